"""A network that is to grow, in Italian.

Why: it makes the reader one more in a count.
Instead: say what they are to you that nobody else is.
Source: the English rule grow-my-network, whose source is lists of banned phrases and templates and
complaint pages on collecting contacts; the Italian wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="grow-my-network-it",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them one of many. Why this person?",
    grade="D",
    find=phrases(
        "(?:ampli|allarg|espand|estend|arricch|costru|accresc|potenzi|svilupp|aument|increment|rafforz|cre|consolid)(?:are|ando|ere|endo|ire|iamo|o) (?:(?:la|il|i|un|una|mia|mio|miei|propria|nostra|nostro|nuovi) )*(?:rete|network|cerchia|giro di contatti|contatti|collegamenti|networking)(?: (?:di (?:contatti|alumni|professionisti|conoscenze|colleghi|collegamenti)|professionale|locale|con (?:altri|nuovi|persone|professionisti)(?: <word>)?|professionali|su linkedin|nel settore))*",
        "(?:faccio|fare|facciamo|facciamo un po' di|fare un po' di) (?:rete|networking)",
        "(?:far crescere|facendo crescere|farmi|fare crescere|costruirmi|crearmi) (?:la|una|il|un)(?: mi[ao])? ?(?:rete|network|giro di contatti|cerchia)(?: (?:di contatti|professionale|locale))?",
        "(?:conoscere|entrare in contatto con|aggiungo|connettermi con|collegarmi con|collegarmi a|incontrare|mettermi in contatto con|aggiungere|restare in contatto con)(?: (?:sempre|volentieri|con))* (?:(?:piu|nuov[eiao]|altr[eiao]|tante|tanti|i|colleghi|persone) )*(?:professionist[ei]|persone nuove|nuove persone|colleghi|imprenditori|persone interessanti|persone in gamba|gente nuova|nuovi contatti|addetti ai lavori)(?: (?:in gamba|del settore|della zona|del territorio|che mi ispirano|interessanti|come (?:te|lei)|nel settore))*",
        "(?:far|fare) parte (?:della|del) (?:(?:mia|sua|tua|mio|suo|tuo) )(?:rete|cerchia|network)(?: (?:professionale|di contatti))?",
        "(?:una|la) rete (?:locale|di (?:professionisti|contatti) (?:del|della|nel))|(?:chi entra nella|benvenut[oa] nella) mia rete|(?:ti aspetto|averti|entri|entra) (?:tra|fra|nei) (?:i )?miei contatti",
        r"(?:la|ti|vi) aggiungo (?:volentieri |con piacere )?(?:alla|nella) mia rete(?: di contatti)?",
        not_before=" (?:di (?:milano|torino|sensori|tubi|sentieri|pozzi)|idric|elettric|neural|fognari|ferroviari|wi-?fi|che hai|che ha|per la|per il)",
    ),
    bad=(
        "Vorrei «ampliare la mia rete di contatti».",
        "Anch'io nel content, «facciamo rete»?",
        "Mi piace «conoscere nuovi professionisti del settore».",
        "La invito a «far parte della mia cerchia professionale».",
        "«La aggiungo volentieri alla mia rete».",
    ),
    good=(
        "La rete sul campo di Sacco va allargata di due metri: hai ancora la pinza?",
        "I contatti del relè sono ossidati, come mi dicevi: quale spray usi?",
        "Ho conosciuto tuo cognato, il vigile di Seregno: la strada scolastica si fa.",
        "Facciamo la rete nuova per le galline con il tuo filo da 2 millimetri?",
    ),
    lang="it",
)
