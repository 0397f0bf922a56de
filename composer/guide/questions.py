"""Which questions the guide asks, in which order, and which of them must be answered."""

from dataclasses import replace
from typing import Any, Final

from composer.guide.relationships import relationship as relationship_with
from composer.guide.wording import Need, Question, read_words

__all__ = ["KINDS", "PAGES", "UNASKED", "Question", "questions_for"]

_WORDS = read_words("questions.toml")

PAGES: Final[tuple[str, ...]] = tuple(_WORDS["pages"])
"""The pages of the guide, in order."""

KINDS: Final = ("outreach", "followup", "thanks", "reply")

_QUESTIONS: Final = tuple(
    Question(**(entry | {"starters": tuple(entry.get("starters", ()))}))
    for entry in _WORDS["question"]
)
_LENGTHS: Final[dict[str, str]] = {
    route: length for length, routes in _WORDS["lengths"].items() for route in routes
}
_NEED: Final[dict[str, Need]] = {"r": "required", "o": "optional", "-": "skipped"}


UNASKED: Final[dict[str, Question]] = {
    field: Question(
        code=f"unasked-{field}",
        field=field,
        page="draft",
        title=entry["title"],
        hint=entry["hint"],
        starters=tuple(entry["starters"]),
    )
    for field, entry in _WORDS["unasked"].items()
}
"""The one question to a draft of which the guide has asked nothing, by the answer it fills."""


def questions_for(
    relationship: str | None, route: str | None, kind: str = "outreach"
) -> tuple[Question, ...]:
    """Every question in order, each required, optional or skipped for this message.

    Without a relationship or a route, as at the start of the guide, no more is required than the
    least that any message needs; without a route it is taken for a note. Thanks, follow-ups and
    replies continue what is there, so they need as little as a note between people who know each
    other. Raises ValueError on an unknown code.
    """
    known = relationship_with(relationship) if relationship else None
    needs = _needs(known.standing if known else "known", route or "note", kind)
    questions: list[Question] = []
    for question in _QUESTIONS:
        if question.field == "how" and known:
            questions.append(replace(known.how, need=needs["how"]))
            told: Need = "optional" if needs["how"] == "required" else "skipped"
            questions += (replace(followup, need=told) for followup in known.followups)
        else:
            questions.append(replace(question, need=needs.get(question.field, "optional")))
    if route == "introduction":
        # The follow-ups are about the person to meet, and this message is to somebody else.
        return tuple(_to_introducer(question) for question in questions)
    return tuple(questions)


def _needs(standing: str, route: str, kind: str) -> dict[str, Need]:
    if kind not in KINDS:
        raise ValueError(f"No such kind of message: {kind!r}.")
    if route not in _LENGTHS:
        raise ValueError(f"No such route: {route!r}.")
    length = _LENGTHS[route]
    if kind != "outreach" and length in {"short", "long"}:
        standing, length = "known", "short"
    row: list[Any] = _WORDS["needs"][standing][length]
    marks = dict(zip(_WORDS["needs"]["fields"], row, strict=True))
    needs = {field: _NEED[mark] for field, mark in marks.items()}
    return needs | {"name": "required", "relationship": "required"}


def _to_introducer(question: Question) -> Question:
    """The question as it is asked about the one who could introduce you."""
    words: dict[str, Any] | None = _WORDS["introduction"].get(question.field)
    if words is None:
        is_followup = question.page == "how" and question.kind == "sentence"
        return replace(question, need="skipped") if is_followup else question
    return replace(
        question,
        code=f"introduction-{question.field}",
        title=words["title"],
        hint=words["hint"],
        starters=tuple(words.get("starters", ())),
    )
