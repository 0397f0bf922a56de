"""A belief in networking, in German.

Why: it is a reason to know anybody.
Instead: say what you want to ask or tell this one person.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="networking-creed-de",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is about contacts in general. Why this person?",
    grade="own",
    find=phrases(
        "glaube (?:ich )?(?:(?:fest|sehr|wirklich|stark|zutiefst) )?an (?:die|den) (?:kraft|macht|wert|stae?rke|bedeutung) (?:des|von|der|eines) (?:[a-z]+ )?(?:netzwerkens?|netzwerks?|netzwerken|networkings?|kontakten|vernetzung|verbindungen|beziehungen)",
        "(?:(?:schadet nie|immer),? )(?:(?:gut|schoe?n|spannend|bereichernd|toll|hilfreich|inspirierend|interessant),? )?(?:(?:neue|andere|mehr|so) )*(?:kreative|interessante|inspirierende|spannende|engagierte|motivierte|gleichgesinnte) (?:menschen|leute|koe?pfe|persoe?nlichkeiten)(?: zu kennen| kennenzulernen| kennen zu lernen| zu treffen)?",
        "netzwerken ist (?:heute )?(?:alles|das a und o)",
    ),
    bad=(
        "Ich «glaube fest an die Kraft des Netzwerkens».",
        "Es ist «immer gut, kreative Menschen zu kennen».",
        "Denn «Netzwerken ist alles», sage ich stets.",
    ),
    good=(
        "Ich glaube an die Kraft des zweiten Wehrs, seit du es im Januar geöffnet hast.",
        "Der Wert Ihres Netzes aus Regenmessern zeigte sich am 9. Mai: unserer war trocken.",
        "Man trifft auf deinem Hof immer Leute aus Husum; diesmal war es mein Vetter.",
    ),
    lang="de",
)
