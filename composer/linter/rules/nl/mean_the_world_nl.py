"""A plea by how much it would mean, in Dutch.

Why: it weighs on the reader and says only what the writer gains.
Instead: ask for one small thing, and say why you ask them.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mean-the-world-nl",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” makes a no hard. What exactly would help, and why from them?",
    grade="own",
    find=phrases(
        "zou (?:(?:echt|werkelijk) )?(?:(?:voor )?(?:me|mij|ons) )?(?:echt )?(?:de wereld|alles|heel veel|ontzettend veel|zo veel|zoveel|enorm veel|superveel) (?:(?:voor )(?:me|mij|ons) )?betekenen(?: voor (?:me|mij|ons))?",
        "zou (?:voor )?(?:me|mij|ons) (?:enorm|ontzettend|ongelofelijk) (?:gelukkig|blij) maken",
        unless_known=True,
    ),
    bad=(
        "Jouw stem «zou de wereld voor me betekenen».",
        "Uw steun «zou voor ons heel veel betekenen».",
        "Een ja «zou mij ontzettend gelukkig maken».",
    ),
    good=(
        "Jouw klok zou de kinderen in Sluis goed doen, en de toren is droog.",
        "Wat zou de derde streep op jouw peilschaal betekenen?",
        "De hele wereld paste op jouw kaart uit 1931, behalve onze molen.",
    ),
    lang="nl",
)
