"""What holds when many people press at the same moment, on a database they really share."""

import pytest
from django.db import transaction

from accounts.models import Invite, Membership, Team, User
from accounts.models.invites import token_digest
from accounts.services import invites, teams
from tests import factories

REPEATS = 5


def errors(results):
    return [one for one in results if isinstance(one, Exception)]


def test_an_invite_is_used_once(at_once):
    for number in range(REPEATS):
        owner = factories.create_member(role="owner")
        user = factories.create_user()
        token = f"token {number}"
        Invite.objects.create(team=owner.team, email=user.email, digest=token_digest(token))
        results = at_once(lambda _: invites.accept_invite(token=token, by=user), 8)  # noqa: B023
        assert len(errors(results)) == 7
        assert {e.code for e in errors(results)} == {"accepted"}
        assert Membership.objects.filter(team=owner.team).count() == 2


def test_two_owners_who_leave_at_once_leave_an_owner(at_once):
    for _ in range(REPEATS):
        team = factories.create_team()
        owners = [factories.create_member(team=team, role="owner") for _ in range(4)]
        results = at_once(lambda number: teams.leave_team(by=owners[number]), 4)  # noqa: B023
        assert [type(e) for e in errors(results)] == [teams.LastOwnerError]
        assert Membership.objects.filter(team=team, role="owner").count() == 1


def test_two_owners_who_demote_each_other_leave_an_owner(at_once):
    for _ in range(REPEATS):
        team = factories.create_team()
        owners = [factories.create_member(team=team, role="owner") for _ in range(2)]

        def demote_the_other(number: int) -> None:
            teams.change_role(
                member_id=owners[1 - number].pk,  # noqa: B023
                role="reader",
                by=owners[number],  # noqa: B023
            )

        at_once(demote_the_other, 2)
        assert Membership.objects.filter(team=team, role="owner").count() == 1


def test_one_button_makes_one_team(at_once):
    for _ in range(REPEATS):
        user = factories.create_user()
        results = at_once(lambda _: teams.start_team(name="Ours", by=user, already_in=0), 8)  # noqa: B023
        assert errors(results) == []
        assert user.memberships.count() == 1
    assert Team.objects.count() == REPEATS


def test_one_address_gets_one_open_invite(at_once):
    owner = factories.create_member(role="owner")
    results = at_once(lambda _: invites.invite(email="new@example.org", role="writer", by=owner), 6)
    assert {e.code for e in errors(results)} == {"already-invited"}
    assert Invite.objects.count() == 1


def test_one_address_makes_one_account(at_once, client_for_threads):
    form = {"email": "new@example.org", "password1": "four wooden herons walking"}
    results = at_once(lambda _: client_for_threads().post("/accounts/signup/", form), 6)
    assert errors(results) == []
    assert max(answer.status_code for answer in results) < 500
    assert User.objects.count() == 1


def test_the_removed_get_nothing_after_the_answer(at_once, client_for_threads):
    owner = factories.create_member(role="owner")
    writer = factories.create_member(team=owner.team)
    theirs = client_for_threads()
    theirs.force_login(writer.user)
    assert theirs.get("/team/").status_code == 200
    teams.remove_member(member_id=writer.pk, by=owner)

    def look(_: int) -> int:
        client = client_for_threads()
        client.cookies = theirs.cookies
        return int(client.get("/team/").status_code)

    assert at_once(look, 16) == [302] * 16


@pytest.fixture
def client_for_threads(shared_database):
    """Make a client in a thread; errors come back as answers, as a server would give them."""
    from django.test import Client

    transaction.get_connection().ensure_connection()
    return lambda: Client(raise_request_exception=False)
