"""The sample set of the library: messages to learn from, and bad ones beside their better version.

Each file in `good/` and `bad/` is one example; its name is its code. All of them are invented for
this project. The receiver and every third person, company and place stand as marked stand-ins in
single guillemets, ‹first name›, because a library shows anonymized messages; the concrete ties
stay, since they are what one learns from. The answers of the guide make up the text: whoever reads
an example sees which sentence answers which question.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from composer.linter.draft import ACCOUNTS, KINDS, RELATIONSHIPS, ROUTES, Answers, Draft, Recipient

__all__ = [
    "BAD",
    "GOOD",
    "LANGUAGES",
    "PURPOSES",
    "Example",
    "ExampleError",
    "read_example",
    "stand_ins_in",
]

LANGUAGES = ("en", "de", "fr", "es", "nl", "it", "pt")

# The last three came with the examples: much of what people write sells and seeks nothing.
PURPOSES = (
    "sales",
    "recruiting",
    "job-search",
    "research",
    "fundraising",
    "partnership",
    "community",
    "alumni",
    "press",
    "thanks",
    "advice",
    "reconnecting",
)

_HERE = Path(__file__).parent
_STAND_IN = re.compile("‹[^‹›\n]+›")
_REQUIRED = ("title", "language", "relationship", "route", "purpose", "profession", "why", "text")
_KEYS = {*_REQUIRED, "kind", "account", "tags", "subject", "recipient", "answers"}
_ONE_OF = {
    "language": LANGUAGES,
    "kind": KINDS,
    "relationship": RELATIONSHIPS,
    "route": ROUTES,
    "account": ACCOUNTS,
    "purpose": PURPOSES,
}


class ExampleError(ValueError):
    """An example file cannot be read; the text names the file and what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Example:
    """One message of the sample set.

    `text` is what would be sent, stand-ins included; `stand_ins` are their code-point spans with
    the guillemets. `why` says in one line why it works, or what is wrong with it. `better` is the
    same message by the same writer, put right; only bad examples have one. The better version of
    an example has the same code. On route `none` nothing is sent on LinkedIn: `text` is what to
    say or leave elsewhere instead. `profession` is the writer's.
    """

    code: str
    title: str
    language: str
    relationship: str
    route: str
    purpose: str
    profession: str
    why: str
    text: str
    kind: str
    account: str
    subject: str
    tags: tuple[str, ...]
    recipient: Recipient
    answers: Answers
    stand_ins: tuple[tuple[int, int], ...]
    better: "Example | None"

    def draft(self) -> Draft:
        """The example as the detector takes it, its stand-ins marked as honestly filled."""
        return Draft(
            text=self.text,
            kind=self.kind,
            recipient=self.recipient,
            answers=self.answers,
            relationship=self.relationship,
            route=self.route,
            account=self.account,
            lang=self.language,
            stand_ins=self.stand_ins,
        )


def stand_ins_in(text: str) -> tuple[tuple[int, int], ...]:
    """Spans of the ‹stand-ins› of a text in code points, guillemets included.

    Raises ValueError when a guillemet has no partner.
    """
    if re.search("[‹›]", _STAND_IN.sub("", text)):
        raise ValueError("a single guillemet has no partner")
    return tuple(match.span() for match in _STAND_IN.finditer(text))


def _example(code: str, table: Mapping[str, object], better: Example | None = None) -> Example:
    """One example from a decoded table. Raises ValueError, saying what is wrong."""
    if missing := [key for key in _REQUIRED if not table.get(key)]:
        raise ValueError(f"{', '.join(missing)} missing")
    if unknown := table.keys() - _KEYS:
        raise ValueError(f"{', '.join(sorted(unknown))} unknown")
    text = _string(table, "text")
    return Example(
        code=code,
        title=_string(table, "title"),
        language=_string(table, "language"),
        relationship=_string(table, "relationship"),
        route=_string(table, "route"),
        purpose=_string(table, "purpose"),
        profession=_string(table, "profession"),
        why=_string(table, "why"),
        text=text,
        kind=_string(table, "kind") or "outreach",
        account=_string(table, "account") or "free",
        subject=_string(table, "subject"),
        tags=_strings(table, "tags"),
        recipient=Recipient(**_fields(table, "recipient", ("name", "company", "role"))),
        answers=Answers(**_fields(table, "answers", ("how", "vbr", "wiifm", "ask"))),
        stand_ins=stand_ins_in(text),
        better=better,
    )


def _string(table: Mapping[str, object], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise TypeError(f"{key} is not a string")
    if value and key in _ONE_OF and value not in _ONE_OF[key]:
        raise ValueError(f"{key} is none of {', '.join(_ONE_OF[key])}")
    return value.strip()


def _strings(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    value = table.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise TypeError(f"{key} is not a list of strings")
    return tuple(value)


def _fields(table: Mapping[str, object], key: str, names: tuple[str, ...]) -> dict[str, str]:
    value = table.get(key, {})
    if not isinstance(value, dict) or value.keys() - set(names):
        raise TypeError(f"{key} is not a table of {', '.join(names)}")
    return {name: _string(value, name) for name in names}


def read_example(path: Path) -> Example:
    """The example of one file. A better version takes over what it does not say itself, but no text.

    Raises ExampleError, naming the file and the fault, or OSError.
    """
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        improved = table.pop("better", None)
        if improved is None:
            return _example(path.stem, table)
        own = ("text", "title", "why", "answers")
        shared = {key: value for key, value in table.items() if key not in own}
        return _example(path.stem, table, better=_example(path.stem, shared | improved))
    except (ValueError, TypeError) as error:
        raise ExampleError(f"{path.parent.name}/{path.name}: {error}") from error


def _folder(name: str) -> tuple[Example, ...]:
    return tuple(read_example(path) for path in sorted((_HERE / name).glob("*.toml")))


GOOD = _folder("good")
BAD = _folder("bad")
