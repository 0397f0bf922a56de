"""Which way a message should go: what is known of the person and the account, put to the guide."""

from collections.abc import Mapping
from typing import Any

from django.utils import timezone

from accounts.models import Membership
from composer.guide.routes import SITUATION_QUESTIONS, Advice, Situation, advise
from composer.models import Message
from composer.services.approving import notes_left
from composer.services.drafting import settings_of


def advice_for(message: Message, *, by: Membership) -> Advice:
    """The ways open to this writer for this person, best first."""
    settings = settings_of(by)
    person = message.person
    return advise(
        Situation(
            relationship=message.relationship or "none",
            account=settings.account,
            notes_left=notes_left(
                by, account=settings.account, notes_per_month=settings.notes_per_month
            ),
            withdrawn_recently=withdrawn_recently(message, by=by),
            do_not_contact=person is not None and person.do_not_contact,
            **{"invitation_pending": invited_already(message, by=by), **told(message.situation)},
        )
    )


def told(situation: Mapping[str, str]) -> dict[str, Any]:
    """The writer's answers about the person, those that are among the choices."""
    answers: dict[str, Any] = {}
    for question in SITUATION_QUESTIONS:
        answer = situation.get(question.field)
        if answer in {value for value, _ in question.choices}:
            answers[question.field] = question.value(answer)
    return answers


def invited_already(message: Message, *, by: Membership) -> bool:
    """Whether this writer has marked an invitation to this person as sent and not withdrawn it."""
    if message.person is None:
        return False
    rows = Message.objects.team_memory_of(message.person, by).exclude(pk=message.pk)
    return any(
        row.author_id == by.user_id
        and row.sent_at is not None
        and row.withdrawn_at is None
        and row.route in ("note", "blank")
        for row in rows
    )


def withdrawn_recently(message: Message, *, by: Membership) -> bool:
    """Whether LinkedIn still refuses a new invitation to this person."""
    today = timezone.localdate()
    if message.person is None:
        return False
    rows = Message.objects.team_memory_of(message.person, by).exclude(withdrawn_at=None)
    return any(row.author_id == by.user_id and row.reinvite_on > today for row in rows)
