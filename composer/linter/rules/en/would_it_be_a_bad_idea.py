"""A question built to be denied.

Why: it is a seller's trick that turns a no into a yes, and readers know it.
Instead: ask plainly for what you want.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="would-it-be-a-bad-idea",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” is a seller's way to turn a no into a yes. Can you ask plainly?",
    grade="own",
    find=phrases(
        "would it be (?:such )?(?:an? )?(?:totally |completely |really )?(?:bad|terrible|crazy|ridiculous|awful|stupid|mad|unreasonable|out of the question|off the table)(?: idea)? (?:for me |for us )?(?:to (?:send|show|share|ask|have|set up|chat|talk|jump|explore|grab|connect|book|schedule|put|meet|see)|if (?:i|we) (?:sent|shared|showed|had|spoke|talked|set up|explored|connected|chatted))",
        unless_known=True,
    ),
    bad=(
        "«Would it be a bad idea to send» you a two-minute video?",
        "«Would it be crazy to chat» on Tuesday?",
        "«Would it be a terrible idea if we spoke» next week?",
    ),
    good=(
        "Would it be a bad idea to graft the old pear in March, with the frost we get?",
        "Your idea to send the ewes up in May was not bad at all: not one was lost.",
        "Would it be bad for the weir if we opened the second gate tonight?",
    ),
)
