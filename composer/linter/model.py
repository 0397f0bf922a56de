"""The small model behind verdict and score: two weighted sums, learned, and readable as a table.

`some` is the chance that a message is more than boilerplate, `personal` that it is personal. Their
mean is the score, so 33 and 67 are where an even-handed reader would change the verdict.
"""

import tomllib
from collections.abc import Mapping
from math import exp
from pathlib import Path
from typing import NamedTuple

from composer.linter.report import BOILERPLATE, PERSONAL, THIN

_FILE = Path(__file__).with_name("learned") / "model.toml"
BIAS = "bias"
THIN_FROM, PERSONAL_FROM = 33, 67


class Chances(NamedTuple):
    """How likely a careful reader calls a message at least thin, and personal (0 to 1)."""

    some: float
    personal: float

    @property
    def score(self) -> float:
        """0 to 100, to a tenth; the verdicts change at 33 and 67."""
        return round(50 * (self.some + self.personal), 1)

    @property
    def verdict(self) -> str:
        """The verdict that lies nearest to what readers would say on average."""
        if self.score < THIN_FROM:
            return BOILERPLATE
        return THIN if self.score < PERSONAL_FROM else PERSONAL


class Model:
    """Two rows of weights over named features."""

    def __init__(self, some: Mapping[str, float], personal: Mapping[str, float]) -> None:
        self.weights = {"some": some, "personal": personal}

    @classmethod
    def read(cls, path: Path = _FILE) -> "Model":
        """The model of a file."""
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return cls(table["some"], table["personal"])

    def chances(self, row: Mapping[str, float], *, known: float = 0.0) -> Chances:
        """The chances of one row; `known` are logits for what the writer told beside the text."""
        some = _chance(_sum(self.weights["some"], row) + known)
        personal = _chance(_sum(self.weights["personal"], row) + known)
        return Chances(some, min(some, personal))


def _sum(weights: Mapping[str, float], row: Mapping[str, float]) -> float:
    return weights[BIAS] + sum(weights[name] * value for name, value in row.items() if value)


def _chance(logit: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))


MODEL = Model.read()
