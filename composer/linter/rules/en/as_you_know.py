"""A closeness that the writer denies elsewhere.

Why: you said that you do not know each other yet, so the reader will wonder where they forgot
you.
Instead: say plainly that you have not met.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.draft import Draft
from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="as-you-know",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” claims an acquaintance. You said there is none; did you mean something else?",
    grade="D",
    find=phrases(
        "as you (?:may |might |already |probably )?know",
        "(?:as )?we(?: already)? know each other",
        "(?:you (?:may |might |probably )?(?:already )?know me|remember me)",
        "(?:good|great|nice|lovely) to (?:see|hear from|talk to|speak with) you again",
        only_stranger=True,
    ),
    bad=(
        "«As you know», prices rise.",
        "Hi Jo, «we know each other», I think.",
        "«You probably know me» from the radio.",
    ),
    good=(
        "You know the ferry master in Mo, I read; I am looking for his logbook.",
        "As far as I know, nobody has dated the second beam. Have you?",
        "We do not know each other. Ana's book led me to your kiln.",
    ),
    given=Draft(text="", relationship="none"),
)
