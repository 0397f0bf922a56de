"""What is said at once on naming a person."""

from datetime import timedelta

import pytest
from django.utils import timezone

from composer.services.noticing import notices_about
from tests import factories

pytestmark = pytest.mark.django_db


def codes(person, by):
    return [notice.code for notice in notices_about(person, by=by)]


def test_a_colleagues_message_is_told_with_its_date_and_nothing_else(people):
    person = factories.create_person(team=people["writer"].team)
    sent = timezone.now() - timedelta(days=3)
    factories.create_message(by=people["coach"], person=person, approved_at=sent, sent_at=sent)
    (notice,) = notices_about(person, by=people["writer"])
    assert (notice.code, notice.day, notice.message_id) == ("colleague", sent.date(), None)


def test_drafts_of_colleagues_are_nobodys_business(people):
    person = factories.create_person(team=people["writer"].team)
    factories.create_message(by=people["coach"], person=person)
    assert codes(person, people["writer"]) == []


def test_an_own_earlier_message_and_a_withdrawn_invitation(writer):
    person = factories.create_person(team=writer.team)
    now = timezone.now()
    factories.create_message(
        by=writer, person=person, state="sent", approved_at=now, sent_at=now, withdrawn_at=now
    )
    assert codes(person, writer) == ["withdrawn", "own-earlier"]


def test_after_three_weeks_a_withdrawn_invitation_is_no_matter(writer):
    person = factories.create_person(team=writer.team)
    then = timezone.now() - timedelta(days=22)
    factories.create_message(
        by=writer, person=person, state="sent", approved_at=then, withdrawn_at=then
    )
    assert codes(person, writer) == ["own-earlier"]


def test_do_not_contact_comes_first(writer):
    person = factories.create_person(team=writer.team, do_not_contact=True)
    assert codes(person, writer) == ["do-not-contact"]


def test_another_teams_messages_do_not_count(people):
    mine = factories.create_person(team=people["writer"].team, profile_key="noor")
    theirs = factories.create_person(team=people["outsider"].team, profile_key="noor")
    factories.create_message(by=people["outsider"], person=theirs, approved_at=timezone.now())
    assert codes(mine, people["writer"]) == []


def test_it_takes_one_query(writer, django_assert_num_queries):
    person = factories.create_person(team=writer.team)
    with django_assert_num_queries(1):
        notices_about(person, by=writer)
