"""A click that is asked for at once.

Why: a stranger's link is what people are taught not to open.
Instead: say what is behind it and offer to send it when they want it.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="click-link",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” asks for a click from someone who does not know you yet. Can you say what it is?",
    grade="D",
    find=phrases(
        "click (?:here|below|on (?:the|this|my) link|the link|this link|the button)",
        "(?:the link|link is|details|more info|info) below",
        "(?:check out|visit|have a look at|take a look at|look at|browse|see) (?:our|my) (?:new |latest |company )*(?:website|web site|site|page|landing page|product|products|services|catalog(?:ue)?|brochure|demo|profile|channel|youtube|shop|store|offer|solution)",
        "(?:invite|encourage|ask) you to (?:take a look at|look at|check out|visit|see|review|explore) (?:my|our) [a-z]+",
    ),
    bad=(
        "«Click here» to see it.",
        "More on that at «the link below».",
        "Please «check out our website».",
        "I «invite you to take a look at my work».",
    ),
    good=(
        "The relay in your signal box clicks here at night; is that the thermostat?",
        "The weak link below the third sluice is yours to judge: can it wait until May?",
        "Take a look at my left glove in the photo you printed: that is your rope.",
    ),
)
