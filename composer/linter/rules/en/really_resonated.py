"""A resonance that is not explained.

Why: the word stands where the thought should be.
Instead: write the thought: what did you see differently afterwards?
Source: complaint page vendors aside, a list of banned phrases and templates; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="really-resonated",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” keeps the thought to yourself. What was it?",
    grade="C",
    find=phrases(
        "<so>(?:resonated|resonates|resonating|struck a chord|hit home)(?: (?:with|for) (?:me|us))?(?: (?:a lot|deeply|strongly|so much|on many levels))?",
        "(?:so|very|really|truly|incredibly|such) (?:insightful|thought-provoking|eye-opening|impressive)",
        "(?:was|am|are|i'm|were) <so>(?:impressed|amazed|blown away)",
        "which is (?:<so>)(?:fascinating|impressive|inspiring|amazing)",
        "(?:great|valuable|amazing|wonderful|powerful|deep|such) insights?",
        sentence=True,
    ),
    bad=(
        "Your talk «really resonated with me».",
        "I read it twice. «So insightful»!",
        "You moved from law to baking, «which is fascinating».",
    ),
    good=(
        "The bell resonated for eleven seconds after you struck it; how did you damp it?",
        "It hit home when you said that the beds are full because the stairs are steep.",
        "The floor resonates at 14 Hz, as you predicted.",
    ),
)
