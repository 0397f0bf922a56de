"""Keeping what a writer types."""

import pytest

from composer.models import Message, SetAside
from composer.services.drafting import (
    discard_draft,
    drop_set_aside,
    save_message,
    start_message,
    take_set_aside,
)
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_save_raises_the_version_and_keeps_the_text(writer):
    message = start_message(by=writer)
    saved = save_message(message_id=message.pk, by=writer, version=1, fields={"body": "Hi Noor"})
    message.refresh_from_db()
    assert (message.body, message.version) == ("Hi Noor", 2)
    assert saved.set_aside is None


def test_the_same_text_again_changes_nothing(writer):
    message = factories.create_message(by=writer, body="Hi Noor")
    save_message(message_id=message.pk, by=writer, version=1, fields={"body": "Hi Noor"})
    message.refresh_from_db()
    assert message.version == 1


def test_an_older_tab_overwrites_nothing_and_loses_nothing(writer):
    message = factories.create_message(by=writer, body="one")
    save_message(message_id=message.pk, by=writer, version=1, fields={"body": "two"})
    saved = save_message(message_id=message.pk, by=writer, version=1, fields={"body": "three"})
    message.refresh_from_db()
    assert message.body == "two"
    assert saved.set_aside.typed == {"body": "three"}


def test_the_same_text_from_an_older_tab_is_set_aside_once(writer):
    message = factories.create_message(by=writer, body="newer", version=4)
    for _ in range(3):
        save_message(message_id=message.pk, by=writer, version=1, fields={"body": "older"})
    assert message.set_aside.count() == 1


def test_taking_the_other_text_sets_the_current_one_aside(writer):
    message = factories.create_message(by=writer, body="two")
    kept = SetAside.objects.create(team=writer.team, message=message, typed={"body": "three"})
    take_set_aside(set_aside_id=kept.pk, by=writer)
    message.refresh_from_db()
    assert message.body == "three"
    assert [row.typed for row in message.set_aside.all()] == [{"body": "two"}]


def test_dropping_the_other_text_keeps_the_current_one(writer):
    message = factories.create_message(by=writer, body="two")
    kept = SetAside.objects.create(team=writer.team, message=message, typed={"body": "three"})
    drop_set_aside(set_aside_id=kept.pk, by=writer)
    message.refresh_from_db()
    assert (message.body, message.set_aside.count()) == ("two", 0)


def test_editing_approved_text_starts_the_next_version(writer):
    message = factories.create_message(by=writer, state="approved")
    save_message(message_id=message.pk, by=writer, version=1, fields={"body": "changed"})
    message.refresh_from_db()
    assert message.state == "draft"


def test_a_sent_message_is_not_rewritten(writer):
    message = factories.create_message(by=writer, state="sent", body="as it went")
    saved = save_message(message_id=message.pk, by=writer, version=1, fields={"body": "changed"})
    message.refresh_from_db()
    assert message.body == "as it went"
    assert saved.set_aside.typed == {"body": "changed"}


@pytest.mark.parametrize("who", ["coach", "owner", "reader", "outsider"])
def test_nobody_else_writes_a_draft(people, who):
    message = factories.create_message(by=people["writer"])
    with pytest.raises(Message.DoesNotExist):
        save_message(message_id=message.pk, by=people[who], version=1, fields={"body": "mine"})


def test_fields_a_writer_does_not_set_are_refused(writer):
    message = factories.create_message(by=writer)
    with pytest.raises(KeyError):
        save_message(message_id=message.pk, by=writer, version=1, fields={"team_id": 7})


def test_text_is_kept_with_single_line_ends_and_without_nul(writer):
    message = start_message(by=writer, body="a\r\nb\x00c\ud800")
    assert message.body == "a\nbc"


def test_a_draft_can_be_thrown_away_but_not_an_approved_message(writer):
    draft = factories.create_message(by=writer)
    discard_draft(message_id=draft.pk, by=writer)
    approved = factories.create_message(by=writer, approved_at=draft.created_at)
    with pytest.raises(Message.DoesNotExist):
        discard_draft(message_id=approved.pk, by=writer)
    assert list(Message.objects.all()) == [approved]
