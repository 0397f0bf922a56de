"""The verdict in one sentence."""

from composer.linter.report import BOILERPLATE, PERSONAL, THIN
from composer.linter.verdict import Judgement

SENTENCES: dict[tuple[str, str], str] = {
    (PERSONAL, "own"): "It names something only the two of you share, and that is reason enough.",
    (PERSONAL, "follows"): "The reason follows from something that belongs to this person.",
    (THIN, "glued"): "There is a tie, but what comes after it would fit under anybody's.",
    (THIN, "no-reason"): "There is a tie, but nothing follows from it.",
    (THIN, "no-tie"): "There is a reason of your own, but nothing says why you ask this person.",
    (
        BOILERPLATE,
        "pitch",
    ): "Names apart, what it offers or asks for could go unchanged to anybody.",
    (BOILERPLATE, "nothing"): "Names apart, this could go unchanged to anybody.",
}

# Ties that only these two can have; a talk, a post or a third person's word others know, too.
BETWEEN_TWO = frozenset(("shared", "deed", "care", "met_them", "promise", "answers"))


def because(judgement: Judgement) -> tuple[str, str]:
    """Why the verdict is what it is: a key of `SENTENCES`."""
    if judgement.verdict == PERSONAL:
        best = max(judgement.ties, key=lambda clue: clue.points, default=None)
        between_two = best is not None and best.kind in BETWEEN_TWO
        return PERSONAL, "own" if between_two else "follows"
    if judgement.verdict == BOILERPLATE:
        return BOILERPLATE, "pitch" if judgement.glued else "nothing"
    if judgement.tie < 0.3:
        return THIN, "no-tie"
    return THIN, "glued" if judgement.glued else "no-reason"
