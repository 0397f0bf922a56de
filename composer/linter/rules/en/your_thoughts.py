"""Thoughts, please.

Why: it asks for thinking without saying about what.
Instead: ask one question that has a short answer.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="your-thoughts",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” does not say about what. Which question has a short answer?",
    grade="D",
    find=phrases(
        "(?:please )?(?:let me know|tell me|please share|love to hear|curious to hear|would love|looking forward to|eager to hear|happy to hear|keen to hear) (?:what you think|your thoughts|your opinion|what are your thoughts)(?: (?:on (?:this|that|it)|about (?:this|that|it)))?",
        r"(?:what are your |any |your )?thoughts\?(?:)",
        r"what do you (?:think|say)\?(?:)",
        unless_known=True,
        not_before=r" (?:on|about|of|before|when|whether) (?:the|your|our|my|whether)\b",
    ),
    bad=(
        "«Let me know your thoughts».",
        "We sell carpets. «Thoughts?»",
        "«What do you say?»",
    ),
    good=(
        "Let me know your thoughts on the second sluice before the hearing on the 9th.",
        "What do you think of the beam in the tower: oak or elm?",
        "I share your thoughts of 1987 with the class: they argue still.",
    ),
)
