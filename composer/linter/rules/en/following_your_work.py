"""Following, for a while.

Why: following is a click; it does not show that anything was read.
Instead: name one thing you followed, and what came of it.
Source: one list of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="following-your-work",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” names nothing you followed. What was the last thing you read?",
    grade="D",
    find=phrases(
        "(?:been|am|was) (?:a )?(?:long[ -]?time |avid |silent |big )?(?:following|follower of|admiring|watching|keeping (?:up|an eye)(?: with| on)?|reading) (?:you|your (?:<background>|company|content|posts|page|updates|success|progress|growth|story|organi[sz]ation|team))(?: (?:on linkedin|here|online))?(?: (?:for (?:a|some|quite)[a-z ]{0,20}(?:while|time|now|bit|years|months)|closely|with (?:great |much )?interest))?",
        "(?:i|we)(?:'ve| have)? (?:follow|followed) your (?:<background>|company|content|posts|page|updates|success|progress|growth)",
        not_before=r"'s\b| (?:on|about|since|from|through)\b",
    ),
    bad=(
        "I've «been following your work for a while».",
        "I have «been following your company with great interest».",
        "«I follow your content», and so should everyone.",
    ),
    good=(
        "I have been following your work on the eel ladder since the Lund talk: did the second one hold?",
        "We follow your recipe for lime mortar, but ours cracks.",
        "The path follows your fence and then the brook; may school classes use it?",
    ),
)
