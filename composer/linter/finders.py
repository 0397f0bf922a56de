"""Ways to look for a fault: phrases anywhere, as an opener, as the whole message, in company."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

import re2

from composer.linter.draft import KNOWN, Draft
from composer.linter.rule import Finder
from composer.linter.spans import Span
from composer.linter.text import Text
from composer.linter.wording import GREETING, SIGN_OFF, expand

_SENTENCE_START = re.compile(r"(?:^|[.!?:;…\n\"“(–-])\s*$")
_MARK_AT_END = re.compile(r"(?:\\[?!.)]|[,:;!.]|\(\?:\))$")
_LAST_LATIN = 0x24F
_SHORT = 1_000  # characters up to which Python's own engine looks for places
_CONTEXT = 60  # characters before and after a match that a guard may look at
_FRAME = 120  # characters of greeting and sign-off that a "whole message" may have around it
_SPARE = 2  # words that may stand beside what is called the whole message
_WORDS = re.compile(r"[^\W_]+")


@cache
def compiled(pattern: str) -> Any:
    """The RE2 form of a pattern: linear in the length of the text, whatever the pattern."""
    return re2.compile(pattern)


@cache
def near(pattern: str) -> re.Pattern[str]:
    """The same pattern for short stretches, where Python's own engine is called faster."""
    return re.compile(pattern)


def places(pattern: str, utf8: bytes, *, plain: bool, part: int = 0) -> Iterator[Span]:
    """Where the pattern, or one group of it, stands: in characters, not in bytes.

    RE2 is fastest on bytes. In texts that are not `plain` ASCII they are counted from one match to
    the next, so that the whole text is gone through once.
    """
    byte = place = 0
    for match in compiled(pattern).finditer(utf8):
        start, end = match.span(part)
        if not plain:
            first = place + len(utf8[byte:start].decode())
            byte, place = end, first + len(utf8[start:end].decode())
            start, end = first, place
        yield Span(start, end)


def matches(pattern: str, text: Text) -> Iterator[tuple[int, int]]:
    """Where the pattern stands in `text.folded`, without the spaces around it."""
    folded = text.folded
    if len(folded) <= _SHORT:
        found: Iterable[tuple[int, int]] = [
            match.span() for match in near(pattern).finditer(folded)
        ]
    else:
        found = places(pattern, text.utf8, plain=len(folded) == len(text.utf8))
    for start, end in found:
        while start < end and folded[end - 1] == " ":
            end -= 1
        while start < end and folded[start] == " ":
            start += 1
        if start < end:
            yield start, end


def bounded(pattern: str) -> str:
    """The expanded pattern, as whole words where it begins and ends in Latin letters.

    Other scripts get no word borders: RE2 knows them in ASCII only, and some write no spaces.
    """
    expanded = expand(pattern)
    if not expanded.isascii() and any(c.isalpha() and ord(c) > _LAST_LATIN for c in expanded):
        return f"(?:{expanded})"
    first = r"\b" if expanded[0].isalnum() or expanded[0] == "(" else ""
    last = "" if _MARK_AT_END.search(expanded) else r"\b"
    return f"{first}(?:{expanded}){last}"


def phrases(
    *patterns: str,
    opener: bool = False,
    sentence: bool = False,
    proper: bool = False,
    unless_known: bool = False,
    only_stranger: bool = False,
    in_more: bool = False,
    not_before: str = "",
    not_after: str = "",
    if_before: str = "",
) -> Finder:
    """Any of the patterns, each an RE2 pattern on folded text with `<words>` of `wording`.

    `opener`: only as the first words after the greeting. `sentence`: only when nothing follows in
    the sentence. `proper`: not where a capital letter inside a sentence shows a name or a title.
    `unless_known`: not between people who know each other. `only_stranger`: only when the writer
    said that there is no relationship. `in_more`: only where more stands around it. `not_before` and `not_after` are patterns that must not
    follow or precede the match, `if_before` one that must follow it.
    """
    gates = tuple(bounded(pattern) for pattern in patterns)
    follow, precede, required = (expand(p) for p in (not_before, not_after, if_before))
    precede = f"(?:{precede})$" if precede else ""
    prefix = rf"(?:{GREETING})?(?:(?:i )?(?:just )?hope [^.!?]{{0,50}}[.!?,] *)?" if opener else ""
    ending = r" *(?:[.!?…;–)]|$|, ?(?:and|so|but|i|we)\b)" if sentence else ""

    def spans(gate: int, draft: Draft, text: Text) -> Iterable[Span]:
        if unless_known and draft.relationship in KNOWN:
            return
        if only_stranger and draft.relationship != "none":
            return
        folded = text.folded
        for start, end in matches(gates[gate], text):
            after = folded[end : end + _CONTEXT]
            if follow and near(follow).match(after):
                continue
            if required and not near(required).match(after):
                continue
            if ending and not near(ending).match(after):
                continue
            if precede and near(precede).search(folded[max(0, start - _CONTEXT) : start]):
                continue
            if prefix and start and not compiled(prefix).fullmatch(folded[:start].encode()):
                continue
            if in_more and is_whole(folded, start, end):
                continue
            span = text.span(start, end)
            if proper and is_name(draft.text, span):
                continue
            yield span

    guards = tuple(p for p in (follow, precede, required, prefix, ending) if p)
    return Finder(gates=gates, spans=spans, guards=guards)


