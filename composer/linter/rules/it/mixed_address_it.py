"""Both “tu” and “Lei” for one person.

Why: who is addressed in two ways reads a text that was pasted together.
Instead: choose one form; if unsure, “Lei” to strangers, “tu” among people who use it.
Source: our own judgment, from how letters are written in this language.
"""

from composer.linter.finders import mixed
from composer.linter.rule import Rule

rule = Rule(
    code="mixed-address-it",
    category="form-of-address",
    severity="must-fix",
    doc=__doc__,
    message="“{}” does not go with the form of address in the rest of the message.",
    grade="own",
    find=mixed(
        familiar=(
            "tu",
            "con te",
            "a te",
            "per te",
            "ti (?:scrivo|contatto|mando|ringrazio|ricordi|va|chiedo|ho|avevo|interessa)",
            "tuo",
            "tua",
            "tuoi",
            "tue",
            "hai",
            "puoi",
            "vuoi",
        ),
        formal=(
            "le (?:scrivo|porgo|chiedo)",
            "la (?:contatto|disturbo)",
        ),
        capitals="Lei|Suo|Sua|Suoi|Sue",
        agreed="\\b(?:dare del tu|dare del lei|darci del tu|diamoci del tu|del tu|del lei)\\b",
    ),
    bad=(
        "Gentile dottoressa Riva, La ringrazio per i dati. Ho letto il Suo rapporto e vorrei sapere se «hai» anche il 2019.",
        "Ciao Piero, tu avevi chiesto della pressa. Ti ricordi l'anno? «Le scrivo» le misure domani.",
        "Buongiorno, Le scrivo da Udine. Il forno che Lei ha costruito tiene ancora, il «tuo» consiglio era giusto.",
    ),
    good=(
        "Ciao Piero, tu avevi chiesto della pressa. Lei è ancora nel capannone, un po' arrugginita.",
        "Gentile dottoressa Riva, La ringrazio per i dati del 2019: il grafico a pagina 4 è chiaro.",
        "Ciao Anna, hai parlato con la preside? La ringrazio io domani, diglielo.",
        "Gentile signor Neri, Le scrivo dopo la fiera: se preferisce, possiamo darci del tu come i tuoi colleghi.",
    ),
    lang="it",
)
