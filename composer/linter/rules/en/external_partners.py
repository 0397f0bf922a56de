"""A question about suppliers.

Why: it asks a stranger to open their buying to you.
Instead: ask about a thing they said or did, not about their budget.
Source: complaint page mickmel.com.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="external-partners",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is a supplier's question. What is your question to this person?",
    grade="C",
    find=phrases(
        "(?:are you|would you be|is your (?:company|team)) (?:currently |also )?(?:open|willing|looking|planning|considering) (?:to|for|on)? ?(?:us(?:e|ing)|work(?:ing)? with|hir(?:e|ing)|outsourc(?:e|ing)|switch(?:ing)?(?: to)?|try(?:ing)?) (?:[a-z]+ ){0,2}(?:partners?|agenc(?:y|ies)|vendors?|suppliers?|freelancers?|contractors?|providers?|work|development|your [a-z]+)",
        "(?:i'm|we're|i am|we are) (?:currently |actively )?looking (?:for|to (?:buy|acquire|purchase|invest in)) (?:[a-z0-9$]+ ){0,3}(?:businesses|companies)",
        "(?:who|which (?:vendor|agency|supplier|provider)) (?:do you|are you|does your (?:company|team)) (?:currently )?(?:use|using|work with|working with) for",
        "who (?:is|would be) the (?:right|best|correct|appropriate) person (?:to (?:talk|speak|contact|reach)|for|in charge)",
    ),
    bad=(
        "«Are you open to use external partners» for your design?",
        "«I'm looking for mature online businesses».",
        "Do tell, «who is the right person to talk» to?",
    ),
    good=(
        "Are you open on Sunday for people who come to look at the looms?",
        "I'm looking for the business cards you printed for the fair in 1987.",
        "Who is the person on the left, beside your father's bus?",
    ),
)
