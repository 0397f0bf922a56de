"""The name of a field in place of its content.

Why: the reader sees what the program calls them.
Instead: put in what belongs there.
Source: two lists of such names, linkednav.com among them.
"""

from composer.linter.rule import Rule
from composer.linter.slots import slots, stands_bare

rule = Rule(
    code="bare-field-name",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” is the name of a gap. What belongs there?",
    grade="C",
    find=slots(
        r"\b(?:first|last|full|company|contact|recipient|sender|job|event|school|industry|user|your)"
        r"_(?:name|title|company|role|url|link|topic)\b",
        r"\b(?:firstName|lastName|fullName|companyName|jobTitle|userName|FirstName|LastName|CompanyName"
        r"|JobTitle|FIRSTNAME|LASTNAME|FNAME|LNAME|FULLNAME|COMPANYNAME)\b",
        r"\b(?:(?:FIRST|LAST|FULL|YOUR|THEIR|COMPANY|RECIPIENT|CONTACT) (?:NAME|COMPANY|TITLE)|JOB TITLE"
        r"|INSERT [A-Z]{2,20}(?: HERE)?)\b",
        r"\b(?i:hi|hello|hey|dear|at|with|from|hallo|hola|ciao|bonjour),? "
        r"(NAME|COMPANY|FIRMA|VORNAME|NOM|NOMBRE|NOME|NAAM|EMPRESA|AZIENDA|ENTREPRISE|BEDRIJF|TOPIC"
        r"|INDUSTRY|POSITION|UNIVERSITY|CITY)\b",
        r"\((?i:(?:insert |your |their |recipient'?s? |the )*(?:first |last |full |company |job |your )"
        r"(?:name|title|company|role)(?: here)?|insert [a-z' ]{2,40}|(?:first|last|company) name|name)\)",
        r"(?i)\binsert (?:[a-z']{1,15} ){1,4}here\b",
        r"(?i)\blorem ipsum\b",
        keep=stands_bare,
        part=1,
    ),
    bad=(
        "Hi «first_name», good day.",
        "Hello «NAME», I work with looms.",
        "Dear «(first name)», your bread is good.",
        "Best wishes, «YOUR NAME»",
        "I like «insert topic here».",
    ),
    good=(
        "NATO and NASA both asked for your maps, says Ana.",
        "What is the name of the company that cast the second bell?",
        "In 1911 the first name on the plaque was spelled with a K.",
    ),
    lang="any",
)
