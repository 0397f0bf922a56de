"""Route advice: which way a message should go, why, and what the writer does then.

The table is data, in routes.toml: what is possible when, what comes first for whom, and the
sentences that say why. This file only reads it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from composer.guide.relationships import relationship as relationship_with
from composer.guide.wording import read_words
from composer.linkedin.limits import ACCOUNTS, limit_for

type Known = Literal["yes", "no", "unknown"]
type Degree = Literal["1", "2", "3", "unknown"]

_WORDS = read_words("routes.toml")
DEGREES: Final = ("1", "2", "3", "unknown")
ANSWERS: Final = ("yes", "no", "unknown")
_PRIVATE_WAYS: Final = ("inmail", "group", "email", "introduction")


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the advice knows. "unknown" and None mean "don't know" and open no way by themselves.

    `notes_left` and `inmails_left` are the writer's own count for this month; None means that it
    is not counted, and then the account's usual rights hold. Raises ValueError on unknown codes.
    """

    relationship: str
    account: str = "free"
    notes_left: int | None = None
    inmails_left: int | None = None
    degree: Degree = "unknown"
    mutual_contact: Known = "unknown"
    shared_group: Known = "unknown"
    open_profile: Known = "unknown"
    they_published: Known = "unknown"
    has_email: bool = False
    already_connected: bool = False
    invitation_pending: bool = False
    withdrawn_recently: bool = False
    do_not_contact: bool = False

    def __post_init__(self) -> None:
        relationship_with(self.relationship)
        _refuse_unknown(self.account, ACCOUNTS)
        _refuse_unknown(self.degree, DEGREES)
        for answer in (
            self.mutual_contact,
            self.shared_group,
            self.open_profile,
            self.they_published,
        ):
            _refuse_unknown(answer, ANSWERS)
        if min(self.notes_left or 0, self.inmails_left or 0) < 0:
            raise ValueError("A number of notes or InMails cannot be negative.")


@dataclass(frozen=True, slots=True)
class Option:
    """One way to go. `second_best` marks what is possible but not what we would choose.

    `steps` is what the writer does, in order. `limit` is in UTF-16 units, None where no number is
    known. `receiver` is "person", or "introducer" when somebody else gets the message.
    """

    route: str
    label: str
    reasons: tuple[str, ...]
    steps: tuple[str, ...]
    second_best: bool
    limit: int | None
    receiver: Literal["person", "introducer"]
    asks_permission: bool


@dataclass(frozen=True, slots=True)
class Advice:
    """The ways that this account can go, best first and never empty, and what to know before."""

    options: tuple[Option, ...]
    notices: tuple[str, ...]

    @property
    def best(self) -> Option:
        """The way we would choose."""
        return self.options[0]

    def option(self, route: str) -> Option | None:
        """The option for this route, or None when it is not possible here."""
        return next((each for each in self.options if each.route == route), None)


@dataclass(frozen=True, slots=True)
class SituationQuestion:
    """What the writer is asked for the advice; the first choice is the default.

    `flag` marks a question of no or yes, whose field in `Situation` is a bool.
    """

    field: str
    title: str
    hint: str
    choices: tuple[tuple[str, str], ...]

    @property
    def flag(self) -> bool:
        """Whether the answer is a plain no or yes."""
        return len(self.choices) == 2

    def value(self, answer: str) -> str | bool:
        """An answer as `Situation` takes it; one that is no choice counts as the first."""
        known = answer if answer in dict(self.choices) else self.choices[0][0]
        return known == "yes" if self.flag else known


SITUATION_QUESTIONS: Final[tuple[SituationQuestion, ...]] = tuple(
    SituationQuestion(
        field=entry["field"],
        title=entry["title"],
        hint=entry["hint"],
        choices=tuple((value, label) for value, label in entry["choices"]),
    )
    for entry in _WORDS["question"]
)

ROUTE_LABELS: Final[dict[str, str]] = {entry["code"]: entry["label"] for entry in _WORDS["route"]}
"""Every route with its name, in the order of the table."""


def advise(situation: Situation) -> Advice:
    """Which ways are open, best first, each with its reasons. There is always at least one."""
    facts = _facts(situation)
    can = [
        entry["code"]
        for entry in _WORDS["route"]
        if any(_hold(facts, way) for way in entry["possible"])
    ]
    facts |= {f"can:{route}" for route in can}
    if any(route in can for route in _PRIVATE_WAYS):
        facts.add("private")
    case = next(entry for entry in _WORDS["case"] if _hold(facts, entry["when"]))
    routes = [route for route in case["order"] if route in can] or ["none"]
    return Advice(
        options=tuple(
            _option(route, situation, facts, second_best=route in case["second_best"])
            for route in routes
        ),
        notices=_sentences(_WORDS["notice"], facts),
    )


def _facts(situation: Situation) -> set[str]:
    """The words of the table that hold here."""
    connected = situation.already_connected or situation.degree == "1"
    # Second degree means a common contact, unless the writer says it is nobody to ask.
    second = situation.degree == "2" and situation.mutual_contact != "no"
    replied = situation.relationship == "replied"
    flags = {
        "notes-left": situation.notes_left != 0,
        "inmails-left": situation.inmails_left != 0,
        "connected": connected,
        "pending": situation.invitation_pending,
        "withdrawn": situation.withdrawn_recently,
        "do-not-contact": situation.do_not_contact,
        "mutual": second or situation.mutual_contact == "yes",
        "second-degree": second,
        "shared-group": situation.shared_group == "yes",
        "open-profile": situation.open_profile == "yes",
        "email": situation.has_email,
        "published": replied or situation.they_published == "yes",
    }
    standing = relationship_with(situation.relationship).standing
    told = {standing, f"is:{situation.relationship}", situation.account}
    return told | {fact for fact, holds in flags.items() if holds}


def _hold(facts: set[str], wanted: Iterable[str]) -> bool:
    """Whether every wanted fact holds; a leading "!" asks that it does not."""
    return all((fact.removeprefix("!") in facts) != fact.startswith("!") for fact in wanted)


def _option(route: str, situation: Situation, facts: set[str], *, second_best: bool) -> Option:
    entry = next(entry for entry in _WORDS["route"] if entry["code"] == route)
    reasons = [entry for entry in _WORDS["reason"] if entry["route"] == route]
    to_introducer = route == "introduction"
    return Option(
        route=route,
        label=entry["label"],
        reasons=_sentences(reasons, facts),
        steps=tuple(entry["steps"]),
        second_best=second_best,
        limit=limit_for(route, situation.account),
        receiver="introducer" if to_introducer else "person",
        asks_permission="stranger" in facts and route not in {"introduction", "comment", "none"},
    )


def _sentences(entries: Iterable[Mapping[str, Any]], facts: set[str]) -> tuple[str, ...]:
    return tuple(entry["say"] for entry in entries if _hold(facts, entry["when"]))


def _refuse_unknown(value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise ValueError(f"{value!r} is none of {', '.join(known)}.")
