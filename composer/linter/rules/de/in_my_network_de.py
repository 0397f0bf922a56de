"""A welcome into a network or a wish for new contacts, in German.

Why: the place in the list is offered to everyone and worth as much.
Instead: say what you would like to do together that needs this person.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="in-my-network-de",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is meant for everyone. What do you want with this person?",
    grade="own",
    find=phrases(
        "in (?:meine[mr]?|unsere[mr]?|deine[mr]?|ihre[mr]?) (?:[a-z0-9&-]+,? )?(?:netzwerk|kontaktliste|kontakten|kontaktbuch) (?:[a-z0-9&-]+,? ){0,3}?(?:zu )?(?:begrue?ssen|willkommen|haben|wissen)(?: zu due?rfen)?",
        "teil (?:ihres|deines|meines|eures|unseres) (?:[a-z0-9&-]+,? )?netzwerk(?:e?s)?(?: zu)? ?(?:werden|sein)?|mit (?:ihnen|dir) vernetzt zu sein",
        "(?:offen|neugierig|immer) (?:auf|fue?r|ue?ber|an) (?:[a-z0-9&-]+,? )?(?:neue|spannende|interessante|gute|inspirierende|nette|tolle)[nr]? (?:[a-z0-9&-]+,? )?(?:kontakte|menschen|leute|gesprae?che|persoe?nlichkeiten|koe?pfe|connections|verbindungen|begegnungen)",
        "(?:freue?n? (?:ich )?mich |freu mich )(?:immer )?(?:auf|ue?ber) (?:neue|spannende|interessante|inspirierende|nette|tolle)[nr]? (?:[a-z0-9&-]+,? )?(?:kontakte|menschen|leute|persoe?nlichkeiten|koe?pfe|connections|verbindungen|begegnungen)",
        "gleichgesinnte[nr]?|(?:interessante|spannende|neue|inspirierende) (?:menschen|leute|persoe?nlichkeiten|kontakte) (?:kennen(?:zu)?lernen|zu treffen|knue?pfen)",
    ),
    bad=(
        "Schön, Sie «in meinem Netzwerk begrüßen zu dürfen».",
        "Ich wäre gern «Teil deines Netzwerks».",
        "Ich bin «offen für neue Kontakte».",
        "Hier treffen sich «Gleichgesinnte».",
    ),
    good=(
        "Die neuen Kontakte am Zaun sind aus Kupfer, jetzt zuckt auch dein Bulle.",
        "Im Netzwerkschrank lag Ihr Butterbrot. Es geht ihm nicht gut.",
        "Für neue Leute im Chor habe ich deine alte Mappe kopiert, mit den Atemzeichen.",
    ),
    lang="de",
)
