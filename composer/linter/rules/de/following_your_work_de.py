"""Interest that has long been taken, in German.

Why: it claims attention and shows none of what was seen.
Instead: name one thing you saw in that time.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="following-your-work-de",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” claims attention. What did you see in that time?",
    grade="own",
    find=phrases(
        "mit (?:(?:grossem|grosser|grosster|viel|sehr viel|stetigem|besonderem) )?(?:interesse|freude|begeisterung|spannung|aufmerksamkeit|bewunderung) (?:verfolge|beobachte|lese|verfolgen) (?:ich|wir)",
        "(?:verfolge|beobachte|lese|verfolgen|folge) (?:ich |wir )?(?:[a-z0-9&-]+,? ){0,6}(?:mit (?:(?:grossem|grosser|viel|sehr viel|stetigem) )?(?:interesse|freude|begeisterung|spannung|bewunderung)|schon (?:seit )?(?:lae?nger(?:em|er zeit)?|lange(?:m|r zeit)?|eine weile|einiger zeit|eine ganze weile)(?: still)?(?: mit)?|seit (?:lae?ngerem|lae?ngerer zeit|langem|langer zeit|einiger zeit|geraumer zeit|einer weile))",
        "(?:schon |bereits )?seit (?:lae?ngerem|lae?ngerer zeit|langem|langer zeit|einiger zeit|geraumer zeit) (?:verfolge|beobachte|lese|folge) ich",
        "(?:habe|hab) (?:ich )?(?:ihr|dein|eue?r)(?:e[mnrs]?)? profil mit (?:grossem |grosser )?(?:interesse|aufmerksamkeit|freude) gelesen",
        not_before=r",? (?:wie|dass|ob)\b",
    ),
    bad=(
        "«Mit großem Interesse verfolge ich» die Entwicklung Ihres Hauses.",
        "Ich «lese deine Beiträge schon länger still mit».",
        "«Seit längerem beobachte ich» Ihr Wirken.",
        "Ich «verfolge Ihre Arbeit mit viel Begeisterung».",
    ),
    good=(
        "Ich lese Ihre Pegelmeldungen seit dem Hochwasser 2013; am Samstag fehlte die von vier Uhr.",
        "Mit Freude hast du damals die Klappe geöffnet, und dann kam der Dachs.",
        "Wir verfolgen die Spur des Luchses bis an Ihren Zaun. Dürfen wir durch?",
        "Mit Interesse am Orgelbau hat das nichts zu tun: Mein Keller pfeift.",
    ),
    lang="de",
)
