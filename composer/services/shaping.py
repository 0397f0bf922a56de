"""Which sentence of a message does what: that is what one learns from an example."""

import re

from composer.linter import Answers, Report
from composer.linter.spans import Span
from composer.linter.text import Text

# Share of a sentence's words that must stand in an answer for the sentence to be that answer.
ENOUGH = 0.7
# A sentence of so few words that answers nothing is a greeting or a farewell.
TOO_FEW = 2
STAND_IN = re.compile("‹[^‹›]*›")
BY_SEGMENT = {"tie": "how", "reason": "vbr"}


def shape_of(text: str, answers: Answers, report: Report) -> list[list[int | str]]:
    """The sentences as [start, end, answer]: how, vbr, wiifm, ask, or "" for a greeting and such.

    The writer's own answers tell; where they are silent, what the detector saw does, and a question
    is the ask. Neighbors that do the same are one part.
    """
    parts: list[list[int | str]] = []
    given = {
        name: words_of(getattr(answers, name))
        for name in ("how", "vbr", "wiifm", "ask")
        if getattr(answers, name).strip()
    }
    folded = Text(text)
    for sentence in folded.sentences:
        span = folded.span(*sentence)
        answer = _answer_of(words_of(text[span.start : span.end]), given)
        if not answer and len(words_of(text[span.start : span.end])) > TOO_FEW:
            answer = _seen_in(text, span, report)
        if parts and parts[-1][2] == answer and "\n\n" not in text[int(parts[-1][1]) : span.start]:
            parts[-1][1] = span.end
        else:
            parts.append([span.start, span.end, answer])
    return parts


def words_of(text: str) -> set[str]:
    """The words of a text, stand-ins left out: they say nothing about which sentence it is."""
    return {word.text for word in Text(STAND_IN.sub(" ", text)).words}


def _answer_of(words: set[str], given: dict[str, set[str]]) -> str:
    """The answer in which most of the sentence's words stand, "" when none holds enough of them."""
    if len(words) < TOO_FEW:
        return ""
    shares = {name: len(words & known) / len(words) for name, known in given.items()}
    best = max(shares, key=lambda name: shares[name], default="")
    return best if best and shares[best] >= ENOUGH else ""


def _seen_in(text: str, sentence: Span, report: Report) -> str:
    """What the detector saw in the sentence: its longest segment, and whether it asks."""
    if text[sentence.start : sentence.end].rstrip("\"')”’»").endswith("?"):
        return "ask"
    longest = max(
        (
            segment
            for segment in report.segments
            if segment.kind in BY_SEGMENT and sentence.touches(Span(segment.start, segment.end))
        ),
        key=lambda segment: min(segment.end, sentence.end) - max(segment.start, sentence.start),
        default=None,
    )
    return BY_SEGMENT[longest.kind] if longest else ""
