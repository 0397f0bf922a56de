"""A website visit, reported to the visitor.

Why: people do not expect to be known by name for looking at a page.
Instead: leave the visit out.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="visited-website",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” reports their own steps to them. What would you write without it?",
    grade="D",
    find=phrases(
        "(?:you|someone (?:from|at) (?:your (?:team|company)|[^ ]+)|your (?:team|company|colleagues?))(?: have|'ve| has)?(?: just| recently)? (?:visited|been (?:visiting|on|looking at|browsing|checking out)|checked out|browsed|looked at|viewed|landed on|were on|clicked (?:on|through))(?: on)? (?:our|my) (?:[a-z]+ )?(?:web ?site|site|page|pricing|product|store|blog|demo|landing page|ad|link)",
        "(?:thanks|thank you) for (?:visiting|checking out|your interest in) our (?:web ?site|site|page|product|company)",
    ),
    bad=(
        "I noticed «you visited our website».",
        "I see «someone from your team looked at our pricing».",
        "«Thanks for visiting our site».",
    ),
    good=(
        "You visited our ward in March and fixed the tap; it still holds.",
        "Your team looked at the second roof. Is ours the next?",
        "Thank you for checking the site of the old kiln for us.",
    ),
)
