"""The platform's text in short form.

Why: the reader knows where this is; what is missing is who you are and why you ask.
Instead: put the reason in place of this sentence.
Source: LinkedIn's own mail text, captured in 2015 and 2016.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="connect-on-linkedin",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is the text the platform sends by itself. Why do you ask this person?",
    grade="B",
    find=phrases(
        "<i'd like> to connect (?:with you )?(?:on|via|here on|through|over) linkedin",
        sentence=True,
        not_before=r"\. how would you like to respond",
    ),
    bad=(
        "«I'd like to connect with you on LinkedIn».",
        "Hi Ada, «I would love to connect on LinkedIn»!",
        "«I'd like to connect with you via LinkedIn», and wish you a nice day.",
    ),
    good=(
        "I'd like to connect with you on LinkedIn before the Ghent meeting, so that I can send the drawings.",
        "May I connect the two pumps as you drew it on the flip chart?",
        "The line you want to connect to is the old one behind the kiln.",
    ),
)
