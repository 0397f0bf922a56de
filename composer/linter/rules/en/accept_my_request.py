"""Please accept.

Why: it begs for the click that the invitation asks for anyway.
Instead: say who you are to them or what you would write about.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="accept-my-request",
    category="network-plea",
    severity="warning",
    doc=__doc__,
    message="“{}” repeats the button. Why should they?",
    grade="own",
    find=phrases(
        "(?:please|kindly|pls|plz) (?:do )?(?:accept|add me|join my network|connect(?: with me)?)(?: (?:me|my|the)(?: (?:request|invitation|invite|connection(?: request)?))?| request(?: please)?)?",
        "(?:accept|approve) (?:me|my|the) (?:friend |connection )?(?:request|invitation|invite)(?: please)?",
        "(?:awaiting|await|waiting for) your (?:kind )?(?:acceptance|approval)",
        "add me (?:my (?:dear|friend)|please|here|back)",
        "i(?:'m|'?ve| am)? (?:just )?(?:adding|connecting with|collecting) (?:you here|everyone|everybody|people from)",
        "(?:am|i'm) new (?:on|to|here on) linkedin",
        "have you in (?:the|my) contacts|make it official|made it official",
        not_before=" (?:the|a|an|your|it|both|this|that|with|to) ",
    ),
    bad=(
        "Good day sir, «kindly accept my request».",
        "Still «awaiting your kind acceptance», madam.",
        "Hello, I «am new on LinkedIn».",
        "Same trade, same town: «add me please».",
    ),
    good=(
        "The museum would accept the clock if you sign the deed by Friday.",
        "Please hand the red wire up first; the blue one bit me in Ghent.",
        "Nobody added me to the key list, so I waited at your gate until nine.",
    ),
)
