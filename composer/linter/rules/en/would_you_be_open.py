"""Would you be open to it?

Why: it asks for a mood in place of an answer.
Instead: ask the thing itself.
Source: complaint page jonnyhatesmarketing.com.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="would-you-be-open",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” asks for a mood. What is the thing itself?",
    grade="C",
    find=phrases(
        "(?:would|are|might|could) you (?:be )?(?:at all |possibly )?(?:open|willing|up|down|opposed|against) (?:to|for) (?:connect(?:ing)?|a connection|having|hav(?:e|ing)|exchang(?:e|ing)|discuss(?:ing)?|explor(?:e|ing)|shar(?:e|ing)|it|this|that|network(?:ing)?|collaborat(?:e|ing)|learn(?:ing)?|hear(?:ing)?|new connections|chat(?:ting)?|talk(?:ing)?)(?: (?:with me|more|about (?:it|this|that)|further|your [a-z]+|ideas|some thoughts))*",
        unless_known=True,
        if_before=r" *(?:[.!?;–]|$)",
    ),
    bad=(
        "«Would you be open to connecting»?",
        "«Are you open to sharing your experience»?",
        "«Would you be up for chatting»?",
    ),
    good=(
        "Are you open to walkers with dogs in May, or do the ewes lamb late?",
        "Would you be willing to sell the second loom if it stays in Mo?",
        "Would you share the 1953 gauge book with the school for a week?",
    ),
)
