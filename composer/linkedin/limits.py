"""How long a text may be for a route and an account, and how often one may ask."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_DATA = tomllib.loads(Path(__file__).with_name("limits.toml").read_text("utf-8"))

SUBJECT_LIMIT: Final[int] = _DATA["subject"]
"""UTF-16 units in the subject of an InMail."""
NOTES_PER_MONTH: Final[int] = _DATA["notes_per_month"]
"""Notes a free account may add to invitations in a month; a default, the writer can change it."""
REINVITE_AFTER_DAYS: Final[int] = _DATA["reinvite_after_days"]
"""Days after withdrawing an invitation before the same person can be invited again."""
FOLLOW_UP_AFTER_DAYS: Final[int] = _DATA["follow_up_after_days"]
"""Days to wait before the single follow-up."""
REPLY_WAIT_DAYS: Final[int] = _DATA["reply_wait_days"]
"""Days to wait for an answer to a polite question before letting it go."""

ACCOUNTS: Final = ("free", "premium")
ROUTES: Final[tuple[str, ...]] = tuple(_DATA["routes"])


@dataclass(frozen=True, slots=True)
class Limit:
    """What is known about the length of one route: UTF-16 units, or None where nobody knows."""

    characters: int | None
    confidence: str
    source: str


_LIMITS: Final = {
    (route, account): Limit(facts.get(account), facts["confidence"], facts["source"])
    for route, facts in _DATA["routes"].items()
    for account in ACCOUNTS
}


def limit_facts(route: str, account: str) -> Limit:
    """The limit with its source and how sure it is. Raises ValueError on an unknown code."""
    try:
        return _LIMITS[route, account]
    except KeyError:
        raise ValueError(f"No such route and account: {route!r}, {account!r}.") from None


def limit_for(route: str, account: str) -> int | None:
    """Most UTF-16 units that fit; None where no number is known, so nothing is enforced.

    Raises ValueError on an unknown code.
    """
    return limit_facts(route, account).characters
