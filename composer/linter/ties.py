"""What ties a message to this receiver, and how tightly."""

import tomllib
from dataclasses import replace
from pathlib import Path

from composer.linter.cues import Hit
from composer.linter.reading import Clause, Reading
from composer.linter.report import Clue

WEIGHTS: dict[str, dict[str, float]] = tomllib.loads(
    Path(__file__).with_name("weights.toml").read_text(encoding="utf-8")
)
_W = WEIGHTS["tie"]

# Ties that only a relationship gives: they are their own reason.
OWN_REASON = frozenset(
    ("shared", "said", "deed", "care", "met_them", "promise", "answers", "plain")
)
_PITCH = ("pitch", "seek")
_SOME_STOCK = 0.05  # share of stock words that a plain note may hold
_STRANGER = ("identity", "occasion_only", "intro", "because", "plain_question", "ask")


def ties(reading: Reading) -> list[Clue]:
    """Every tie found, clause by clause; points are its strength from 0 to 1."""
    found: list[Clue] = []
    previous: Clause | None = None
    for clause in reading.clauses:
        found += _of_clause(clause, previous, reading)
        previous = clause
    return [_discounted(clue, reading) for clue in found or _plain_note(reading)]


def _discounted(clue: Clue, reading: Reading) -> Clue:
    """A tie in a sentence about name, company or a new job counts half."""
    if clue.kind not in {"shared", "said", "deed", "care"}:
        return clue
    for clause in reading.clauses:
        if clause.start <= clue.start < clause.end and clause.has("identity", "occasion_only"):
            return replace(clue, points=clue.points / 2)
    return clue


def strength(clues: list[Clue]) -> float:
    """How tightly all ties together hold: the best one, and a little for another kind."""
    if not clues:
        return 0.0
    best = max(clues, key=lambda clue: clue.points)
    others = {clue.kind for clue in clues if clue.kind != best.kind and clue.points >= 0.4}
    return min(1.0, best.points + _W["second"] * min(2, len(others)))


def _clue(kind: str, points: float, clause: Clause) -> Clue:
    return Clue(kind, clause.start, clause.end, points)


def _of_clause(clause: Clause, previous: Clause | None, reading: Reading) -> list[Clue]:
    found: list[Clue] = []
    if not clause.kinds:
        return found
    pitched = clause.has(*_PITCH)
    concrete = clause.concrete
    if clause.has("care") and _cares(clause, reading):
        found.append(_clue("care", _W["care"], clause))
    if clause.has("shared") and not pitched:
        solid = concrete >= 1 or len(clause.places) >= 2
        found.append(_clue("shared", _W["shared" if solid else "shared_bare"], clause))
    if clause.has("said") and not pitched:
        solid = concrete >= 1
        found.append(_clue("said", _W["said" if solid else "said_bare"], clause))
    if clause.has("deed") and not clause.has("ask"):
        solid = concrete >= 2 or (concrete >= 1 and len(clause.places) >= 1)
        found.append(_clue("deed", _W["deed" if solid else "deed_bare"], clause))
    if clause.has("met_them") and not pitched:
        solid = concrete >= 1 or bool(clause.places)
        found.append(_clue("met_them", _W["met_them" if solid else "met_them_bare"], clause))
    if clause.has("deliver") and concrete >= 2 and not pitched and _promises(clause, reading):
        found.append(_clue("promise", _W["promise"], clause))
    if clause.has("used") and not pitched and concrete >= 2 and _uses_theirs(clause, reading):
        found.append(_clue("used", _W["used_theirs"], clause))
    if clause.has("piece", "point"):
        found.append(_piece(clause, previous, reading))
    elif clause.has("title") and _has_title(clause, reading):
        found.append(_clue("piece", _W["piece_bare"], clause))
    if (said := _third_person(clause, reading)) is not None:
        solid = sum(word.start > said.end for word in clause.details) >= 2
        found.append(
            Clue("mutual", said.start, clause.end, _W["mutual_said" if solid else "mutual"])
        )
    if clause.has("trigger") and not found and not pitched:
        found.append(_clue("trigger", _W["trigger"], clause))
    if not found and _observes(clause):
        found.append(_clue("observed", _W["observed"], clause))
    return found


