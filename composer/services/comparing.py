"""What changed between two texts, word by word."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

WORD_OR_SPACE = re.compile(r"\s+|\w+|[^\w\s]")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text: ``kind`` is ``same``, ``gone`` (only before) or ``new`` (only after)."""

    kind: str
    text: str


def compare(before: str, after: str) -> list[Part]:
    """The two texts as one list of parts; joining all but ``new`` gives ``before`` again."""
    a, b = WORD_OR_SPACE.findall(before), WORD_OR_SPACE.findall(after)
    parts: list[Part] = []
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if kind == "equal":
            parts.append(Part("same", "".join(a[a1:a2])))
            continue
        if a1 != a2:
            parts.append(Part("gone", "".join(a[a1:a2])))
        if b1 != b2:
            parts.append(Part("new", "".join(b[b1:b2])))
    return parts
