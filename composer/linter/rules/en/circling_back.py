"""Circling back, touching base.

Why: it is office talk for asking again.
Instead: ask again, or let it rest.
Source: three lists of banned phrases.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="circling-back",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” is office talk for asking again. Can you ask it plainly?",
    grade="C",
    find=phrases(
        "(?:just )?(?:circl(?:e|ing) (?:back|around)|touch(?:ing)? base|loop(?:ing)? back|ping(?:ing)? you|reconnect(?:ing)? (?:on|regarding|about) (?:this|my))(?: (?:with you|on (?:this|that|my|it)(?: (?:message|e-?mail|note|last message))?|again|to see|about this|here))*",
    ),
    bad=(
        "«Circling back on this».",
        "«Just touching base with you».",
        "«Looping back on my note».",
    ),
    good=(
        "The kite circled the tower twice, and your bell rang by itself.",
        "The base of the lamp is loose where the cart touched it.",
        "The path loops back to your gate behind the weir.",
    ),
)
