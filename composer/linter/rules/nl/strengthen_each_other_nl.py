"""Meaning something for each other, thinking alike, in Dutch.

Why: it promises help to both and says neither how nor with what.
Instead: name one thing you can do for them, in numbers or nouns.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="strengthen-each-other-nl",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say with what. What could you do for them, exactly?",
    grade="own",
    find=phrases(
        "(?:elkaar|mekaar) (?:(?:wellicht|misschien|mogelijk|daarin|hierin|ook|zeker|goed|mooi|kunnen|kan|onderling|op een waardevolle manier|op dit vlak|professioneel|zakelijk) )*(?:te )?(?:versterken|aanvullen|inspireren|vooruithelpen|vooruit helpen|verder helpen|verderhelpen|iets bieden|van dienst zijn|iets te bieden|ondersteunen kunnen)(?: kunnen)?",
        "(?:(?:iets|veel|wat|van betekenis|van waarde|meer) )+(?:voor|aan) (?:elkaar|mekaar)(?: te)? (?:kunnen |kan |zouden kunnen )?(?:betekenen|zijn|hebben)(?: kunnen)?",
        "(?:iets|wat|van waarde|van betekenis) voor (?:je|jou|u|jullie|uw [a-z]+|jullie [a-z]+)(?: (?:kan|kunnen|zou|zouden|mag))*(?: (?:kan|kunnen))? (?:betekenen|zijn van betekenis)",
        "(?:veel |wat |iets )?(?:van|aan) (?:elkaar|mekaar) (?:te |kunnen |zouden kunnen |kunnen we )?(?:leren|opsteken)|van elkaars (?:kennis|ervaring|ervaringen|netwerk) (?:te )?(?:leren|profiteren|gebruik maken)",
        "onze (?:expertises?|diensten|activiteiten|netwerken|werkvelden|profielen|krachten) (?:elkaar|te bundelen|bundelen)",
        "(?:van |een |duidelijke |echte |veel )*(?:toegevoegde waarde|meerwaarde) (?:zijn|kan zijn|kunnen zijn|bieden|kan bieden|kunnen bieden|betekenen|leveren|kan leveren) (?:voor|aan|binnen|bij) (?:je|jou|u|jullie|uw|jouw)",
        "(?:heel wat|veel|mooie|wat|een aantal|raakvlakken en) (?:raakvlakken|gemeenschappelijke interesses)(?: (?:te hebben|hebben|zie|met jullie|met elkaar|tussen))?",
        "(?:[a-z]+ )?(?:gelijkgestemde|gelijkgezinde|gelijkgestemden|gelijkgezinden|geestverwanten)(?: (?:[a-z]+ )?(?:ondernemers|professionals|mensen|zielen|vrouwen|mannen|vakgenoten|collega's|zzp'ers|freelancers|leiders|geesten))?",
        "op dezelfde (?:golflengte|lijn|golven) (?:zitten|zit|te zitten|zaten)",
        "(?:zitten|zit|zaten) (?:wij |we )?(?:vast |duidelijk |helemaal )?op dezelfde golflengte",
        "(?:we|wij) (?:spreken|delen) (?:(?:vast|volgens mij|duidelijk|dus|ook|allebei) )*(?:dezelfde (?:taal|passie|passies|waarden|visie|interesses|drive|missie))",
        "(?:we|wij) (?:dezelfde (?:taal spreken|passie delen|waarden delen|visie delen|interesses delen|interesse delen))",
        not_before=r" maar\b",
    ),
    bad=(
        "Wellicht kunnen wij «elkaar versterken».",
        "Wie weet kunnen we «iets voor elkaar betekenen».",
        "Ik zou graag «iets voor jullie kunnen betekenen».",
        "Wij kunnen «van elkaar leren», denk ik zo.",
        "Graag leer ik «nieuwe gelijkgestemde ondernemers» kennen.",
        "Ik voel dat we «op dezelfde golflengte zitten».",
        "Volgens mij zijn «wij delen dezelfde passie» en koffie.",
    ),
    good=(
        "De twee balken versterken elkaar pas als de pen er helemaal in zit, zei u in Kampen.",
        "Betekent 'rak' iets voor jou? Het staat in de dienstbrief van 1880.",
        "Onze netwerken lagen er gisteren allebei uit; was dat bij jullie ook om kwart over drie?",
        "Leren we elkaar ooit zonder helm kennen? Ik ben die van de blauwe brommer.",
        "De twee zenders zaten in 1961 op een golflengte van 298 meter, zegt je boek.",
        "Wij spreken dezelfde taal maar jij schrijft ze: wat is 'kwelm' in jouw dorp?",
        "In het koor stemde jij tegen en ik ook; de lage tenoren waren niet blij.",
    ),
    lang="nl",
)
