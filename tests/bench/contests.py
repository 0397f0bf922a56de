"""What is measured, and the anchor each is measured against.

An anchor is work whose size everybody knows, done in the same run on the same machine: a ratio to
it says more than milliseconds of a machine nobody else has.
"""

import html
import json
import re
from collections.abc import Callable, Mapping

from proselint.checks import __register__
from proselint.config import DEFAULT
from proselint.registry import CheckRegistry
from proselint.tools import LintFile

from composer.linter import Answers, Draft, Earlier, Recipient, lint
from tests.running.server import Person, find

Contestants = Mapping[str, Callable[[], object]]

NOTE = (
    "Hi Noor, at the ferry conference in Ghent you asked how we keep our tide tables when the power "
    "goes: the trace you wanted is ready, the three torn writes in red. I'd love to pick your brain "
    "about the Hull mooring some time. Shall I send it to you, or would paper be better for you, just now? Ida Rayn"
)
STOCK = "I came across your profile and was impressed. We help teams like yours grow. Quick call? "
TEXT_OF_A_PAGE = json.dumps({"note": NOTE, "rows": list(range(2000))})


def linting() -> Contestants:
    """One note of 300 characters: alone, with the writer's answers, beside 100 earlier messages."""
    bare = Draft(text=NOTE, recipient=Recipient(name="Noor Haddad"))
    answers = Answers(how="We met at the ferry conference in Ghent.", ask="Shall I send you it?")
    full = Draft(text=NOTE, recipient=Recipient(name="Noor Haddad"), answers=answers)
    others = tuple(
        Earlier(id=str(n), text=f"Hi Edda, you told me of berth {n}. {NOTE[60 + n : 200 + n]}")
        for n in range(100)
    )
    beside = Draft(text=NOTE, recipient=Recipient(name="Noor Haddad"), earlier=others)
    words = re.compile(r"\w+")
    CheckRegistry().register_many(__register__)
    cliches = Draft(text=(STOCK * 40)[:1900])
    return {
        "anchor: proselint on the same note": lambda: LintFile("note", NOTE).lint(DEFAULT),
        f"JSON of {len(TEXT_OF_A_PAGE)} bytes in and out": lambda: json.dumps(
            json.loads(TEXT_OF_A_PAGE)
        ),
        "words of the note found and escaped": lambda: [
            html.escape(w) for w in words.findall(NOTE)
        ],
        f"lint a note of {len(NOTE)} characters": lambda: lint(bare),
        "lint it with the writer's answers": lambda: lint(full),
        "lint it beside 100 earlier messages": lambda: lint(beside),
        f"lint {len(cliches.text)} characters of nothing but stock": lambda: lint(cliches),
    }


def serving(person: Person) -> Contestants:
    """Requests to the real server, one after the other, signed in, on SQLite."""
    person.post("/compose/take/", text=NOTE)
    pk = find(r"/compose/(\d+)/", person.url)[1]
    return {
        "anchor: GET /healthz": lambda: person.get("/healthz"),
        "POST of a theme, GET /healthz": lambda: person.post("/theme/", next="/healthz"),
        "POST live check of the note": lambda: person.post(f"/compose/{pk}/check/", body=NOTE),
        "GET Today": lambda: person.get("/"),
        "GET the editor": lambda: person.get(f"/compose/{pk}/"),
        "GET the library": lambda: person.get("/library/"),
    }
