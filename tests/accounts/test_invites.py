"""Invites: bound to an address, used once, for seven days, withdrawn at will."""

from datetime import timedelta

import pytest
import time_machine
from allauth.account.models import EmailAddress
from django.utils import timezone

from accounts.models import Invite, Membership
from accounts.services import invites
from tests import factories
from tests.accounts.helpers import PASSWORD, link_in, path_of, sign_up

pytestmark = pytest.mark.usefixtures("fresh_limits")
NEWCOMER = "newcomer@example.org"


@pytest.fixture
def invited(people, as_member, mailoutbox) -> str:
    """The path of an invite for a writer, taken out of the mail."""
    form = {"email": "Newcomer@Example.org", "role": "writer"}
    assert as_member(people["owner"]).post("/team/invite/", form).status_code == 302
    (message,) = mailoutbox
    assert message.to == [NEWCOMER]
    return path_of(link_in(message))


@pytest.fixture
def newcomer(db):
    return factories.create_user(email=NEWCOMER, password=PASSWORD)


def joined(team) -> bool:
    return Membership.objects.filter(team=team, user__email=NEWCOMER).exists()


def test_an_invited_person_with_an_account_joins_with_one_click(client, people, invited, newcomer):
    client.force_login(newcomer)
    assert client.get(invited).status_code == 200
    assert not joined(people["owner"].team)  # looking changes nothing
    assert client.post(invited)["Location"] == "/"
    member = Membership.objects.get(user=newcomer)
    assert (member.team, member.role) == (people["owner"].team, "writer")
    assert client.get("/team/").context["team"] == people["owner"].team


def test_an_invited_person_without_an_account_signs_up_and_joins(
    client, people, invited, mailoutbox
):
    page = client.get(invited)
    sign_up_page = client.get(page.context["sign_up"])
    assert f'value="{NEWCOMER}"' in sign_up_page.content.decode()
    answer = sign_up(client, NEWCOMER, next=invited)
    assert answer["Location"] == invited
    client.get(invited)
    client.post(invited)
    assert joined(people["owner"].team)
    assert client.get("/").status_code == 200  # no own team is asked for
    assert len(mailoutbox) == 1  # the invite's mail has shown whose mailbox it is
    assert EmailAddress.objects.get(email=NEWCOMER).verified


def test_where_addresses_must_be_verified_the_invite_is_proof_enough(
    client, settings, people, invited
):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    assert sign_up(client, NEWCOMER, next=invited)["Location"] == invited
    client.post(invited)
    assert joined(people["owner"].team)


def test_an_invite_is_no_proof_for_another_address(client, settings, people, invited, mailoutbox):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    answer = sign_up(client, "thief@example.org", next=invited)
    assert answer["Location"] == "/accounts/confirm-email/"
    assert not EmailAddress.objects.get().verified
    assert mailoutbox[-1].to == ["thief@example.org"]


def test_somebody_else_is_told_so_and_does_not_join(client, people, invited):
    thief = factories.create_user(email="thief@example.org")
    client.force_login(thief)
    for answer in (client.get(invited), client.post(invited)):
        assert answer.status_code == 403
        text = answer.content.decode()
        assert "This invite is for another address" in text
        assert NEWCOMER in text
        assert "thief@example.org" in text
    assert not thief.memberships.exists()
    assert Invite.objects.get().state == "open"


@pytest.mark.parametrize("verified", [True, False])
def test_a_second_address_counts_once_it_is_verified(client, people, invited, verified):
    user = factories.create_user(email="main@example.org")
    EmailAddress.objects.create(user=user, email=NEWCOMER, verified=verified)
    client.force_login(user)
    client.post(invited)
    assert user.memberships.exists() is verified


def test_a_post_signed_out_leads_to_the_sign_in_and_back(client, people, invited, newcomer):
    answer = client.post(invited)
    assert answer.status_code == 302
    assert answer["Location"] == f"/accounts/login/?next={invited}"
    assert not joined(people["owner"].team)


def test_an_invite_works_once(client, people, invited, newcomer):
    client.force_login(newcomer)
    client.post(invited)
    Membership.objects.filter(user=newcomer).delete()
    answer = client.post(invited)
    assert answer.status_code == 410
    assert "It has been used already" in answer.content.decode()
    assert not joined(people["owner"].team)


@pytest.mark.parametrize(("days", "works"), [(6.99, True), (7.01, False)])
def test_an_invite_works_for_seven_days(client, people, invited, newcomer, days, works):
    with time_machine.travel(timezone.now() + timedelta(days=days), tick=False):
        client.force_login(newcomer)
        answer = client.post(invited)
    assert joined(people["owner"].team) is works
    if not works:
        assert answer.status_code == 410
        assert "seven days" in answer.content.decode()


def test_a_withdrawn_invite_does_not_work(client, people, as_member, invited, newcomer):
    pk = Invite.objects.get().pk
    as_member(people["owner"]).post(f"/team/invites/{pk}/withdraw/")
    client.force_login(newcomer)
    assert client.get(invited).status_code == 410
    assert client.post(invited).status_code == 410
    assert not joined(people["owner"].team)


