"""Praise as a sentence of its own, in Dutch.

Why: it would suit any talk, any text and any episode, so it shows nothing of what was in it.
Instead: name the part, and what you did or thought after it.
Source: our own judgment, from how such notes are written in Dutch.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-praise-nl",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” would suit any work. Which part of it do you mean?",
    grade="own",
    find=phrases(
        "(?:(?:dat|het) (?:was|is) )?(?:erg|heel|zeer|echt|ontzettend|enorm|super|zo) (?:inspirerend|boeiend|motiverend|leerzaam|interessant)|superinspirerend|superinteressant",
        "(?:ik )?(?:vond|vind) (?:het|hem) (?:echt |heel )?(?:geweldig|prachtig|fantastisch)|(?:ik heb )?(?:er )?(?:erg |enorm |heel erg )van genoten",
        "(?:dik|meer dan|dubbel en dwars|zeer|helemaal) verdiend|welverdiend",
        unless_known=True,
        not_after=r"[a-z0-9'] ?|[^.!?:;]{25}, ?",
        if_before=r" ?(?:[.!…]|$)",
    ),
    bad=(
        "Je lezing in Zwolle bijgewoond. «Erg inspirerend»!",
        "Hoi Els, «ik vond het geweldig»!",
        "Weer gewonnen. «Dik verdiend».",
    ),
    good=(
        "Erg interessant aan die katrol: hij draait linksom, en die van jullie?",
        "Ik vond het geweldig toen de geit het podium op liep; van wie was ze?",
        "Dik verdiend geld zit er niet in een molen, zei je vader.",
    ),
    lang="nl",
)
