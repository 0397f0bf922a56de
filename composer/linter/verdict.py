"""The swap test: what ties the message, what follows from it, and what a careful reader would say."""

from collections.abc import Sequence
from dataclasses import dataclass

from composer.linter.draft import HALF_KNOWN, KNOWN, Draft
from composer.linter.features import features
from composer.linter.model import MODEL, Chances
from composer.linter.reading import Clause, Reading
from composer.linter.reasons import pitches, reasons
from composer.linter.report import PERSONAL, Clue, Grounding
from composer.linter.rule import Hit
from composer.linter.ties import OWN_REASON, WEIGHTS, strength, ties

_TIE = WEIGHTS["tie"]
_GIVEN = WEIGHTS["given"]
_GROUNDED = 0.5
_SOME_TIE = 0.3
_OWN = 0.7  # from here on a tie of a relationship is its own reason
_BEYOND = frozenset(("care", "promise"))
"""Ties that show a relationship beside any offer."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Verdict, score and the evidence; `tie` and `reason` are between 0 and 1."""

    verdict: str
    score: float
    tie: float
    reason: float
    glued: bool
    ties: tuple[Clue, ...]
    reasons: tuple[Clue, ...]


def judge(
    draft: Draft, reading: Reading, grounding: dict[str, Grounding], hits: Sequence[Hit]
) -> Judgement:
    """Apply the definition of a boilerplate message to what was read."""
    tie_clues = ties(reading)
    reason_clues = reasons(reading, tie_clues)
    answered = _from_answers(draft, reading, grounding)
    chances = _chances(draft, reading, tie_clues, reason_clues, hits, answered)
    read = len(tie_clues)
    tie_clues += answered
    if chances.verdict == PERSONAL and strength(tie_clues) < _SOME_TIE:
        tie_clues += _most_concrete(reading, chances)
    if len(tie_clues) > read:
        reason_clues = reasons(reading, tie_clues)
    return Judgement(
        chances.verdict,
        chances.score,
        strength(tie_clues),
        max((clue.points for clue in reason_clues), default=0.0),
        _glued(tie_clues, reason_clues, reading),
        tuple(tie_clues),
        tuple(reason_clues),
    )


def _chances(
    draft: Draft,
    reading: Reading,
    tie_clues: Sequence[Clue],
    reason_clues: Sequence[Clue],
    hits: Sequence[Hit],
    answered: Sequence[Clue],
) -> Chances:
    if not draft.text.strip():
        return Chances(0.0, 0.0)
    if not reading.known_language:
        # Nothing is known of how this language ties or pitches: neither praise nor blame, unless
        # the platform's own text was recognized.
        default = any(hit.rule.category == "default-text" for hit in hits)
        return Chances(0.1, 0.0) if default else Chances(0.9, 0.1)
    known = sum(_GIVEN[clue.kind] for clue in answered)
    return MODEL.chances(features(reading, tie_clues, reason_clues, hits), known=known)


def _glued(tie_clues: Sequence[Clue], reason_clues: Sequence[Clue], reading: Reading) -> bool:
    """An offer after the tie that would fit under anybody's."""
    sold = pitches(reading)
    own = [clue for clue in tie_clues if clue.kind in OWN_REASON and clue.points >= _OWN]
    # One sentence about a meeting carries no offer that could stand under any other meeting.
    apart = [c for c in sold if not any(c.start <= tie.start < c.end for tie in own)]
    more = any(c.kind in _BEYOND for c in own) or len({c.start for c in own}) > 1
    related = bool(own) and (more or not apart)
    used = any(clue.kind in {"used", "delivery"} for clue in reason_clues)
    asked = any(clue.kind == "question" for clue in reason_clues)
    return bool(sold) and not related and not used and not (asked and len(sold) == 1)


def _most_concrete(reading: Reading, chances: Chances) -> list[Clue]:
    """The model saw a tie that no cue names: the most concrete sentence carries it."""
    clauses = [clause for clause in reading.clauses if not clause.greeting and clause.concrete]
    if not clauses:
        return []
    best = max(clauses, key=_closeness)
    return [Clue("plain", best.start, best.end, _TIE["plain_note"] * chances.some)]


def _closeness(clause: Clause) -> tuple[bool, int]:
    return not clause.has("pitch", "seek", "ask", "praise"), clause.concrete


def _from_answers(draft: Draft, reading: Reading, grounding: dict[str, Grounding]) -> list[Clue]:
    """A relationship the writer named counts when its detail really stands in the draft."""
    how = grounding.get("how")
    concrete = any(clause.concrete for clause in reading.clauses if not clause.has("pitch"))
    if how is None or how.share < _GROUNDED or not how.spans or not concrete:
        return []
    start, end = how.spans[0].start, how.spans[-1].end
    place = reading.text.at(start), reading.text.at(end)
    if draft.relationship in KNOWN:
        return [Clue("answers", *place, _TIE["answers"])]
    if draft.relationship in HALF_KNOWN:
        return [Clue("answers-half", *place, _TIE["half_plain"])]
    return []
