"""Approving a message, copying it, and saying whether it went."""

from datetime import datetime

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from accounts.models import Membership, Role
from composer.linter.text import fold
from composer.models import ApprovedVersion, Message, TeamPolicy
from composer.models.messages import State
from composer.services.checking import blocking_findings, check


class ApprovalRefusedError(Exception):
    """The text may not be approved; ``reasons`` are sentences, ``code`` says of which kind."""

    def __init__(self, code: str, reasons: list[str]) -> None:
        super().__init__(code)
        self.code = code
        self.reasons = reasons


def policy_of(by: Membership) -> TeamPolicy:
    """The team's policy, with the defaults of a new team when none was set."""
    return TeamPolicy.objects.filter(team_id=by.team_id).first() or TeamPolicy(team_id=by.team_id)


@transaction.atomic
def approve(
    *, message_id: int, by: Membership, version: int, override_reason: str = ""
) -> ApprovedVersion:
    """Approve the stored text as its next version, with the report of this moment.

    Asking twice for the same text gives the same version. Raises ApprovalRefusedError when the policy
    says no (``override_reason`` from an owner passes findings, never an empty text), and
    Message.DoesNotExist for what this member may not write.
    """
    message = (
        Message.objects.editable_by(by)
        .select_for_update(of=("self",))
        .select_related("person")
        .get(pk=message_id)
    )
    latest = message.versions.first()
    if message.state in (State.APPROVED, State.SENT) and latest is not None:
        return latest
    if version != message.version:
        raise ApprovalRefusedError("changed", [])
    if not message.body.strip():
        raise ApprovalRefusedError("empty", [])
    if message.person is not None and message.person.do_not_contact:
        raise ApprovalRefusedError("do-not-contact", [])
    policy = policy_of(by)
    if not policy.writers_approve_own and not by.at_least(Role.COACH):
        raise ApprovalRefusedError("needs-coach", [])
    report = check(message)
    blocked = blocking_findings(report, policy.blocking)
    if blocked and not override_reason.strip():
        raise ApprovalRefusedError("blocked", blocked)
    if blocked and not by.at_least(Role.OWNER):
        raise PermissionDenied
    now = timezone.now()
    approved = ApprovedVersion.objects.create(
        team_id=by.team_id,
        message=message,
        number=latest.number + 1 if latest else 1,
        subject=message.subject,
        body=message.body,
        route=message.route,
        report=report.as_dict(),
        rules_version=report.rules_version,
        approved_by=by.user,
        approved_at=now,
        override_reason=override_reason.strip() if blocked else "",
    )
    message.state = State.APPROVED
    message.approved_at = now
    message.copied_at = message.not_sent_at = None
    message.search_text = fold(f"{message.subject} {message.body}").strip()
    message.save(update_fields=["state", "approved_at", "copied_at", "not_sent_at", "search_text"])
    return approved


@transaction.atomic
def record_copy(*, message_id: int, by: Membership) -> Message:
    """Note that the approved text was put on the clipboard. *Copied* is not *sent*."""
    message = Message.objects.editable_by(by).select_for_update(of=("self",)).get(pk=message_id)
    if message.state == State.APPROVED:
        message.copied_at = timezone.now()
        message.not_sent_at = None
        message.save(update_fields=["copied_at", "not_sent_at"])
        latest = message.versions.first()
        if latest is not None:
            latest.copied_at = message.copied_at
            latest.save(update_fields=["copied_at"])
    return message


@transaction.atomic
def record_sent(*, message_id: int, by: Membership, sent: bool) -> Message:
    """The writer's answer to *did it go?*. The first yes counts; a no asks no more until copied."""
    message = Message.objects.editable_by(by).select_for_update(of=("self",)).get(pk=message_id)
    if message.state == State.APPROVED and sent:
        message.state, message.sent_at = State.SENT, timezone.now()
    elif message.state == State.APPROVED:
        message.not_sent_at = timezone.now()
    message.save(update_fields=["state", "sent_at", "not_sent_at"])
    return message


@transaction.atomic
def take_back_sent(*, message_id: int, by: Membership) -> Message:
    """Undo a *sent* that was said by mistake."""
    message = Message.objects.editable_by(by).select_for_update(of=("self",)).get(pk=message_id)
    if message.state == State.SENT:
        message.state, message.sent_at = State.APPROVED, None
        message.save(update_fields=["state", "sent_at"])
    return message


@transaction.atomic
def record_withdrawn(*, message_id: int, by: Membership) -> Message:
    """The writer withdrew the invitation; LinkedIn then refuses a new one for up to three weeks."""
    message = Message.objects.editable_by(by).select_for_update(of=("self",)).get(pk=message_id)
    if message.state == State.SENT and message.withdrawn_at is None:
        message.withdrawn_at = timezone.now()
        message.save(update_fields=["withdrawn_at"])
    return message


def month_start(now: datetime | None = None) -> datetime:
    """Midnight on the first of this month, local time: from there notes are counted."""
    local = timezone.localtime(now)
    return local.replace(day=1, hour=0, minute=0, second=0, microsecond=0)


def notes_left(by: Membership, *, account: str, notes_per_month: int) -> int | None:
    """Notes this person may still add to invitations this month; None when nothing limits them."""
    if account != "free":
        return None
    used = Message.objects.visible_to(by).notes_sent_since(by.user_id, month_start()).count()
    return max(0, notes_per_month - used)
