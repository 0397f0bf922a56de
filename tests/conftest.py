"""Fixtures for all tests: fast passwords, plain static files, tasks at once, people in teams."""

import os

# Playwright's synchronous driver runs a loop in this thread; Django would refuse to query there.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "1")

import pytest
from django.core.cache import cache
from django.test import Client

from accounts.models import Membership
from tests import factories


@pytest.fixture(autouse=True)
def _quick_and_plain(settings):
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}


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
def writer(people) -> Membership:
    """A writer."""
    return people["writer"]


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

    def post(self, path, data=None, *args, **kwargs):  # type: ignore[override]  # adds the team
        if data is None or isinstance(data, dict):
            data = {"team": str(self.member.team_id), **(data or {})}
        return super().post(path, data, *args, **kwargs)
