"""A bare wish for contact, in Dutch.

Why: the button said that much already; how you know each other is missing.
Instead: say in one sentence how you know each other, or what you would like to ask.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-request-nl",
    category="vague-request",
    severity="warning",
    doc=__doc__,
    message="“{}” gives no reason. Why this person, and why now?",
    grade="own",
    find=phrases(
        "(?:mag|kan) ik (?:je|u|jou) (?:hier |ook |graag |eens )*(?:toevoegen|uitnodigen|volgen|connecten|als connectie toevoegen|aan mijn netwerk toevoegen)(?: (?:aan mijn netwerk|op linkedin|hier))*[?.!](?:)",
        r"(?:voeg|accepteer|link|connect) (?:je |jij |u )?(?:me|mij)(?: (?:ook|toe|terug|even))+\?(?:)|ik voeg (?:je|u|jou) (?:graag|hier|bij deze) (?:graag )?toe",
        r"(?:mag ik )?(?:een )?(?:connectie|connectietje|connectje|linkje|link|verbinding) (?:maken|leggen|sturen)(?: met (?:je|jou|u))?|connectje\?(?:)|zin om te (?:connecten|connecteren|linken)",
        "(?:leuk|fijn|tof|aangenaam|prettig|mooi|goed|een eer|graag|tijd|mooi moment|moment)(?: (?:om|je|u|jou|met je|met u|eens|hier|ook|met elkaar|elkaar|als|zou zijn|het))* (?:in contact te (?:komen|blijven|zijn)|te (?:verbinden|linken|connecteren)|verbonden te (?:zijn|blijven)|contact te (?:houden|leggen|maken)|hier te (?:linken|volgen)|elkaar te volgen|te volgen hier)",
        "(?:laten we|zullen we|laat ons|kunnen we|ik zou graag|ik wil graag|graag|hopelijk)(?: (?:ik|eens|met (?:je|jou|u)|graag|hier|we))* (?:in (?:contact|verbinding|connectie) (?:komen|blijven|treden)|contact (?:leggen|maken|houden)|(?:een |de )?connectie (?:maken|leggen)|verbonden (?:zijn|blijven|raken))(?: met (?:je|jou|u))?",
        "(?:stel ik het op prijs|zou ik het waarderen|het lijkt me (?:leuk|fijn|interessant|goed)|zou (?:het )?(?:leuk|fijn|tof) (?:vinden|zijn))(?: (?:om|met (?:je|jou|u)|als|hier|we|u|je))* (?:verbonden te zijn|te verbinden|te (?:linken|connecteren)|in contact te (?:komen|blijven|zijn)|contact te (?:houden|leggen)|elkaar te volgen|aan mijn netwerk toe te voegen)",
        "(?:we|wij) (?:(?:nog niet|hier nog niet|ook hier) )+(?:verbonden|gelinkt|geconnecteerd|connected) (?:zijn|waren)",
        not_before=r" (?:met (?:de|het|een|onze)|voor (?:de|het)|over (?:de|het|die)|tussen)\b",
    ),
    bad=(
        "«Mag ik u toevoegen?» Groet, Jef",
        "Dag Eva, «ik zou graag in contact komen met u».",
        "Hoi Fleur, «leuk om hier te linken» toch.",
        "«Laten we in contact blijven».",
    ),
    good=(
        "Mag ik je vader uitnodigen voor de opening van de sluis? Hij legde steen 1.",
        "De connectie tussen lijn 4 en de pont mist u op een minuut; ik ook, elke dag.",
        "Ik voeg de kaart van 1880 toe, met de namen van alle sluiswachters.",
        "Laten we contact maken met de bakker voordat de oven koud is: 40 broden voor de vierdaagse.",
    ),
    lang="nl",
)
