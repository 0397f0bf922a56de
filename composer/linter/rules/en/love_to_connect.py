"""A wish to be connected, and nothing else.

Why: the button said that much already.
Instead: say how you know each other, or what you would like to ask.
Source: three lists of banned phrases; no measurement.
"""

from composer.linter.finders import whole
from composer.linter.rule import Rule

rule = Rule(
    code="love-to-connect",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is all there is. Why this person, and why now?",
    grade="D",
    find=whole(
        "<i'd like> to (?:connect|link up|network|be connected|get connected|get in touch|be in touch|chat|talk|be part of your network)(?: (?:with you|here|on here|and chat|and talk|soon|professionally|and network|and stay in touch|together))*",
        "(?:let's|let us|shall we|can we|could we|may we|hoping to|want to|wanna|happy to|glad to|please|open to|just|care to|would you like to|i want to|looking to) (?:connect(?:ing)?|link up|network|get connected|stay (?:in touch|connected)|keep in touch|be connected|chat)(?: (?:with (?:me|you)|here|on here|too|soon|professionally))*",
        "(?:please )?(?:accept|approve|confirm) my (?:invitation|invite|request|connection(?: request)?|connect request)(?: to connect)?",
    ),
    bad=(
        "Hi Ola, «I'd love to connect»!",
        "«Let's connect»",
        "Hello, «please accept my invitation». Best, Jo",
        "Hey Sam! «Would love to connect and chat».",
    ),
    good=(
        "Met you at the pump fair in Ghent. Let's connect so that I can send the valve drawing.",
        "I'd love to connect the two reading groups: yours has the hall, ours the books.",
        "Ana says you restore bellows. May I ask which glue you use?",
    ),
)
