"""Good to be connected, for no reason.

Why: the reader is told that it would be worth it, and not what.
Instead: say what you would do with the contact this month.
Source: complaint page hrd-departement.blogspot.com (2008).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="get-acquainted",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say what for. What would you do with the contact?",
    grade="C",
    find=phrases(
        "(?:worthwhile|good|great|beneficial|valuable|useful|helpful|nice|mutually beneficial|interesting|wonderful)(?: (?:idea|thing))? (?:for (?:both of us|us both|us|you and me|each of us) )?(?:to (?:get acquainted|be connected|know each other|know one another|get to know each other|have each other in our networks?|stay connected))",
        "(?:it (?:would|will|could|might) be|it's|it is|be|always|thought it would be) (?:so |really |very )?(?:worthwhile|beneficial|valuable|useful|helpful) to (?:connect|be connected|link up|network)(?: with you)?",
        "(?:i|we) (?:think|believe|feel|thought) (?:that )?(?:we|you and i|it) (?:should|could|ought to|would be (?:good|great) to) (?:be connected|connect|link up|know each other)",
        sentence=True,
    ),
    bad=(
        "I thought it would be «worthwhile for both of us to get acquainted».",
        "«It would be beneficial to connect».",
        "Looking at it all, «I think we should connect».",
    ),
    good=(
        "I think we should connect the gutter before the frost, as you said.",
        "It would be useful to know where the second fuse box is before Monday.",
        "I believe we should talk before the tender closes on the 9th: I have the old drawings.",
    ),
)
