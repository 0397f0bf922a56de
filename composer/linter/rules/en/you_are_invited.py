"""You are cordially invited, places are limited.

Why: the invitation goes to a list, and the shortage is part of the advertisement.
Instead: say why this one person should come, and what they would miss.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="you-are-invited",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” comes off a mailing. Why this one guest?",
    grade="own",
    find=phrases(
        "(?:cordially|warmly) (?:invite you(?: to| as)?|invited)|(?:you are|you're) invited to|(?:privilege|pleasure|honou?r) to invite|we (?:would like to )?invite (?:you to submit|all)|committee invites you|inviting (?:a small|a select|practising)",
        r"(?:places|seats|spots|slots|tickets|spaces|appointments) (?:<word> ){0,6}(?:filling (?:up )?fast|nearly gone|going fast)|(?:places|seats|spots) (?:at our (?:<word> ){1,3})?are (?:very |strictly )?limited(?: to \d+ [a-z-]+)?",
        r"(?:few|one|two|three|only \d|\d) (?:<word> )?(?:slots?|spots?|seats?|open seat)(?: left| open| free)(?: (?:this|for) [a-z]+)?|only (?:have )?\d spots|one open seat",
        "(?:please )?join us (?:for|at|on) (?:our|this|an?) [a-z']+|come as my guest|as my guest|visitors are welcome|guests free|one seat per",
        "submit (?:a|your) (?:manuscript|paper|article)|special issue|(?:publication|nominal|nomination) fee|early access to|(?:nominations|abstracts) close|shortlisted as one",
        "(?:keeping|selectively adding|only take) (?:a small|new partners|two|one)(?: [a-z]+)?|closing (?:friday|monday|tonight)|(?:this month only|last chance)|(?:closes|before|by) (?:on )?month[ -]end",
    ),
    bad=(
        "Dear leader, «you are invited to» our roundtable.",
        "Book now, «places are limited».",
        "Do «join us for our webinar» in May.",
    ),
    good=(
        "The seats in your van are limited to five, and the band has six men.",
        "Join us at the pump when the siren goes; you have the second key.",
        "You invited the whole street in 1999 and I have come for the cake.",
    ),
)
