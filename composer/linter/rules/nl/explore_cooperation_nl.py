"""A cooperation to be explored, in Dutch.

Why: working together is announced, and nobody knows on what.
Instead: name the one job you would do together first.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="explore-cooperation-nl",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves open on what. Which job would you do together first?",
    grade="own",
    find=phrases(
        "(?:(?:een|de|mogelijke|eventuele|potentiele|toekomstige|vruchtbare|mooie|fijne) )*(?:samenwerking|samenwerkingen|samenwerkingsmogelijkheden|samenwerkingskansen|mogelijkheden) (?:te |eens te |verder te |samen te )?(?:verkennen|onderzoeken|bespreken|ontdekken|aan te gaan|af te tasten|aftasten)",
        "(?:mogelijkheden|kansen|opties|ruimte) (?:tot|voor|om tot) (?:een )?(?:(?:mogelijke|eventuele|toekomstige|verdere|mooie) )*(?:samenwerking|samen te werken|partnership|partnerschap)",
        "(?:te |eens |samen |eens te |graag |even )?(?:kijken|bekijken|ontdekken|onderzoeken|verkennen|bespreken|aftasten|zien|bekijken we) (?:of|hoe|waar|wat|waarin|of en hoe) (?:we|wij|onze [a-z]+) (?:(?:elkaar|iets|wat|samen|een|wellicht|misschien|mogelijk|daarin|hierin) )*(?:kunnen |zouden kunnen )?(?:samenwerken|samen kunnen|kunnen samenwerken|voor elkaar|betekenen|versterken|synergie|doen|helpen|raakvlakken)(?: (?:kunnen |zouden kunnen )?(?:betekenen|doen|zijn))?",
        "(?:misschien|wellicht|wie weet|mogelijk|ooit)(?: (?:kunnen|kan|zouden|is|er|we|wij|ooit|eens|dan|een|eens iets|in de toekomst|ook))* (?:samenwerken|samen iets doen|samen wat doen|samenwerking mogelijk)(?: in de toekomst)?",
        "(?:iets|wat) moois (?:uit (?:te |op te )?(?:bouwen|komen|ontstaan|voortkomen)|opbouwen|van maken|uit te bouwen|uitbouwen|laten ontstaan|samen (?:doen|bouwen))",
        "(?:over|tot|naar) (?:een )?(?:mogelijke|eventuele|potentiele|toekomstige) (?:samenwerking|samenwerkingen|partnership)|(?:mogelijke|eventuele|potentiele) samenwerking(?:en)?",
        not_after="(?:over de|geen|einde van de) ",
        not_before=" (?:aan|op|rond|rondom) (?:de|het|uw|je) [a-z]+",
    ),
    bad=(
        "Ik wil graag «een mogelijke samenwerking verkennen».",
        "Ziet u «mogelijkheden voor een samenwerking»?",
        "«Wie weet kunnen we ooit samenwerken».",
        "Er valt vast «iets moois uit te bouwen».",
    ),
    good=(
        "Wij bekijken waar we de twee pompen samen kunnen zetten; jij kent de kelder.",
        "De samenwerking met Urk stopt in mei; wie haalt dan de vis?",
        "Zij maakte iets moois van de planken die u over had: een vogelhuis met drie verdiepingen.",
    ),
    lang="nl",
)
