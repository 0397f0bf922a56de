"""A line from a greeting card.

Why: it is said to everybody on such a day, and a button or a card says it as well.
Instead: say what you saw of the work, or what you remember.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="greeting-card",
    category="empty-flattery",
    severity="hint",
    doc=__doc__,
    message="“{}” is what greeting cards say. What did you see them do?",
    grade="own",
    find=phrases(
        "(?:happy|joyous) (?:belated )?(?:work|job) ?(?:anniversary|versary)|happy workversary",
        "(?:i |we )?(?:wish(?:ing)?) you (?:every|all the|much|continued|further|lots of|nothing but|great|more) success(?: in (?:your|the) (?:new |next )?(?:role|position|job|future|chapter|endeavou?rs?|career))?|(?:here's )?to (?:many|your) more years of success",
        "how time flies|time flies",
        unless_known=True,
        not_before=r" (?:with|mit|fue?r|for|avec|con|com|met|bei|dans|en|in|al|no|na|beim?) (?:<word>)",
    ),
    bad=(
        "Hi Steve, «happy work anniversary»!",
        "«Wishing you every success».",
        "Nine years already, «how time flies»!",
    ),
    good=(
        "Happy to work on the anniversary leaflet if you send the photographs by Friday.",
        "I wish you had seen the success of your pear graft: eleven kilos.",
        "The time table flies off the board each storm; may I nail it?",
    ),
)
