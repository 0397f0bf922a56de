"""A slot in braces.

Why: the reader sees the machine that was to write to them.
Instead: put in what belongs there, or take the sentence out.
Source: merge tags of mailing tools, and two lists of such tags; unfilled ones reach receivers.
"""

from composer.linter.rule import Rule
from composer.linter.slots import not_in_code, slots

rule = Rule(
    code="unfilled-braces",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” was not filled. What belongs there?",
    grade="C",
    find=slots(
        r"\{\{[^{}\n]{0,80}\}\}",
        r"\$\{[^{}\n]{1,60}\}",
        r"\{%[^%\n]{1,80}%\}",
        r"\{[A-Za-z][A-Za-z0-9_ .|:'’/-]{1,50}\}",
        keep=not_in_code,
    ),
    bad=(
        "Hi «{first_name}», your work at «{{ company }}» is good.",
        "Hello «{{firstName | default: 'there'}}», how are the bees?",
        "Is «${recipient.company}» still at the quay?",
    ),
    good=(
        "The set {1, 2, 3} in your proof lacks the empty set, or do I misread it?",
        'Why did your C parser want "{" on its own line in chapter 4?',
        "My note to the printer was :-{ and yours was kinder.",
    ),
    lang="any",
)
