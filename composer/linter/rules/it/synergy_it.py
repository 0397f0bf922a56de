"""Synergies in Italian.

Why: the word promises a gain for both and names none for either.
Instead: name one thing you can give and the one thing you ask.
Source: the English rule synergy, whose source is complaint pages, three lists of banned phrases
and templates sold as products; the Italian wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="synergy-it",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” names no gain. What would each of you get?",
    grade="D",
    find=phrases(
        "(?:(?:vedo|vediamo|trovare|trovo|creare|creiamo|cercare|cerchiamo|sviluppare|esplorare|individuare|valutare|approfondire|attivare|generare|nascere|ci sono|ci siano|ci possano essere|esistano|esserci|essere|possibili|possibile|eventuali|potenziali|interessanti|reciproche|ottime|belle|nuove|concrete|delle|qualche|alcune|una|buona|forte|bella) )+(?:(?:possibili|eventuali|potenziali|interessanti|utili|ottime|proficue|delle|qualche|alcune|una) )*sinergi[ae](?: (?:interessanti|possibili|concrete|proficue|utili|tra (?:di )?noi|tra (?:i nostri|le nostre) <word>|fra (?:i nostri|le nostre) <word>|insieme))*",
        "(?:fare|facciamo|lavorare|agire|operare|collaborare|mettersi|metterci) (?:in )?sinergia",
        "sinergi[ae] (?:tra|fra) (?:noi|i nostri|le nostre)(?: <word>)?",
        proper=True,
        not_before=r" (?:dei|degli|del|dell'|di)\b",
    ),
    bad=(
        "Omar, «vedo sinergie». Call lunedì alle 11?",
        "Tra le nostre realtà possono «nascere interessanti sinergie».",
        "Potremmo «lavorare in sinergia».",
        "Credo che «ci siano delle sinergie tra i nostri settori».",
    ),
    good=(
        "La sinergia dei due antibiotici nella tua tabella 3 sparisce a pH 6: quale tampone hai usato?",
        "Sinergia è il nome della barca che hai varato a Camogli: di chi è il timone?",
        "Alla riunione qualcuno ha detto sinergia e tu hai spento il microfono: grazie.",
    ),
    lang="it",
)
