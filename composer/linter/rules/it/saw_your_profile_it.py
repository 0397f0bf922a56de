"""A profile or a site that was seen, in Italian.

Why: everybody can see it; what was found there is missing.
Instead: say the one thing in it that made you write.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-your-profile-it",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” says only that you looked. What did you find there?",
    grade="own",
    find=phrases(
        "(?:ho |abbiamo |avendo |aver |appena )*(?:vist[oaie]|visitato|guardato|notato|letto|consultato|trovato|scoperto|analizzato|studiato|intravisto|dato un'occhiata (?:a|al)|leggendo|visitando|guardando|vedendo|dando un'occhiata (?:a|al)|nel visitare|scorrendo|sfogliando|sbirciando)(?: (?:con (?:molto |grande )?(?:interesse|attenzione|piacere|ammirazione)|per caso|recentemente|di recente|qui|attentamente|oggi))* (?:(?:al|il|la|i|le) )?(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) (?:profilo|pagina|sito(?: web)?|profili|cv|curriculum|background|percorso|bacheca)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))*(?: (?:qui|su (?:linkedin|instagram|internet|questa piattaforma)|con (?:interesse|attenzione|piacere)|e (?:sono|sei|mi|ho|si))?)?",
        "(?:mi sono |ci siamo )?(?:imbattut|capitat|finit|incappat|incrociat)[oaie](?: (?:per caso|casualmente|quasi per caso))? (?:nel|nella|sul|sulla|nei|in) (?:(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) )?(?:profilo|pagina|sito|profili)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))*",
        "(?:ho (?:notato|visto)|abbiamo (?:notato|visto)|vedo) che (?:hai|ha|avete) (?:visitato|guardato|visualizzato|visto) (?:il mio|la mia|il nostro|la nostra) (?:profilo|pagina|sito)|grazie per (?:aver (?:visitato|guardato) il mio profilo|la visita al (?:mio )?profilo)",
        "(?:dal|secondo il|stando al|in base al) (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) (?:profilo|cv|curriculum)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))* (?:mi sembr[ai]|si capisce|si vede|emerge|risulta|vedo|deduco|ho visto|ho notato|pare)|(?:dal|leggendo il) (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) profilo(?::|,? ho pensato)",
        not_before=" (?:di (?:gesso|cera|bronzo|marmo|legno|carta)|[^.!?]{0,40}[0-9])",
    ),
    bad=(
        "Salve, «ho visto il suo profilo».",
        "«Mi sono imbattuta nel profilo» di Riva Arredamenti.",
        "Pietro, «ho dato un'occhiata al vostro sito» stamattina.",
        "«Ho notato che hai visitato il mio profilo».",
    ),
    good=(
        "Ho visto il tuo profilo di gesso appeso al Ghislieri: chi ti ha fatto il naso?",
        "Sul vostro sito la corsa delle 6.12 è ancora segnata, ma da lunedì non passa.",
        "Mi sono imbattuto nel tuo cane a Nuoro: il veterinario lo saluta.",
        "Nel suo curriculum del 1998 c'è la radio di Macerata: chi ha i nastri?",
    ),
    lang="it",
)
