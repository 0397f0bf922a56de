"""Their own job title, told to them.

Why: the reader knows where they work; the line shows that a field was filled in.
Instead: say what that work has to do with your question.
Source: three lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="your-role-at",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” tells them what they know. What does it have to do with your question?",
    grade="D",
    find=phrases(
        "(?:i )?(?:noticed|see|saw|notice|understand|read) (?:that )?(?:you're|you are|you work|you(?:'re| are)? (?:currently )?working|you serve) (?:currently )?(?:as )?(?:the |an? )?(?:<word> ){0,5}(?:at|with|for) <word>",
        r"(?:based on|given|because of|considering|due to|in light of) your (?:current |previous |past |extensive )*(?:work|role|position|experience|background|title|profile|expertise)(?: (?:at|as|in|with)\b)?",
        "(?:looking at|look at|reading through|having (?:seen|read|reviewed)) your (?:experience|background|career|work history|resume|cv)",
        "as (?:an?|the) (?:<word> ){1,4}(?:at|of|for) <word>, you (?:probably|likely|must|surely|know|may|might|understand)",
        not_before=r" (?:(?:this|on|next|last) (?:sunday|monday|friday|weekend)|that you\b)",
    ),
    bad=(
        "«I noticed you're the Head of Sales at Fjord».",
        "«Based on your work at» Fjord, this may suit you.",
        "«Looking at your experience», we should talk.",
    ),
    good=(
        "I see you are on the early train, too: you read the same Kafka edition as I do.",
        "Your position on the second sluice changed after the flood. What did you see?",
        "Based on your 2019 map we dug at the north gate and found the step.",
    ),
)
