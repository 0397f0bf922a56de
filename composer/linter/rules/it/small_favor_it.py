"""A favour asked of whoever reads, in Italian.

Why: a form, a vote or a donation asked of everybody binds nobody.
Instead: say why this person's answer, and nobody else's, would help.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="small-favor-it",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is asked of everybody. Why of this person?",
    grade="own",
    find=phrases(
        "(?:compil|rispond|partecip)(?:are|ere|a|i|ate|ete|andolo|erebbe|ando) (?:(?:a|al|ad|il|un|una|alla|nostra|nostro|mio|mia|questo|questa|breve|piccolo) )*(?:questionari[oi]|sondaggi[oi]|form|survey|indagine|intervista)(?: (?:anonimo|anonima|online|di (?:[0-9]{1,2}|pochi|due|cinque|dieci) minuti))*",
        "(?:questionari|sondaggi)[oi] (?:anonim[oi]|online|breve|di (?:[0-9]{1,2}|pochi|cinque|dieci))(?: minuti)?",
        "mi (?:aiuteresti|aiuterebbe|aiutereste|faresti|farebbe|fareste) (?:(?:davvero|un) )*(?:tantissimo|molto|moltissimo|favore enorme|grande favore|favorone|grandissimo favore|un sacco)",
        "(?:bastano|ci vogliono|richiede|ci metti|ci mette|prende) (?:(?:solo|appena|davvero|soltanto) )*(?:pochi|[0-9]{1,2}|due|tre|cinque|dieci) minut[io](?: (?:per|del (?:tuo|suo|vostro)) (?:tempo|aderire|compilare|rispondere|partecipare))?",
        "(?:anche )?un (?:piccolo|semplice) (?:gesto|contributo|aiuto) (?:puo|fa|potrebbe) (?:davvero )?(?:fare )?(?:la differenza|tanto)|(?:puo|possono) fare la differenza|(?:contare|conto|contiamo) sul (?:tuo|suo|vostro) (?:sostegno|aiuto|voto|ascolto|supporto|contributo)|il (?:tuo|suo|vostro) (?:contributo|sostegno|aiuto) (?:e|sara|sarebbe) (?:per noi )?(?:prezioso|fondamentale|importante)",
        "(?:raccontarmi|raccontarci|parlarmi del|conoscere) (?:(?:la|il) )?(?:(?:tua|sua|tuo|suo) )(?:storia|percorso|esperienza)",
        "(?:darmi|dammi|avere|hai|ha|chiederle|chiederti|ricevere) (?:(?:qualche|un|alcuni|dei|un tuo|un suo|il tuo|il suo) )+(?:consiglio|consigli|parere|opinione|dritta|feedback)(?: (?:su come|per (?:iniziare|entrare|chi))(?: <word>)?)?",
        "(?:approfittare|fare tesoro|attingere) (?:del|dell'|della|alla|delle) ?(?:tua|sua|vostra|tue|sue) (?:esperienza|competenza|competenze|disponibilita)",
        sentence=False,
        not_before=" (?:su|sul|sulla|sui|sulle|sull'|contro|di ieri|con la|per|di [a-z])",
    ),
    bad=(
        "Gentile collega, può «compilare un breve questionario»?",
        "«Mi aiuteresti tantissimo», grazie!",
        "«Un piccolo gesto può fare la differenza».",
        "Vorrebbe «raccontarmi il suo percorso»?",
    ),
    good=(
        "Il questionario che avevi lasciato in bacheca chiede due volte la stessa cosa alla riga 9.",
        "Bastano tre assi per il palco, Beppe, le altre tienile per la stalla.",
        "Mi ha dato un consiglio sulla vite e aveva ragione lei: si pota a marzo.",
        "La differenza la fa il sale: Lei mi disse 18 grammi, io ne metto 22.",
    ),
    lang="it",
)
