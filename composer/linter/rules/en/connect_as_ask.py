"""A wish to be connected where the ask should be.

Why: the button said that much already, so the last line goes unused.
Instead: end with the smallest thing they could answer.
Source: three lists of banned phrases; no measurement. Silent between people who know each
other.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="connect-as-ask",
    category="self-centered-ask",
    severity="hint",
    doc=__doc__,
    message="“{}” says what the button says. What is the smallest thing they could answer?",
    grade="D",
    find=phrases(
        "<i'd like> to (?:connect|link up|network|be connected|get connected|stay connected|stay in touch|keep in touch|be in touch)(?: (?:with you|here|on here|soon|professionally|and (?:network|stay in touch|chat|talk|follow along)))*",
        "(?:let's|let us|shall we|can we|could we|hoping to|hope to|happy to|glad to|just|looking to) (?:connect|link up|network|get connected|stay (?:in touch|connected)|keep in touch|be connected)(?: (?:here|on here|soon|professionally|here too))*",
        "(?:would|i'd) (?:value|appreciate|welcome|love|enjoy) (?:connecting|being connected|the connection|to be connected)(?: with you)?",
        "(?:hope|hoping|like|love|want) to (?:be connected|connect) with you(?: (?:here|soon))?",
        sentence=True,
        unless_known=True,
        in_more=True,
    ),
    bad=(
        "Saw you speak in Lund about eels in pipes, and «would love to connect».",
        "Your rye travels well to Mo in a rucksack. «Let's connect»!",
        "The eels went up the ladder on Sunday. I «would value connecting».",
    ),
    good=(
        "I'd love to connect before the Lund meeting, so that I can bring the second gauge.",
        "Let's connect the two pumps on Sunday while the water is low.",
        "Would you stay in touch with the choir's new alto? She lives in your street.",
    ),
)
