"""Today's fast-paced world.

Why: it says nothing about this person or this day.
Instead: delete it; the sentence after it is the first one.
Source: two lists of banned phrases; no measurement for notes.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="in-todays-world",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” could stand in any text. What would be missing without it?",
    grade="D",
    find=phrases(
        "in (?:today's|the current|an? (?:increasingly|ever|rapidly|fast)[ -]?[a-z-]+) (?:[a-z-]+ ){0,2}(?:world|landscape|age|era|market(?:place)?|climate|economy|environment|business world|workplace)",
        "(?:ever|rapidly|constantly|fast)[ -](?:evolving|changing|paced|moving) (?:[a-z]+ )?(?:world|landscape|industry|field|market|space|environment|times)",
        "imagine a world (?:where|in which)",
        "now more than ever",
    ),
    bad=(
        "«In today's fast-paced world», trust counts.",
        "It is a «rapidly evolving industry».",
        "«Imagine a world where» payroll runs itself.",
    ),
    good=(
        "In this market hall your grandfather sold eels; stall 9, says the photo.",
        "Today's tide was the highest since your mark of 1953.",
        "The world map in your waiting room still shows two Germanies. May I copy it?",
    ),
)
