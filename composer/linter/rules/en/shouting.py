"""Exclamation marks in a row.

Why: they make a note look like an advertisement.
Instead: one is enough.
Source: one list of banned marks; no measurement for notes.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="shouting",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” looks like an advertisement. Would one do?",
    grade="D",
    find=phrases(
        "!(?: ?!)+(?:)",
        unless_known=True,
    ),
    bad=(
        "Let us talk«!!»",
        "Hello«!!!» I sell carpets.",
        "Wow«! !» Call me.",
    ),
    good=(
        "The factorial of 5! is 120, as you showed my class.",
        "Stop! you cried, and we did. Thank you, and your dog.",
        "What a match! Your keeper was the best of us.",
    ),
)
