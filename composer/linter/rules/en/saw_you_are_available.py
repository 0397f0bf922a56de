"""Somebody else's status, made an opening.

Why: the reader set that status for a reason of their own, not for this offer.
Instead: say what you have, and what in their work made you think of them.
Source: complaint page linkedintraining.co.uk.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="saw-you-are-available",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” uses a status they set. What in their work made you think of them?",
    grade="C",
    find=phrases(
        "(?:i |we )?(?:saw|see|noticed|notice|understand|heard|read)(?: that)? (?:you're|you are|your profile says you(?:'re| are)|you may be|you might be) (?:currently |also |actively |now )?(?:available|open|looking|seeking|interested|searching|hiring|in the market|on the lookout)(?: (?:for|to|in)(?: [a-z]+)?)?",
        not_before=r" (?:on|until|at|from) ",
    ),
    bad=(
        "«I saw you are available for work».",
        "«I understand you are open to new» roles.",
        "«We noticed you're hiring».",
    ),
    good=(
        "I see you are open until six on Fridays; may I bring the clock then?",
        "I saw your otter at the weir. Is she looking for the old den?",
        "You are interested in the second sluice, the warden says. I drained it in 1987.",
    ),
)
