"""A time, before a reason.

Why: it skips the question whether they want to meet at all.
Instead: ask whether, before when.
Source: a list of banned phrases; no measurement for notes.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="when-works",
    category="calendar-push",
    severity="hint",
    doc=__doc__,
    message="“{}” asks for a time. Could they first say yes or no in writing?",
    grade="D",
    find=phrases(
        "(?:when|what time|what day|which day|what times?|what dates?)(?: (?:works|work|suits|is good|would work|would be good|is convenient|would suit))(?: (?:best|better|well))?(?: (?:for )?you)?(?: (?:<soon>|to (?:chat|talk|connect|meet)|for (?:a )?<quick>*<call>))*",
        "(?:when|what time|what day) (?:are you|would you be) (?:free|available)(?: (?:<soon>|to (?:chat|talk|connect|meet)|for (?:a )?<quick>*<call>))*",
        "(?:let me know|share|send me|tell me) (?:your availability|when (?:you(?:'re| are)|is a) (?:free|available|good time)|a (?:good )?time (?:that|which) (?:works|suits)(?: (?:for )?you)?|what (?:works|time works)(?: (?:best )?for you)?|some times that work)",
        "(?:what(?:'s| is)|when(?:'s| is)) (?:an?|the|your) (?:good|best|convenient|suitable) (?:time|day)(?: (?:to|for you|for a)(?: (?:chat|talk|connect|call|meet|speak|reach you))?)?",
        "(?:are you|would you be) (?:free|available) (?:(?:for|to) (?:(?:a |an )?<quick>*<call>|talk|chat|meet|connect|speak) )?(?:<soon>|tomorrow|(?:on |this |next )?(?:monday|tuesday|wednesday|thursday|friday)(?: (?:or|and) (?:monday|tuesday|wednesday|thursday|friday))?(?: (?:morning|afternoon))?)",
        r"(?:does|would|is) (?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|this week)(?: (?:at \d{1,2}(?::\d\d)? ?(?:am|pm)?|morning|afternoon|or (?:monday|tuesday|wednesday|thursday|friday)))* (?:work|suit|good|ok|okay)(?: (?:for )?you)?(?: for (?:a )?(?:<quick>*<call>|\d{1,2} min(?:ute)?s?))?",
        unless_known=True,
        if_before=r" *(?:\?|$|[.!,])",
    ),
    bad=(
        "«When works for you»?",
        "«What is a good time to chat»?",
        "«Are you free next week»?",
        "«Is Thursday at 2 good for you»?",
    ),
    good=(
        "When works on the quay begin, could you move the second buoy?",
        "The best time for the eels is the new moon in May, you wrote.",
        "Is Friday the night of the bell practice, and may a deaf ringer come?",
    ),
)
