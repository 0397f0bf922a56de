"""The wrapping of a notification mail.

Why: it was written by a machine about you, not by you to this person.
Instead: delete it and write the first sentence yourself.
Source: LinkedIn's own mails, captured in 2009 and 2016.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="notification-text",
    category="default-text",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is the text of a notification. What do you want to say yourself?",
    grade="B",
    find=phrases(
        r"has indicated you are (?:a fellow group member of|a friend)\b",
        r"would like to connect on linkedin\. how would you like to respond",
        r"(?:i'd like to connect|wants to connect) with you on linkedin\. accept",
    ),
    bad=(
        "Jo Ferr «has indicated you are a fellow group member of» Old Bridges.",
        "Jo Ferr «would like to connect on LinkedIn. How would you like to respond»?",
        "Ira Benn «has indicated you are a Friend»:",
    ),
    good=(
        "You are a fellow member of the Old Bridges group; you posted the 1931 survey there.",
        "How would you like me to respond to the letter from the parish?",
        "The gauge has indicated a leak since Tuesday, as you thought it would.",
    ),
)
