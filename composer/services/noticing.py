"""What the writer should know at once on naming a person."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from accounts.models import Membership
from composer.models import Message, Person


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to know: ``code`` picks the sentence, the rest fills it."""

    code: str  # do-not-contact | withdrawn | own-earlier | colleague
    day: date | None = None
    message_id: int | None = None


def notices_about(
    person: Person | None, *, by: Membership, besides: int | None = None
) -> list[Notice]:
    """Do not contact, withdrawn within three weeks, own earlier message, a colleague's, in order.

    Of a colleague's message only the date is told, whatever its text. One query.
    """
    if person is None:
        return []
    found = [Notice("do-not-contact")] if person.do_not_contact else []
    rows = Message.objects.team_memory_of(person, by).exclude(pk=besides or 0)[:50]
    today = timezone.localdate()
    withdrawn = [m for m in rows if m.reinvite_on and m.reinvite_on > today]
    own = [m for m in rows if m.author_id == by.user_id]
    others = [m for m in rows if m.author_id != by.user_id]
    if withdrawn:
        found.append(Notice("withdrawn", max(m.reinvite_on for m in withdrawn)))
    if others:
        found.append(Notice("colleague", written_on(others[0])))
    if own:
        found.append(Notice("own-earlier", written_on(own[0]), own[0].pk))
    return found


def written_on(message: Message) -> date:
    """The day a message went, or was approved when nobody said that it went."""
    return timezone.localdate(message.sent_at or message.approved_at)
