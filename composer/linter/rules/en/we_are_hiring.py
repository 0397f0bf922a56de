"""We are hiring, know someone?

Why: a job advertisement sent as a letter asks the reader to see whether it fits.
Instead: name what this person has done that the work needs.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="we-are-hiring",
    category="recruiter-boilerplate",
    severity="warning",
    doc=__doc__,
    message="“{}” is a job advertisement. What of theirs does the work need?",
    grade="own",
    find=phrases(
        "(?:we(?:'re| are)|i(?:'m| am)) (?:urgently |currently |now |always |also )?(?:hiring|recruiting) (?:[a-z0-9]+ )?[a-z]+s(?: now)?|urgent(?:ly)? (?:requirement|hiring|opening)s?(?: for)?|(?:role|position|vacancy) is still open",
        "seeking (?:mid|senior|junior)[a-z-]*(?: [a-z]+)?|looking for (?:rockstar|talented|experienced|motivated|passionate|driven) (?:[a-z]+ ?){1,2}|building (?:a|my|our) team (?:of|this|in)",
        "(?:assistants?|sparky|drivers?|staff|nurses?|chefs?|cooks?|electricians?|engineers?|welders?|cleaners?|carers?) wanted!",
        "(?:assistants?|sparky|drivers?|staff|nurses?|chefs?|cooks?|electricians?|engineers?|welders?|cleaners?|carers?) wanted,",
        r"(?:interested,? or |available\? )?know (?:of )?(?:someone|anyone)(?: (?:who|looking|interested)[a-z ]*)?\?",
        r"exactly what (?:one of )?my clients?|i(?:'ve| have) (?:several (?:vacancies|roles)|\d+-week contracts)|(?:are|is) in (?:high )?demand",
        "(?:if you or )?anyone you know is looking|ready for a change|signing bonus",
        "your (?:background|experience|profile) (?:looks (?:spot on|ideal|great|perfect)|fits|is (?:found to be )?(?:suitable|exactly))|you(?:'d| would) be ideal for|never hurts to (?:have a|chat|talk)|hiring manager loved",
    ),
    bad=(
        "«We are hiring welders» in Ghent.",
        "Good pay, «drivers wanted!»",
        "Nights, good pay. Do you «know someone?»",
    ),
    good=(
        "The nurses wanted your window shut, so I moved the bed to yours.",
        "We are hiring out the old boat on Sunday; your knots are still on it.",
        "My client was your mother, and the will has your spelling in it.",
    ),
)
