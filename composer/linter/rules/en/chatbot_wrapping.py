"""The wrapping of a chatbot's answer.

Why: the reader sees whom you asked to write to them.
Instead: keep only the message, and then say it in your own words.
Source: our own judgment, from what chatbots put around a draft.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="chatbot-wrapping",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” was said to you, not to them. Is this the part to send?",
    grade="own",
    find=phrases(
        r"(?:(?:sure|certainly|of course|absolutely|great)(?: thing)?[!,.:]? )?(?:here(?:'s| is| are)) (?:(?:a|an|your|the|some|two|three|one) )?(?:[a-z-]+,? ){0,5}(?:connection request|connection message|connection note|linkedin (?:message|note|invite|invitation|outreach)|outreach message|draft|version|rewrite|template|message you (?:can|could) (?:use|send))s?(?: (?:for you|based on [a-z ]{2,40}|that you can [a-z ]{2,40}|under \d+ characters))?",
        "as an? (?:ai|large) (?:language )?(?:model|assistant)",
        "feel free to (?:customi[sz]e|tweak|personali[sz]e|edit|modify|adapt|adjust) (?:it|this|the|that|as|any)",
        "(?:would you like me to|let me know if you(?:'d| would) like me to|i can also|do you want me to) (?:adjust|make|shorten|rewrite|tweak|create|write|draft|change|tailor|provide|refine)(?: (?:it|this|the|a|an|another|more))*",
        r"(?:character|word) count: ?~?\d+",
        r"\(~?\d{2,3} (?:characters|words)\)",
        r"(?:^|[.!?:] ?)(?:option|version|variant|draft) (?:[1-3a-c]|one|two)(?:[:.)]|\b)",
        r"\*\*(?:subject|message|option|connection|note|version)[^*]{0,30}\*\*:?(?:)",
        not_before=r" (?:of (?:the|my|our)|you asked)\b",
    ),
    bad=(
        "«Sure! Here's a short LinkedIn message»: Hi Ola, the bell rings.",
        "Hi Ola, the bell rings. «Would you like me to make it» warmer?",
        "«Here is a friendly connection request»: Hello Jo.",
        "Hi Ola, the bell rings. «(112 characters)»",
    ),
    good=(
        "Here is the draft of the parish map you asked for in May.",
        "Would you like me to bring the second ewe on Sunday?",
        "The first version of your lock held nine winters.",
    ),
)
