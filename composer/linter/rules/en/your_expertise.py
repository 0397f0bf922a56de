"""Expertise praised by the yard.

Why: “extensive experience” can be read off any job title.
Instead: say which piece of that experience you need, and for what.
Source: four lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="your-expertise",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” can be read off any job title. Which piece of it matters to you?",
    grade="D",
    find=phrases(
        "your (?:extensive|vast|deep|wealth of|rich|valuable|considerable|immense|tremendous|wide-ranging) (?:<word> ){0,2}(?:experience|expertise|knowledge|background|insights?|network)",
        "(?:you have|with|given|having) (?:an? )?(?:extensive|vast|wealth of|rich|tremendous) (?:<word> ){0,2}(?:experience|expertise|knowledge|background)",
        "(?:you(?:'ve| have) )?built (?:up )?(?:an? )?(?:strong|impressive|successful|great|solid|remarkable) career",
        r"your expertise (?:in|is|would be|could be|will be)\b",
    ),
    bad=(
        "«Your extensive experience» in retail is what we need.",
        "«You've built a strong career» at Fjord.",
        "«Your expertise in» marketing is clear.",
    ),
    good=(
        "You have built a strong wall out of old bricks; how deep is its foundation?",
        "Twelve years on the lifeboat: would you tell our trainees about the 2013 storm?",
        "The expert in the old lime kilns is you, says Mrs. Adair of the county archive.",
    ),
)
