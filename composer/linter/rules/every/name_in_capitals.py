"""A name in capitals, as a list of addresses keeps it.

Why: nobody writes a name like that by hand; it shows which word was put in by a program.
Instead: write the name as its owner does.
Source: what merge fields leave behind where a list holds names in capitals; our own judgment.
"""

import re
from collections.abc import Iterable

from composer.linter.draft import Draft
from composer.linter.rule import Finder, Rule
from composer.linter.spans import Span
from composer.linter.text import Text

_GREETED = re.compile(
    r"^\s*(?:hi|hello|hey|dear|hallo|liebe[rs]?|bonjour|salut|ch[eè]re?|hola|estimad[oa]|querid[oa]|ciao"
    r"|gentile|car[oa]|ol[aá]|oi|prezad[oa]|hoi|beste|dag)[ ,]+(?-i:([^\W\d_a-z]{3,}))(?=\s*[,!:;–-])",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"(?<![^\W_])[^\W\d_]{3,}(?![^\W_])")
_EVERYBODY = frozenset(("ALL", "TEAM", "THERE", "BOTH", "EVERYONE", "CEO", "CTO", "ALLE", "TODOS"))
# Names of fields are a fault of their own (`bare_field_name`).
_FIELDS = frozenset(("NAME", "FNAME", "FIRSTNAME", "VORNAME", "NOM", "NOMBRE", "NOME", "NAAM"))


def _spans(_gate: int, draft: Draft, _text: Text) -> Iterable[Span]:
    text = draft.text
    if 3 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text)):
        return  # somebody who writes in capitals throughout
    given = re.findall(r"[^\W\d_]{3,}", draft.recipient.name)
    greeted = _GREETED.match(text)
    if greeted and greeted[1].isupper() and greeted[1] not in {*_EVERYBODY, *_FIELDS, *given}:
        yield Span(*greeted.span(1))
    known = {name.upper() for name in given} - set(given)
    for word in _CAPITALS.finditer(text):
        if word[0] in known:
            yield Span(*word.span())


rule = Rule(
    code="name-in-capitals",
    category="leftover-slot",
    severity="must-fix",
    doc=__doc__,
    message="“{}” stands there as in a list of addresses. How do they write it?",
    grade="own",
    find=Finder(gates=(r"\p{Lu}{3}",), spans=_spans, raw=True, quotable=False),
    bad=(
        "Hi «JOHN», the mill at Delft turns again.",
        "Bonjour «AMÉLIE», le pont est ouvert depuis lundi.",
        "Hallo «STEFAN», die Glocke hängt wieder im Turm.",
    ),
    good=(
        "Hi NASA people, the ferry is late again.",
        "Dear CTO of the dyke board, the gauge at Delft reads three feet too much.",
        "HI JOHN, THE MILL TURNS AGAIN, I WRITE EVERYTHING LIKE THIS.",
        "Hi John, the NGO in Delft asked for your maps.",
    ),
    lang="any",
)
