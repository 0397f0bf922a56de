"""Bumping this.

Why: it moves the message up and the reader's patience down.
Instead: add one thing that is new.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="bumping-this",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” only moves it up. What is new?",
    grade="D",
    find=phrases(
        "(?:just )?(?:bump(?:ing)?|resurfac(?:e|ing)|nudg(?:e|ing)) (?:this|it|my (?:message|note|e-?mail|invitation))(?: (?:back|up))*(?: again)?",
        "(?:just )?(?:float(?:ing)?|push(?:ing)?|mov(?:e|ing)|bring(?:ing)?|pop(?:ping)?|bump(?:ing)?) (?:this|it|my (?:message|note|e-?mail|invitation))(?: (?:back|up))*(?: (?:to|in|at) the top(?: of your (?:inbox|list|feed))?)(?: again)?",
        "(?:to|at|back (?:to|at)) the top of your inbox",
        "in case (?:it|this|my (?:message|note|e-?mail|last message)) (?:got (?:lost|buried)|slipped|fell|was (?:lost|buried|missed)|went)(?: (?:through the cracks|in the shuffle|by|past you|to spam|under))*",
    ),
    bad=(
        "«Bumping this».",
        "«Just floating this to the top of your inbox».",
        "I write «in case it got buried».",
    ),
    good=(
        "Moving it took nine of us and your pony: the loom stands in the hall.",
        "The bump on the pier is from your cart in 1974, says Ana.",
        "The top of your index says weir, but the page is on the mill.",
    ),
)
