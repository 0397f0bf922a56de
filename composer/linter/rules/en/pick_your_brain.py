"""Picking a brain.

Why: it asks for an hour of unpaid advice and does not say about what.
Instead: ask the one question that you would ask over that coffee.
Source: six pages of complaint, among them bernoff.com, fernandogros.com, kymmberly.com and
philcooke.com.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="pick-your-brain",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” does not say about what. Which question would you ask first?",
    grade="B",
    find=phrases(
        "pick(?:ing)? (?:at )?(?:your|ur) brains?",
        "(?:buy|treat|take) you (?:to )?(?:a |some |for )?(?:coffee|lunch|drink|beer)(?: (?:and|to) (?:talk|chat|ask|learn))",
        "tap into your (?:knowledge|expertise|experience|wisdom|brain)",
    ),
    bad=(
        "I'd like to «pick your brain» over lunch.",
        "Can I «buy you coffee and chat»?",
        "May we «tap into your expertise»?",
    ),
    good=(
        "Brain surgeons pick their music, you said on the radio. What was on that day?",
        "Can I buy your second loom if the museum lets it go?",
        "Which screws do you pick for damp oak? Mine rust.",
    ),
)
