"""Ceremony in place of a reason.

Why: an honor given before a first word has no ground and makes the rest sound copied.
Instead: use the plain name of the place or the person.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="esteemed",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” is ceremony. What is the plain name?",
    grade="D",
    find=phrases(
        "(?:your|the|an?) (?:esteemed|prestigious|renowned|distinguished|reputable|reputed|respected) (?:organi[sz]ation|company|institution|firm|university|team|self|office|profile|network|lab|group|department|presence)",
        "(?:esteemed|respected) (?:sir|madam|professor|colleague|member)",
    ),
    bad=(
        "I want to work at «your esteemed organization».",
        "A position at «your prestigious company» is my dream.",
        "«Respected Sir», please look at my file.",
    ),
    good=(
        "My grandmother esteemed your father's bread above all other.",
        "The prestigious one is next door; yours is the workshop where they explain things.",
        "You are respected in the choir because you count rests aloud.",
    ),
)
