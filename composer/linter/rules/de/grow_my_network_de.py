"""A network that is to grow, in German.

Why: it makes the reader one more in a count.
Instead: say what they are to you that nobody else is.
Source: the English rule grow-my-network, whose source is lists of banned phrases, templates and
complaint pages.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="grow-my-network-de",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” makes them one of many. Why this person?",
    grade="D",
    find=phrases(
        "(?:mein|unser)(?:e[mns]?)? (?:[a-z0-9&-]+,? )?(?:netzwerk|kontaktkreis|kontakte|kreis) (?:[a-z0-9&-]+,? ){0,6}(?:zu )?(?:erweitern|auszubauen|ausbauen|vergroe?ssern|aufbauen|aufzubauen|wachsen)",
        "(?:erweitere|vergroe?ssere|baue?) (?:ich )?(?:gerade |aktuell |derzeit )*mein (?:[a-z0-9&-]+,? )?netzwerk(?: [a-z]+){0,3}? (?:aus|auf|in der|in|im)|erweitere (?:ich )?(?:gerade |aktuell |derzeit )*mein (?:[a-z0-9&-]+,? )?netzwerk",
        "(?:bauen?|erweitern) (?:wir |gerade |grad )*(?:ein|unser) (?:[a-z0-9&-]+,? )?netzwerk (?:aus|auf|an|von)",
        "netzwerk (?:zu )?erweitern",
        r"(?:nehme|nae?hme) (?:ich )?(?:sie|dich|euch) (?:gerne? |daher |deshalb )*in (?:mein|unser) (?:[a-z]+ )?netzwerk auf",
        not_before=" (?:im keller|im haus|der schule)",
    ),
    bad=(
        "Ich möchte «mein Netzwerk erweitern».",
        "Ich «erweitere gerade mein Netzwerk» mit Ihnen.",
        "Ich würde «mein Netzwerk gern um Sie erweitern».",
        "Wir «bauen grad ein Netzwerk aus» Coaches auf.",
        "«Nehme Sie gerne in mein Netzwerk auf».",
    ),
    good=(
        "Das Netzwerk im Schulhaus ist seit Ihrem Besuch stabil, nur Raum 12 hängt noch am alten Switch.",
        "Wir erweitern den Hühnerhof bis an deinen Zaun. Stört dich der Hahn?",
        "Ihr Regenmessnetz hat ein Loch bei Plön; mein Dach stünde genau dort.",
    ),
    lang="de",
)
