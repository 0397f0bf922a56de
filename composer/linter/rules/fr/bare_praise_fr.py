"""Praise as a sentence of its own, in French.

Why: it would suit any talk, any text and any episode, so it shows nothing of what was in it.
Instead: name the part, and what you did or thought after it.
Source: our own judgment, from how such notes are written in French.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-praise-fr",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” would suit any work. Which part of it do you mean?",
    grade="own",
    find=phrases(
        "(?:(?:c'etait|c'est) )?(?:tres|vraiment|tellement|super|hyper|si|trop) (?:inspirante?|interessante?|enrichissante?|motivante?|instructi(?:f|ve)|passionnante?)",
        "(?:j'ai|je l'ai) (?:vraiment |tout simplement |absolument )*(?:adoree?)|j'ai beaucoup aime",
        "(?:c'est )?(?:amplement|bien|tellement|largement) merite",
        unless_known=True,
        not_after=r"[a-z0-9'] ?|[^.!?:;]{25}, ?",
        if_before=r" ?(?:[.!…]|$)",
    ),
    bad=(
        "J'ai écouté l'épisode. «Très inspirant» !",
        "Bonjour Léa, «j'ai adoré» !",
        "Vous voilà directrice. «Amplement mérité».",
    ),
    good=(
        "Très intéressante, la poulie : elle tourne à gauche, et la vôtre ?",
        "J'ai adoré la chèvre sur la scène ; elle est à qui ?",
        "Il a bien mérité son avoine, votre âne, avec cette côte.",
    ),
    lang="fr",
)
