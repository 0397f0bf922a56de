"""An intersection of two abstractions.

Why: readers have learned to take this turn for machine writing.
Instead: name one thing that the person did there.
Source: one list of banned phrases; no measurement for notes.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="at-the-intersection",
    category="ai-tell",
    severity="hint",
    doc=__doc__,
    message="“{}” reads as machine writing. What did they do there?",
    grade="D",
    find=phrases(
        "(?:at )?the (?:intersection|crossroads|nexus|convergence) (?:of|between) (?:[a-z-]+ ){0,2}(?:ai|tech(?:nology)?|business|design|data|marketing|innovation|health(?:care)?|finance|art|science|engineering|policy|sales|product|people|creativity|strategy|education|law|sustainability|leadership|media|psychology|commerce|culture)",
        "bridg(?:e|es|ing) the gap between",
    ),
    bad=(
        "You work «at the intersection of AI and law».",
        "We stand «at the crossroads of technology» and care.",
        "I am good at «bridging the gap between» teams.",
    ),
    good=(
        "The bus shelter at the intersection of Mill Road and Hay Lane is your design, I hear.",
        "The gap between the bridge and your quay is 40 cm at low water.",
        "At the crossroads of your 1880 map stands an inn. Is it the one that burned?",
    ),
)
