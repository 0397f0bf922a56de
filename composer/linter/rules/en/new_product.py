"""News of a product.

Why: the reader asked for no product and has no reason yet to hear of one.
Instead: begin with the person; keep the product for their question.
Source: complaint page socialmediabutterflyblog.com (2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="new-product",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is about a product. Where is this person in it?",
    grade="C",
    find=phrases(
        "(?:tell|show|inform|introduce|present|share with|walk|pitch) (?:you )?(?:about |through |to |with )?(?:you )?(?:<a> |our |my )(?:<word> ){0,3}(?:products?|solutions?|services?|platform|software|offering|offer|company's services)",
        "(?:we|i)(?:'ve| have)? (?:just |recently )?(?:developed|launched|created|built|designed) (?:an? |the |our )(?:<word> ){0,3}(?:method|solution|platform|software|product|tool|app|system|program(?:me)?) (?:that|which|to|for) (?:gives?|helps?|helping|lets?|allows?|enables?|makes?|saves?|will|can|could|you|your|companies|businesses)",
        "introduc(?:e|ing) (?:you to )?(?:our|my) (?:company|business|agency|firm|startup|team|services)",
    ),
    bad=(
        "I want to «tell you about a terrific new product» we have.",
        "«I developed a method that gives» you time.",
        "Let me «introduce our company» briefly.",
    ),
    good=(
        "Tell me about the product of the two primes again; my class got lost.",
        "I built the platform for the bandstand that you drew in 1986.",
        "You showed us your service dog in Lund. Which school trained her?",
    ),
)
