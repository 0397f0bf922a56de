"""An experience that matches.

Why: the match is asserted and its two halves are missing.
Instead: name what they did and what the job needs.
Source: a template seen in the wild; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="experience-aligns",
    category="recruiter-boilerplate",
    severity="hint",
    doc=__doc__,
    message="“{}” leaves out what matches what. Can you name both?",
    grade="D",
    find=phrases(
        "(?:your|you have|with your) (?:[a-z-]+ ){0,3}(?:experience|skills?(?: ?set)?|background|profile|qualifications|expertise)(?: (?:and [a-z]+|in [a-z]+|as [a-z ]{2,20}))? (?:aligns?|matches|match|fits?|suits?|is (?:a|an) (?:great|perfect|ideal|strong|excellent) (?:fit|match)|would be (?:a|an) (?:great|perfect|ideal|strong|excellent) (?:fit|match)|is exactly|are exactly|seems? (?:like )?(?:a|an|to)|looks like)(?: (?:remarkably|perfectly|very|really|exactly|extremely|so))?(?: (?:well|nicely|closely))?(?: (?:with|for|to|what)(?: (?:a|the|our|my|one of our|this|we(?:'re| are) looking for))*(?: (?:role|position|job|client|requirements|opening|opportunity|team|needs|company))?)?",
        "(?:i|we) (?:have|are recruiting|are hiring|am recruiting|am hiring) (?:for )?(?:an? )?(?:client|company|customer|startup) (?:who|that|which) (?:is|are) (?:currently |actively )?(?:looking|hiring|recruiting|searching)(?: for)?",
    ),
    bad=(
        "«Your experience aligns remarkably well with our client».",
        "«Your skills match very well with our needs».",
        "«I have a client who is looking for» a nurse.",
    ),
    good=(
        "Your experience with eel ladders matches nothing in our books; where did you learn it?",
        "Your background as a bell founder shows in the second chapter.",
        "The profile fits the old frame if you plane it by 2 mm.",
    ),
)
