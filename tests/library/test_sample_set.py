"""The sample set comes once, goes with one click, and stays away."""

import pytest
from django.core.management import CommandError, call_command

from accounts.services.teams import start_team
from composer.guide.examples import BAD, GOOD
from composer.models import Example, Message
from composer.services.checking import check
from composer.services.library import copy_sample_set, remove_sample_set
from composer.services.scaling import seed_scale
from composer.services.seeding import SAMPLE_EMAIL, seed_sample_team
from tests import factories

REMOVE = "/library/sample-set/remove/"


@pytest.fixture
def owner(db):
    """The owner of a team that was just started."""
    return start_team(name="New", by=factories.create_user(), already_in=0)


def samples_of(member) -> int:
    return Example.objects.visible_to(member).shipped().count()


def test_new_team_gets_the_whole_set(owner):
    assert samples_of(owner) == len(GOOD) + len(BAD)
    bad = Example.objects.visible_to(owner).filter(good=False)
    assert all(example.better and example.better_why for example in bad)
    good = Example.objects.visible_to(owner).filter(good=True)
    assert all(example.shape for example in good)


def test_stand_ins_and_shape_lie_where_they_say(owner):
    for example in Example.objects.visible_to(owner):
        for text, spans in (
            (example.body, example.stand_ins),
            (example.better, example.better_stand_ins),
            (example.subject, example.subject_stand_ins),
        ):
            assert all(text[s] == "‹" and text[e - 1] == "›" for s, e in spans)
        assert all(example.body[s:e].strip() for s, e, _answer in example.shape)


def test_copying_twice_adds_nothing(owner):
    assert copy_sample_set(by=owner) == 0


@pytest.mark.parametrize(
    ("role", "status", "left"),
    [("owner", 302, 0), ("coach", 302, 0), ("writer", 403, 55), ("reader", 403, 55)],
)
def test_who_may_remove_it(owner, as_member, role, status, left):
    member = factories.create_member(team=owner.team, role=role)
    own = factories.create_example(by=owner)
    assert as_member(member).post(REMOVE).status_code == status
    assert samples_of(owner) == (left and len(GOOD) + len(BAD))
    assert Example.objects.filter(pk=own.pk).exists()


def test_looking_does_not_remove_it(owner, as_member):
    assert as_member(owner).get(REMOVE).status_code == 405
    assert samples_of(owner)


def test_removed_set_stays_away(owner, as_member):
    client = as_member(owner)
    assert "Remove the sample set" in client.get("/library/").content.decode()
    client.post(REMOVE)
    for url in ("/library/", "/", "/library/beside/"):
        client.get(url)
    start_team(name="Second", by=owner.user, already_in=1)
    assert samples_of(owner) == 0
    assert "Remove the sample set" not in client.get("/library/").content.decode()


def test_another_teams_set_stays(owner):
    other = start_team(name="Other", by=factories.create_user(), already_in=0)
    remove_sample_set(by=owner)
    assert samples_of(other) == len(GOOD) + len(BAD)


def test_sample_team_has_three_drafts_as_the_detector_sees_them(db):
    assert seed_sample_team(password="one-long-password")
    assert not seed_sample_team(password="another-long-password")
    drafts = Message.objects.filter(author__email=SAMPLE_EMAIL).order_by("pk")
    assert [check(draft).verdict for draft in drafts] == ["boilerplate", "thin", "personal"]
    assert all("(sample)" in str(draft.person) for draft in drafts)
    assert Example.objects.filter(team=drafts[0].team).shipped().count() == len(GOOD) + len(BAD)


def rows_of_scale() -> list[tuple[object, ...]]:
    return [
        *Message.objects.order_by("pk").values_list("body", "state", "person__name", "created_at"),
        *Example.objects.order_by("pk").values_list("title", "body", "search_text"),
    ]


def test_bulk_data_is_the_same_every_time(transactional_db, django_db_blocker):
    call_command("seed_scale", "--messages", "30", "--teams", "3", "--examples", "9", verbosity=0)
    first = rows_of_scale()
    call_command("flush", interactive=False, verbosity=0)
    seed_scale(messages=30, teams=3, examples=9)
    assert rows_of_scale() == first
    assert len(first) == 39


def test_bulk_data_is_made_once(db):
    seed_scale(messages=1, teams=1)
    with pytest.raises(CommandError):
        call_command("seed_scale", "--messages", "1", "--teams", "1", verbosity=0)
    with pytest.raises(CommandError):
        call_command("seed_scale", "--messages", "1", "--teams", "0", verbosity=0)