def whole(*patterns: str) -> Finder:
    """Any of the patterns where it is the whole message: at most two words stand beside it."""
    gates = tuple(bounded(pattern) for pattern in patterns)

    def spans(gate: int, draft: Draft, text: Text) -> Iterable[Span]:
        for start, end in matches(gates[gate], text):
            if is_whole(text.folded, start, end):
                yield text.span(start, end)

    return Finder(gates=gates, spans=spans, guards=(GREETING, SIGN_OFF))


def is_whole(folded: str, start: int, end: int) -> bool:
    """True when beside a greeting and a sign-off at most two words stand around the match."""
    if len(folded) - (end - start) > _FRAME:
        return False
    before = folded[:start] + " "
    if greeting := compiled(GREETING).match(before):
        before = before[greeting.end() :]
    after = folded[end:]
    if sign_off := compiled(SIGN_OFF).search(after):
        after = after[: sign_off.start()]
    return len(_WORDS.findall(before)) + len(_WORDS.findall(after)) <= _SPARE


def only(*patterns: str) -> Finder:
    """Patterns that describe a whole message from its first to its last character."""

    def spans(gate: int, draft: Draft, text: Text) -> Iterable[Span]:
        if compiled(patterns[gate]).search(text.folded):
            stripped = draft.text.strip()
            start = draft.text.index(stripped)
            yield Span(start, start + len(stripped))

    return Finder(gates=patterns, spans=spans)


def in_company(*patterns: str, at_least: int = 2) -> Finder:
    """The patterns where at least so many different ones stand in one message."""
    single = phrases(*patterns, proper=True)

    def spans(gate: int, draft: Draft, text: Text) -> Iterable[Span]:
        own = list(single.spans(gate, draft, text))
        if not own:
            return
        others = 1
        for number in range(len(patterns)):
            if number != gate and any(True for _ in single.spans(number, draft, text)):
                others += 1
                if others >= at_least:
                    yield from own
                    return

    return Finder(gates=single.gates, spans=spans, guards=single.guards)


def mixed(
    *, familiar: tuple[str, ...], formal: tuple[str, ...] = (), capitals: str = "", agreed: str = ""
) -> Finder:
    """Two forms of address for one receiver; the rarer one is marked, of two as frequent the later.

    `familiar` and `formal` are patterns on folded text. `capitals` are words that are formal only
    with a capital inside a sentence, where a text uses capitals at all. `agreed` is a pattern of
    people who talk about which form to use: then nothing is a fault.
    """
    close = bounded("|".join(familiar))
    distant = bounded("|".join(formal)) if formal else ""
    capital = (
        re.compile(rf"(?<![.!?:;…\n\"“„(–-] )(?<=[^\s] )(?:{capitals})(?!\w)") if capitals else None
    )

    def spans(_gate: int, draft: Draft, text: Text) -> Iterable[Span]:
        if agreed and near(agreed).search(text.folded):
            return
        quoted = text.quotations
        first = [text.span(*place) for place in matches(close, text)]
        second = [text.span(*place) for place in matches(distant, text)] if distant else []
        if capital is not None:
            second += [Span(*match.span()) for match in capital.finditer(draft.text)]
        first, second = (
            sorted(span for span in side if not any(q.covers(span) for q in quoted))
            for side in (first, second)
        )
        if first and second:
            yield from min(first, second, key=lambda side: (len(side), -side[0].start))

    guards = tuple(pattern for pattern in (distant, agreed) if pattern)
    return Finder(gates=(close,), spans=spans, guards=guards)


def is_name(original: str, span: Span) -> bool:
    """True when capitals show that the words are a name or a title, not the common words."""
    words = original[span.start : span.end].split()
    if original.isupper():
        return False
    if any(
        word[:1].isupper() and word not in {"I", "I'd", "I’d", "I'm", "I’m"} for word in words[1:]
    ):
        return True
    starts_sentence = _SENTENCE_START.search(original[max(0, span.start - 6) : span.start])
    return words[0][:1].isupper() and not starts_sentence
