"""Did you see my message?

Why: it asks the reader to explain their silence.
Instead: ask the first question again, shorter.
Source: lists of banned phrases; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="did-you-see",
    category="follow-up-pressure",
    severity="warning",
    doc=__doc__,
    message="“{}” asks them to explain their silence. Can you ask the first question again, shorter?",
    grade="D",
    find=phrases(
        "(?:did|have|had|if|whether|wondering if|checking if|see if) (?:you )?(?:you )?(?:happen to )?(?:(?:see|seen|read|receive|received|get|got|notice|open) (?:my|our) (?:last |previous |earlier |recent |first |other )*(?:e-?mails?|messages?|notes?|inmails?|invitation|request)|(?:have|had|get|got|find|found) (?:a|the|any) (?:chance|moment|time|opportunity|minute) to (?:look|read|review|see|think|consider|check|go|respond|reply|take a look)(?: (?:at|over|through|about|into|it|this|that|my (?:last |previous |earlier )*(?:message|e-?mail|note|invitation|proposal|profile)))*)",
        "not sure (?:if|whether) you (?:saw|got|received|have seen|noticed) (?:my|this|the) (?:last |previous |earlier )*(?:message|e-?mail|note|invitation|request)?",
    ),
    bad=(
        "«Did you see my last message»?",
        "«Did you have a chance to look at it»?",
        "I am «not sure if you saw my note».",
    ),
    good=(
        "Did you see the eels go up the ladder on Sunday night?",
        "Have you had time to mend the net since the storm, or shall we?",
        "Did you get home dry? Your umbrella is in the vestry.",
    ),
)
