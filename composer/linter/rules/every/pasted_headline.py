"""Their own headline, word for word.

Why: nobody speaks of a person in the words of a headline, so the reader sees the merge field.
Instead: say in your own words the one part of it that has to do with your question.
Source: a list of such mistakes in public code; no measurement.
"""

from composer.linter.draft import Draft, Recipient
from composer.linter.rule import Rule
from composer.linter.slots import pasted_headline

rule = Rule(
    code="pasted-headline",
    category="leftover-slot",
    severity="warning",
    doc=__doc__,
    message="“{}” is their headline, word for word. Which part of it matters to you?",
    grade="D",
    find=pasted_headline(),
    bad=(
        "As «Bell founder | keeper of the Ely tower | author», you know cracks.",
        "It is good to meet a «bell founder | keeper of the Ely tower | author» here.",
        "Your work as «Bell Founder | Keeper of the Ely Tower | Author» speaks for itself.",
    ),
    good=(
        "You keep the Ely tower: is the second bell cracked?",
        "A bell founder told me that only the author of the 1911 list would know.",
        "The keeper of the tower in Ely gave me your name.",
    ),
    lang="any",
    given=Draft(
        text="",
        recipient=Recipient(role="Bell founder | keeper of the Ely tower | author"),
    ),
)
