"""A slot between other signs.

Why: the reader sees the mailing tool.
Instead: put in what belongs there, or take the sentence out.
Source: seen unfilled in sponsored messages of a real archive.
"""

from composer.linter.rule import Rule
from composer.linter.slots import is_merge_tag, slots

rule = Rule(
    code="unfilled-merge-tag",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” was not filled. What belongs there?",
    grade="C",
    find=slots(
        r"%%?[A-Za-z][A-Za-z_. -]{1,30}[A-Za-z]%%?",
        r"%\([A-Za-z_]{2,30}\)s",
        r"\*\|[A-Za-z_: ]{2,30}\|\*",
        r"\|\|? ?[A-Za-z][A-Za-z_ ]{1,30} ?\|\|?",
        r"##?[A-Za-z_][A-Za-z_ ]{1,30}##?",
        r"@@[A-Za-z_][A-Za-z_ ]{1,30}@@",
        r"__[A-Za-z]{2,30}__",
        keep=is_merge_tag,
    ),
    bad=(
        "Hi «%FIRSTNAME%», winter is near.",
        "Dear «*|FNAME|*», look at this.",
        "Hello «##first_name##», hello «%company_name%».",
    ),
    good=(
        "Is it 50 % off the rye or 50 % of the rye?",
        "A #name tag on the ewe helps: yours came home with it.",
        "Between 5% and 9% of the eels came back, you wrote.",
    ),
    lang="any",
)
