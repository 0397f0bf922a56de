"""Praise of a profile or a career in Italian.

Why: every profile can be called interesting, so the reader learns that theirs was not read.
Instead: name the one thing in it that made you write.
Source: the English rule impressive-profile, whose source is complaint page mickmel.com and five
lists of banned phrases; the Italian wording is our own judgment.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="impressive-profile-it",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” could be said of anyone. What exactly did you notice?",
    grade="D",
    find=phrases(
        "(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) (?:profilo|percorso|background|esperienza|esperienze|carriera|competenze|curriculum|cv|professionalita|expertise|storia professionale)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))* (?:(?:come|in|presso|nel|nella|di) (?:<word> ){1,6}?)?(?:mi |ci )?(?:ha|hanno|abbia) (?:(?:subito|davvero|molto|particolarmente|decisamente) )*(?:attirato|attratto|catturato|destato|suscitato|richiamato|colpito|incuriosito|impressionato|affascinato|stupito)(?: (?:tanto|molto|subito))?(?: (?:la mia|la nostra) attenzione| (?:il mio|il nostro) interesse| (?:la mia|la nostra) curiosita)?",
        "(?:colpit|impressionat|affascinat|ammirat|incuriosit|conquistat)[oaie] (?:(?:(?:molto|davvero|veramente|particolarmente|proprio|sinceramente|subito|estremamente|assai|piacevolmente|profondamente|positivamente|tanto|cosi) )*)(?:d?a|per|di fronte a)(?:l|lla|i|lle|l'|lla sua|gli)? (?:(?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) )(?:(?:(?:molto|davvero|veramente|particolarmente|proprio|sinceramente|subito|estremamente|assai|piacevolmente|profondamente|positivamente|tanto|cosi) )*)(?:(?:ricco|ricca|bel|brillante|lungo|interessante|notevole|ampia|vasta|grande) )?(?:profilo|percorso|background|esperienza|esperienze|carriera|competenze|curriculum|cv|professionalita|expertise|storia professionale)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))*",
        "(?:(?:il|la|lo|i|le|dal|dalla|dai|dalle|del|della|dei|delle|nel|nella|al|alla) (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) )?(?:profilo|percorso|background|esperienza|esperienze|carriera|competenze|curriculum|cv|professionalita|expertise|storia professionale)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))* (?:e |sono |mi sembra |appare |risulta )?(?:(?:(?:molto|davvero|veramente|particolarmente|proprio|sinceramente|subito|estremamente|assai|piacevolmente|profondamente|positivamente|tanto|cosi) )*)(?:impressionante|notevole|brillante|straordinari[oa]|eccezionale|di tutto rispetto|ammirevole|invidiabile|di alto livello|di grande valore|stimolante|affascinante|interessantissim[oa]|interessante)",
        "(?:complimenti|complimentissimi|congratulazioni)(?: vivissimi| sinceri| davvero)? per (?:(?:il|la|lo|i|le|dal|dalla|dai|dalle|del|della|dei|delle|nel|nella|al|alla) (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) )(?:(?:bel|bellissimo|ricco|interessante|splendido|brillante|ottimo) )?(?:(?:profilo|percorso|background|esperienza|esperienze|carriera|competenze|curriculum|cv|professionalita|expertise|storia professionale)|lavoro)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))*(?: (?:davvero|molto|notevole|splendido|bellissimo))*",
        "(?:profilo|percorso) (?:top|super|wow|pazzesco|da urlo|bellissimo|fantastico)",
        "(?:bel|bellissimo|gran bel|ottimo|splendido) (?:profilo|percorso)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))*",
        not_before=r" (?:che|su|sul|sulla|sui|sugli|sulle|con|contro|fra|per aver|per come|quando|perche|dove|nel passaggio|alla pagina|[^.!?]{0,30}(?:[0-9]|pagina))\b|:? ?\"",
    ),
    bad=(
        "Buongiorno Davide, il «suo percorso professionale mi ha colpito».",
        "Sono rimasta molto «colpita dal tuo profilo».",
        "Ciao Rita, «complimenti per il tuo percorso professionale»!",
        "«La sua esperienza è davvero notevole»: vorrei conoscerla.",
        "Hey, «profilo top»!",
    ),
    good=(
        "Sono rimasto colpito dalla tua scelta di tenere aperta la stalla a Premana anche a gennaio.",
        "Il percorso che hai segnato sul Resegone mi ha portato dritto in un rovo: era il bivio a sinistra?",
        "Complimenti per il tuo lavoro sulla trebbiatrice di Budrio: la cinghia l'hai rifatta in cuoio?",
        "Il profilo della trave nel tuo disegno è un HEA 200 o un IPE?",
    ),
    lang="it",
)
