"""What we do for companies like yours, in Italian.

Why: it is a line from an advertisement; the reader has not said that they need anything.
Instead: leave the offer out until they ask, or name the problem of theirs that you saw.
Source: the English rule help-companies-like-yours, whose source is two complaint pages and a list
of banned phrases; the Italian wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="help-companies-it",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is an offer before there is a need. What did you see that they need?",
    grade="D",
    find=phrases(
        "(?:aiuto|aiutiamo|supporto|supportiamo|affianco|affianchiamo|accompagno|accompagniamo|assistiamo|sosteniamo|offro|offriamo|proponiamo|(?:lavoriamo|collaboriamo|lavoro|collaboro)(?: (?:da anni|gia|spesso))* con (?:tante|tanti|molte|molti|diverse|diversi|numerose|numerosi|altre|altri|responsabili))(?: (?:da anni|gia|anche|ogni giorno|spesso|soluzioni|servizi|consulenza|consulenza <word>|quotidianamente))? (?:(?:le|gli|i|a|alle|agli|ai|per|tante|tanti|molte|molti|diverse|diversi|numerose|piccole|medie|altre|altri|liberi|responsabili|le piccole e medie) )+(?:aziende|imprese|pmi|imprenditori|imprenditrici|professionisti|professioniste|liberi professionisti|manager|team|startup|societa|studi|negozi|attivita|coach|consulenti|freelance|brand|agenzie|hotel|ristoranti|ristoratori|albergatori|commercianti|artigiani|persone|donne|founder|titolari|organizzazioni|realta|famiglie|dipendenti|venditori|e-commerce|clienti)(?: (?:<word> ){0,3}?(?:a |ad |nel |nella |nell'|in |con ))?",
        "(?:aiuto|aiutiamo|supporto|supportiamo|affianco|affianchiamo|accompagno|accompagniamo|assistiamo) (?:aziende|imprese|pmi|imprenditori|imprenditrici|professionisti|professioniste|liberi professionisti|manager|team|startup|societa|studi|negozi|attivita|coach|consulenti|freelance|brand|agenzie|hotel|ristoranti|ristoratori|albergatori|commercianti|artigiani|persone|donne|founder|titolari|organizzazioni|realta|famiglie|dipendenti|venditori|e-commerce|clienti)(?: (?:<word> ){0,3}?(?:a|ad|nel|nella|in|con))?",
        "(?:aiuto|aiutiamo) chi (?:<word> ){1,5}(?:a|ad)",
        "(?:(?:aziende|imprese|pmi|imprenditori|imprenditrici|professionisti|professioniste|liberi professionisti|manager|team|startup|societa|studi|negozi|attivita|coach|consulenti|freelance|brand|agenzie|hotel|ristoranti|ristoratori|albergatori|commercianti|artigiani|persone|donne|founder|titolari|organizzazioni|realta|famiglie|dipendenti|venditori|e-commerce|clienti)|un negozio|un'azienda|un'attivita|uno studio|un locale|una realta|imprenditori|colleghi|palestre|locali) (?:proprio )?come (?:la tua|la sua|la vostra|il tuo|il suo|il vostro|le vostre|i vostri)",
    ),
    bad=(
        "Ciao Eva, «aiuto i liberi professionisti a» lavorare meno.",
        "«Affianchiamo imprenditori nel» passaggio generazionale.",
        "La fattura elettronica per «imprese come la sua» costa troppo.",
        "«Aiutiamo chi vende online a» farsi notare.",
    ),
    good=(
        "Aiuto mio padre con le mucche il sabato, poi passo a vedere il tuo trattore.",
        "Lavoro con i ragazzi della 3A: lo scuolabus lo abbiamo perso per colpa mia.",
        "Accompagno la nonna dal suo dentista, mi dici se c'è l'ascensore?",
        "Un gatto come il tuo ha dormito nella nostra stalla per tre notti.",
    ),
    lang="it",
)
