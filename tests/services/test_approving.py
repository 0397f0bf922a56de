"""Approving, copying, sending."""

import pytest

from composer.models import ApprovedVersion, Message, TeamPolicy
from composer.services.approving import (
    ApprovalRefusedError,
    approve,
    notes_left,
    record_copy,
    record_sent,
    record_withdrawn,
    take_back_sent,
)
from tests import factories

pytestmark = pytest.mark.django_db
DEFAULT_TEXT = "I'd like to add you to my professional network on LinkedIn."


def refusal(**kwargs) -> ApprovalRefusedError:
    with pytest.raises(ApprovalRefusedError) as caught:
        approve(**kwargs)
    return caught.value


def test_approving_keeps_the_text_with_its_report(writer):
    message = factories.create_message(by=writer)
    version = approve(message_id=message.pk, by=writer, version=1)
    message.refresh_from_db()
    assert message.state == "approved"
    assert version.body == message.body
    assert version.report["verdict"] in ("personal", "thin", "boilerplate")
    assert version.rules_version == version.report["rules_version"] != ""


def test_approving_twice_gives_one_version(writer):
    message = factories.create_message(by=writer)
    first = approve(message_id=message.pk, by=writer, version=1)
    assert approve(message_id=message.pk, by=writer, version=1) == first
    assert ApprovedVersion.objects.count() == 1


@pytest.mark.parametrize(
    "body",
    [
        DEFAULT_TEXT,
        "Hi {first_name}, you asked about torn writes in Ghent: our trace is ready.",
        "word " * 60,
    ],
    ids=["default text", "leftover slot", "over length"],
)
def test_a_new_team_blocks_default_texts_slots_and_over_length(writer, body):
    message = factories.create_message(by=writer, body=body)
    refused = refusal(message_id=message.pk, by=writer, version=1)
    assert refused.code == "blocked"
    assert refused.reasons
    assert Message.objects.get().state == "draft"


def test_an_owner_overrides_with_a_recorded_reason(people):
    message = factories.create_message(by=people["owner"], body=DEFAULT_TEXT)
    version = approve(
        message_id=message.pk, by=people["owner"], version=1, override_reason="For the training."
    )
    assert version.override_reason == "For the training."


def test_a_boilerplate_message_is_not_blocked_by_its_verdict_alone(writer):
    message = factories.create_message(by=writer, body="I came across your profile. Let us talk.")
    assert approve(message_id=message.pk, by=writer, version=1).number == 1


def test_nothing_is_approved_when_another_tab_changed_it(writer):
    message = factories.create_message(by=writer, version=3)
    assert refusal(message_id=message.pk, by=writer, version=2).code == "changed"


def test_an_empty_text_and_a_person_who_said_no_are_refused(writer):
    empty = factories.create_message(by=writer, body="  ")
    assert refusal(message_id=empty.pk, by=writer, version=1).code == "empty"
    person = factories.create_person(team=writer.team, do_not_contact=True)
    message = factories.create_message(by=writer, person=person)
    assert refusal(message_id=message.pk, by=writer, version=1).code == "do-not-contact"


def test_where_the_policy_asks_for_a_coach_a_writer_cannot_approve(people):
    TeamPolicy.objects.create(team=people["writer"].team, writers_approve_own=False)
    message = factories.create_message(by=people["writer"])
    refused = refusal(message_id=message.pk, by=people["writer"], version=1)
    assert refused.code == "needs-coach"
    own = factories.create_message(by=people["coach"])
    assert approve(message_id=own.pk, by=people["coach"], version=1).number == 1


def test_copied_is_not_sent_and_sent_can_be_taken_back(writer):
    message = factories.create_message(by=writer)
    approve(message_id=message.pk, by=writer, version=1)
    message = record_copy(message_id=message.pk, by=writer)
    assert (message.state, message.copied_at is not None) == ("approved", True)
    assert list(Message.objects.awaiting_sent()) == [message]
    message = record_sent(message_id=message.pk, by=writer, sent=True)
    assert message.state == "sent"
    assert not Message.objects.awaiting_sent().exists()
    assert take_back_sent(message_id=message.pk, by=writer).state == "approved"


def test_not_sent_asks_no_more_until_it_is_copied_again(writer):
    message = factories.create_message(by=writer)
    approve(message_id=message.pk, by=writer, version=1)
    record_copy(message_id=message.pk, by=writer)
    record_sent(message_id=message.pk, by=writer, sent=False)
    assert not Message.objects.awaiting_sent().exists()
    record_copy(message_id=message.pk, by=writer)
    assert Message.objects.awaiting_sent().exists()


def test_nothing_is_copied_that_was_not_approved(writer):
    message = factories.create_message(by=writer)
    assert record_copy(message_id=message.pk, by=writer).copied_at is None


def test_notes_left_counts_what_was_marked_as_sent(writer):
    for route in ("note", "note", "message"):
        message = factories.create_message(by=writer, route=route)
        approve(message_id=message.pk, by=writer, version=1)
        record_sent(message_id=message.pk, by=writer, sent=True)
    assert notes_left(writer, account="free", notes_per_month=5) == 3
    assert notes_left(writer, account="premium", notes_per_month=5) is None


def test_a_withdrawn_invitation_says_when_the_next_may_go(writer):
    message = factories.create_message(by=writer)
    approve(message_id=message.pk, by=writer, version=1)
    message = record_sent(message_id=message.pk, by=writer, sent=True)
    message = record_withdrawn(message_id=message.pk, by=writer)
    assert (message.reinvite_on - message.withdrawn_at.date()).days == 21
