"""The adjectives of job advertisements.

Why: the reader has met them in every advertisement.
Instead: describe one day on the job.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="fast-paced",
    category="recruiter-boilerplate",
    severity="hint",
    doc=__doc__,
    message="“{}” is in every advertisement. What does one day there look like?",
    grade="D",
    find=phrases(
        "fast[ -]paced(?: (?:and [a-z]+ )?(?:environment|team|company|startup|culture|workplace|start-up))?",
        "(?:passionate|dynamic|vibrant|world-class|high-performing|amazing|rock ?star|ambitious|fast-growing|rapidly growing|rapidly expanding|innovative) (?:and [a-z-]+ )?(?:team|start-?up|company|organi[sz]ation|environment|workplace|scale-?up|client|firm)(?: of [a-z]+)?",
        "(?:competitive (?:salary|compensation|package|pay)|attractive (?:salary|package|compensation)|great benefits|work hard,? play hard|rock ?stars?|ninjas?|unicorn candidate|join our (?:amazing |growing |dynamic |talented |great |fantastic )+(?:team|family))",
        proper=True,
    ),
    bad=(
        "It is a «fast-paced environment».",
        "We are a «passionate team».",
        "The pay is a «competitive salary».",
    ),
    good=(
        "The growing season in Mo is short; your beans made it. Which kind?",
        "The pay is 4,100 a month, and nobody works the second night alone.",
        "Your young team beat ours on Sunday; the keeper is eleven, isn't she?",
    ),
)
