"""What a draft shares with messages written before.

Before comparing, names and identity slots are taken out (person, company, title, place, date,
number, link); the words of the answers stay: one reason pasted to fourteen people is what must be
seen. First version: runs of four or more words in the same order.
"""

import re
from pathlib import Path

from composer.linter.draft import Draft, Earlier
from composer.linter.report import Duplicate
from composer.linter.spans import Span, merged
from composer.linter.text import Text, Word, fold

RUN = 4  # words in a row that count as taken over
SHARE = 0.4  # from this share of the draft's words on an earlier message is reported
_LINK = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_DATES = frozenset(
    word
    for line in Path(__file__)
    .with_name("cues")
    .joinpath("dates.txt")
    .read_text("utf-8")
    .splitlines()
    if not line.startswith("#")
    for word in line.split()
)


def duplicates(draft: Draft, text: Text) -> tuple[Duplicate, ...]:
    """Earlier messages that share much of this one, the most first."""
    if not draft.earlier:
        return ()
    identity = _identity(draft)
    words = _comparable(text, identity)
    if len(words) < RUN:
        return ()
    runs = _runs([word.text for word in words])
    found = []
    for earlier in draft.earlier:
        duplicate = _compare(earlier, words, runs, identity, text)
        if duplicate is not None:
            found.append(duplicate)
    return tuple(sorted(found, key=lambda duplicate: (-duplicate.share, duplicate.id)))


def _compare(
    earlier: Earlier,
    words: list[Word],
    runs: list[tuple[str, ...]],
    identity: frozenset[str],
    text: Text,
) -> Duplicate | None:
    before = set(_runs([word.text for word in _comparable(Text(earlier.text), identity)]))
    taken: set[int] = set()
    for index, run in enumerate(runs):
        if run in before:
            taken.update(range(index, index + RUN))
    share = len(taken) / len(words)
    if share < SHARE:
        return None
    spans = merged((text.span(words[i].start, words[i].end) for i in taken), gap=0)
    joined = _joined(spans, text.original)
    return Duplicate(earlier.id, share, joined)


def _joined(spans: tuple[Span, ...], original: str) -> tuple[Span, ...]:
    """Join words that only spaces and punctuation keep apart."""
    result: list[Span] = []
    for span in spans:
        between = original[result[-1].end : span.start] if result else ""
        if result and not any(character.isalnum() for character in between):
            result[-1] = Span(result[-1].start, span.end)
        else:
            result.append(span)
    return tuple(result)


def _runs(words: list[str]) -> list[tuple[str, ...]]:
    return [tuple(words[i : i + RUN]) for i in range(len(words) - RUN + 1)]


def _identity(draft: Draft) -> frozenset[str]:
    recipient = draft.recipient
    joined = f"{recipient.name} {recipient.company} {recipient.role}"
    return frozenset(word.text for word in Text(fold(joined)).words)


def _comparable(text: Text, identity: frozenset[str]) -> list[Word]:
    """The words that count: no identity, no numbers, dates and links, no names mid-sentence."""
    links = [match.span() for match in _LINK.finditer(text.folded)]
    starts = {sentence.start for sentence in text.sentences}
    kept = []
    for word in text.words:
        if word.text in identity or word.text in _DATES or any(c.isdigit() for c in word.text):
            continue
        if any(start <= word.start < end for start, end in links):
            continue
        place = text.span(word.start, word.end)[0]
        if text.original[place].isupper() and word.start not in starts and len(word.text) > 1:
            continue  # a name, or in German a noun: names weigh more than nouns here
        kept.append(word)
    return kept
