"""A greeting with another name than the one you gave.

Why: nothing shows a mass mail as surely as somebody else's name.
Instead: check the name, and check the rest of the text for that other person, too.
Source: a list of such mistakes in public code; our own judgment.
"""

from composer.linter.draft import Draft, Recipient
from composer.linter.rule import Rule
from composer.linter.slots import other_name

rule = Rule(
    code="other-name",
    category="leftover-slot",
    severity="warning",
    doc=__doc__,
    message="“{}” is not the name you gave for this person. Is the greeting meant for them?",
    grade="D",
    find=other_name(),
    bad=(
        "Hi «Tom», the mill is open again.",
        "Dear Prof. «Okafor», your map is on our wall.",
        "Hallo «Jürgen»! Die Mühle läuft.",
    ),
    good=(
        "Hi Mara, the mill is open again.",
        "Dear Dr. Quillfeather, your map is on our wall.",
        "Hello there, is Tom still at the mill?",
        "Dear neighbor, the ewes are back.",
    ),
    lang="any",
    given=Draft(text="", recipient=Recipient(name="Mara Quillfeather")),
)
