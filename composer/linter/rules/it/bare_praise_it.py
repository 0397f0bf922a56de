"""Praise as a sentence of its own, in Italian.

Why: it would suit any talk, any text and any episode, so it shows nothing of what was in it.
Instead: name the part, and what you did or thought after it.
Source: our own judgment, from how such notes are written in Italian.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bare-praise-it",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” would suit any work. Which part of it do you mean?",
    grade="own",
    find=phrases(
        "(?:(?:e stat[oa]|e) )?(?:molto|davvero|veramente|super|tanto|cosi) (?:interessante|stimolante|motivante|illuminante|ispirante|arricchente)",
        "(?:mi e |l'ho )?(?:davvero )?(?:piaciut[oa]|adorat[oa]) (?:molto|moltissimo|tantissimo|un sacco)|l'ho adorat[oa]|ottima lettura",
        "(?:piu che|davvero|stra)? ?meritatissim[oa]|(?:piu che|assolutamente) meritat[oa]",
        unless_known=True,
        not_after=r"[a-z0-9'] ?|[^.!?:;]{25}, ?",
        if_before=r" ?(?:[.!…]|$)",
    ),
    bad=(
        "Ho letto l'intervista sul Piccolo. «Molto interessante»!",
        "Ho sentito la puntata in treno. «Mi è piaciuta tantissimo».",
        "Seconda coppa di fila. «Più che meritata»!",
    ),
    good=(
        "Molto interessante la puleggia: gira a sinistra, e la vostra?",
        "Mi è piaciuta la capra sul palco; di chi era?",
        "Se l'è meritata l'avena, il tuo mulo, con quella salita.",
    ),
    lang="it",
)
