"""Not just this, but that.

Why: readers have learned to take this turn for machine writing.
Instead: say the second half alone.
Source: one list of banned phrases; no measurement for notes.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="not-just-but",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” is a turn of machine writing. Would the second half do?",
    grade="D",
    find=phrases(
        "(?:it's|it is|this is|that's|you're|you are|is|are|isn't|aren't|not) (?:not )?(?:just|only|merely|simply) (?:about )?(?:<word> ){1,6}?(?:– |- |, )?(?:but|it's|it is) (?:also |about )(?:<word>)",
        "not (?:just|only) (?:<word> ){0,5}?<word>,? but (?:also )?",
        not_after=r"(?:was|were|did|does|do|could) ",
    ),
    bad=(
        "You build «not just tools, but» trust.",
        "They offer «not only a job but also a» home.",
        "Fjord is «not just a bank, but» a family.",
    ),
    good=(
        "It was not only the roof but the beam that rotted, wasn't it?",
        "Just the second verse, please; not the first, which we know.",
        "Only one bell rings at six, but you wrote that both do.",
    ),
)
