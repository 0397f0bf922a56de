"""What the swap test looks at, as named numbers: one message, one short row.

Counts enter as roots or logarithms, because the second hint says less than the first. The weights
of these numbers are learned (`learned/model.toml`); what they mean is decided here.
"""

from collections import Counter
from collections.abc import Sequence
from math import log1p, sqrt

from composer.linter.content import stem
from composer.linter.filled import EVENT, NAME, PERSON, POINT, TOPIC
from composer.linter.lexicon import LEXICONS, grams
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
    "because", "hello", "point", "piece", "used", "deliver", "said", "shared", "trigger", "need",
)  # fmt: skip
CATEGORIES = (
    "default-text", "empty-flattery", "vague-synergy", "premature-pitch", "false-familiarity",
    "self-centered-ask", "vague-request", "empty-opener", "calendar-push", "network-plea",
    "recruiter-boilerplate", "ai-tell",
)  # fmt: skip
_SECTION_NAMES = tuple((section, f"has_{section}") for section in SECTIONS)
_CATEGORY_NAMES = tuple((code, f"rule_{code.replace('-', '_')}") for code in CATEGORIES)
_SOLD = frozenset(("pitch", "seek"))
_COMMON = _SOLD | {"ask", "praise", "identity", "occasion_only", "plain_question", "intro"}
_WORTH = 0.4  # points from which a tie counts as a kind of its own
_MOST = 6.0  # logits a lexicon may add, either way


def features(
    reading: Reading, ties: Sequence[Clue], reasons: Sequence[Clue], hits: Sequence[Hit]
) -> dict[str, float]:
    """The row of one message, by name."""
    clauses = [clause for clause in reading.clauses if not clause.greeting and clause.words]
    row = _clues("tie", TIES, ties) | _clues("reason", REASONS, reasons)
    best = [row[f"tie_{kind}"] for kind in TIES]
    row["tie_best"] = max(best)
    row["tie_kinds"] = min(3, sum(points >= _WORTH for points in best))
    counts = Counter(kind for clause in clauses for kind in clause.kinds)
    for section, name in _SECTION_NAMES:
        row[name] = sqrt(min(4, counts[section])) if section in counts else 0.0
    found = Counter(hit.rule.category for hit in hits)
    for category, name in _CATEGORY_NAMES:
        row[name] = min(2, found[category]) if category in found else 0.0
    row |= _concreteness(clauses, reading)
    row |= _persons(clauses, reading)
    row |= _slots(reading)
    row["taken_up"] = log1p(_taken_up(clauses))
    row["need_met"] = float(_need_met(clauses))
    return row | lexicon(reading)


def lexicon(reading: Reading) -> dict[str, float]:
    """What the words alone say; nothing in a language without a lexicon."""
    known = LEXICONS.get(reading.cues.lang) if reading.known_language else None
    some, personal = known.weigh(grams(reading.filled, reading.cues.words)) if known else (0.0, 0.0)
    return {"words_some": bounded(some), "words_personal": bounded(personal)}


def bounded(logit: float) -> float:
    """A logit of the lexicon, so that no number of words outweighs everything else."""
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
    details = [word for clause in clauses for word in clause.details]
    free = [clause for clause in clauses if _COMMON.isdisjoint(clause.kinds)]
    sold = [clause for clause in clauses if not _SOLD.isdisjoint(clause.kinds)]
    asked = [clause for clause in clauses if clause.question]
    empty = sum(not clause.concrete and not _COMMON.isdisjoint(clause.kinds) for clause in clauses)
    return {
        "words": log1p(words),
        "clauses": log1p(len(clauses)),
        "details": log1p(len(details)),
        "details_share": len(details) / words,
        "names": log1p(sum(len(clause.names) for clause in clauses)),
        "places": log1p(sum(bool(clause.places) for clause in clauses)),
        "numbers": min(3, sum(word[0][0].isdigit() for word in details)),
        "broad": log1p(sum(len(clause.broad) for clause in clauses)),
        "stock_share": reading.stock_words / words,
        "free_share": len(free) / total,
        "free_details": log1p(sum(clause.concrete for clause in free)),
        "free_most": min(6, _most(free)),
        "sold_details": log1p(sum(clause.concrete for clause in sold)),
        "sold_share": len(sold) / total,
        "question_details": log1p(_most(asked)),
        "questions": min(2, len(asked)),
        "bare_question": float(any(not clause.concrete for clause in asked)),
        "empty_share": empty / total,
        "most": min(8, _most(clauses)),
        "points_back": min(2, sum(c.points_back and c.concrete > 0 for c in clauses)),
    }


