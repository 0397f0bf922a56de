"""A greeting with a hole in it.

Why: the first thing the reader sees is that their name is missing.
Instead: write their name, or leave the greeting out.
Source: a list of such greetings in public code; seen in received mail.
"""

from composer.linter.rule import Rule
from composer.linter.slots import slots, tidy_elsewhere

rule = Rule(
    code="nameless-greeting",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” lacks the name. Whom do you greet?",
    grade="C",
    find=slots(
        r"(?i)^\s*((?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|liebe[rs]?|hola|ciao|caro|cara"
        r"|cher|ch[eè]re|estimad[oa]|gentile|beste|prezad[oa]|ol[aá])[ \t]+)[,!.;:]",
        r"(?i)^\s*((?:hi|hello|hey|dear|hallo|hola|ciao|bonjour|ol[aá]|hoi|beste|liebe[rs]?)[ ,]+"
        r"(?:null|undefined|nan|n/a|none|unknown|\[object object\]|linkedin member|test))\s*[,!.:;\n–-]",
        r"(?i)^\s*(dear|liebe[rs]?|sehr geehrte[rs]?(?: (?:frau|herr))?|cher|ch[eè]re|estimad[oa]|gentile|beste"
        r"|prezad[oa])\s*[,!:\n]",
        r"(?i)^\s*((?:dear|hello|hi) (?:mr|mrs|ms|dr|prof|professor)\.?)\s*[,!:\n]",
        r"(?i)^\s*((?:hi|hello|hey|dear|hallo|hola|ciao|hoi)[ \t]{2,})(?:i|we|my|thank|thanks|hope|just)\b",
        keep=tidy_elsewhere,
        part=1,
    ),
    bad=(
        "«Hi» , nice bread.",
        "«Hi null», nice bread.",
        "«Dear Mr.», the bell is cracked.",
        "«Hello undefined»! The ferry is late.",
    ),
    good=(
        "Hi, the ferry is late again; shall we meet at the upper quay?",
        "Dear Undine, null was the score in both our matches.",
        "Hello. Your dog is at the mill and has eaten.",
    ),
    lang="any",
)
