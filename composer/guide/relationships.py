"""How the writer knows the person: nine answers, each with its own follow-up questions."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from composer.guide.wording import Question, read_words

type Standing = Literal["known", "half-known", "stranger"]


@dataclass(frozen=True, slots=True)
class Relationship:
    """One answer to "How do you know them?".

    `label` is in the writer's words. `how` asks for the sentence that tells it and is required;
    `followups` are optional and ask for one more sentence each.
    """

    code: str
    label: str
    standing: Standing
    why: str
    how: Question
    followups: tuple[Question, ...]

    @property
    def known(self) -> bool:
        """Whether the tie is reason enough to write."""
        return self.standing == "known"

    @property
    def half_known(self) -> bool:
        """Whether there is a tie that needs a reason beside it."""
        return self.standing == "half-known"

    @property
    def stranger(self) -> bool:
        """Whether there is no tie, so that permission comes first."""
        return self.standing == "stranger"


def _read(entry: Mapping[str, Any]) -> Relationship:
    code = entry["code"]
    return Relationship(
        code=code,
        label=entry["label"],
        standing=entry["standing"],
        why=entry["why"],
        how=_question(f"{code}-how", entry["how"] | {"field": "how"}, need="required"),
        followups=tuple(
            _question(f"{code}-{followup['field'].replace('_', '-')}", followup, need="optional")
            for followup in entry["followup"]
        ),
    )


def _question(
    code: str, entry: Mapping[str, Any], *, need: Literal["required", "optional"]
) -> Question:
    return Question(
        code=code,
        field=entry["field"],
        page="how",
        title=entry["title"],
        hint=entry["hint"],
        starters=tuple(entry["starters"]),
        need=need,
    )


RELATIONSHIPS: Final[tuple[Relationship, ...]] = tuple(
    _read(entry) for entry in read_words("relationships.toml")["relationship"]
)
"""All nine, in the order in which they are offered."""

FOLLOWUP_FIELDS: Final[tuple[str, ...]] = tuple(
    dict.fromkeys(question.field for each in RELATIONSHIPS for question in each.followups)
)
"""The name of every follow-up answer, for whoever stores them."""

_BY_CODE: Final = {each.code: each for each in RELATIONSHIPS}


def relationship(code: str) -> Relationship:
    """The relationship with this code. Raises ValueError when there is none."""
    try:
        return _BY_CODE[code]
    except KeyError:
        raise ValueError(f"No such relationship: {code!r}.") from None
