"""An honor.

Why: ceremony puts distance where a reason should be.
Instead: write to them as you would speak to them, with the reason first.
Source: a list of banned phrases and a template sold as a product; no measurement.
"""

from composer.linter.finders import phrases
from composer.linter.rule import Rule

rule = Rule(
    code="honored-to-connect",
    category="self-centered-ask",
    severity="warning",
    doc=__doc__,
    message="“{}” is ceremony. What is the reason?",
    grade="C",
    find=phrases(
        "(?:i|we|it)(?:'d| would| am|'m) (?:be |feel )?(?:(?:truly|deeply|very|so|really|greatly) )?(?:an? )?(?:honou?r(?:ed)?|humbled|privileged?)(?: (?:if|to (?:connect|be connected|have you|be part|learn|join|work|speak|talk|meet|be)|for me)(?: (?:with you|from you|of your network|in my network|and follow your [a-z]+))*)?",
        "(?:the|an?) (?:honou?r|privilege) (?:of|to) (?:connect(?:ing)?|hav(?:e|ing) you|be(?:ing)? (?:connected|part)|join(?:ing)?)(?: (?:with )?you)?",
        "(?:grateful|thankful|obliged) (?:if you (?:would |could )?(?:accept|connect|add)|for (?:the|your) (?:connection|acceptance))",
        not_before=r" (?:that you (?:came|played|wrote|read)|when)\b",
    ),
    bad=(
        "«I would be honored to learn from you».",
        "«It would be an honor to connect».",
        "I'd be «grateful if you accept».",
    ),
    good=(
        "Your uncle was honored on the pier in 1974; I found the plaque.",
        "In honor of the last steam day we bake your mother's cake again.",
        "It was a privilege of the millers to fish there, your book says. Until when?",
    ),
)
