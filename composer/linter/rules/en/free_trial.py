"""A free first helping.

Why: free things from strangers are known to cost something.
Instead: leave it out of a first message.
Source: complaint page socialmediabutterflyblog.com (2019); templates seen in the wild.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="free-trial",
    category="premature-pitch",
    severity="warning",
    doc=__doc__,
    message="“{}” is a sales hook. What would you write without it?",
    grade="C",
    find=phrases(
        "(?:run|do|set up|offer(?: you)?|give you|start) (?:an? |the )?(?:quick|free|small|short|complimentary) (?:test|trial|audit|pilot|analysis|assessment|consultation|review|check)",
        "(?:free|complimentary|no[ -]obligation|zero[ -]cost) (?:[a-z]+ )?(?:trial|audit|consultation|consult|demo|assessment|strategy session|session|quote|e-?book|guide|white ?paper|webinar|masterclass|sample|report|checklist)",
        "(?:no obligation|no strings attached|risk[ -]free|money[ -]back guarantee|100% free)",
        "(?:have|got|created|wrote|sharing) an? (?:free )?(?:resource|guide|e-?book|white ?paper|webinar|checklist|case study) (?:on|about|that) (?:<word> ){0,5}(?:might|could|may|would|will) (?:be of )?(?:interest|help|benefit|useful)(?: you)?",
    ),
    bad=(
        "I would love to «run a quick test» for you.",
        "You get a «free consultation» today.",
        "There are «no strings attached».",
        "I «have a resource on hiring that might interest you».",
    ),
    good=(
        "The trial in the old court is free to watch on Fridays; your aunt was the clerk.",
        "We run a test of the siren at noon; you will hear it on the ward.",
        "Is the string on your cello gut? It sounds free in the low notes.",
    ),
)
