"""Admiration for a person, their work or their posts, in German.

Why: words of this size need a reason, and none is given; the next one gets them too.
Instead: say which deed or which sentence it was and what it did for you.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="admiring-words-de",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” would suit anyone. Which deed or which sentence was it?",
    grade="own",
    find=phrases(
        "(?:menschen|persoe?nlichkeiten|machern?|macherinnen|vorbilder|experten|expertinnen) wie (?:(?:sie|dich|euch)|du)",
        "(?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:inspirierende|beeindruckende|charismatische|engagierte|tolle|aussergewoe?hnliche|starke|schoe?ne|spannende)[nr]? (?:persoe?nlichkeit(?:en)?|ausstrahlung|powerfrau(?:en)?)",
        "(?:du bist|sie sind) (?:wirklich |einfach |fue?r mich )*(?:eine? )?(?:(?:echte|wahre|grosse|absolute|riesige)s? )?(?:inspiration|vorbild|schatz)",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:tolle[rs]? |grosse[rs]? |unermue?dliche[rs]? )?(?:arbeit|engagement|einsatz|wirken|mission|haltung|content|beitrae?ge|posts|inhalte)(?: fue?r das thema (?:[a-z0-9&-]+,? ){0,2}| im [a-z0-9&-]+,? bereich| im bereich [a-z0-9&-]+,? |(?: auf linkedin)?)? ?(?:ist|sind|finde ich|verdient|verdienen|beeindruckt|imponiert|inspiriert|inspirieren|begeistert|hat|haben) (?:mich |mir |uns )?(?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:(?:beeindruckend|eindrue?cklich|eindrucksvoll|interess?ant|spannend|toll|cool|stark|inspirierend|faszinierend|bemerkenswert|herausragend|ausserordentlich|aussergewoe?hnlich|hervorragend|grossartig|klasse|genial|krass|mega|geil|bewundernswert|sympathisch|exzellent|vielseitig)|inspiriert|beeindruckt|begeistert|hoe?chste anerkennung|grossen respekt|wertvoll|mich)",
        "(?:grosse[rs]? |echte[rs]? |riesiger? )fan (?:von )?(?:(?:ihnen|dir|euch)|(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:arbeit|beitrae?gen?|inhalten?|posts|content|unternehmens?))",
        "(?:wertvoller|starker|super|toller|geiler|mega|klasse) (?:content|input)",
        "feiere? (?:ich )?(?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*,?was (?:ihr|du) (?:da |so )?mach(?:t|st)",
        "(?:ihr|dein|eue?r)(?:e[mnrs]?)? (?:[a-z0-9&-]+,? )?(?:beitrag|post|artikel|vortrag|podcast|impuls)(?: auf linkedin| zum thema [a-z0-9&-]+,? ?(?:[a-z0-9&-]+,? )?| zu[mr]? [a-z]+(?:mangel|wandel|isierung|keit|heit|schaft|work))? ?(?:hat|war|ist|spricht) (?:mich |mir |uns )?(?:(?:sehr|so|echt|wirklich|richtig|mega|super|total|voll|ziemlich|absolut|unglaublich|ae?usserst|ausserordentlich|besonders|ja|mal|einfach|auch|sofort|direkt|gleich|immer wieder|auf anhieb|zutiefst|schon|ganz|nachhaltig) )*(?:gut )?(?:gefallen|inspiriert|inspirierend|zum nachdenken gebracht|nachdenklich gemacht|zum nachdenken angeregt|berue?hrt|angesprochen|aus der seele(?: gesprochen)?)",
        not_before=r",? aber\b",
    ),
    bad=(
        "«Menschen wie Sie» braucht das Land.",
        "Hi Lea, «du bist eine echte Inspiration».",
        "«Ihr Engagement für das Thema New Work finde ich großartig».",
        "«Ihr Beitrag zum Fachkräftemangel hat mich nachdenklich gemacht».",
        "Ich bin ein «großer Fan von dir»!",
    ),
    good=(
        "Dein Beitrag über die leeren Rückfahrten hat unseren Donnerstag umgekrempelt: Wir fahren jetzt voll.",
        "Menschen, die wie Sie den Deich nachts ablaufen, kennt man hier beim Namen. Danke für den 14. Januar.",
        "Ihr Einsatz am Wehr begann laut Protokoll um drei. Wer hat Sie geweckt?",
        "Der große Fan im Serverraum läuft wieder, das Lager war trocken.",
    ),
    lang="de",
)
