"""An interest that is expressed.

Why: it is the first line of a cover letter and fits every address.
Instead: say what in their work you want to do, and what you have done like it.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="express-my-interest",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is out of a cover letter. What do you want to do there?",
    grade="D",
    find=phrases(
        "(?:reaching out|writing|contacting you|connecting|here|like|want|wanted|wish)(?: to you)?(?: today)? to (?:formally |sincerely )?(?:express|convey|share|state|show) my (?:[a-z]+ )?(?:interest|enthusiasm|desire|excitement|admiration|passion)",
        "(?:thank you|thanks|thankful) (?:so much |very much |in advance )?for (?:considering(?: my (?:request|application|profile|message|invitation))?|your (?:kind )?consideration|taking the time to (?:read|consider|review)|your time and consideration)",
        "i(?:'m| am) (?:very |highly |extremely |really |deeply )?interested in (?:joining|working (?:at|for|with)|being part of|opportunities at|(?:a|any) (?:role|position|job|opportunity)) (?:your|at your|with your)",
    ),
    bad=(
        "I am «reaching out to express my interest» in Fjord.",
        "«Thank you for considering».",
        "«I'm very interested in working for your» company.",
    ),
    good=(
        "The interest on the 1911 loan for your bell was never paid, says the ledger.",
        "Thank you for taking the second shift when Ben's train stood in Mo.",
        "I am interested in your second kiln: does it hold 900 degrees overnight?",
    ),
)
