"""Leftover slots, judged as if they were honestly filled.

“I liked [specific point] in your talk” is judged as a note that names such a point. Each slot is
replaced, at the same length, by one made-up word whose letter says what would stand there.
"""

import re
from pathlib import Path

from composer.linter.spans import Span
from composer.linter.text import Text, fold

OWN, POINT, EVENT, TOPIC, PERSON, NAME = "ჰ", "ჱ", "ჲ", "ჳ", "ჴ", "ჵ"
MARKS = frozenset((OWN, POINT, EVENT, TOPIC, PERSON, NAME))

_SLOT = re.compile(
    r"\[\[?[^\[\]\n]{1,80}\]\]?|\{\{?[^{}\n]{1,60}\}\}?|<<?[a-z][^<>@/\n]{0,40}>>?"
    r"|%[a-z][a-z_]{2,30}%|‹[^‹›\n]{1,60}›"
)
_SLOT_START = re.compile(r"[\[{<%‹]")


def _read_kinds() -> tuple[tuple[str, frozenset[str]], ...]:
    marks = {"own": OWN, "point": POINT, "event": EVENT, "topic": TOPIC, "person": PERSON}
    kinds: list[tuple[str, frozenset[str]]] = []
    text = Path(__file__).with_name("cues").joinpath("slots.txt").read_text(encoding="utf-8")
    for block in re.split(r"(?m)^\[", text)[1:]:
        name, _bracket, words = block.partition("]")
        kinds.append((marks[name], frozenset(fold(words).split())))
    return tuple(kinds)


_KINDS = _read_kinds()
_WORD = re.compile(r"[^\W_]+")


def filled(text: Text, stand_ins: tuple[tuple[int, int], ...]) -> tuple[str, tuple[Span, ...]]:
    """The folded text with its slots filled, and where they are (places in the folded text)."""
    folded = text.folded
    spans: list[Span] = []
    if _SLOT_START.search(folded):
        spans = [Span(*match.span()) for match in _SLOT.finditer(folded)]
    spans += [Span(text.at(start), text.at(end)) for start, end in stand_ins if start < end]
    for start, end in spans:
        kind = _kind(folded[start:end])
        folded = folded[:start] + kind * (end - start) + folded[end:]
    return folded, tuple(sorted(spans))


def _kind(slot: str) -> str:
    words = _WORD.findall(slot)
    if words and words[0] in _KINDS[0][1]:
        return OWN
    for mark, known in _KINDS:
        if not known.isdisjoint(words):
            return mark
    return NAME
