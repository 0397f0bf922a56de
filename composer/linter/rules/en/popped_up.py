"""A profile that popped up.

Why: chance is no reason, and the reader had no part in it.
Instead: say what made you stop there.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="popped-up",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves it to chance. What made you stop?",
    grade="D",
    find=phrases(
        "(?:your|you)(?: (?:profile|name|post|page|company|content|face))?(?: just| recently| keeps?)? (?:came|come|coming|popped|pop|popping|showed|show|appeared|shows|turned) (?:up )?(?:(?:in|on|into|across) (?:my|our) (?:linkedin )?(?:feed|radar|search(?:es)?|timeline|suggestions|recommendations|screen|desk|network|home ?page)|up on linkedin)",
        "(?:your|you)(?: (?:profile|name|page|company|face))?(?: just| recently)? (?:popped|showed) up(?: (?:here|today|again))?",
        not_before=r" (?:when|while|at|with|(?:in|on) (?:the|our|your))\b",
    ),
    bad=(
        "«Your profile popped up in my feed».",
        "Hey, «your name popped up today».",
        "«You came up in my search».",
    ),
    good=(
        "You popped up at the weir in May with a bucket of eels. Did they live?",
        "Your cork float came up in our net off Mo; it carries your number.",
        "The crocus came up on your side of the fence this year.",
    ),
)
