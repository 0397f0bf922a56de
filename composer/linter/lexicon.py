"""What words and pairs of words weigh: learned from the project's own corpus, a table a language.

The cues say what a sentence does; the lexicon says how such messages usually sound. It only adds
two numbers to the features, so it can tip a verdict and cannot make one alone.
"""

import re
from collections.abc import Collection
from itertools import pairwise
from math import sqrt
from pathlib import Path

from composer.linter.filled import MARKS

_DIRECTORY = Path(__file__).with_name("learned")
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[?!]")

type Weights = tuple[float, float]


def grams(filled: str) -> set[str]:
    """Words and pairs of words of a folded, filled text; numbers are all alike."""
    words = [_plain(token) if token[0] in _UNLIKE else token for token in _TOKEN.findall(filled)]
    found = set(words)
    found.update(map(" ".join, pairwise(words)))
    return found


_UNLIKE = MARKS | frozenset("0123456789")


def _plain(token: str) -> str:
    return "#" if token[0].isdigit() else token[0]


class Lexicon:
    """The table of one language: for each gram how much it speaks for more than boilerplate, and
    for a personal message."""

    def __init__(self, bias: Weights, table: dict[str, Weights]) -> None:
        self.bias = bias
        self.table = table

    @classmethod
    def read(cls, path: Path) -> "Lexicon":
        """Read a table: a gram and two weights a line, apart by tabs; the first line is the bias."""
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        table = {gram: (float(one), float(two)) for gram, one, two in rows}
        return cls(table.pop(""), table)

    def weigh(self, filled: str) -> Weights:
        """Two logits for a text; the bias alone where no gram is known."""
        return self.weigh_grams(grams(filled))

    def weigh_grams(self, found: Collection[str]) -> Weights:
        """The same for grams."""
        known = [weights for gram in found if (weights := self.table.get(gram))]
        scale = 1 / sqrt(len(known) or 1)
        return (
            self.bias[0] + scale * sum(weights[0] for weights in known),
            self.bias[1] + scale * sum(weights[1] for weights in known),
        )


LEXICONS: dict[str, Lexicon] = {
    path.stem.partition(".")[2]: Lexicon.read(path)
    for path in sorted(_DIRECTORY.glob("lexicon.??.txt"))
}
