"""A click that was seen.

Why: it shows that the reader's clicks are being collected.
Instead: write to what they said in their own words, if they said anything.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-you-engaged",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” shows that their clicks are collected. Did they say anything?",
    grade="D",
    find=phrases(
        "(?:saw|noticed|see|noticing|seen) (?:that )?(?:you|you've|you have|you also)(?: also| just| recently)? (?:engaged with|engaging with|liked|reacted to|interacted with|interacting with|commented on|commented|follow|followed|are following|shared|attended|signed up for|registered for|downloaded|are active in|recently joined) (?:<my>|<a>|the|several|some|it|that|[a-z]+'s)? ?(?:<word> ){0,3}(?:posts?|content|page|articles?|comments?|webinar|event|e-?book|white ?paper|guide|topics?|company|updates?|group)",
        sentence=True,
    ),
    bad=(
        "I «saw you engaged with our content».",
        "We «noticed you liked a post».",
        "I «saw that you downloaded our ebook».",
    ),
    good=(
        "I saw you on the pier with the drum, and my son has yours now.",
        "You liked the second loaf better, you said at the stall. It is back.",
        "I saw that you commented on the tide table: the 9th is a misprint, yes.",
    ),
)
