"""Replies and follow-ups have faults of their own, beside what the rules find in any message.

A reply to boilerplate offends when it accuses, and is not answered when it asks twice. A follow-up
that brings nothing new only presses.
"""

from collections.abc import Iterator

from composer.linter.content import GRAMMAR, STOCK, stem, words_of
from composer.linter.draft import Draft
from composer.linter.reading import Reading
from composer.linter.remarks import REMARK_BY_CODE
from composer.linter.report import Finding
from composer.linter.spans import Span
from composer.linter.text import fold

# What a rule finds in a message to somebody new does not bear on a polite answer.
REPLY_CATEGORIES = frozenset(("leftover-slot", "form-of-address", "ai-tell"))
_NEW = 2  # concrete words that make a follow-up worth sending


def of_kind(draft: Draft, reading: Reading) -> Iterator[Finding]:
    """The faults that only this kind of message can have."""
    if draft.kind == "reply":
        yield from _accusations(reading)
        yield from _second_question(reading)
    elif draft.kind == "followup" and draft.text.strip():
        yield from _nothing_new(draft, reading)


def _accusations(reading: Reading) -> Iterator[Finding]:
    text = reading.text
    for clause in reading.clauses:
        for hit in clause.hits.get("cold", ()):
            start, end = text.span(hit.start, hit.end)
            yield REMARK_BY_CODE["sounds-accusing"].found(
                Span(start, end),
                f"“{text.original[start:end]}” reads as a reproach, however true it is.",
            )


def _second_question(reading: Reading) -> Iterator[Finding]:
    asking = [clause for clause in reading.clauses if clause.question]
    if len(asking) > 1:
        yield REMARK_BY_CODE["asks-twice"].found(
            reading.text.span(asking[1].start, asking[1].end),
            "Two questions read like a form; the second is often left unanswered.",
        )


def _nothing_new(draft: Draft, reading: Reading) -> Iterator[Finding]:
    known = {stem(w) for earlier in draft.earlier for w in words_of(fold(earlier.text))}
    concrete = {
        stem(word.text)
        for clause in reading.clauses
        if not clause.greeting
        for word in (*clause.details, *clause.names, *clause.places)
        if word.text not in GRAMMAR and word.text not in STOCK
    }
    if len(concrete - known) < _NEW and not reading.slots:
        yield REMARK_BY_CODE["nothing-new"].found(
            None, "This reminds them of the first message and brings nothing new."
        )
