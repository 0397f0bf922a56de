"""Any advice at all.

Why: a question without a subject leaves all the work to the reader.
Instead: ask one question that only they can answer.
Source: three lists of banned phrases and a template; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="any-insights",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” has no subject. What exactly would you like to know?",
    grade="D",
    find=phrases(
        "(?:any|some|your) (?:[a-z]+ )?(?:insights?|advice|tips|guidance|suggestions?|feedback|wisdom|pointers|help|thoughts|perspective)(?: (?:that )?(?:you|you're|you are) (?:could|can|may|might|would|willing to|have to|are willing to|able to)(?: be able to)?(?: (?:share|offer|give|provide|spare))?(?: with me)?)",
        "(?:would|i'd|will) (?:really |greatly |truly |deeply |highly |very much )?(?:appreciate|value|welcome|love|treasure) (?:any|your|some|a little|a bit of) (?:[a-z]+ )?(?:insights?|advice|tips|guidance|suggestions?|feedback|help|thoughts|perspectives?|input|mentorship|support|opinion|time)",
        "(?:kindly|please) (?:guide|mentor|advise|help|support) me",
        "be my mentor|mentor me",
        "(?:greatly|highly|deeply|truly) appreciate (?:it|this|your (?:time|help|support|guidance|response|consideration|assistance))",
        not_before=r"(?: with me)?,? (?:on|about|regarding|for (?:the|a|my|our)|with (?:the|a|my|our)|before|whether|why|how|when|as to)\b",
    ),
    bad=(
        "I'd be glad of «any insights you could share».",
        "I «would value your perspective».",
        "«Kindly guide me».",
        "I «would greatly appreciate any advice».",
    ),
    good=(
        "I would value your view of the second draft: is the ending too kind?",
        "Any advice on moving from a ward to the district at fifty?",
        "I'd appreciate your advice on which of the two roofs to mend first.",
    ),
)
