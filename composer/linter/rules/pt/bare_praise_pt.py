"""Praise as a sentence of its own, in Portuguese.

Why: it would suit any talk, any text and any episode, so it shows nothing of what was in it.
Instead: name the part, and what you did or thought after it.
Source: our own judgment, from how such notes are written in Portuguese.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-praise-pt",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” would suit any work. Which part of it do you mean?",
    grade="own",
    find=phrases(
        "(?:(?:foi|e|achei) )?(?:muito|super|tao|realmente|extremamente|bastante) (?:inspiradora?|interessante|enriquecedora?|motivadora?)",
        "(?:simplesmente )?(?:adorei|amei)(?: (?:muito|mesmo|imenso|tudo))?|gostei (?:muito|imenso|demais)",
        "(?:muito|mais (?:do )?que|super|bem) merecid[oa]",
        unless_known=True,
        not_after=r"[a-z0-9'] ?|[^.!?:;]{25}, ?",
        if_before=r" ?(?:[.!…]|$)",
    ),
    bad=(
        "Li a tua entrevista ao jornal. «Muito inspirador»!",
        "Ouvi o episódio no comboio. «Adorei»!",
        "Segunda taça seguida. «Mais do que merecido».",
    ),
    good=(
        "Muito interessante a roldana: roda para a esquerda, e a vossa?",
        "Adorei a cabra no palco; de quem era?",
        "Bem merecida teve a aveia a tua mula, com aquela subida.",
    ),
    lang="pt",
)
