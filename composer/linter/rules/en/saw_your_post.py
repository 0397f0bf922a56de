"""A post that was seen.

Why: seeing it takes no reading; what was in it is missing.
Instead: say what it claimed and what you make of that.
Source: one list of banned phrases; no measurement. Silent as soon as the post is named.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-your-post",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” stops before the point. What did it say?",
    grade="D",
    find=phrases(
        "(?:i |we |just |recently |also |have |i've )*(?:saw|seen|noticed|came across|read|spotted|found|stumbled (?:upon|across|on)) (?:your|one of your|some of your) (?:(?:latest|recent|last|linkedin|new|great|interesting) )*(?:posts?|comments?|articles?|content|activity|updates?|likes?)(?: (?:on (?:linkedin|here|my feed|the feed|this platform)|in my feed|here|recently|today|the other day|yesterday|last week))*",
        sentence=True,
    ),
    bad=(
        "Hello Jo, «saw your post».",
        "«I noticed your comment on LinkedIn».",
        "«I read your recent article», and it made my day.",
    ),
    good=(
        "I saw your post about the empty return legs; ours run full on Thursdays.",
        "Read your comment under Ana's map: the brook did move in 1953.",
        "I saw your fence post float past the hut after the flood.",
    ),
)
