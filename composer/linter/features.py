"""What the swap test looks at, as named numbers: one message, one short row."""

from collections.abc import Sequence
from math import log1p, sqrt

from composer.linter.content import stem
from composer.linter.reading import Clause, Reading
from composer.linter.report import Clue
from composer.linter.rule import Hit

TIES = (
    "shared", "said", "deed", "care", "met_them", "promise", "used", "piece", "mutual", "trigger",
    "observed", "plain",
)  # fmt: skip
REASONS = ("own", "used", "question", "delivery", "echo", "because", "specific")
SECTIONS = (
    "pitch", "seek", "ask", "praise", "identity", "occasion_only", "plain_question", "intro",
    "because", "hello", "point", "piece", "used", "deliver", "said", "shared", "trigger",
)  # fmt: skip
CATEGORIES = (
    "default-text", "empty-flattery", "vague-synergy", "premature-pitch", "false-familiarity",
    "self-centered-ask", "vague-request", "empty-opener", "calendar-push", "network-plea",
    "recruiter-boilerplate", "ai-tell",
)  # fmt: skip


def features(
    reading: Reading, ties: Sequence[Clue], reasons: Sequence[Clue], hits: Sequence[Hit]
) -> dict[str, float]:
    row: dict[str, float] = {}
    best_tie: dict[str, float] = {}
    for clue in ties:
        best_tie[clue.kind] = max(best_tie.get(clue.kind, 0.0), clue.points)
    for kind in TIES:
        row[f"tie:{kind}"] = best_tie.get(kind, 0.0)
    row["tie:best"] = max(best_tie.values(), default=0.0)
    row["tie:kinds"] = min(3, sum(p >= 0.4 for p in best_tie.values()))
    best_reason: dict[str, float] = {}
    for clue in reasons:
        best_reason[clue.kind] = max(best_reason.get(clue.kind, 0.0), clue.points)
    for kind in REASONS:
        row[f"reason:{kind}"] = best_reason.get(kind, 0.0)
    clauses = [c for c in reading.clauses if not c.greeting and c.words]
    for section in SECTIONS:
        row[f"has:{section}"] = sqrt(min(4, sum(c.has(section) for c in clauses)))
    for category in CATEGORIES:
        row[f"rule:{category}"] = min(2, sum(hit.rule.category == category for hit in hits))
    row |= _concreteness(clauses, reading)
    row |= _cohesion(clauses)
    return row


_SOLD = ("pitch", "seek")
_STOCKISH = (
    "pitch",
    "seek",
    "ask",
    "praise",
    "identity",
    "occasion_only",
    "plain_question",
    "intro",
)


def _concreteness(clauses: list[Clause], reading: Reading) -> dict[str, float]:
    words = max(1, reading.words)
    details = sum(len(c.details) for c in clauses)
    names = sum(len(c.names) for c in clauses)
    places = sum(bool(c.places) for c in clauses)
    digits = sum(w.text[0].isdigit() for c in clauses for w in c.details)
    free = [c for c in clauses if not c.has(*_STOCKISH)]
    asked = [c for c in clauses if c.question]
    return {
        "words": log1p(words),
        "details": log1p(details),
        "details_share": details / words,
        "names": log1p(names),
        "places": log1p(places),
        "digits": min(3, digits),
        "broad": log1p(sum(len(c.broad) for c in clauses)),
        "stock_share": reading.stock_words / words,
        "free_share": len(free) / (len(clauses) or 1),
        "free_details": log1p(sum(c.concrete for c in free)),
        "free_most": min(6, max((c.concrete for c in free), default=0)),
        "sold_details": log1p(sum(c.concrete for c in clauses if c.has(*_SOLD))),
        "sold_share": sum(c.has(*_SOLD) for c in clauses) / (len(clauses) or 1),
        "question_details": log1p(max((c.concrete for c in asked), default=0)),
        "questions": min(2, len(asked)),
        "bare_question": float(any(c.concrete == 0 for c in asked)),
        "stock_clauses": sum(c.concrete == 0 and c.has(*_STOCKISH) for c in clauses)
        / (len(clauses) or 1),
        "most": min(8, max((c.concrete for c in clauses), default=0)),
        "clauses": log1p(len(clauses)),
        "points_back": min(2, sum(c.points_back and c.concrete > 0 for c in clauses)),
    }


def _cohesion(clauses: list[Clause]) -> dict[str, float]:
    """How much later sentences take up the concrete words of earlier ones (the second swap)."""
    seen: set[str] = set()
    again = 0
    for clause in clauses:
        own = {stem(w.text) for w in (*clause.details, *clause.names, *clause.places)}
        again += len(own & seen)
        seen |= own
    return {"echo": log1p(again)}
