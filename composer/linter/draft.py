"""What goes in: the text of one message and what its writer knows about the receiver."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

KINDS = ("outreach", "followup", "thanks", "reply")
ROUTES = ("note", "blank", "message", "inmail", "group", "email", "introduction", "comment", "none")
ACCOUNTS = ("free", "premium")
RELATIONSHIPS = (
    "worked-together",
    "met",
    "event",
    "introduced",
    "work",
    "group",
    "customer",
    "replied",
    "none",
)

# People who have met, worked together or do business; and those whose tie may be on one side.
KNOWN = frozenset(("worked-together", "met", "introduced", "customer"))
HALF_KNOWN = frozenset(("event", "replied", "work", "group"))


class DraftError(ValueError):
    """What was handed in cannot be read as a draft; the text says why in one sentence."""


@dataclass(frozen=True, slots=True)
class Recipient:
    name: str = ""
    company: str = ""
    role: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """The writer's own sentences from the guide; empty where not asked or not answered."""

    how: str = ""
    vbr: str = ""
    wiifm: str = ""
    ask: str = ""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A message written before, to compare with."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """One message to judge. Spans are code-point offsets into `text`.

    `stand_ins` are spans of anonymized stand-ins such as ‹first name›: honestly filled, never
    leftover slots. `names` are further words that are never flagged (an event, an introducer, the
    title of a piece).
    """

    text: str
    kind: str = "outreach"
    recipient: Recipient = Recipient()
    answers: Answers = Answers()
    relationship: str | None = None
    route: str | None = None
    account: str = "free"
    lang: str | None = None
    earlier: tuple[Earlier, ...] = ()
    stand_ins: tuple[tuple[int, int], ...] = ()
    names: tuple[str, ...] = ()

    @classmethod
    def from_dict(cls, data: object) -> "Draft":
        """A draft from one decoded JSON object (the promised JSONL fields).

        Unknown fields are ignored, null counts as not given. Raises DraftError with one sentence
        naming the field.
        """
        if not isinstance(data, Mapping):
            raise DraftError("A line must be a JSON object with at least “text”.")
        text = data.get("text")
        if not isinstance(text, str):
            raise DraftError("“text” is missing or not a string.")
        return cls(
            text=text,
            kind=_one_of(data, "kind", KINDS) or "outreach",
            recipient=Recipient(**_strings(data, "recipient", ("name", "company", "role"))),
            answers=Answers(**_strings(data, "answers", ("how", "vbr", "wiifm", "ask"))),
            relationship=_relationship(data),
            route=_one_of(data, "route", ROUTES),
            account=_one_of(data, "account", ACCOUNTS) or "free",
            lang=_string(data, "lang"),
            earlier=_earlier(data.get("earlier")),
            stand_ins=_stand_ins(data.get("stand_ins"), len(text)),
            names=_names(data.get("names")),
        )


def _string(data: Mapping[str, Any], field: str) -> str | None:
    value = data.get(field)
    if value is not None and not isinstance(value, str):
        raise DraftError(f"“{field}” must be a string.")
    return value or None


def _one_of(data: Mapping[str, Any], field: str, allowed: tuple[str, ...]) -> str | None:
    value = _string(data, field)
    if value is not None and value not in allowed:
        raise DraftError(f"“{field}” must be one of: {', '.join(allowed)}.")
    return value


def _relationship(data: Mapping[str, Any]) -> str | None:
    """The relationship; a code of some other list counts as not told, and fails no whole line."""
    value = (_string(data, "relationship") or "").replace("_", "-")
    return value if value in RELATIONSHIPS else None


def _strings(data: Mapping[str, Any], field: str, keys: tuple[str, ...]) -> dict[str, str]:
    value = data.get(field)
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise DraftError(f"“{field}” must be an object with {', '.join(keys)}.")
    result = {}
    for key in keys:
        item = value.get(key)
        if item is not None and not isinstance(item, str):
            raise DraftError(f"“{field}.{key}” must be a string.")
        result[key] = item or ""
    return result


def _earlier(value: object) -> tuple[Earlier, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise DraftError("“earlier” must be a list of objects with id and text.")
    result = []
    for item in value:
        if not isinstance(item, Mapping) or not isinstance(item.get("text"), str):
            raise DraftError("Each item of “earlier” must be an object with id and text.")
        result.append(Earlier(id=str(item.get("id", "")), text=item["text"]))
    return tuple(result)


def _stand_ins(value: object, length: int) -> tuple[tuple[int, int], ...]:
    if value is None:
        return ()
    problem = DraftError("“stand_ins” must be a list of [start, end] pairs inside the text.")
    if not isinstance(value, list):
        raise problem
    result = []
    for pair in value:
        if not isinstance(pair, list) or len(pair) != 2:
            raise problem
        start, end = pair
        if type(start) is not int or type(end) is not int or not 0 <= start <= end <= length:
            raise problem
        result.append((start, end))
    return tuple(result)


def _names(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not all(isinstance(name, str) for name in value):
        raise DraftError("“names” must be a list of strings.")
    return tuple(value)
