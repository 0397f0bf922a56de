"""What words and pairs of words weigh: learned from the project's own corpus, a table a language.

The cues say what a sentence does; the lexicon says how such messages usually sound. It only adds
two numbers to the features, so it can tip a verdict and cannot make one alone.
"""

import re
from collections.abc import Collection, Mapping
from itertools import pairwise
from math import sqrt
from pathlib import Path

from composer.linter.filled import MARKS

_DIRECTORY = Path(__file__).with_name("learned")
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[?!.]")
_UNLIKE = MARKS | frozenset("0123456789")
_MARKS = frozenset("?!.#")
COMMON, OWN = "S", "D"
"""In a skeleton: words that any business note says, and words that are this message's own."""

type Weights = tuple[float, float]
type Gram = str | tuple[str, ...]


def grams(filled: str, lists: Mapping[str, frozenset[str]]) -> set[Gram]:
    """What is weighed in a folded, filled text; `lists` are the word lists of its language.

    Words and pairs of words, numbers all alike; and pairs and triples of the skeleton: the small
    words as they stand, and only whether there was a common or an own word between them. The
    skeleton knows nothing of what a message is about, so it holds for topics never met.
    """
    words = [_plain(token) if token[0] in _UNLIKE else token for token in _TOKEN.findall(filled)]
    bones = _skeleton(words, lists)
    found: set[Gram] = {*words, *pairwise(words), *pairwise(bones)}
    found.update(zip(bones, bones[1:], bones[2:], strict=False))
    return found


def _plain(token: str) -> str:
    return "#" if token[0].isdigit() else token[0]


def _skeleton(words: list[str], lists: Mapping[str, frozenset[str]]) -> list[str]:
    small, common = lists["small"], lists["common"]
    bones: list[str] = []
    last = ""
    for word in words:
        if word in small or word in _MARKS:
            last = word
        else:
            bone = COMMON if word in common else OWN
            if bone == last:
                continue
            last = bone
        bones.append(last)
    return bones


class Lexicon:
    """The table of one language: for each gram how much it speaks for more than boilerplate, and
    for a personal message."""

    def __init__(self, bias: Weights, table: dict[Gram, Weights]) -> None:
        self.bias = bias
        self.table = table

    @classmethod
    def read(cls, path: Path) -> "Lexicon":
        """Read a table: a gram and two weights a line, apart by tabs; the first line is the bias."""
        rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
        table = {_gram(gram): (float(one), float(two)) for gram, one, two in rows}
        return cls(table.pop(""), table)

    def weigh(self, found: Collection[Gram]) -> Weights:
        """Two logits for the grams of a text; the bias alone where none is known."""
        known = [weights for gram in found if (weights := self.table.get(gram))]
        scale = 1 / sqrt(len(known) or 1)
        return (
            self.bias[0] + scale * sum(weights[0] for weights in known),
            self.bias[1] + scale * sum(weights[1] for weights in known),
        )


def _gram(text: str) -> Gram:
    parts = tuple(text.split(" "))
    return parts[0] if len(parts) == 1 else parts


LEXICONS: dict[str, Lexicon] = {
    path.stem.partition(".")[2]: Lexicon.read(path)
    for path in sorted(_DIRECTORY.glob("lexicon.??.txt"))
}
