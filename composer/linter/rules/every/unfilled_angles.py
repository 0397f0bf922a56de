"""A slot in angle brackets.

Why: the reader sees the template and not the writer.
Instead: put in what belongs there, or take the sentence out.
Source: a syntax of mailing tools; our own judgment.
"""

from composer.linter.rule import Rule
from composer.linter.slots import names_a_field, slots

rule = Rule(
    code="unfilled-angles",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” was not filled. What belongs there?",
    grade="own",
    find=slots(
        r"<<[^<>\n]{1,60}>>",
        r"‹[^‹›\n]{1,60}›",
        r"<[A-Za-z][A-Za-z0-9_ .'’/-]{1,50}>",
        keep=names_a_field,
    ),
    bad=(
        "Dear «<<NAME>>», the mill is open.",
        "Hello «<First Name>», how is «<company>»?",
        "Your talk at «<event name>» was good.",
    ),
    good=(
        "Your chapter on C++ <vector> saved our sensor code in March.",
        "I <3 this bread, and my son too.",
        "If x < 5 and y > 2 your proof holds; at 5 it does not.",
    ),
    lang="any",
)
