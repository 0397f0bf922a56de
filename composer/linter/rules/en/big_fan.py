"""A fan of everything at once.

Why: liking all of it usually means that nothing was looked at.
Instead: pick one thing and say what you liked about it.
Source: four lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="big-fan",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” covers everything. Which single thing?",
    grade="D",
    find=phrases(
        "<i'm> an? <so>(?:big|huge|massive) fan",
        "(?:big|huge|massive|long-?time|great|real) fan of (?:your|what you|you|everything you)(?: (?:work|content|posts?|page|brand|company|do|are doing|'re doing|products?))?",
        "<so>(?:love|loving|like|admire|appreciate|respect) (?:your (?:work|page|brand|stuff|profile|vibe|energy|insights|style)|what you(?:'re| are)? (?:do|doing|building|creating|sharing)|everything you do|the work you(?:'re| are)? (?:do|doing))",
        "keep up (?:the|your|all the) (?:great|good|awesome|amazing|excellent|fantastic|wonderful) work",
        not_before=r" of\b| (?:on|in|with|about|for|at|to) (?:the|that|our|this|a|an|your|those|these)\b| (?:19|20)\d\d| '",
    ),
    bad=(
        "I am a «huge fan of your work».",
        "Hey, «love what you're doing»!",
        "I «really love your work».",
        "We «admire the work you do».",
    ),
    good=(
        "I love your work on the Leith tram map, the night version above all.",
        "The big fan of the grain dryer stopped again; you fixed it in 2019.",
        "I love what you did with the third verse in Bergen.",
    ),
)
