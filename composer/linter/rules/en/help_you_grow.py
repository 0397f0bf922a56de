"""An offer of help that nobody asked for.

Why: the reader has said nothing of wanting help, so it reads as a sale.
Instead: say what you saw, and ask whether it is a trouble at all.
Source: complaint pages zoenolan.org and linkedintraining.co.uk, and a list of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="help-you-grow",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” offers help that was not asked for. What made you think of it?",
    grade="C",
    find=phrases(
        "(?:we|i) (?:can|could|might|may|would|will)(?: be able to| also| really)? help (?:you|your (?:company|business|team|organi[sz]ation|firm|brand|clients))(?: and your (?:team|company))? (?:grow|scale|save|increase|reduce|boost|improve|get more|generate|achieve|reach|double|cut|optimi[sz]e|streamline|automate|accelerate|hit|succeed|win)",
        "(?:i|we) (?:think|believe|know|feel|am sure|'m sure|am confident) (?:that )?(?:i|we) (?:can|could|might) (?:really )?help (?:you|your (?:company|business|team))(?: with (?:that|this|it))?",
        "(?:something|which|that|this|it|and)(?: i (?:think|believe))? (?:could|can|would|might|may|will) (?:also |really |greatly )?(?:benefit|be (?:of (?:great |real )?(?:benefit|value|interest)|valuable|beneficial|useful|helpful) (?:to|for)) (?:you|your (?:company|business|team|organi[sz]ation))",
        "(?:help|helping) (?:you )?(?:to )?(?:grow|scale|boost|transform|skyrocket) your (?:business|revenue|sales|company|pipeline|brand|career)",
        "(?:grow|scale|boost|transform|skyrocket|supercharge) your (?:business|revenue|sales|pipeline|brand)",
    ),
    bad=(
        "Let me show you how «we can help you grow» online.",
        "«I think I can help you».",
        "There is «something I think could benefit you».",
        "Time to «scale your business».",
    ),
    good=(
        "I can help you with the hay on Sunday, as I promised at the fair.",
        "The drawing of your kiln could help our apprentices; may I copy it?",
        "We could help you carry the piano, Ben and I, if the lift is still broken.",
    ),
)
