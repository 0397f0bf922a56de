"""A minute of someone's time.

Why: a minute for what is the only thing that matters, and it is missing.
Instead: put the question itself in this place.
Source: complaint page zoenolan.org.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="spare-a-minute",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for time and hides the question. What is it?",
    grade="C",
    find=phrases(
        "(?:can|could|would|will|may|might|if) (?:you|i) (?:please |possibly |kindly |be able to |be willing to |be so kind to )?(?:spare|have|take|find|get|give me|steal|borrow|ask for) (?:me )?(?:an?|one|some|five|two|a few|few|a couple of|just a|a bit of|a little)(?: of)? ?(?:quick |spare |short |free )?(?:minutes?|moments?|time|mins?|seconds?)(?: (?:of your (?:valuable |precious |busy )?(?:time|day)|for me|to (?:chat|talk|speak|connect)))?",
        "(?:do you have|got|have you got) (?:an?|a few|five|two|some|a spare) (?:quick |spare |free )?(?:minutes?|moments?|time|mins?|seconds?)(?: (?:to (?:chat|talk|speak|connect|discuss)|for (?:me|a (?:chat|call)))?)?",
        "(?:a (?:few )?(?:minutes?|moments?)|some|a little|a bit) of your (?:valuable |precious |busy )*time",
        unless_known=True,
        not_before=r" (?:to (?:look|read|check|show|tell|listen|taste|test|count|hold|measure|dig|see if)|for (?:the|our|two|one)|before|after|between)\b",
    ),
    bad=(
        "«Can you spare a minute»?",
        "I would like «a few minutes of your time».",
        "«Do you have a moment to chat»?",
    ),
    good=(
        "Could you spare a cutting of the old fig before they widen the road?",
        "The minutes of the 1931 meeting have your name in them.",
        "Do you have time tables of the old tram? I found two.",
    ),
)
