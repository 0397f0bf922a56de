"""Roles, the last owner, leaving, removing, switching."""

import pytest
from django.core.exceptions import PermissionDenied

from accounts import permissions
from accounts.models import Invite, Membership, Role, Team
from accounts.services import teams
from tests import factories


def role_of(member: Membership) -> str | None:
    """The role as stored; None for somebody who is out."""
    found = Membership.objects.filter(pk=member.pk).first()
    return found.role if found else None


def test_nobody_grants_above_their_own_role():
    for role in Role:
        for offered in permissions.roles_to_invite(Membership(role=role)):
            assert offered.rank <= role.rank


@pytest.mark.parametrize(
    ("who", "allowed"), [("owner", True), ("coach", False), ("writer", False), ("reader", False)]
)
def test_only_an_owner_changes_roles(people, as_member, who, allowed):
    path = f"/team/members/{people['reader'].pk}/role/"
    answer = as_member(people[who]).post(path, {"role": "writer"})
    assert answer.status_code == (302 if allowed else 403)
    assert role_of(people["reader"]) == ("writer" if allowed else "reader")


@pytest.mark.parametrize("who", ["coach", "writer", "reader", "outsider"])
def test_the_services_check_for_themselves(people, who):
    by, reader = people[who], people["reader"]
    error = Membership.DoesNotExist if who == "outsider" else PermissionDenied
    with pytest.raises(error):
        teams.change_role(member_id=reader.pk, role="owner", by=by)
    with pytest.raises(error):
        teams.remove_member(member_id=reader.pk, by=by)
    assert role_of(reader) == "reader"


def test_a_member_who_was_removed_meanwhile_can_do_nothing(people):
    owner = people["owner"]
    factories.create_member(team=owner.team, role="owner")
    Membership.objects.filter(pk=owner.pk).delete()
    with pytest.raises(PermissionDenied):
        teams.remove_member(member_id=people["reader"].pk, by=owner)
    with pytest.raises(PermissionDenied):
        teams.rename_team(name="Mine now", by=owner)


def test_a_demoted_owner_acts_with_the_role_of_now(people):
    owner = people["owner"]
    factories.create_member(team=owner.team, role="owner")
    Membership.objects.filter(pk=owner.pk).update(role="reader")
    with pytest.raises(PermissionDenied):
        teams.remove_member(member_id=people["writer"].pk, by=owner)


@pytest.mark.parametrize("role", ["coach", "writer", "reader"])
def test_the_last_owner_cannot_be_demoted(people, as_member, role):
    owner = people["owner"]
    client = as_member(owner)
    page = client.post(f"/team/members/{owner.pk}/role/", {"role": role}, follow=True)
    assert "A team needs an owner" in page.content.decode()
    assert role_of(owner) == "owner"
    factories.create_member(team=owner.team, role="owner")
    client.post(f"/team/members/{owner.pk}/role/", {"role": role})
    assert role_of(owner) == role


def test_the_last_owner_cannot_leave(people, as_member):
    owner = people["owner"]
    client = as_member(owner)
    assert "A team needs an owner" in client.post("/team/leave/", follow=True).content.decode()
    assert role_of(owner) == "owner"
    factories.create_member(team=owner.team, role="owner")
    client.post("/team/leave/")
    assert role_of(owner) is None


def test_the_last_owner_cannot_be_removed(people, as_member):
    owner = people["owner"]
    client = as_member(owner)
    client.post(f"/team/members/{owner.pk}/remove/")
    assert role_of(owner) == "owner"
    second = factories.create_member(team=owner.team, role="owner")
    client.post(f"/team/members/{second.pk}/remove/")
    assert role_of(second) is None


def test_an_unknown_role_is_refused(people, as_member):
    path = f"/team/members/{people['reader'].pk}/role/"
    for role in ("", "admin", "OWNER", "\x00"):
        assert as_member(people["owner"]).post(path, {"role": role}).status_code == 302
        assert role_of(people["reader"]) == "reader"


def test_a_removed_member_is_out_at_the_next_request(people, as_member):
    writer = people["writer"]
    theirs = as_member(writer)
    assert theirs.get("/team/").status_code == 200
    as_member(people["owner"]).post(f"/team/members/{writer.pk}/remove/")
    answer = theirs.get("/team/")
    assert (answer.status_code, answer["Location"]) == (302, "/team/start/")


