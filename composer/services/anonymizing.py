"""Taking people out of a text: whole words give way to stand-ins such as ‹first name›.

Nothing here decides what goes; that is `identifying` and, in the end, a person. Words are compared
folded (case, accents, curly quotes, doubled blanks), so that “NOOR’S” and “Noor's” are one name,
and what is left of a word after its name (’s, a German genitive s) stays behind the stand-in.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from composer.linter.spans import Span
from composer.linter.text import Text, fold

KNOWLEDGE: Final[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_suffix(".toml").read_text("utf-8")
)
LONGEST_STAND_IN: Final = 40

_OURS = frozenset(
    f"‹{label}›" for labels in KNOWLEDGE["stand_ins"].values() for label in labels.values()
)
_EVERYDAY = frozenset(fold(KNOWLEDGE["words"]["everyday"]).split())
# One-letter words that Arabic and Hebrew write together with the name after them.
_PROCLITICS = frozenset("وفبلكאבהוכלמש")
# Written without blanks between words, so that a name has no edge to look for.
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "æ": "ae"})
_SPELLED_OUT = re.compile("(?<=[a-z])(?:ae|oe|ue)(?=[a-z])")


@dataclass(frozen=True, slots=True)
class Replacement:
    """One thing found in a text and what would stand in its place, guillemets included.

    `kind` is a key of the stand-ins in anonymizing.toml; `on` says whether it is replaced unless
    the person decides otherwise; `count` is how often it stands in the text.
    """

    found: str
    stand_in: str
    kind: str = "name"
    on: bool = True
    count: int = 0


def as_stand_in(words: str) -> str:
    """The words between single guillemets, on one line; "" when nothing is left of them."""
    plain = " ".join(re.sub("[‹›]", " ", words).split())
    return f"‹{plain}›" if plain else ""


def stand_in_for(kind: str, language: str, number: int = 1) -> str:
    """The stand-in offered for a kind in the language of the message, English for others."""
    labels = KNOWLEDGE["stand_ins"].get(language, KNOWLEDGE["stand_ins"]["en"])
    return as_stand_in(labels[kind] if number == 1 else f"{labels[kind]} {number}")


def is_our_stand_in(stand_in: str) -> bool:
    """Whether this is one of the stand-ins we offer, in any language, numbered or not."""
    return re.sub(r"( \d+)?›$", "›", stand_in) in _OURS


def apply(text: str, replacements: Iterable[Replacement]) -> tuple[str, list[list[int]]]:
    """The text with everything replaced, and the stand-ins as [start, end] in code points.

    Where two overlap the longer one wins. Those that are not `on` are left alone.
    """
    folded = Text(text)
    found = [
        (span, replacement.stand_in)
        for replacement in replacements
        if replacement.on
        for span in _occurrences(folded, replacement.found)
    ]
    found.sort(key=lambda place: (place[0].start - place[0].end, place[0].start))
    taken = bytearray(len(text))
    chosen = []
    for span, stand_in in found:
        if not any(taken[span.start : span.end]):
            taken[span.start : span.end] = b"\x01" * (span.end - span.start)
            chosen.append((span, stand_in))
    pieces: list[str] = []
    spans: list[list[int]] = []
    position = length = 0
    for span, stand_in in sorted(chosen):
        before = text[position : span.start]
        length += len(before)
        spans.append([length, length + len(stand_in)])
        length += len(stand_in)
        pieces += (before, stand_in)
        position = span.end
    return "".join([*pieces, text[position:]]), spans


def is_everyday(word: str) -> bool:
    """Whether a name is also an everyday word: Will, Mark, Kern."""
    return fold(word).strip() in _EVERYDAY


def places(text: Text, found: str) -> list[Span]:
    """Where this stands in the original text as whole words."""
    return list(_occurrences(text, found))


def first_named(texts: Iterable[str], words: Sequence[str]) -> str | None:
    """The first of the words that still stands in one of the texts, None when there is none."""
    folded = [Text(text) for text in texts]
    return next((word for word in words if any(places(text, word) for text in folded)), None)


def _occurrences(text: Text, found: str) -> Iterator[Span]:
    pattern = _pattern(found)
    if pattern is None:
        return
    single = fold(found).strip()
    cautious = is_everyday(single) or len(single) < 3
    for match in pattern.finditer(text.folded):
        if not _has_edges(
            text.folded, match.start(), match.end(), plain_s=len(single) > 3 or not cautious
        ):
            continue
        span = text.span(*match.span())
        original = text.original[span.start : span.end]
        if cautious and original.islower() and not found.islower():
            continue  # “will” is not Will
        yield span


def _pattern(found: str) -> re.Pattern[str] | None:
    """Every spelling of what was found, on folded text; None when nothing can be looked for."""
    plain = fold(found).strip()
    if not plain:
        return None
    spellings = {plain, fold(found.lower().translate(_UMLAUTS)).strip()}
    if len(plain) > 4:
        spellings.add(_SPELLED_OUT.sub(lambda match: match[0][0], plain))
    longest_first = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    return re.compile("|".join(map(_loose, longest_first)))


def _loose(spelling: str) -> str:
    """Blanks and hyphens for one another, apostrophes left out or not."""
    escaped = re.escape(spelling).replace(r"\ ", "[ -]").replace("'", "'?")
    return re.sub(r"(?<=\w)\\-(?=\w)", "[ -]", escaped)


def _has_edges(text: str, start: int, end: int, *, plain_s: bool) -> bool:
    """Whether a match is a whole word, apart from what languages hang on a name."""
    if _UNSPACED.search(text, start, end):
        return True
    return _starts_word(text, start) and _ends_word(text, end, plain_s=plain_s)


def _starts_word(text: str, start: int) -> bool:
    if start == 0 or not _in_word(text[start]) or not _in_word(text[start - 1]):
        return True
    attached = text[start - 1] in _PROCLITICS and text[start] not in "abcdefghijklmnopqrstuvwxyz"
    return attached and (start == 1 or not _in_word(text[start - 2]))


def _ends_word(text: str, end: int, *, plain_s: bool) -> bool:
    if end == len(text) or not _in_word(text[end - 1]) or not _in_word(text[end]):
        return True
    genitive = plain_s and text[end] == "s" and text[end - 1].isalpha()
    return genitive and (end + 1 == len(text) or not _in_word(text[end + 1]))


def _in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character) in ("Mc", "Mn")
