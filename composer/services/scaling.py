"""Bulk data, the same every time: for measuring what many teams and messages cost.

Nothing of it is anybody's: names are put together from syllables, texts from the sample set.
"""

import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import batched
from typing import Any

from django.db import transaction

from accounts.models import Membership, Role, Team, User
from composer.guide.examples import GOOD
from composer.guide.examples import Example as Shipped
from composer.linter import RULES_VERSION, lint
from composer.linter.text import fold
from composer.models import ApprovedVersion, Example, Message, Person
from composer.models.messages import State
from composer.services.anonymizing import stand_in_for

BATCH = 1000
BEGINNING = datetime(2026, 1, 5, 8, tzinfo=UTC)
MEMBERS = (Role.OWNER, Role.COACH, Role.WRITER, Role.WRITER, Role.READER)
STATES = (State.DRAFT, State.APPROVED, State.SENT, State.SENT, State.SENT)
SYLLABLES = tuple(map("".join, batched("karemitovunosalipedufagohajekulameniporusetaviwoyazo", 2)))
PITCH = (
    " If it helps, I can send you the numbers.",
    " Would a short call on Thursday suit you?",
    " I would rather ask before I send anything.",
)


class ScaleExistsError(Exception):
    """There is bulk data in this database already; a second portion would not be the same."""


@dataclass(frozen=True, slots=True)
class Scaled:
    """What was made."""

    teams: int
    messages: int
    examples: int


def seed_scale(*, messages: int, teams: int, examples: int = 0) -> Scaled:
    """Make so many teams and share messages and examples out among them, in order.

    The same numbers give the same rows. Raises ScaleExistsError, ValueError for numbers that
    cannot be.
    """
    if teams < 1 or messages < 0 or examples < 0:
        raise ValueError("At least one team, and no negative numbers.")
    if User.objects.with_address("scale-1-0@example.org").exists():
        raise ScaleExistsError
    dice = random.Random(20260105)  # noqa: S311  # data to measure with, no secret
    members = [_team(number) for number in range(1, teams + 1)]
    for portion in batched(range(messages), BATCH, strict=False):
        _messages(dice, members, portion)
    for portion in batched(range(examples), BATCH, strict=False):
        Example.objects.bulk_create(_example(dice, members, number) for number in portion)
    return Scaled(teams, messages, examples)


@transaction.atomic
def _team(number: int) -> list[Membership]:
    team = Team.objects.create(name=f"Scale team {number:04}", created_at=BEGINNING)
    members = []
    for place, role in enumerate(MEMBERS):
        user = User(email=f"scale-{number}-{place}@example.org", name=f"Scale {role} {place}")
        user.set_unusable_password()
        user.save()
        members.append(Membership.objects.create(team=team, user=user, role=role))
    return members


@transaction.atomic
def _messages(
    dice: random.Random, members: list[list[Membership]], numbers: tuple[int, ...]
) -> None:
    people, rows, versions = [], [], []
    for number in numbers:
        by = dice.choice(members[number % len(members)][:-1])  # readers do not write
        person = _person(dice, by.team_id, number)
        people.append(person)
        message, version = _message(dice, by, person, number)
        rows.append(message)
        versions += version
    Person.objects.bulk_create(people)
    Message.objects.bulk_create(rows)
    ApprovedVersion.objects.bulk_create(versions)


def _person(dice: random.Random, team_id: int, number: int) -> Person:
    name, company = f"{_name(dice, 2)} {_name(dice, 3)}", _name(dice, 3)
    return Person(
        team_id=team_id,
        name=name,
        company=company,
        search_text=fold(f"{name} {company}"),
        role="Planner",
        profile_key=f"scale-{number}",
        profile_url=f"https://www.linkedin.com/in/scale-{number}/",
        created_at=BEGINNING,
    )


def _message(
    dice: random.Random, by: Membership, person: Person, number: int
) -> tuple[Message, list[ApprovedVersion]]:
    shipped = dice.choice(GOOD)
    when = BEGINNING + timedelta(minutes=7 * number)
    state = dice.choice(STATES)
    message = Message(
        team_id=by.team_id,
        author_id=by.user_id,
        person=person,
        kind=shipped.kind,
        relationship=shipped.relationship,
        route=shipped.route,
        body=_filled(dice, shipped, person),
        state=state,
        created_at=when,
        updated_at=when,
        approved_at=when if state != State.DRAFT else None,
        sent_at=when + timedelta(hours=1) if state == State.SENT else None,
    )
    if state == State.DRAFT:
        return message, []
    message.search_text = fold(message.body)
    version = ApprovedVersion(
        team_id=by.team_id,
        message=message,
        number=1,
        body=message.body,
        route=message.route,
        report=_report(shipped.code),
        rules_version=RULES_VERSION,
        approved_by_id=by.user_id,
        approved_at=when,
    )
    return message, [version]


def _example(dice: random.Random, members: list[list[Membership]], number: int) -> Example:
    by = dice.choice(members[number % len(members)][:-1])
    shipped = dice.choice(GOOD)
    first = stand_in_for("first", shipped.language)
    body = f"{first}, {_name(dice, 2).lower()}. {shipped.text}{dice.choice(PITCH)}"
    example = Example(
        team_id=by.team_id,
        added_by_id=by.user_id,
        title=f"{shipped.title} {number}",
        why=shipped.why,
        body=body,
        stand_ins=[[0, len(first)]],
        relationship=shipped.relationship,
        route=shipped.route,
        purpose=shipped.purpose,
        language=shipped.language,
        tags=list(shipped.tags),
        created_at=BEGINNING + timedelta(minutes=number),
    )
    example.search_text = example.words_to_search()
    return example


def _filled(dice: random.Random, shipped: Shipped, person: Person) -> str:
    """The text of a sample with invented names in place of its stand-ins, now and then a pitch."""
    text = shipped.text
    for start, end in reversed(shipped.stand_ins):
        first = text[start:end] == stand_in_for("first", shipped.language)
        text = text[:start] + (person.name.split()[0] if first else _name(dice, 3)) + text[end:]
    return text + (dice.choice(PITCH) if dice.random() < 0.3 else "")


def _name(dice: random.Random, syllables: int) -> str:
    return "".join(dice.choice(SYLLABLES) for _ in range(syllables)).capitalize()


@cache
def _report(code: str) -> dict[str, Any]:
    """The report of a sample without its places, which lie elsewhere in the filled text."""
    shipped = next(one for one in GOOD if one.code == code)
    return {**lint(shipped.draft()).as_dict(), "findings": [], "segments": [], "clues": []}
