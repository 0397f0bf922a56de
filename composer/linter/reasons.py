"""Why the writer writes, and whether that follows from the tie."""

from composer.linter.content import stem
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
    tied = {
        stem(word.text)
        for clause in reading.clauses
        if any(clause.start <= tie.start < clause.end for tie in ties)
        for word in (*clause.details, *clause.names)
    }
    starts = {tie.start for tie in ties}
    for clause in reading.clauses:
        if clause.greeting or clause.has("pitch", "seek"):
            continue
        if ties:
            reason = _tied(clause, tied if clause.start not in starts else set())
        else:
            reason = _untied(clause)
        if reason is not None:
            found.append(reason)
    return found


def pitches(reading: Reading) -> list[Clause]:
    """Clauses that sell something to anybody."""
    return [clause for clause in reading.clauses if clause.has("pitch", "seek")]


def _tied(clause: Clause, tied: set[str]) -> Clue | None:
    concrete = clause.concrete
    place = clause.start, clause.end
    if clause.has("used") and (concrete or clause.points_back):
        return Clue("used", *place, _W["used"])
    if clause.question and _is_own_question(clause):
        return Clue("question", *place, _W["question"])
    if clause.has("deliver") and (concrete or clause.points_back) and not clause.has("ask"):
        return Clue("delivery", *place, _W["delivery"])
    plain = not clause.has("praise", "identity", "trigger", "occasion_only")
    words = {stem(word.text) for word in (*clause.details, *clause.names)}
    if plain and concrete >= 2 and words & tied:
        return Clue("echo", *place, _W["echo"])
    if clause.has("because") and concrete:
        return Clue("because", *place, _W["because"])
    if plain and concrete >= 3 and not clause.has("piece", "point"):
        return Clue("specific", *place, _W["specific"])
    return None


def _untied(clause: Clause) -> Clue | None:
    """Without a tie only a reason that is spelled out counts."""
    if clause.has("because") and clause.concrete >= 3 and not clause.has("identity", "ask"):
        return Clue("because", clause.start, clause.end, _W["because"])
    return None


def _is_own_question(clause: Clause) -> bool:
    """A question with something concrete in it that is neither generic nor a request to meet."""
    if clause.has("plain_question", "ask", "identity", "occasion_only"):
        return False
    return clause.concrete >= 2 or (clause.concrete >= 1 and clause.points_back)
