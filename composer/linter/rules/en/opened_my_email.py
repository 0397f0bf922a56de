"""A mail that was opened.

Why: it tells the reader that their mail is being tracked, and turns it into a reproach.
Instead: write as if you did not know.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="opened-my-email",
    category="surveillance-opener",
    severity="warning",
    doc=__doc__,
    message="“{}” says that their mail is tracked. Could you write as if you did not know?",
    grade="D",
    find=phrases(
        "(?:you|you've|you have)(?: have|'ve)?(?: just| recently| already)? (?:opened|read|clicked(?: on)?|seen|received|viewed) (?:<my>|the|all my) (?:last |previous |recent |earlier |first )*(?:e-?mails?|messages?|links?|newsletter|note|inmails?)",
        "(?:e-?mail|message|note) (?:was|has been|got) (?:opened|read|seen)(?: (?:by you|several times|twice))?",
        not_before=r" (?:to|on|at|aloud|out|in) ",
    ),
    bad=(
        "I see «you opened my last email».",
        "«You've seen my message», I hope.",
        "The «message has been read twice».",
    ),
    good=(
        "You opened the east door for us in the storm, and the ewes are fine.",
        "You read my note to the whole class; three of them came to the pier.",
        "The letter was read in 1911 by your aunt. Here is a copy.",
    ),
)
