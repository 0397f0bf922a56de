"""A meeting of so many minutes.

Why: a length is set for a talk that has no subject yet.
Instead: ask the question; if it needs a talk, they will say so.
Source: complaint page jonnyhatesmarketing.com, lists of banned phrases and templates.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="fixed-minutes",
    category="calendar-push",
    severity="hint",
    doc=__doc__,
    message="“{}” counts their minutes. What is the question?",
    grade="C",
    find=phrases(
        r"(?:an? )?(?:(?:quick|brief|short|relaxed|casual|friendly|intro|introductory|discovery|virtual|and|no-obligation|free),? )*(?:\d{1,2}|five|ten|fifteen|twenty|thirty|forty-five)(?:[ -]?(?:to|-|–)[ -]?\d{1,2})?[ -]?min(?:ute)?s? (?:(?:quick|brief|short|casual|friendly|intro|introductory|discovery|virtual|zoom|phone|video|coffee|strategy|no-obligation|free) )*<call>(?: <soon>)?",
        r"(?:\d{1,2}|five|ten|fifteen|twenty|thirty)[ -]?min(?:ute)?s? (?:of your (?:valuable |precious |busy )?time|to (?:chat|talk|connect|discuss|speak|learn|explore|share|introduce|show you|see if)|on (?:zoom|teams|the phone|a call)|next week|this week|(?:on )?(?:monday|tuesday|wednesday|thursday|friday|tomorrow)\?)",
        r"(?:have|spare|got|for|in|only|just|take|need|give me|grab) (?:just |only |a quick |about )?(?:\d{1,2}|five|ten|fifteen|twenty|thirty)[ -]?min(?:ute)?s?(?: (?:for (?:me|a)(?: <call>)?))?\?",
        unless_known=True,
        not_before=r"(?:s? (?:to think|late|before|after|from|by|walk|past|away))",
    ),
    bad=(
        "How about «a brief and relaxed 15-minute conversation»?",
        "I need «15 minutes of your time».",
        "«A quick 20 min call next week», perhaps?",
    ),
    good=(
        "Your 20-minute walk round the weir took us an hour: the herons.",
        "Give me 15 minutes to think, you told the jury. What did you think of?",
        "The siren is 5 minutes late; you set it in 1986.",
    ),
)
