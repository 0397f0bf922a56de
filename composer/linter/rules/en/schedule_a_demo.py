"""A demonstration nobody asked to see.

Why: a demo is the middle of a sale, not the start of an acquaintance.
Instead: leave it out until they ask how it works.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="schedule-a-demo",
    category="calendar-push",
    severity="warning",
    doc=__doc__,
    message="“{}” is the middle of a sale. What came before it?",
    grade="D",
    find=phrases(
        r"(?:schedule|book|arrange|set up|give you|show you|see|watch|have|request|offer you|do|get|try) (?:you )?(?:an? |our |the )?(?:quick |short |brief |free |live |personali[sz]ed |product |\d{1,2}[ -]min(?:ute)? )*(?:demo(?:nstration)?|product tour|walk-?through|presentation)(?: (?:of (?:our|the|my)(?: [a-z]+)?|call|<soon>|for you))*",
        unless_known=True,
    ),
    bad=(
        "Can we «schedule a demo»?",
        "I want to «show you a quick demo of our platform».",
        "Would you like to «see a presentation»?",
    ),
    good=(
        "The demo tape you cut in 1986 still runs in our hall.",
        "Your presentation in Lund had a slide on eel ladders. May I copy it?",
        "The demonstration on the pier in 1974: are you the boy with the drum?",
    ),
)
