"""Contacts in common, by number.

Why: a number of shared contacts is shown by the platform; it ties nobody to anybody.
Instead: name one of them and what they said.
Source: complaint pages mickmel.com and socialmediabutterflyblog.com (2019).
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="mutual-connections",
    category="false-familiarity",
    severity="warning",
    doc=__doc__,
    message="“{}” is a count. Which one of them, and what did they say?",
    grade="C",
    find=phrases(
        "(?:have|share|sharing|got|see|noticed|having)(?: (?:that|we|have|share|quite|a|an|so|both))* (?:[0-9]+|##|few|several|many|some|couple of|couple|lot of|number of|numerous|lots of|common|multiple|plenty of)?(?: (?:mutual|shared|common))* (?:connections?|contacts|groups?|acquaintances)(?: in common)?",
        "(?:linkedin )?(?:groups?|connections|contacts) in common",
        "(?:because of|through|via|thanks to|due to) (?:an? |our |some |one of our |several )(?:mutual|shared|common) (?:connections?|contacts?|networks?)",
        "(?:many|several|some|a few|lots of|[0-9]+|our) (?:mutual|shared|common) (?:connections|contacts|groups)",
        not_before=r"(?: with (?:a|the|my|our)\b| at the\b|,? (?:[a-z]+ [a-z]+ )?(?:said|told|suggested|mentioned|introduced)|s?:)",
        not_after=r"(?:good|loose|bad|electrical|old|broken|lost|no) ",
    ),
    bad=(
        "I «see we have 12 connections in common».",
        "We «share several mutual connections».",
        "I just saw you «because of a mutual connection».",
        "We are in «LinkedIn groups in common».",
    ),
    good=(
        "We have one friend in common: Ana, who says you tune the Ely bells.",
        "The two contacts in the old switch share one spring; yours has two.",
        "Your mutual aid group fed our street in April. Who cooked the lentils?",
    ),
)
