"""To have someone in a network.

Why: it says where you want them, not what for.
Instead: say what you would ask or tell them first.
Source: complaint pages ikwordzzper.nl and careerealism.com (2011) on this wording, and lists of
banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="have-you-in-network",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” says where you want them, not what for. What would you ask first?",
    grade="C",
    find=phrases(
        "(?:have|having|get|getting|keep|include|including|welcome|welcoming|bring|want|see|see you join) you (?:as (?:a )?(?:part|member) of|in|into|within|to|among|join) (?:<my> )?(?:professional |growing |wider |personal |linkedin |extended |business )*(?:network|connections|circle|contacts)",
        "(?:add|adding) you (?:to|in|into|as) (?:<my> |a )?(?:growing |wider |personal |extended |own |existing |list of )*(?:network|connections?|contacts|circle)(?: here)?",
        "(?:be|being|become|becoming|get|getting) (?:an? )?(?:part|member)? ?of (?:your|my) (?:professional |growing |wider |valued |esteemed |linkedin )*network",
        "be in your (?:professional |linkedin )?network",
        "add me (?:to|as|in) (?:your |a )(?:[a-z]+ )?(?:network|connections?|contacts?)",
        not_after="(?:honou?r(?:ed)?|privileged?) (?:to|of|for me to) ",
    ),
    bad=(
        "It is good to «have you in my network».",
        "I'd love to «be part of your network».",
        "I'd like to «add you to my network».",
    ),
    good=(
        "May I have you in the picture on page 12, with the eel?",
        "Would you be part of the jury for the school bread on Friday?",
        "I add you to the key list for the hut, as you asked.",
    ),
)