def test_a_removed_member_cannot_post_into_the_team_from_an_open_page(people, as_member):
    coach = people["coach"]
    elsewhere = factories.create_member(user=coach.user, role="owner")
    theirs = as_member(coach)
    theirs.post("/team/switch/", {"team": coach.team_id})
    as_member(people["owner"]).post(f"/team/members/{coach.pk}/remove/")
    form = {"email": "x@example.org", "role": "reader"}
    assert theirs.post("/team/invite/", form).status_code == 409
    assert not Invite.objects.filter(team=coach.team).exists()
    theirs.post("/team/invite/", {**form, "team": elsewhere.team_id})
    assert Invite.objects.get().team == elsewhere.team


def test_removing_withdraws_the_invites_to_that_person(people):
    owner, writer = people["owner"], people["writer"]
    to_writer = Invite.objects.create(
        team=owner.team, email=writer.user.email, digest=Invite.unusable_digest()
    )
    to_other = Invite.objects.create(
        team=owner.team, email="other@example.org", digest=Invite.unusable_digest()
    )
    teams.remove_member(member_id=writer.pk, by=owner)
    to_writer.refresh_from_db()
    to_other.refresh_from_db()
    assert (to_writer.state, to_other.state) == ("withdrawn", "open")


def test_switching_goes_to_own_teams_only(people, as_member):
    writer = people["writer"]
    second = factories.create_member(user=writer.user, role="owner")
    client = as_member(writer)
    assert writer.team.name in client.get("/team/").content.decode()
    client.post("/team/switch/", {"team": second.team_id})
    assert second.team.name in client.get("/team/").content.decode()
    for wrong in (people["outsider"].team_id, "", "null", "9" * 40, "\x00", "-1"):
        assert client.post("/team/switch/", {"team": wrong}).status_code == 404
    assert client.get("/team/").context["team"] == second.team


def test_the_switcher_stands_in_the_header_of_those_with_two_teams(people, as_member):
    writer = people["writer"]
    client = as_member(writer)
    assert "/team/switch/" not in client.get("/team/").content.decode()
    factories.create_member(user=writer.user)
    assert "/team/switch/" in client.get("/team/").content.decode()


def test_an_owner_renames_the_team(people, as_member):
    client = as_member(people["owner"])
    page = client.post("/team/name/", {"name": " "})
    assert page.context["form"].errors["name"]
    client.post("/team/name/", {"name": "  North\n desk "})
    assert Team.objects.get(pk=people["owner"].team_id).name == "North desk"


def test_the_team_page_offers_what_the_role_may_do(people, as_member):
    texts = {who: as_member(people[who]).get("/team/").content.decode() for who in people}
    assert "/role/" in texts["owner"]
    assert "/remove/" in texts["owner"]
    assert "/team/invite/" in texts["coach"]
    for who in ("coach", "writer", "reader"):
        assert "/role/" not in texts[who]
        assert "/remove/" not in texts[who]
    for who in ("writer", "reader"):
        assert "/team/invite/" not in texts[who]


def test_names_are_shown_as_text(people, as_member):
    people["writer"].user.name = "<img src=x onerror=alert(1)>"
    people["writer"].user.save()
    assert "<img src=x" not in as_member(people["reader"]).get("/team/").content.decode()


@pytest.mark.parametrize("members", [1, 30])
def test_the_team_page_asks_a_fixed_number_of_queries(
    people, as_member, django_assert_max_num_queries, members
):
    owner = people["owner"]
    for number in range(members):
        factories.create_member(team=owner.team)
        Invite.objects.create(
            team=owner.team, email=f"p{number}@example.org", digest=Invite.unusable_digest()
        )
    client = as_member(owner)
    with django_assert_max_num_queries(6):
        client.get("/team/")


def test_nav_shows_the_doors_open_to_the_role(people, as_member):
    doors = {
        who: [
            (url, current)
            for _, url, current in as_member(people[who]).get("/team/").context["nav_items"]
        ]
        for who in ("writer", "reader")
    }
    assert ("/compose/", False) in doors["writer"]
    assert "/compose/" not in dict(doors["reader"])
    assert doors["reader"][0] == ("/", False)
    assert ("/team/", True) in doors["reader"]


def test_the_theme_is_kept_in_a_cookie_and_drawn_by_the_server(client, db):
    answer = client.post("/theme/", {"theme": "dark", "next": "/accounts/login/?next=/team/"})
    assert answer["Location"] == "/accounts/login/?next=/team/"
    assert 'data-theme="dark"' in client.get("/accounts/login/").content.decode()
    client.post("/theme/", {"theme": '"><script>'})
    assert client.cookies["theme"].value == "dark"
    client.cookies["theme"] = '"><script>'
    assert 'data-theme="auto"' in client.get("/accounts/login/").content.decode()
