"""The platform's suggestion.

Why: an algorithm's suggestion is no reason of yours.
Instead: say what you saw when you opened the suggestion.
Source: complaint page socialmediabutterflyblog.com (2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="linkedin-suggested",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” is the platform's reason. What is yours?",
    grade="C",
    find=phrases(
        "linkedin(?:'s algorithm)?(?: has| just| keeps| recently)? (?:suggest(?:ed|s|ing)?|recommend(?:ed|s|ing)?|show(?:ed|s|n|ing)?|propos(?:ed|es)|thinks|says|told me|put|brought|introduced)(?: (?:that )?(?:your profile|you|me your profile|i connect|we connect|we should connect|us|i should connect)(?: (?:as (?:a|someone|one)[a-z ]{0,40}|to (?:me|connect|us)|should connect|might know each other))?)?",
        "(?:you (?:were|got|are)|your profile (?:was|is|got)) (?:suggested|recommended|shown)(?: to me)? by (?:linkedin|the algorithm)",
        "(?:my|the|linkedin's|people you may know) (?:feed|algorithm|suggestions?|recommendations?) (?:suggest(?:ed|s)|recommend(?:ed|s)|show(?:ed|s)) (?:me )?(?:you|your profile)",
        "(?:you|your (?:name|profile)) (?:came|popped|showed|come|appeared)(?: up)? (?:as|in|on|under|among) (?:<a> |my |the )?(?:suggest(?:ed|ion|ions)|recommend(?:ed|ation|ations)|people you may know|connection suggestion)",
    ),
    bad=(
        "«LinkedIn suggested your profile to me».",
        "«You were recommended by LinkedIn».",
        "«The algorithm suggested you».",
    ),
    good=(
        "The archive suggested your uncle as the man who knew the weir.",
        "Your doctor recommended rest and you mapped the bog; I carry the map.",
        "You appeared in the second reel at the pier, with a drum.",
    ),
)
