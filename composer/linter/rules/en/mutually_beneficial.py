"""A benefit for both that is never named.

Why: it tells the reader nothing about either side.
Instead: name one thing you can give, or the one thing you ask.
Source: complaint page socialmediabutterflyblog.com (2019) and a list of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mutually-beneficial",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” names no benefit. What would each of you get?",
    grade="C",
    find=phrases(
        "mutual(?:ly)?[ -](?:beneficial|benefits?|advantageous|advantage|rewarding|valuable|value|gain)(?: (?:relationship|partnership|connection|opportunit(?:y|ies)|conversation|collaboration))?",
        "win[ -]?win(?:[ -]win)?(?: (?:situation|partnership|opportunity|for both(?: of us)?))?",
        "(?:benefit|beneficial (?:for|to)|valuable (?:for|to)|add value (?:for|to)|help) (?:us both|both of us|both our (?:companies|businesses|teams)|both sides|both parties|each other(?: out)?)(?: in the future)?",
        "mutually help each other",
        "how (?:we|you and i) (?:can|could|might|may) (?:help|support|benefit) (?:each other|one another)",
        not_before=r" (?:with|carry|dig|at|on) (?:the|a|our)\b",
    ),
    bad=(
        "This could be «mutually beneficial».",
        "It is a «win-win».",
        "Let us see «how we can help each other».",
        "I think we can «mutually help each other», so connect with me.",
    ),
    good=(
        "We help each other with the hay; would you bring the small baler on Sunday?",
        "You won, win or lose, the day you wrote that rule down.",
        "You both get the mill photos, and I learn who the man on the left is.",
    ),
)
