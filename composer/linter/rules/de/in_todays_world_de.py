"""The state of the world as an introduction, in German.

Why: it is true of everything, and readers know it from generated texts.
Instead: begin with the reader, or with what you have to say.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="in-todays-world-de",
    category="ai-tell",
    severity="warning",
    doc=__doc__,
    message="“{}” could stand in any text. What would be missing without it?",
    grade="own",
    find=phrases(
        "in (?:der|unserer) heutigen (?:[a-z0-9&-]+,? ){0,3}(?:welt|zeit|arbeitswelt|geschae?ftswelt|wirtschaft|landschaft|marktumgebung)",
        "in (?:einer|einem) (?:[a-z0-9&-]+,? ){0,3}(?:zeit|welt|arbeitswelt|marktumfeld|umfeld|branche),? in (?:der|dem)",
        "(?:in zeiten|angesichts|im zeitalter|im kontext) (?:von |des |der )?(?:[a-z0-9&-]+,? )?(?:fachkrae?ftemangels?|digitalisierung|ki|kue?nstlicher intelligenz|wandels?|digitalem wandel|transformation|unsicherheit|umbrue?chen?|demografischem wandel)",
        "(?:als|wie) (?:je|nie) zuvor|mitten im (?:[a-z0-9&-]+,? )?(?:umbruch|wandel)|(?:war|waren|ist|sind) (?:[a-z0-9&-]+,? ){0,5}(?:wichtiger denn je|selten so gross|so wichtig wie nie)|(?:stetig|rasant|stae?ndig) (?:wandelnden|verae?ndernden|wachsenden) (?:welt|zeit|marktumfeld|umfeld)",
    ),
    bad=(
        "«In der heutigen schnelllebigen Arbeitswelt» zählt der Mensch.",
        "«In einer Zeit, in der» sich alles wandelt, hilft nur Mut.",
        "«In Zeiten von Fachkräftemangel» muss man neu denken.",
        "Netzwerke sind wichtiger «als je zuvor».",
    ),
    good=(
        "In der heutigen Zeitung steht Ihr Schaf auf Seite drei. Hat es das Gatter wirklich selbst geöffnet?",
        "In einer Zeichnung von 1911, in der das Tor noch links sitzt, fehlt Ihr Brunnen.",
        "Angesichts der Pegel haben wir deinen Kahn an die Weide gebunden.",
        "Du warst schneller als je einer von uns auf dem Deich.",
    ),
    lang="de",
)
