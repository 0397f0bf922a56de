"""A belief in networking, in Italian.

Why: it is a reason to know anybody.
Instead: say what you want to ask or tell this one person.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="networking-creed-it",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is about contacts in general. Why this person?",
    grade="own",
    find=phrases(
        "(?:credo|crediamo|credere)(?: (?:molto|fermamente|davvero|fortemente|tanto|profondamente))* (?:nel|nella|nell'|alla?) ?(?:valore|potere|forza|importanza|potenza) (?:del|della|delle|dei|di) (?:[a-z]+ )?(?:networking|rete|network|relazioni|connessioni|contatti)",
        "(?:e |fa )?sempre (?:bello|utile|piacevole|un piacere|stimolante|arricchente|interessante|bene) (?:conoscere|incontrare|avere) (?:(?:nuove|altre) )?(?:persone|menti|gente|anime) (?:creativ[ae]|stimolant[ei]|appassionat[ae]|curios[ae]|positiv[ae]|ispirat[ae])",
        "il networking e (?:tutto|fondamentale|la chiave|importante)",
    ),
    bad=(
        "«Credo molto nel valore del networking».",
        "«È sempre bello conoscere persone creative».",
        "Per me «il networking è tutto» oggi.",
    ),
    good=(
        "Credo nella forza della seconda chiusa da quando l'hai aperta a gennaio.",
        "Il valore della tua rete di pluviometri si è visto il 9: il nostro era secco.",
        "Al tuo forno c'è sempre gente di Lodi; ieri c'era mio cugino.",
    ),
    lang="it",
)
