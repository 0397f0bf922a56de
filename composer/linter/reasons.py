"""Why the writer writes, and whether that follows from the tie."""

from composer.linter.reading import Clause, Reading
from composer.linter.report import Clue
from composer.linter.ties import OWN_REASON, WEIGHTS

_W = WEIGHTS["reason"]
_SOLID = 0.7  # a tie from here on is its own reason when it comes from a relationship


def reasons(reading: Reading, ties: list[Clue]) -> list[Clue]:
    """Every reason found; points say how much it follows from the ties (0 to 1)."""
    found = [
        Clue("own", tie.start, tie.end, _W["own"])
        for tie in ties
        if tie.kind in OWN_REASON and tie.points >= _SOLID
    ]
    for clause in reading.clauses:
        reason = _of_clause(clause, reading, tied=bool(ties))
        if reason is not None:
            found.append(reason)
    return found


def pitches(reading: Reading) -> list[Clause]:
    """Clauses that sell something to anybody."""
    return [clause for clause in reading.clauses if clause.has("pitch", "seek")]


def _of_clause(clause: Clause, reading: Reading, *, tied: bool) -> Clue | None:
    if clause.greeting or clause.has("pitch", "seek"):
        return None
    concrete = clause.concrete
    if clause.has("used") and (concrete or clause.points_back):
        return Clue("used", clause.start, clause.end, _W["used"])
    if clause.question and _is_own_question(clause):
        return Clue("question", clause.start, clause.end, _W["question"])
    if clause.has("deliver") and (concrete or clause.points_back) and not clause.has("ask"):
        return Clue("delivery", clause.start, clause.end, _W["delivery"])
    if clause.has("because") and concrete:
        return Clue("because", clause.start, clause.end, _W["because"])
    if concrete >= 3 and not clause.has("piece", "point", "praise", "identity", "trigger"):
        return Clue("specific", clause.start, clause.end, _W["specific"])
    return None


def _is_own_question(clause: Clause) -> bool:
    """A question with something concrete in it that is neither generic nor a request to meet."""
    if clause.has("plain_question", "ask", "identity", "occasion_only"):
        return clause.concrete >= 3 and not clause.has("plain_question", "identity")
    return clause.concrete >= 2 or (clause.concrete >= 1 and clause.points_back)
