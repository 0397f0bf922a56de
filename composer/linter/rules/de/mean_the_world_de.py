"""A plea by how much it would mean, in German.

Why: it weighs on the reader and says only what the writer gains.
Instead: ask for one small thing, and say why you ask them.
Source: our own judgment, from how such notes are written in German.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mean-the-world-de",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” makes a no hard. What exactly would help, and why from them?",
    grade="own",
    find=phrases(
        "wue?rde (?:(?:mir|uns) )(?:(?:wirklich|echt|einfach) )?(?:die welt|alles|so viel|unglaublich viel|unendlich viel|unheimlich viel|wahnsinnig viel|sehr viel) bedeuten",
        "bedeutet? (?:(?:mir|uns) )(?:die welt|alles|unendlich viel)",
        "wae?re (?:fue?r )?(?:mich|uns|mir) (?:das groe?sste|ein riesen|ein unendlich grosses|ein riesengrosses) ?(?:geschenk|glue?ck)",
        unless_known=True,
    ),
    bad=(
        "Das «würde mir die Welt bedeuten».",
        "Ihre Stimme «würde uns unglaublich viel bedeuten».",
        "Ein Ja «wäre für mich das größte Geschenk».",
    ),
    good=(
        "Was würde der dritte Strich an deinem Pegel bedeuten?",
        "Die Welt stand still, als deine Glocke im Januar sprang; jetzt hängt sie wieder.",
        "Dein Bogen würde meiner Tochter viel bedeuten, sie spielt seit dem 9. Mai.",
    ),
    lang="de",
)
