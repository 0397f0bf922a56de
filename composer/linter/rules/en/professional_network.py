"""The platform's own invitation text.

Why: everybody has seen these exact words; they tell the reader that nobody wrote to them.
Instead: say in one sentence how you know each other, and why you ask now.
Source: LinkedIn's own text, captured in mails from 2009 to 2015, and ten pages of complaint
(among them executivecareerbrand.com, 2011).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="professional-network",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is the text the platform fills in. How do you know this person?",
    grade="B",
    find=phrases(
        "<i'd like> to (?:add|invite) you (?:to|into|in) <my> (?:professional|linkedin|business) network(?: (?:on|at|in|here on) linkedin)?",
        "<i'd like> to (?:add|invite) you (?:to|into) <my> network (?:on|at|in|here on) linkedin",
        "(?:add|adding) you to <my> professional network(?: (?:on|at|here on) linkedin)?",
    ),
    bad=(
        "«I'd like to add you to my professional network on LinkedIn».",
        "Hi Sam, «I would love to add you to my LinkedIn network»!",
        "Hello, «I'd like to add you to my network on LinkedIn». Tom",
        "«i’d like to  ADD you to my professional network»",
    ),
    good=(
        "I'd like to add your paper on ferry delays to our reading list.",
        "Could I add you to the volunteer list for Saturday's river clean-up?",
        "You asked who else restores pipe organs: may I add your name to our register?",
    ),
)
