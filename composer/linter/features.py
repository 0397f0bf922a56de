"""What the swap test looks at, as named numbers: one message, one short row.

Counts enter as roots or logarithms, because the second hint says less than the first. The weights
of these numbers are learned (`learned/model.toml`); what they mean is decided here.
"""

from collections.abc import Sequence
from math import log1p, sqrt

from composer.linter.content import stem
from composer.linter.lexicon import LEXICONS
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
_SOLD = ("pitch", "seek")
_COMMON = (
    "pitch", "seek", "ask", "praise", "identity", "occasion_only", "plain_question", "intro",
)  # fmt: skip
_WORTH = 0.4  # points from which a tie counts as a kind of its own
_MOST = 4.0  # logits a lexicon may add, either way


def features(
    reading: Reading, ties: Sequence[Clue], reasons: Sequence[Clue], hits: Sequence[Hit]
) -> dict[str, float]:
    """The row of one message, by name."""
    clauses = [clause for clause in reading.clauses if not clause.greeting and clause.words]
    row = _clues("tie", TIES, ties) | _clues("reason", REASONS, reasons)
    best = {kind: row[f"tie_{kind}"] for kind in TIES}
    row["tie_best"] = max(best.values())
    row["tie_kinds"] = min(3, sum(points >= _WORTH for points in best.values()))
    for section in SECTIONS:
        row[f"has_{section}"] = sqrt(min(4, sum(clause.has(section) for clause in clauses)))
    categories = [hit.rule.category for hit in hits]
    for category in CATEGORIES:
        row[f"rule_{category.replace('-', '_')}"] = min(2, categories.count(category))
    row |= _concreteness(clauses, reading)
    row |= _persons(clauses, reading)
    row["taken_up"] = log1p(_taken_up(clauses))
    return row | lexicon(reading)


def lexicon(reading: Reading) -> dict[str, float]:
    """What the words alone say; nothing in a language without a lexicon."""
    known = LEXICONS.get(reading.cues.lang) if reading.known_language else None
    some, personal = known.weigh(reading.filled) if known else (0.0, 0.0)
    return {"words_some": _bounded(some), "words_personal": _bounded(personal)}


def _bounded(logit: float) -> float:
    return max(-_MOST, min(_MOST, logit))


def _clues(name: str, kinds: Sequence[str], clues: Sequence[Clue]) -> dict[str, float]:
    points = {f"{name}_{kind}": 0.0 for kind in kinds}
    for clue in clues:
        key = f"{name}_{clue.kind}"
        if key in points:
            points[key] = max(points[key], clue.points)
    return points


def _concreteness(clauses: list[Clause], reading: Reading) -> dict[str, float]:
    """How much is said that is neither grammar nor what any business note says, and where."""
    words, total = max(1, reading.words), len(clauses) or 1
    details = sum(len(clause.details) for clause in clauses)
    free = [clause for clause in clauses if not clause.has(*_COMMON)]
    sold = [clause for clause in clauses if clause.has(*_SOLD)]
    asked = [clause for clause in clauses if clause.question]
    numbers = sum(word.text[0].isdigit() for clause in clauses for word in clause.details)
    empty = sum(clause.concrete == 0 and clause.has(*_COMMON) for clause in clauses)
    return {
        "words": log1p(words),
        "clauses": log1p(len(clauses)),
        "details": log1p(details),
        "details_share": details / words,
        "names": log1p(sum(len(clause.names) for clause in clauses)),
        "places": log1p(sum(bool(clause.places) for clause in clauses)),
        "numbers": min(3, numbers),
        "broad": log1p(sum(len(clause.broad) for clause in clauses)),
        "stock_share": reading.stock_words / words,
        "free_share": len(free) / total,
        "free_details": log1p(sum(clause.concrete for clause in free)),
        "free_most": min(6, _most(free)),
        "sold_details": log1p(sum(clause.concrete for clause in sold)),
        "sold_share": len(sold) / total,
        "question_details": log1p(_most(asked)),
        "questions": min(2, len(asked)),
        "bare_question": float(any(clause.concrete == 0 for clause in asked)),
        "empty_share": empty / total,
        "most": min(8, _most(clauses)),
        "points_back": min(2, sum(c.points_back and c.concrete > 0 for c in clauses)),
    }


def _most(clauses: Sequence[Clause]) -> int:
    return max((clause.concrete for clause in clauses), default=0)


def _persons(clauses: list[Clause], reading: Reading) -> dict[str, float]:
    """Of whom the concrete words speak: of the receiver, the writer, the writer's firm, nobody."""
    kinds: dict[str, list[Clause]] = {"you": [], "me": [], "us": [], "nobody": []}
    together = 0
    for clause in clauses:
        persons = _persons_of(clause, reading)
        for kind in persons or {"nobody"}:
            kinds[kind].append(clause)
        together += persons >= {"you", "us"}
    you, me = kinds["you"], kinds["me"]
    only_me = [clause for clause in me if clause not in you]
    only_us = [clause for clause in kinds["us"] if clause not in you and clause not in me]
    total = len(clauses) or 1
    return {
        "you_details": log1p(_most(you)),
        "you_free": log1p(_most([clause for clause in you if not clause.has(*_COMMON)])),
        "me_details": log1p(_most(only_me)),
        "us_details": log1p(_most(only_us)),
        "nobody_details": log1p(_most(kinds["nobody"])),
        "you_share": len(you) / total,
        "me_share": len(me) / total,
        "us_share": len(kinds["us"]) / total,
        "nobody_share": len(kinds["nobody"]) / total,
        "together": float(together > 0),
    }


def _persons_of(clause: Clause, reading: Reading) -> set[str]:
    words = {word.text for word in clause.words}
    words |= {word.partition("'")[0] for word in words}
    return {kind for kind in ("you", "me", "us") if words & reading.cues.words[kind]}


def _taken_up(clauses: list[Clause]) -> int:
    """Concrete words of a sentence that stood in an earlier one: what follows hangs on the tie."""
    seen: set[str] = set()
    again = 0
    for clause in clauses:
        own = {stem(word.text) for word in (*clause.details, *clause.names, *clause.places)}
        again += len(own & seen)
        seen |= own
    return again