def _most(clauses: Sequence[Clause]) -> int:
    return max([clause.concrete for clause in clauses], default=0)


def _persons(clauses: list[Clause], reading: Reading) -> dict[str, float]:
    """Of whom the concrete words speak: of the receiver, the writer, the writer's firm, nobody."""
    table = reading.cues.words
    you, me, us = table["you"], table["me"], table["us"]
    counts = [0, 0, 0, 0]
    most = [0, 0, 0, 0]
    you_free = together = 0
    for clause in clauses:
        words = {word[0] for word in clause.words}
        words.update([word.partition("'")[0] for word in words if "'" in word])
        concrete = clause.concrete
        to_you, by_me, by_us = (not words.isdisjoint(kind) for kind in (you, me, us))
        counts[0] += to_you
        counts[1] += by_me
        counts[2] += by_us
        if to_you:
            place = 0
            together += by_us
            if _COMMON.isdisjoint(clause.kinds):
                you_free = max(you_free, concrete)
        elif by_me:
            place = 1
        elif by_us:
            place = 2
        else:
            place = 3
            counts[3] += 1
        most[place] = max(most[place], concrete)
    total = len(clauses) or 1
    return {
        "you_details": log1p(most[0]),
        "you_free": log1p(you_free),
        "me_details": log1p(most[1]),
        "us_details": log1p(most[2]),
        "nobody_details": log1p(most[3]),
        "you_share": counts[0] / total,
        "me_share": counts[1] / total,
        "us_share": counts[2] / total,
        "nobody_share": counts[3] / total,
        "together": float(together > 0),
    }


_SLOT_NAMES = (
    (POINT, "slot_point"), (TOPIC, "slot_topic"), (EVENT, "slot_event"), (PERSON, "slot_person"),
    (NAME, "slot_name"),
)  # fmt: skip


def _slots(reading: Reading) -> dict[str, float]:
    """What a template would name if it were filled."""
    if not reading.slots:
        return {name: 0.0 for _mark, name in _SLOT_NAMES}
    kinds = Counter(reading.filled[slot.start] for slot in reading.slots)
    return {name: sqrt(min(4, kinds[mark])) for mark, name in _SLOT_NAMES}


def _taken_up(clauses: list[Clause]) -> int:
    """Concrete words of a sentence that stood in an earlier one: what follows hangs on the tie."""
    seen: set[str] = set()
    again = 0
    for clause in clauses:
        own = {stem(word.text) for word in (*clause.details, *clause.names, *clause.places)}
        again += len(own & seen)
        seen |= own
    return again


def _need_met(clauses: Sequence[Clause]) -> bool:
    """Something concrete follows a sentence on what the receiver lacks, seeks or asked."""
    needed = False
    for clause in clauses:
        if needed and clause.concrete and _SOLD.isdisjoint(clause.kinds):
            return True
        needed = needed or ("need" in clause.kinds and clause.concrete > 0)
    return False


_FOR = frozenset(
    (
        "has_need", "need_met", "has_said", "has_shared", "has_deliver", "taken_up", "words_some",
        "words_personal", "you_details", "free_details",
    )
)  # fmt: skip
_AGAINST = frozenset(
    (
        "has_pitch", "has_seek", "has_ask", "has_praise", "has_identity", "has_occasion_only",
        "has_plain_question", "stock_share", "empty_share", "sold_share",
    )
)  # fmt: skip


def speaks(name: str) -> int:
    """Which way a feature may tip a verdict: 1 only for, -1 only against, 0 either way.

    A tie never makes a message less personal, and a fault never more, whatever a corpus says.
    """
    if name in _FOR or name.startswith(("tie_", "reason_", "slot_")):
        return 1
    return -1 if name in _AGAINST or name.startswith("rule_") else 0
