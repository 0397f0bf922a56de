"""The swap test as a small sum: how tight the tie, how far the reason follows, what is glued on."""

from dataclasses import dataclass, replace

from composer.linter.draft import Draft
from composer.linter.reading import Reading
from composer.linter.reasons import pitches, reasons
from composer.linter.report import BOILERPLATE, PERSONAL, THIN, Clue, Grounding
from composer.linter.ties import OWN_REASON, WEIGHTS, strength, ties

_W = WEIGHTS["verdict"]
_TIE = WEIGHTS["tie"]
KNOWN = frozenset(("worked-together", "met", "introduced", "customer"))
HALF_KNOWN = frozenset(("event", "replied", "work", "group"))
_GROUNDED = 0.5
_SOME_TIE = 0.3
_SOLID_TIE = 0.44  # a bare meeting with a reason that follows may still be personal
_WEAK = frozenset(("observed", "trigger"))
_OWN = 0.7  # from here on a tie of a relationship is its own reason
_BEYOND = frozenset(("care", "promise"))
"""Ties that show a relationship beside any offer."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """Verdict, score and the evidence; `tie`, `reason` and `sum` are between 0 and 1."""

    verdict: str
    score: int
    tie: float
    reason: float
    glued: bool
    ties: tuple[Clue, ...]
    reasons: tuple[Clue, ...]


def judge(draft: Draft, reading: Reading, grounding: dict[str, Grounding]) -> Judgement:
    """Apply the definition of a boilerplate message to what was read."""
    tie_clues = ties(reading)
    tie_clues += _from_answers(draft, reading, grounding)
    sold = pitches(reading)
    # Something plain beside a pitch is no tie; ties of a clause that sells count half.
    tie_clues = [_discounted(clue, reading) for clue in tie_clues]
    reason_clues = reasons(reading, tie_clues)
    tie = strength(tie_clues)
    reason = max((clue.points for clue in reason_clues), default=0.0)
    own = [c for c in tie_clues if c.kind in OWN_REASON and c.points >= _OWN]
    # One sentence about a meeting carries no offer that could stand under any other meeting.
    apart = [c for c in sold if not any(c.start <= tie.start < c.end for tie in own)]
    more = any(c.kind in _BEYOND for c in own) or len({c.start for c in own}) > 1
    related = bool(own) and (more or not apart)
    used = any(clue.kind in {"used", "delivery"} for clue in reason_clues)
    asked = any(clue.kind == "question" for clue in reason_clues)
    glued = bool(sold) and not related and not used and not (asked and len(sold) == 1)
    stock_share = reading.stock_words / reading.words if reading.words else 1.0
    total = _W["tie"] * tie + _W["reason"] * reason
    total -= _W["glued"] * glued + _W["stock"] * stock_share
    if not reading.known_language:
        # Nothing is known about how this language ties or pitches: neither praise nor blame.
        total = max(total, (_W["thin"] + _W["personal"]) / 2)
    total = max(0.0, min(1.0, total))
    solid = any(c.points >= _SOLID_TIE and c.kind not in _WEAK for c in tie_clues)
    if not solid or glued:
        total = min(total, _W["personal"] - 0.02)
    if tie < _SOME_TIE and sold:
        total = min(total, _W["thin"] - 0.02)
    if total >= _W["personal"]:
        verdict = PERSONAL
    elif total >= _W["thin"]:
        verdict = THIN
    else:
        verdict = BOILERPLATE
    return Judgement(
        verdict, _score(total), tie, reason, glued, tuple(tie_clues), tuple(reason_clues)
    )


def _score(total: float) -> int:
    """0 to 100; the borders of the verdicts lie at 33 and 67."""
    thin, personal = _W["thin"], _W["personal"]
    if total < thin:
        return min(32, round(33 * total / thin))
    if total < personal:
        return max(33, min(66, round(33 + 34 * (total - thin) / (personal - thin))))
    return max(67, min(100, round(67 + 33 * (total - personal) / (1 - personal))))


def _discounted(clue: Clue, reading: Reading) -> Clue:
    if clue.kind not in {"shared", "said", "deed", "care"}:
        return clue
    for clause in reading.clauses:
        if clause.start <= clue.start < clause.end and clause.has("identity", "occasion_only"):
            return replace(clue, points=clue.points / 2)
    return clue


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
