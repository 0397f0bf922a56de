"""One sentence: what single true thing would make this message personal."""

from composer.linter.draft import HALF_KNOWN, KNOWN, Draft
from composer.linter.report import BOILERPLATE, MUST_FIX, PERSONAL, THIN, Advice, Finding
from composer.linter.verdict import Judgement

SENTENCES: dict[str, str] = {
    "empty": "Write one sentence that only you could write to {name}.",
    "fill-slots": "Fill the open slots with what is true for {name}; until then this is not ready.",
    "mend": "Mend what is marked as must-fix, then this is ready.",
    "known-tie": "Say one thing that only you and {name} know: what you did together, and where.",
    "event-tie": "Say what {name} did or said there that you still remember.",
    "work-tie": "Say which point in {name}'s work made you write, in your own words.",
    "stranger-tie": (
        "Say what {name} did, wrote or decided that made you think of them, and what in it exactly."
    ),
    "pitch-only": (
        "Put what you offer or seek aside, and say what you know at first hand about {name}'s own"
        " situation."
    ),
    "glued-pitch": (
        "What comes after the tie would fit under any other: ask {name} the one question that only"
        " follows from this one, or say what you did with it."
    ),
    "title-only": "Say what in it struck you and what you did or would ask because of it.",
    "trigger-only": "Anyone can see this news: say what you know about it that others do not.",
    "tie-no-reason": (
        "You have the tie; add what follows from it: a question only {name} can answer, or what you"
        " did because of it."
    ),
    "reason-no-tie": (
        "You say why you write; add why to {name}: what of theirs you have seen, used or heard."
    ),
}
_NAMELESS = "this person"


def advise(draft: Draft, judgement: Judgement | None, findings: list[Finding]) -> Advice | None:
    """The next step, or None when nothing is left to do (replies only need their must-fixes)."""
    musts = [finding for finding in findings if finding.severity == MUST_FIX]
    if judgement is None:
        return _say("mend", draft) if musts else None
    if not draft.text.strip():
        return _say("empty", draft)
    if judgement.verdict == PERSONAL:
        if not musts:
            return None
        slots = any(finding.category == "leftover-slot" for finding in musts)
        return _say("fill-slots" if slots else "mend", draft)
    return _say(_missing(draft, judgement), draft)


def _missing(draft: Draft, judgement: Judgement) -> str:
    kinds = {clue.kind for clue in judgement.ties if clue.points >= 0.3}
    if judgement.verdict == THIN and not kinds:
        return "reason-no-tie"
    if judgement.verdict == BOILERPLATE or not kinds:
        if judgement.reason >= 0.4 and not judgement.glued:
            return "reason-no-tie"
        if draft.relationship in KNOWN:
            return "known-tie"
        if draft.relationship in HALF_KNOWN:
            return "event-tie" if draft.relationship == "event" else "work-tie"
        return "pitch-only" if judgement.glued else "stranger-tie"
    if kinds <= {"trigger"}:
        return "trigger-only"
    if judgement.glued:
        return "glued-pitch"
    if kinds & {"shared", "said", "deed", "met_them"}:
        return "event-tie"
    if kinds <= {"piece"} and judgement.tie <= 0.45:
        return "title-only"
    return "tie-no-reason"


def _say(code: str, draft: Draft) -> Advice:
    name = draft.recipient.name.split()[0] if draft.recipient.name.split() else _NAMELESS
    return Advice(code, SENTENCES[code].replace("{name}", name), (("name", name),))
