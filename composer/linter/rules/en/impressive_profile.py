"""Praise of a profile or a background.

Why: every profile can be called impressive, so the reader learns that theirs was not read.
Instead: name the one thing in it that made you write.
Source: complaint page mickmel.com and five lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="impressive-profile",
    category="empty-flattery",
    severity="warning",
    doc=__doc__,
    message="“{}” could be said of anyone. What exactly did you notice?",
    grade="C",
    find=phrases(
        "(?:impressed|amazed|blown away) (?:by|with|at) (?:all )?(?:your|you) (?:<background>|(?:<word> ){0,3}<background>)",
        "your (?:<so>)(?:impressive|amazing|outstanding|remarkable|incredible|fascinating|inspiring|wonderful|great|excellent|stellar|exceptional) <background>",
        "<so>(?:an )?(?:impressive|amazing|outstanding|remarkable|incredible) (?:profile|background|career|resume|cv|work history)",
        "your <background> (?:is|are|looks|sounds) <so>(?:impressive|amazing|outstanding|fascinating|remarkable|incredible|exceptional)",
    ),
    bad=(
        "We are «amazed by your career path».",
        "I am really «impressed by your professional background».",
        "«Your impressive experience» says it all.",
        "«Impressive profile»! Happy to get in touch.",
    ),
    good=(
        "I was impressed by how you handled the flooded wing at St. Anne's in March.",
        "An impressive row of pumps, and all of them yours? I saw them in Ghent.",
        "Your profile says you rebuilt the 1904 tram. Which workshop did the wheels?",
    ),
)
