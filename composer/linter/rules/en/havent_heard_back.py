"""An answer that did not come.

Why: it counts the reader's debt.
Instead: leave the silence unmentioned and add something.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="havent-heard-back",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” counts a debt. What could you add in its place?",
    grade="D",
    find=phrases(
        "(?:i |we )?(?:have not|haven't|had not|hadn't|did not|didn't|never) (?:yet )?(?:hear|heard|receive|received|get|got|seen) (?:anything |a (?:reply|response)|any (?:reply|response)|back|from you)(?: (?:back|yet|from you|so far))*",
        r"(?:since|as|because) (?:i|we) (?:haven't|have not|didn't|never) (?:heard|hear|received|receive|gotten|get)\b",
        "(?:still )?(?:waiting|awaiting) (?:(?:for|on) (?:your|a) (?:reply|response|answer|feedback|message)|(?:your|a) (?:reply|response|answer|feedback)|to hear (?:back|from you))",
        "(?:my|the) (?:previous|last|earlier) (?:messages?|e-?mails?|notes?|attempts?) (?:went|remained|were|was|have gone) (?:unanswered|unread|ignored|without)",
        not_before=r" (?:for )?the\b",
    ),
    bad=(
        "«I haven't heard back from you».",
        "«Still waiting for your reply».",
        "«My last message went unanswered».",
    ),
    good=(
        "I haven't heard the second bell since Easter. Is the rope off again?",
        "We never heard the owl on your tape before; ours is lower.",
        "The ewes are waiting for your dog at the gate.",
    ),
)
