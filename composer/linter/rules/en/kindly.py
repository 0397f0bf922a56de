"""Kindly do this.

Why: it dresses an order as a courtesy.
Instead: say please once, and say why.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="kindly",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” dresses an order as a courtesy. Why should they?",
    grade="D",
    find=phrases(
        "(?:kindly|please kindly) (?:accept|add|connect|revert|respond|reply|let me know|consider|confirm|check|find|share|do|help|send|contact|go through|review|note|advise|look|click|visit|reach)(?: (?:back|my (?:request|invitation|profile)|to (?:me|this|my)|me))*",
        "do the needful",
        "(?:please )?revert back|revert at (?:your|the) earliest",
    ),
    bad=(
        "«Kindly accept my request».",
        "«Please kindly revert».",
        "I ask you to «do the needful».",
    ),
    good=(
        "You kindly sent the second key; the chapel is warm again.",
        "The kindly dog by your gate let us in.",
        "She asked kindly whether the eels may stay until May.",
    ),
)
