"""A closing line of business letters.

Why: nobody hesitated; the line fills space that a question could have.
Instead: end with your question.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="do-not-hesitate",
    category="empty-opener",
    severity="hint",
    doc=__doc__,
    message="“{}” fills the place of a question. Which one?",
    grade="D",
    find=phrases(
        "(?:please )?(?:do not|don't|never) hesitate to (?:reach out|contact(?: me| us)?|get in touch|ask|message(?: me)?|connect|call)(?: (?:to me|with (?:me|any questions)|if [a-z ]{0,30}|anytime))?",
        "(?:please )?feel free to (?:reach out|contact(?: me| us)?|get in touch|message(?: me)?|connect|ping me|dm me|reply)(?: (?:to me|with (?:me|any questions)|if [a-z ]{0,30}|anytime|at any time))?",
        "(?:if|should) (?:there(?:'s| is) )?(?:anything|any way) (?:i|we) (?:can|could) (?:do to )?(?:help|assist|support|be of (?:help|service|assistance))(?: you)?(?: with)?",
        unless_known=True,
    ),
    bad=(
        "«Please do not hesitate to reach out».",
        "«Feel free to contact me anytime».",
        "Tell me «if there's anything I can help you with».",
    ),
    good=(
        "You never hesitate before the third verse; how do you count?",
        "Is there anything in the attic that the museum should see before May?",
        "The ewes feel free since you moved the fence.",
    ),
)