def test_sending_again_makes_a_new_link_and_ends_the_old(
    client, people, as_member, invited, newcomer, mailoutbox
):
    pk = Invite.objects.get().pk
    as_member(people["coach"]).post(f"/team/invites/{pk}/again/")
    newer = path_of(link_in(mailoutbox[1]))
    assert newer != invited
    client.force_login(newcomer)
    assert client.post(invited).status_code == 404
    client.post(newer)
    assert joined(people["owner"].team)


@pytest.mark.parametrize(
    "token", ["", "x", "null", "None", "\x00", "é" * 50, "../team", "a" * 3000]
)
def test_a_made_up_link_opens_nothing(client, people, invited, newcomer, token):
    client.force_login(newcomer)
    assert client.post(f"/invites/{token}/").status_code == 404
    assert not joined(people["owner"].team)


def test_a_link_opens_its_own_team_only(client, people, as_member, invited, newcomer, mailoutbox):
    outsider = people["outsider"]
    form = {"email": NEWCOMER, "role": "coach"}
    as_member(outsider).post("/team/invite/", form)
    theirs = path_of(link_in(mailoutbox[1]))
    client.force_login(newcomer)
    client.post(theirs)
    member = Membership.objects.get(user=newcomer)
    assert (member.team, member.role) == (outsider.team, "coach")


def test_somebody_already_in_the_team_keeps_their_role(client, people, invited, newcomer):
    factories.create_member(team=people["owner"].team, user=newcomer, role="reader")
    client.force_login(newcomer)
    client.post(invited)
    assert Membership.objects.get(user=newcomer).role == "reader"
    assert Invite.objects.get().state == "accepted"


@pytest.mark.parametrize(
    ("who", "role", "allowed"),
    [
        ("owner", "owner", True),
        ("owner", "coach", True),
        ("coach", "writer", True),
        ("coach", "reader", True),
        ("coach", "coach", False),
        ("coach", "owner", False),
    ],
)
def test_nobody_invites_above_what_they_may(people, as_member, who, role, allowed):
    page = as_member(people[who]).post("/team/invite/", {"email": NEWCOMER, "role": role})
    assert Invite.objects.filter(role=role).exists() is allowed
    if not allowed:
        assert page.context["form"].errors["role"]
        assert page.context["form"]["email"].value() == NEWCOMER


def test_a_coach_cannot_touch_an_invite_for_a_coach(people, as_member):
    new = invites.invite(email=NEWCOMER, role="coach", by=people["owner"])
    coach = as_member(people["coach"])
    assert coach.post(f"/team/invites/{new.pk}/withdraw/").status_code == 403
    assert coach.post(f"/team/invites/{new.pk}/again/").status_code == 403
    new.refresh_from_db()
    assert new.state == "open"


def test_a_member_and_an_invited_address_are_not_invited_again(
    people, as_member, invited, mailoutbox
):
    owner = as_member(people["owner"])
    for email in (NEWCOMER, people["writer"].user.email.upper()):
        page = owner.post("/team/invite/", {"email": email, "role": "reader"})
        assert page.context["form"].errors["email"]
    assert len(mailoutbox) == 1


@pytest.mark.parametrize(
    "email", ["", "nobody", "a@b", "a@example.org\nBcc: c@example.org", "\x00"]
)
def test_a_wrong_address_is_refused_beside_the_field(people, as_member, email):
    page = as_member(people["owner"]).post("/team/invite/", {"email": email, "role": "reader"})
    assert page.context["form"].errors["email"]
    assert 'id="id_email_error"' in page.content.decode()
    assert not Invite.objects.exists()


def test_a_team_sends_so_many_invites_a_day_and_no_more(people, as_member, monkeypatch, mailoutbox):
    monkeypatch.setattr(invites, "INVITES_A_DAY", 2)
    owner = as_member(people["owner"])
    for number in range(3):
        page = owner.post("/team/invite/", {"email": f"p{number}@example.org", "role": "reader"})
    assert "sent 2 invites within a day" in page.content.decode()
    assert len(mailoutbox) == 2


def test_the_token_stands_in_the_mail_alone(people, as_member, invited):
    token = invited.strip("/").split("/")[-1]
    assert Invite.objects.get().digest != token
    for who in ("owner", "coach", "writer", "reader", "outsider"):
        assert token not in as_member(people[who]).get("/team/").content.decode()


def test_names_make_no_mail_header(people, as_member, mailoutbox):
    owner = people["owner"]
    owner.team.name = "Desk\r\nBcc: thief@example.org"
    owner.team.save()
    owner.user.name = "Mara\r\n\r\nClick http://evil.example"
    owner.user.save()
    as_member(owner).post("/team/invite/", {"email": NEWCOMER, "role": "reader"})
    (message,) = mailoutbox
    assert message.recipients() == [NEWCOMER]
    assert "\n" not in message.subject
    assert message.message()["Bcc"] is None
