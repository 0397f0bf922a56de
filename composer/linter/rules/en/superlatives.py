"""The adjectives of a brochure.

Why: every product calls itself so, so the words carry no news.
Instead: say in plain words what the thing does, or leave it out.
Source: two lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="superlatives",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is brochure wording. What does it do, in plain words?",
    grade="D",
    find=phrases(
        "best[ -]in[ -]class",
        "(?:world[ -]class|cutting[ -]edge|next[ -]gen(?:eration)?|industry[ -]leading|market[ -]leading|state[ -]of[ -]the[ -]art|game[ -]?changing|revolutionary|innovative|award[ -]winning|groundbreaking|disruptive|one[ -]stop|turnkey|end[ -]to[ -]end|unparalleled|unmatched) (?:<word> ){0,2}(?:solutions?|platform|products?|services?|technolog(?:y|ies)|software|tools?|offerings?|provider|agency|system|suite|shop|app|approach|method|experiences?|results)",
        "(?:a|the|as a|one of the|an?) (?:global |world's |world |market |industry )?(?:leading|premier|top[ -]tier|number one) (?:<word> ){0,2}(?:provider|supplier|agency|platform|consultancy|vendor|company|firm|partner)",
        "(?:is|are) (?:a )?(?:total |real |complete )?(?:game[ -]?chang(?:er|ing)|revolutionary|industry[ -]leading)",
        proper=True,
    ),
    bad=(
        "Our «best-in-class» support is there for you.",
        "We sell a «cutting-edge platform» to banks.",
        "Fjord is «a leading provider» of payroll.",
        "It «is game-changing».",
    ),
    good=(
        "Noor is a world-class sprinter and our postwoman; you timed her in 1998.",
        "The leading edge of your wing is plywood. How did you bend it?",
        "The revolutionary of 1848 on your family tree is on mine, too.",
    ),
)
