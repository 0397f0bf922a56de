"""A claim to have followed someone for a while, in Italian.

Why: attention that shows nothing it has seen is not believed.
Instead: tell one thing that you saw in that time and what you took from it.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="following-you-it",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” shows nothing you have seen. What was it?",
    grade="own",
    find=phrases(
        "(?:ti|la|vi) seguo (?:(?:gia|con|da|piacere|interesse|ormai|sempre|volentieri|attentamente|molto|un|qui) )*(?:(?:con (?:molto |grande |vivo |sincero )?(?:piacere|interesse|ammirazione|attenzione|stima))|da (?:un (?:po'?|pezzo|sacco|bel po'?)|(?:tanto |molto |diverso |qualche |parecchio )?tempo|anni|mesi|sempre|qui)|volentieri|sempre)(?: (?:da (?:un (?:po'?|pezzo|sacco)|(?:tanto |molto |diverso |qualche )?tempo|anni|mesi|qui)|di tempo|con (?:molto |grande )?(?:piacere|interesse|ammirazione)))*",
        "(?:seguo|seguiamo|ho seguito|abbiamo seguito) (?:(?:sempre|da|un|po'|po|tempo|anni|mesi|con|piacere|interesse|molto|grande|attenzione|ammirazione|autentica|sincera|volentieri|attentamente) )*(?:(?:il|la|lo|i|le|dal|dalla|dai|dalle|del|della|dei|delle|nel|nella|al|alla) (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre)) (?:(?:profilo|percorso|background|esperienza|esperienze|carriera|competenze|curriculum|cv|professionalita|expertise|storia professionale)|lavoro|attivita|contenuti|post|azienda|realta|crescita|progetti|profilo|iniziative)(?: (?:professionale|lavorativo|lavorativa|linkedin|su linkedin|formativo|accademico|di carriera|imprenditoriale))*(?: da (?:un (?:po'?|pezzo|sacco)|(?:tanto |molto |diverso |qualche )?tempo|anni|mesi))?",
        "seguo con (?:molto |grande |vivo |sincero )?(?:interesse|piacere|ammirazione|attenzione) (?:chi come te|persone come|realta come|aziende come|professionist[ie] come|quello che fai|quello che fate|cio che fate)",
        "da (?:tempo|anni|mesi) (?:ormai )?(?:seguo|guardo|osservo|ammiro|apprezzo|stimo) (?:(?:con|interesse|ammirazione|grande|piacere) )*(?:il|la|lo|i|le|dal|dalla|dai|dalle|del|della|dei|delle|nel|nella|al|alla) (?:tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre) <word>",
    ),
    bad=(
        "Ciao Simone, «ti seguo da tanto tempo».",
        "«Seguo con interesse il Suo percorso professionale».",
        "Buongiorno, «seguo il tuo lavoro da tempo» e mi piace.",
        "«Vi seguo con grande piacere da anni»!",
    ),
    good=(
        "Ti seguo da quando hai lasciato la banca per le capre: la toma al ginepro è nata prima o dopo?",
        "Seguo il sentiero che hai segnato in rosso, ma al bivio di Premana si perde.",
        "La seguo con l'auto fino al cantiere, signor Pozzi: alle sette davanti al bar.",
        "Seguo il suo consiglio sul rosmarino: niente acqua fino a marzo.",
    ),
    lang="it",
)
