"""What a draft shares with messages written before.

Before comparing, names and identity slots are taken out (person, company, title, place, date,
number, link); the words of the answers stay: one reason pasted to fourteen people is what must be
seen. What is shared are runs of four or more words in the same order; a `sketch` of 32 bytes tells
beforehand, for stores of many messages, which of them are worth comparing.
"""

import re
from functools import lru_cache
from pathlib import Path
from zlib import crc32

from composer.linter.draft import Draft, Earlier
from composer.linter.report import Duplicate
from composer.linter.spans import Span, merged
from composer.linter.text import Text, Word, fold

RUN = 4  # words in a row that count as taken over
_BITS = 256
_PIECE = 5  # letters of a piece
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
    before = _prepared(earlier.text, identity)
    if before.isdisjoint(runs):
        return None
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


@lru_cache(maxsize=4096)
def _prepared(text: str, identity: frozenset[str]) -> frozenset[tuple[str, ...]]:
    """The runs of an earlier message; kept, because each pause in typing compares with the same."""
    return frozenset(_runs([word.text for word in _comparable(Text(text), identity)]))


def sketch(text: str, identity: str = "") -> bytes:
    """32 bytes by which near-duplicates can be found among many stored messages.

    One-bit minhashes of the five-letter pieces of the words that count, in 256 bins by one
    permutation (Li and König 2010; Li, Owen, Zhang 2012); an empty bin borrows from the next full
    one. `identity` are the receiver's name, company and role. A text without words gives zeros.
    """
    words = _comparable(Text(text), frozenset(word.text for word in Text(fold(identity)).words))
    joined = " ".join(word.text for word in words).encode()
    least: dict[int, int] = {}
    for start in range(max(0, len(joined) - _PIECE) + 1 if joined else 0):
        value = crc32(joined[start : start + _PIECE])
        place, rest = value & 0xFF, value >> 8
        if rest < least.get(place, 1 << 32):
            least[place] = rest
    if not least:
        return bytes(_BITS // 8)
    bits = 0
    borrowed = least[min(least)]
    for place in reversed(range(_BITS)):
        borrowed = least.get(place, borrowed)
        bits |= (borrowed.bit_count() & 1) << place
    return bits.to_bytes(_BITS // 8, "big")


def resemblance(one: bytes, other: bytes) -> float:
    """What two sketches say about the share of common pieces (Jaccard): -1 to 1, unrelated near 0."""
    apart = (int.from_bytes(one, "big") ^ int.from_bytes(other, "big")).bit_count()
    return 1 - 2 * apart / _BITS


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
