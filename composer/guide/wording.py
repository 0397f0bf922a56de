"""What one question of the guide says, and reading the small files that hold the words."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

type Need = Literal["required", "optional", "skipped"]


@dataclass(frozen=True, slots=True)
class Question:
    """One question, as a person would ask it.

    `code` is stable, for tests and translations; `field` is the name of its answer; `page` the
    page of the guide on which it stands. `kind` is "text", "link", "choice" or "sentence".
    `starters` are beginnings of a sentence that a writer may take or leave.
    """

    code: str
    field: str
    page: str
    title: str
    hint: str
    kind: str = "sentence"
    starters: tuple[str, ...] = ()
    need: Need = "optional"

    @property
    def required(self) -> bool:
        """Whether the guide goes no further without an answer."""
        return self.need == "required"

    @property
    def skipped(self) -> bool:
        """Whether the guide does not ask this at all."""
        return self.need == "skipped"


def read_words(name: str) -> dict[str, Any]:
    """The contents of a TOML file beside this one; read once, while importing."""
    return tomllib.loads(Path(__file__).with_name(name).read_text("utf-8"))