def _observes(clause: Clause) -> bool:
    """Praise or notice of something concrete, as long as that is not a merge field."""
    if not clause.has("observed", "praise"):
        return False
    if clause.has(*_PITCH, "occasion_only", "plain_question", "identity"):
        return False
    return clause.concrete >= 2 or (clause.concrete == 1 and _hard(clause))


def _piece(clause: Clause, previous: Clause | None, reading: Reading) -> Clue:
    point = clause.has("point") and clause.concrete >= (2 if clause.has("piece") else 1)
    if not clause.has("piece") and previous is not None and not previous.has("piece"):
        point = point and clause.concrete >= 2
    if point:
        return _clue("piece", _W["piece_point"], clause)
    if clause.details or clause.names:
        return _clue("piece", _W["piece_topic"], clause)
    if clause.broad:
        return _clue("piece", _W["piece_broad"], clause)
    return _clue("piece", _W["piece_bare"] if clause.has("piece") else 0.2, clause)


def _uses_theirs(clause: Clause, reading: Reading) -> bool:
    """“I used your script” names something of theirs, “I tried it” does not."""
    their = reading.cues.words["their"]
    return any(
        not their.isdisjoint(reading.filled[hit.start : hit.end].split())
        for hit in clause.hits["used"]
    )


def _has_title(clause: Clause, reading: Reading) -> bool:
    """A title in quotation marks right after “I read”: it can be copied unread."""
    return any(
        reading.filled[hit.end : hit.end + 2].strip().startswith('"')
        for hit in clause.hits["title"]
    )


def _cares(clause: Clause, reading: Reading) -> bool:
    """“How is the knee?” cares, “how is business?” does not."""
    generic = reading.cues.words["generic_noun"]
    for hit in clause.hits["care"]:
        last = reading.filled[hit.start : hit.end].rpartition(" ")[2]
        if last not in generic and not clause.has("plain_question"):
            return True
    return False


def _promises(clause: Clause, reading: Reading) -> bool:
    promise = reading.cues.words["promise"]
    return any(
        not promise.isdisjoint(reading.filled[hit.start : hit.end].split())
        for hit in clause.hits["deliver"]
    )


def _third_person(clause: Clause, reading: Reading) -> Hit | None:
    """What somebody else said: a verb of saying beside a name or “my sister”."""
    kin = reading.cues.words["kin"]
    for hit in clause.hits.get("mutual_verb", ()):
        before = [word for word in clause.words if word.end <= hit.start][-3:]
        after = [word for word in clause.words if word.start >= hit.end][:2]
        for word in (*before, *after):
            if word in clause.names or word in clause.places or word.text in kin:
                return hit
        # A name may open the sentence, and in German a capital alone shows none.
        if before and before[0].start <= _opening(clause, reading):
            first = before[0]
            known = reading.cues.words["function"]
            if reading.text.is_capital(first.start) and first.text not in known:
                return hit
    return None


def _opening(clause: Clause, reading: Reading) -> int:
    """Where the first word after a greeting stands."""
    start = max(clause.start, reading.greeting_end)
    return next((word.start for word in clause.words if word.start >= start), start)


def _hard(clause: Clause) -> bool:
    """A number or name in it, other than the name of the writer below the text."""
    if len(clause.words) <= 3:
        return False
    digits = any(word.text[0].isdigit() for word in clause.details)
    return digits or bool(clause.names) or bool(clause.places)


def _plain_note(reading: Reading) -> list[Clue]:
    """Without any cue: a text free of stock whose concrete words presuppose shared knowledge."""
    clauses = [clause for clause in reading.clauses if not clause.greeting]
    if not reading.known_language or not clauses:
        return []
    if reading.stock_words > max(1, _SOME_STOCK * reading.words) or any(
        c.has(*_PITCH, *_STRANGER) for c in clauses
    ):
        return []
    concrete = sum(clause.concrete + min(1, len(clause.places)) for clause in clauses)
    if concrete < 3 or not (any(map(_hard, clauses)) or concrete >= 5):
        return []
    points = _W["plain_note"] if concrete >= 4 else _W["half_plain"]
    return [Clue("plain", clauses[0].start, clauses[-1].end, points)]
