"""A promise of honesty.

Why: it makes the reader wonder about the rest.
Instead: say the honest thing.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="real-talk",
    category="clickbait-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” promises honesty. Can you just say it?",
    grade="D",
    find=phrases(
        "(?:real talk|let's be (?:honest|real|frank)|let me be (?:honest|real|frank|blunt|straight)|i'?ll be (?:honest|blunt|straight|frank|brief|quick)(?: with you)?|to be (?:completely |brutally |totally |perfectly )?(?:honest|frank|transparent)(?: with you)?|not gonna lie|ngl|full transparency|honest question|hot take|truth bomb|unpopular opinion)",
        opener=True,
        if_before=r" ?(?:[:,–.;!-]|here\b)",
    ),
    bad=(
        "Hi Jo, «let's be honest»: hiring is hard.",
        "«Real talk»: nobody likes forms.",
        "Hello, «I'll be honest with you», I sell carpets.",
    ),
    good=(
        "An honest answer would help us: was the second bell cracked before 1944?",
        "We had a real talk in the sauna in Mo; the plans you asked for are ready.",
        "To be honest about the roof in your report was brave.",
    ),
)
