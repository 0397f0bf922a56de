"""Which words of a text say something: shared by grounding, duplicates and safe names."""

import re
from functools import lru_cache

from composer.linter.cues import CUES

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")

# A word that is grammar in any language we know says nothing on its own.
GRAMMAR: frozenset[str] = frozenset().union(*(cues.words["function"] for cues in CUES.values()))
STOCK: frozenset[str] = frozenset().union(*(cues.words["stock"] for cues in CUES.values()))


def words_of(folded: str) -> list[str]:
    """The words of a folded text."""
    return _WORD.findall(folded)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A rough stem that brings inflected forms of our languages together; never under 4 letters."""
    word = word.partition("'")[0] if word.endswith("'s") else word.rpartition("'")[2]
    if word.endswith(_ENDINGS):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                return word[: -len(ending)]
    return word


_ENDINGS = (
    "ingen",
    "ungen",
    "ments",
    "mente",
    "zioni",
    "ciones",
    "ing",
    "ung",
    "ers",
    "ies",
    "ied",
    "tes",
    "ten",
    "ed",
    "er",
    "en",
    "es",
    "em",
    "as",
    "os",
    "ly",
    "s",
    "e",
    "a",
    "o",
    "i",
    "n",
    "y",
)
