"""A visit to a profile.

Why: it tells the reader that they were watched, and holds it against them.
Instead: begin with your own reason; leave the visit out.
Source: complaint pages practicalsmm.com (2017) and schlosser.info.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="viewed-my-profile",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” tells them they were watched. What is your own reason?",
    grade="C",
    find=phrases(
        "(?:you|you've|you have|you had)(?: just| recently)? (?:look(?:ed)?|view(?:ed)?|visit(?:ed)?|check(?:ed)?|stopp?(?:ed)?|popp?(?:ed)?|were looking|were viewing|came)(?: (?:at|out|by|on|over|across|to))? my (?:linkedin )?(?:profile|page)",
        "(?:thanks|thank you|thx) (?:so much |very much |a lot )?for (?:visiting|viewing|looking at|checking(?: out)?|stopping by|the visit to|your visit (?:to|on)|your interest in|dropping by)(?: on)? my (?:linkedin )?(?:profile|page)",
        "(?:saw|noticed|see|seen) (?:that )?(?:your (?:visit|view)|you) (?:on|of|to|in|among) (?:my )?(?:profile|profile (?:visitors|views|viewers)|who viewed)",
    ),
    bad=(
        "I see «you looked at my profile».",
        "«Thanks for visiting my profile»!",
        "I «saw your visit to my profile».",
    ),
    good=(
        "You looked at my mother's hip in May; she walks to the pier again.",
        "Thanks for stopping by the stall; the rye you wanted is in.",
        "You viewed the second flat on Mill Road. The one above it is mine, and damp.",
    ),
)
