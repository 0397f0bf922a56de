"""The text cut into tie, reason, stock and plain, so that a reader sees what is left."""

import re
from collections.abc import Iterable, Iterator

from composer.linter.reading import STOCK, Reading
from composer.linter.report import Finding, Segment
from composer.linter.verdict import Judgement

_TIE = 0.3  # weaker clues are not shown
_REASON = 0.4
_KINDS = ("plain", "reason", "tie", "stock")  # later ones are painted over earlier ones
_RUN = re.compile(rb"(?s)(.)\1*")


def segments(
    reading: Reading, judgement: Judgement, findings: Iterable[Finding]
) -> Iterator[Segment]:
    """Cover the whole original text, in order, without overlap; none for an empty text."""
    text = reading.text
    paint = bytearray(len(text.original))

    def mark(kind: str, start: int, end: int) -> None:
        paint[start:end] = bytes([_KINDS.index(kind)]) * (end - start)

    for clue in judgement.reasons:
        if clue.points >= _REASON:
            mark("reason", *text.span(clue.start, clue.end))
    for clue in judgement.ties:
        if clue.points >= _TIE:
            mark("tie", *text.span(clue.start, clue.end))
    for clause in reading.clauses:
        for section in STOCK & clause.hits.keys():
            for hit in clause.hits[section]:
                mark("stock", *text.span(hit.start, hit.end))
    for finding in findings:
        if finding.start is not None and finding.end is not None and finding.category != "length":
            mark("stock", finding.start, finding.end)
    for run in _RUN.finditer(bytes(paint)):
        yield Segment(run.start(), run.end(), _KINDS[run[1][0]])
