"""What waits today."""

from dataclasses import dataclass

from accounts.models import Membership, Role
from composer.models import Example, Message
from composer.services.approving import notes_left
from composer.services.drafting import settings_of
from composer.services.library import one_good_example

MOST_LINES = 5


@dataclass(frozen=True, slots=True)
class Today:
    """The first screen: at most five lines, and one example beside them."""

    empty: bool  # nothing was ever written here
    unanswered: list[Message]  # copied, nobody said yet whether they went
    drafts: list[Message]
    more_drafts: bool
    notes_left: int | None
    notes_per_month: int
    example: Example | None


def today_for(by: Membership) -> Today:
    """Put together the first screen of a member; a reader sees the example alone."""
    if not by.at_least(Role.WRITER):
        return Today(False, [], [], False, None, 0, one_good_example(by=by))
    own = Message.objects.editable_by(by).select_related("person")
    unanswered = list(own.awaiting_sent().order_by("copied_at")[:MOST_LINES])
    drafts = list(own.drafts()[: MOST_LINES + 1])
    room = max(1, MOST_LINES - len(unanswered))
    settings = settings_of(by)
    return Today(
        empty=not unanswered and not drafts and not own.exists(),
        unanswered=unanswered,
        drafts=drafts[:room],
        more_drafts=len(drafts) > room,
        notes_left=notes_left(
            by, account=settings.account, notes_per_month=settings.notes_per_month
        ),
        notes_per_month=settings.notes_per_month,
        example=one_good_example(by=by),
    )
