"""Which sentence of a message does what: that is what one learns from an example."""

from composer.linter import Answers, Report
from composer.linter.spans import Span
from composer.linter.text import Text, fold

# Share of a sentence's words that must stand in an answer for the sentence to be that answer.
ENOUGH = 0.7
BY_SEGMENT = {"tie": "how", "reason": "vbr"}


def shape_of(text: str, answers: Answers, report: Report) -> list[list[int | str]]:
    """The sentences as [start, end, answer]: how, vbr, wiifm, ask, or "" for a greeting and such.

    The writer's own answers tell; where they are silent, what the detector saw does, and a question
    is the ask. Neighbors that do the same are one part.
    """
    parts: list[list[int | str]] = []
    given = {
        name: {word.text for word in Text(getattr(answers, name)).words}
        for name in ("how", "vbr", "wiifm", "ask")
        if getattr(answers, name).strip()
    }
    folded = Text(text)
    for sentence in folded.sentences:
        span = folded.span(*sentence)
        answer = _answer_of(folded.folded[sentence.start : sentence.end], given)
        if not answer:
            answer = _seen_in(text, span, report)
        if parts and parts[-1][2] == answer and "\n\n" not in text[int(parts[-1][1]) : span.start]:
            parts[-1][1] = span.end
        else:
            parts.append([span.start, span.end, answer])
    return parts


def _answer_of(sentence: str, given: dict[str, set[str]]) -> str:
    """The answer in which most of the sentence's words stand, "" when none holds enough of them."""
    words = {word.text for word in Text(fold(sentence)).words}
    if len(words) < 2:
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
