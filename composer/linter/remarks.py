"""Remarks of the detector that no phrase raises: they come from the message as a whole.

They have a page like a rule, so that each remark in the editor leads somewhere.
"""

from dataclasses import dataclass

from composer.linter.report import HINT, MUST_FIX, WARNING, Finding
from composer.linter.spans import Span


@dataclass(frozen=True, slots=True)
class Remark:
    """One such remark; `code` is stable."""

    code: str
    category: str
    severity: str
    title: str
    why: str
    instead: str

    def found(self, span: Span | None, message: str, *, instead: str = "") -> Finding:
        """The finding in one message, with or without a place."""
        start, end = span or (None, None)
        return Finding(
            self.code,
            self.severity,
            start,
            end,
            message,
            instead or self.instead,
            category=self.category,
        )


REMARKS: tuple[Remark, ...] = (
    Remark(
        "no-tie",
        "swap-test",
        HINT,
        "Nothing in it belongs to this person.",
        "names apart, it could go to anybody, and the reader can tell.",
        "say what you did together, or what of theirs you have seen, used or heard.",
    ),
    Remark(
        "nothing-follows",
        "swap-test",
        HINT,
        "There is a tie, and nothing follows from it.",
        "the reader knows what you refer to and not why you write.",
        "add what follows: a question only they can answer, or what you did because of it.",
    ),
    Remark(
        "glued-on-offer",
        "swap-test",
        HINT,
        "What comes after the tie would fit under anybody's.",
        "exchange the post or the meeting for another, and the rest could stand: it was only glued on.",
        "ask what only follows from this one, or leave the offer for later.",
    ),
    Remark(
        "over-length",
        "length",
        MUST_FIX,
        "Longer than this route takes.",
        "the platform cuts it off or refuses it.",
        "keep the tie and the reason; leave out what any message could say.",
    ),
    Remark(
        "near-duplicate",
        "duplicate",
        WARNING,
        "Much of it stands in an earlier message.",
        "people compare notes, and the same reason sent twice was meant for neither.",
        "say what is true for this person and was not for the other one.",
    ),
    Remark(
        "sounds-accusing",
        "kind",
        WARNING,
        "An answer that reads as a reproach.",
        "whoever wrote may have meant well; a reproach ends what a question could begin.",
        "say what you do not know and would like to: how you are connected, and what each of you"
        " would have of it.",
    ),
    Remark(
        "asks-twice",
        "kind",
        WARNING,
        "An answer with two questions.",
        "two questions read like a form, and the second is often left unanswered.",
        "make it one asking sentence; it may have two halves.",
    ),
    Remark(
        "nothing-new",
        "kind",
        WARNING,
        "A follow-up that brings nothing new.",
        "it reminds them of the first message and only presses.",
        "add one thing that has happened since, or that spares them work; or let it rest.",
    ),
)
REMARK_BY_CODE = {remark.code: remark for remark in REMARKS}
