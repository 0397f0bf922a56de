"""Rows for tests: plain keyword-only functions with sensible defaults."""

from itertools import count
from typing import Any

from accounts.models import Membership, Role, Team, User
from composer.models import Example, Message, Person

numbers = count(1)


def create_user(*, email: str | None = None, password: str | None = None, **fields: Any) -> User:
    """A user with an address of their own."""
    return User.objects.create_user(
        email or f"person{next(numbers)}@example.org", password, **fields
    )


def create_team(*, name: str | None = None) -> Team:
    """A team without members."""
    return Team.objects.create(name=name or f"Team {next(numbers)}")


def create_member(
    *, team: Team | None = None, user: User | None = None, role: str = "writer"
) -> Membership:
    """Somebody in a team."""
    return Membership.objects.create(
        team=team or create_team(), user=user or create_user(), role=Role(role)
    )


def create_person(*, team: Team, name: str = "Noor Haddad", **fields: Any) -> Person:
    """Somebody to write to."""
    return Person.objects.create(team=team, name=name, **fields)


def create_message(*, by: Membership, person: Person | None = None, **fields: Any) -> Message:
    """A draft by a member, to a person of the same team."""
    person = person or create_person(team=by.team)
    fields.setdefault("relationship", "met")
    fields.setdefault("route", "note")
    fields.setdefault(
        "body",
        "Hi Noor, good talking at the ferry conference. You asked about torn writes: "
        "our trace is ready, shall I send it?",
    )
    return Message.objects.create(team=by.team, author=by.user, person=person, **fields)


def create_example(*, by: Membership, **fields: Any) -> Example:
    """An approved example in the member's library."""
    values: dict[str, Any] = {
        "title": f"Example {next(numbers)}",
        "why": "It answers her own question.",
        "body": "Hi ‹first name›, you asked about torn writes: our trace is ready.",
        "stand_ins": [[3, 15]],
        "relationship": "met",
        "route": "note",
        "purpose": "research",
        **fields,
    }
    return Example.objects.create(team=by.team, added_by=by.user, **values)
