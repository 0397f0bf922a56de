"""Friendship offered to a stranger.

Why: it skips every step between not knowing someone and being friends.
Instead: ask one small thing first.
Source: complaint pages linkedintraining.co.uk and socialmediabutterflyblog.com (2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="be-friends",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” is a large step for strangers. What small thing would you ask?",
    grade="C",
    find=phrases(
        "(?:let's|let us|we should|like to|love to|hope to|want to|can we|happy to|looking forward to) (?:get|getting) to know (?:each other|one another|you)(?: (?:better|more))?",
        "(?:want|like|love|hope|hope i can|can i) (?:to )?be (?:your (?:friend|fan)|friends)",
        "(?:can|could|shall|should) we be friends",
        "(?:let's|let us) (?:be|become) friends",
        sentence=True,
        unless_known=True,
    ),
    bad=(
        "«Let's get to know each other».",
        "I «want to be your friend».",
        "«Can we be friends»?",
    ),
    good=(
        "I'd like to get to know your bees before I buy two hives; may I come on Sunday?",
        "You were friends with my mother in Bergen, and I have your letters.",
        "Friends of the old pier meet on Friday; you offered to bring the plans.",
    ),
)
