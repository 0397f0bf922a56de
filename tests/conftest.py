"""Fixtures for all tests: people in teams, clients signed in; see also `tests.settings`."""

import os

# Playwright's synchronous driver runs a loop in this thread; Django would refuse to query there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")

from copy import copy
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from hypothesis import settings as hypothesis_settings

from accounts.models import Membership
from tests import factories
from tests.access import World
from tests.walking import handler

# No verdict by the clock, which a busy machine would decide; and where CI decides over a change,
# the same examples each time, so that a failure there can be had again.
hypothesis_settings.register_profile(
    "notewright", deadline=None, derandomize=bool(os.environ.get("CI"))
)
hypothesis_settings.load_profile("notewright")


def pytest_addoption(parser):
    """One switch, for the run on PostgreSQL."""
    parser.addoption(
        "--only-database",
        action="store_true",
        help="leave out the tests that touch no database, and those in the browser",
    )


def pytest_collection_modifyitems(config, items):
    """Leave out what is about the other database, and, if asked to, what asks none.

    A test that never asks a database gives the same answer on every one.
    """
    other = "sqlite" if os.environ.get("TEST_DATABASE_URL") else "postgres"
    left = [item for item in items if not item.get_closest_marker(other)]
    if config.getoption("--only-database"):
        left = [item for item in left if touches_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(left)])
    items[:] = left


def touches_database(item) -> bool:
    """Whether a test asks for the database by mark or fixture; the browser's have a run of theirs."""
    if item.get_closest_marker("browser"):
        return False
    fixtures = {"db", "transactional_db", "django_db_setup"} & set(item.fixturenames)
    marks = ("django_db", "postgres")
    return bool(fixtures or any(item.get_closest_marker(mark) for mark in marks))


@pytest.fixture
def fresh_limits(db):
    """Rate limits of other tests do not count here."""
    cache.clear()


@pytest.fixture
def people(db) -> dict[str, Membership]:
    """One member of each role in one team, and the owner of another (``outsider``)."""
    team = factories.create_team(name="Harbor desk")
    members = {
        role: factories.create_member(team=team, role=role)
        for role in ("owner", "coach", "writer", "reader")
    }
    members["outsider"] = factories.create_member(role="owner")
    return members


@pytest.fixture
def writer(people: dict[str, Membership]) -> Membership:
    """A writer."""
    return people["writer"]


@pytest.fixture
def world(db) -> World:
    """Two teams like each other, with one object of every kind; see ``tests.access``."""
    return World()


@pytest.fixture
def client_of(world: World):
    """A fresh browser of one of ``WHO``; signed in once a test, which takes the most time."""
    cookies: dict[str, Any] = {}

    def make(who: str, *, enforce_csrf_checks: bool = False) -> Client:
        client = Client(raise_request_exception=False)
        client.handler = handler(enforce_csrf_checks)
        if who in cookies:
            client.cookies = copy(cookies[who])
        elif who != "anonymous":
            client.force_login(world.teamless if who == "teamless" else world.people[who].user)
            cookies[who] = copy(client.cookies)
        return client

    return make


@pytest.fixture
def as_member():
    """Give a client signed in as a member; posts carry the team as the forms do."""

    def sign_in(member: Membership) -> Client:
        client = TeamClient(member)
        client.force_login(member.user)
        return client

    return sign_in


class TeamClient(Client):
    """A browser of one member: CSRF enforced is left to its own test, the team is in each form."""

    def __init__(self, member: Membership) -> None:
        super().__init__()
        self.member = member

    def post(self, path, data=None, *args, **kwargs):
        if data is None or isinstance(data, dict):
            data = {"team": str(self.member.team_id), **(data or {})}
        return super().post(path, data, *args, **kwargs)
