"""A post praised without its point.

Why: anybody can love a post unread; a title can be copied.
Instead: say what it claimed, and what you make of that.
Source: one list of banned phrases in public code; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="loved-your-post",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say which, nor what you took from it. What was its point?",
    grade="D",
    find=phrases(
        "<so>(?:loved|enjoyed|liked|appreciated|love|enjoy|like) (?:reading )?(?:your|all your|one of your) <post>",
        "(?:great|nice|awesome|amazing|excellent|fantastic|wonderful|insightful) <post>",
        sentence=True,
    ),
    bad=(
        "Hi Lena, «loved your post»!",
        "I «really enjoyed your recent article», and we should talk.",
        "«Great post». Shall we talk?",
    ),
    good=(
        "I loved your post about the ferry timetable; the Sunday gap hit my mother too.",
        "Nice post for a gate, that oak one. Where did you get it?",
        "Your article in Der Bauer says ducks eat slugs. Ours don't. What do we do wrong?",
    ),
)
