"""Crosses or a line in place of a word.

Why: the reader sees a gap where they should be.
Instead: put in what belongs there.
Source: a usual mark in templates; our own judgment.
"""

from composer.linter.rule import Rule
from composer.linter.slots import no_roman_numeral, slots

rule = Rule(
    code="xx-slot",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” stands for something. What belongs there?",
    grade="own",
    find=slots(
        r"\b(?i:hi|hello|hey|dear|at|with|from|for|in|to|by|of|about|your|the|on|as|mr\.?|ms\.?|mrs\.?|hallo"
        r"|liebe[r]?|frau|herr|bei|bonjour|chez|hola|en|ciao|bij) (X{2,}|x{3,}|XYZ|xyz)\b",
        r"(?:^|[\s(\"“])(_{3,})(?:[\s,.!?)\"”]|$)",
        r"\b(?i:hi|hello|dear|hey|at) (\.{3,}|…),",
        keep=no_roman_numeral,
        part=1,
    ),
    bad=(
        "Hi «XX», how is the mill?",
        "I saw your talk at «XXX» in May.",
        "Dear «___», the bell rings.",
    ),
    good=(
        "In the XX century your mill burned twice, says the plaque.",
        "Is the mouse with the XX karyotype from your first litter?",
        "See you at the mill on Sunday. Love, Ola xx",
    ),
    lang="any",
)
