"""A result in numbers.

Why: in measured first messages, numbers went with fewer replies; they read as a claim.
Instead: leave the number for the talk, or give one that is about this person's own case.
Source: odds ratio 0.44 for numbers in the body, 63,372 first messages of few senders
(swan-gtm/gtm-skills pull request 136, 2026).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="percent-better",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is a claim they cannot check. What do you know about their own case?",
    grade="B",
    find=phrases(
        r"(?:save|saved|saves|saving|cut|cutting|cuts|reduce|reduced|reduces|reducing|increase|increased|increases|increasing|boost|boosted|boosting|grow|grew|double|doubled|triple|tripled|improve|improved|improving|lower|lowered|raise|raised) (?:their |your |its |our clients' |clients' )?(?:<word> ){0,3}(?:by )?(?:up to |over |around |more than |at least |an average of )?(?:\d{1,3}(?:[.,]\d)? ?(?:%|percent\b|x\b)|\d{1,2} ?x\b)(?:)",
        r"\d{1,3} ?(?:%|percent) (?:faster|more (?:leads|sales|revenue|replies|meetings|clients|customers|traffic|conversions|engagement)|higher (?:conversion|revenue|roi)|less (?:time|cost|effort)|lower costs?|cheaper|increase in|reduction in|roi)",
        r"\b(?:\d{1,2}x|10x) (?:your|their|more|roi|revenue|growth|the)",
        not_after=r"\b(?:you|you've|you have|your (?:team|paper|trial|ward|study)) (?:[a-z]+ ){0,3}",
    ),
    bad=(
        "We «cut costs by 40%» for our clients.",
        "Finance teams get paid «40% faster» with us.",
        "Let us «10x your» sales.",
        "They «saved up to 30%» in a year.",
    ),
    good=(
        "You cut infections by 40% with one sink. Which sink?",
        "The slope above your hut is 40% steeper than the map says.",
        "Our rye loses 12 percent in the oven; yours seems to lose less. Why?",
    ),
)
