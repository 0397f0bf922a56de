"""A belief in networking, in Dutch.

Why: it is a reason to know anybody.
Instead: say what you want to ask or tell this one person.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="networking-creed-nl",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is about contacts in general. Why this person?",
    grade="own",
    find=phrases(
        "geloof (?:ik )?(?:(?:sterk|heilig|echt|erg|heel erg|enorm) )*in (?:de|het) (?:kracht|waarde|belang|magie) van (?:(?:een |goed |goede |sterk |echte |oprechte )*)?(?:netwerken|netwerk|networking|verbinding|verbindingen|connecties|contacten)",
        "altijd (?:goed|leuk|fijn|mooi|nuttig|interessant|inspirerend|verrijkend) om (?:(?:nieuwe|andere|meer|met) )*(?:creatieve|inspirerende|gedreven|bevlogen|enthousiaste|gepassioneerde|interessante) (?:mensen|ondernemers|geesten|professionals|personen)(?: (?:te leren kennen|te kennen|te ontmoeten|in contact te komen|om je heen te hebben))?",
        "netwerken is (?:alles|de sleutel|belangrijker dan ooit)",
    ),
    bad=(
        "Ik «geloof sterk in de kracht van netwerken».",
        "Het is «altijd leuk om creatieve mensen te leren kennen».",
        "Want «netwerken is alles», zeg ik.",
    ),
    good=(
        "Ik geloof in de kracht van de tweede sluis sinds jij hem in januari opende.",
        "De waarde van jouw regenmeters bleek op de 9e: die van ons stond droog.",
        "Bij jouw oven staan altijd mensen uit Sluis; gisteren was het mijn neef.",
    ),
    lang="nl",
)
