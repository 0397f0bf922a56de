"""CV attached, please refer me.

Why: the reader is to find a place for a stranger, or to vouch for one.
Instead: name the task you would do there, and ask one thing about it.
Source: our own judgment, from how such notes are written in English.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="cv-attached",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” leaves the work to them. Which task, exactly?",
    grade="own",
    find=phrases(
        "(?:please |kindly )?(?:(?:can|could|would) you )?(?:please|kindly) refer me|(?:can|could|would) you refer me(?: please)?[?.!]",
        "(?:cv|references) (?:on request|below|enclosed|attached)",
        "(?:i'm|i am|im|am|currently|a|student) ?(?:also )?(?:looking|searching) for (?:an? )?(?:[a-z]+ ){0,2}(?:work|placement|internship|vacancy|position)",
        "(?:(?:a )?quick learner|willing to (?:be trained|learn)|i'm hard-?working|am hard-?working|mba fresher|do (?:the )?needful)",
        "(?:learn|hear) of openings|consider me for(?: any)?|any advice at all|grateful for your mentorship|eager to contribute|i hope to (?:follow|emulate)|(?:hear|learn) about your (?:path|journey)|breaking into (?:the|this) industry",
    ),
    bad=(
        "«Could you please refer me»? It is job 4411.",
        "I am «a quick learner» with two degrees.",
        "Any shift, any town. «CV attached».",
    ),
    good=(
        "Could you refer the owl to the vet in Ghent? Its wing is yours to judge.",
        "My path from the mill to your gate floods in March.",
        "The learner you failed in Leeds now drives your bus.",
    ),
)
