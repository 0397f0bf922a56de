"""Testaments.

Why: readers have learned to take this turn for machine writing.
Instead: say what it shows, in plain words.
Source: one list of banned phrases; no measurement for notes.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="testament-to",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” reads as machine writing. What does it show, in plain words?",
    grade="D",
    find=phrases(
        "(?:a|is|are|stands? as|truly a|the) (?:true |real |powerful |great )?testament (?:to|of)",
        "speaks volumes(?: about)?",
        "(?:shining|prime) example of",
        "plays? a (?:pivotal|crucial|vital|key) role",
    ),
    bad=(
        "Your award is «a testament to» hard work.",
        "That «speaks volumes about» you.",
        "You are a «shining example of» drive.",
    ),
    good=(
        "The Old Testament in your chapel lacks the page with the mill. Who has it?",
        "The last will and testament of the miller names your house.",
        "Your volumes on the pier speak of a second bell.",
    ),
)
