"""Like-minded people.

Why: it says that you think alike before either of you has said what you think.
Instead: say the opinion that you share, and where you saw it.
Source: complaint pages jonnyhatesmarketing.com and vividcomm.com (2020).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="like-minded",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say about what. Which opinion do you share?",
    grade="C",
    find=phrases(
        "like[ -]?minded (?:<word> ){0,2}(?:professionals?|individuals?|people|persons?|leaders?|founders?|entrepreneurs?|folks|peers|experts|colleagues|connections?|minds|innovators|thinkers|executives|owners)",
        "(?:we|you and i) (?:seem|appear) (?:to be )?like[ -]?minded",
        "fellow (?:professionals?|leaders?|innovators?|change-?makers?|thought leaders?|industry professionals?)",
    ),
    bad=(
        "I connect with «like-minded professionals».",
        "It is always nice to find «like minded individuals».",
        "Hello to all «fellow change-makers»!",
    ),
    good=(
        "You and I both think that bells should be rung by hand.",
        "Your fellow bell ringers in Ely sent me; they say you kept the 1911 book.",
        "I like, mind you, only the second half of the film.",
    ),
)
