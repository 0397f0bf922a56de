"""Things that align.

Why: “aligns” says that two things fit and leaves out both.
Instead: name the two things, and what follows for this person.
Source: three lists of banned phrases and a template; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="aligns-with",
    category="vague-synergy",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves out what fits with what. Can you name both?",
    grade="D",
    find=phrases(
        "(?:perfectly|closely|strongly|remarkably well|really|deeply|directly|so well|very well|well)[ ,](?:aligns?|aligned)(?: with (?:my|our|your|what))?",
        "(?:aligns?|aligned|aligning) (?:so |very |really |remarkably )?(?:perfectly|closely|well|strongly|nicely|deeply)(?: with (?:my|our|your|what))?",
        "(?:aligns?|aligned|resonates?) with (?:my|our) (?:own )?(?:goals?|interests?|values?|mission|vision|work|passion|career|aspirations|experience|background|needs|search)",
        "your (?:background|profile|experience|skills?|expertise|work|mission|values) (?:aligns?|align|matches|overlaps?)(?: (?:with|what|our|my))?",
        proper=True,
    ),
    bad=(
        "Your post «aligns perfectly».",
        "What you do «aligns with my goals».",
        "«Your background aligns with» what we do.",
        "I feel «deeply aligned».",
    ),
    good=(
        "The wheels are aligned to a tenth of a millimeter, as you asked.",
        "Your rail aligns to the old sleepers? Ours is off by a finger.",
        "You align the type by hand. Would you show my pupils on a Friday?",
    ),
)
