"""Spans: half-open ranges of code points in the original text."""

from collections.abc import Iterable
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range; `text[start:end]` is what it covers."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def touches(self, other: "Span") -> bool:
        """True when at least one code point lies in both."""
        return self.start < other.end and other.start < self.end


def merged(spans: Iterable[tuple[int, int]], *, gap: int = 0) -> tuple[Span, ...]:
    """Sort and join spans that overlap or lie at most `gap` code points apart."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1].end + gap:
            last = result[-1]
            result[-1] = Span(last.start, max(last.end, end))
        else:
            result.append(Span(start, end))
    return tuple(result)
