"""Writing a message: begin it, keep each answer, and let no tab write over another."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone

from accounts.models import Membership
from composer.linkedin.counting import clean_newlines
from composer.models import Message, Person, SetAside, WriterSettings
from composer.models.messages import State

TEXT_FIELDS = ("greeting", "how", "vbr", "wiifm", "ask", "subject", "body", "received")
CHOICE_FIELDS = ("relationship", "route", "account", "shape", "kind")
MAPPING_FIELDS = ("details", "situation")
MESSAGE_FIELDS = (*TEXT_FIELDS, *CHOICE_FIELDS, *MAPPING_FIELDS)


@dataclass(frozen=True, slots=True)
class Saved:
    """The message after a save; ``set_aside`` when the save came from an older state of it."""

    message: Message
    set_aside: SetAside | None = None


def clean_text(text: str) -> str:
    """The text as it is kept: line ends as one character, no NUL, no lone surrogates."""
    text = clean_newlines(text).replace("\x00", "")
    return text.encode("utf-8", "ignore").decode("utf-8")


def settings_of(by: Membership) -> WriterSettings:
    """The writer's own settings, with their defaults when nothing was set yet (not stored)."""
    return WriterSettings.objects.filter(user_id=by.user_id).first() or WriterSettings(user=by.user)


@transaction.atomic
def start_message(*, by: Membership, person: Person | None = None, **fields: Any) -> Message:
    """Begin a message with whatever is known of it already."""
    fields.setdefault("account", settings_of(by).account)
    cleaned = cleaned_fields(fields)
    return Message.objects.create(team_id=by.team_id, author=by.user, person=person, **cleaned)


@transaction.atomic
def save_message(
    *,
    message_id: int,
    by: Membership,
    version: int,
    fields: Mapping[str, Any],
    person: Person | None = None,
) -> Saved:
    """Keep answers or text.

    ``version`` is the one the writer's page was made from. When another tab has saved a different
    text since, nothing is overwritten: what was typed is set aside beside it. Raises
    Message.DoesNotExist for what this member may not write.
    """
    message = (
        Message.objects.editable_by(by)
        .select_for_update(of=("self",))
        .select_related("person", "team")
        .get(pk=message_id)
    )
    changed = {
        name: value
        for name, value in cleaned_fields(fields).items()
        if getattr(message, name) != value
    }
    if not changed and (person is None or person.pk == message.person_id):
        return Saved(message)
    if version != message.version or message.state == State.SENT:
        # The same text sent again, by autosave and by a button, is one text set aside.
        kept, _new = SetAside.objects.get_or_create(
            team_id=by.team_id, message=message, typed=dict(changed), settled=False
        )
        return Saved(message, kept)
    for name, value in changed.items():
        setattr(message, name, value)
    if person is not None:
        message.person = person
    if message.state == State.APPROVED and ({"body", "subject"} & changed.keys()):
        message.state = State.DRAFT  # its approved versions stay; this is the next one
    message.version += 1
    message.updated_at = timezone.now()
    message.save()
    return Saved(message)


def cleaned_fields(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Only the fields a writer sets, with their texts cleaned. Raises KeyError on any other."""
    unknown = fields.keys() - set(MESSAGE_FIELDS)
    if unknown:
        raise KeyError(f"Not a field a writer sets: {sorted(unknown)}")
    return {name: clean_text(v) if isinstance(v, str) else v for name, v in fields.items()}


@transaction.atomic
def take_set_aside(*, set_aside_id: int, by: Membership) -> Saved:
    """Put a text that was set aside in place; what it replaces is set aside in its turn."""
    kept = SetAside.objects.editable_by(by).select_related("message").get(pk=set_aside_id)
    message = kept.message
    replaced = {name: getattr(message, name) for name in kept.typed}
    saved = save_message(message_id=message.pk, by=by, version=message.version, fields=kept.typed)
    if saved.set_aside is None:
        SetAside.objects.create(team_id=by.team_id, message=message, typed=replaced, settled=True)
        kept.delete()
    return saved


@transaction.atomic
def drop_set_aside(*, set_aside_id: int, by: Membership) -> Message:
    """Let a text that was set aside go, because the writer keeps the other one."""
    kept = SetAside.objects.editable_by(by).select_related("message").get(pk=set_aside_id)
    kept.delete()
    return kept.message


@transaction.atomic
def discard_draft(*, message_id: int, by: Membership) -> None:
    """Throw a draft away. Approved messages stay: they are what was sent."""
    Message.objects.editable_by(by).drafts().filter(approved_at=None).get(pk=message_id).delete()
