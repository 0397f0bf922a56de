"""What a rule is: one fault, why it matters to the receiver, and the proof that it is found.

A rule is one file, `rules/<language>/<code_with_underscores>.py`, exporting `rule`. Its docstring
has a first line that names the fault and paragraphs that begin with "Why:", "Instead:" and
"Source:"; its examples are its tests and its help page.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from composer.linter.draft import Draft
from composer.linter.report import Evidence
from composer.linter.spans import Span
from composer.linter.text import Text

_NOTHING_KNOWN = Draft(text="")
_MARK = re.compile("[«»]")
_PARAGRAPH = re.compile(r"(?ms)^(Why|Instead|Source): (.*?)(?=\n\n|^\w+: |\Z)")


@dataclass(frozen=True, slots=True)
class Finder:
    """How a rule looks for its fault.

    `gates` are RE2 patterns: only for those that match somewhere is `spans` called, with the
    number of the gate, the draft and its text; it yields places in the original. Gates run on
    `Text.folded`, or on the text as typed when `raw` is set. `guards` are further patterns used
    by `spans`, listed so that they can be checked. `quotable` faults are let pass inside quotation
    marks, where words are named and not used.
    """

    gates: tuple[str, ...]
    spans: Callable[[int, Draft, Text], Iterable[Span]]
    guards: tuple[str, ...] = ()
    raw: bool = False
    quotable: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One fault.

    `message` holds `{}` once, where the quoted phrase goes. In `bad` examples « and » mark the
    exact span; `good` examples are near misses. `grade` is that of the evidence: "A" solid;
    "B" measured with care, LinkedIn's own documented text, or three and more pages on which
    receivers complain; "C" a weak measurement or one or two such pages; "D" only lists of banned
    phrases or templates seen in the wild; "own" our judgement. `given` is what is known about the
    receiver in the examples. `lang` is the language of the phrases, or "any".
    """

    code: str
    category: str
    severity: str
    doc: str
    message: str
    grade: str
    find: Finder
    bad: tuple[str, ...]
    good: tuple[str, ...]
    lang: str = "en"
    given: Draft = _NOTHING_KNOWN

    @property
    def title(self) -> str:
        """What the fault is, in one line."""
        return self.doc.strip().partition("\n")[0]

    @property
    def why(self) -> str:
        """Why it matters to the receiver."""
        return _paragraphs(self.doc).get("Why", "")

    @property
    def instead(self) -> str:
        """What to do instead."""
        return _paragraphs(self.doc).get("Instead", "")

    @property
    def evidence(self) -> Evidence:
        """Where the rule comes from and how good that is."""
        return Evidence(grade=self.grade, source=_paragraphs(self.doc).get("Source", ""))

    def check(self, draft: Draft) -> list[Span]:
        """Where this rule, asked alone, finds its fault: in order, code points of the draft."""
        text = Text(draft.text)
        return self.spans(draft, text, range(len(self.find.gates)))

    def spans(self, draft: Draft, text: Text, gates: Iterable[int]) -> list[Span]:
        """The same for the gates that are known to match."""
        found = {span for gate in gates for span in self.find.spans(gate, draft, text)}
        if found and self.find.quotable and text.quotations:
            quoted = text.quotations
            found = {span for span in found if not any(q.covers(span) for q in quoted)}
        return longest(found) if len(found) > 1 else list(found)

    def example(self, text: str) -> Draft:
        """A draft of one of the rule's plain examples."""
        return replace(self.given, text=text)

    def say(self, phrase: str) -> str:
        """The message about one phrase."""
        return self.message.replace("{}", " ".join(phrase.split()))


class Hit(NamedTuple):
    """A rule and the place in the original text where it found its fault."""

    rule: Rule
    start: int
    end: int


def unmark(example: str) -> tuple[str, list[Span]]:
    """The plain text of an example and the spans that « and » enclose."""
    spans = []
    start = 0
    for number, match in enumerate(_MARK.finditer(example)):
        place = match.start() - number  # the marks before it are gone from the plain text
        if match[0] == "«":
            start = place
        else:
            spans.append(Span(start, place))
    return _MARK.sub("", example), spans


def longest(spans: Iterable[Span]) -> list[Span]:
    """Of spans that overlap the longest, in order of place."""
    return best(
        spans, place=lambda span: span, rank=lambda span: (span.start - span.end, span.start)
    )


def best[T](
    items: Iterable[T], *, place: Callable[[T], Span], rank: Callable[[T], tuple[int, ...]]
) -> list[T]:
    """Of items whose places overlap those of the lowest rank, in order of place.

    Chains of overlapping items are looked at one by one, so that long texts stay cheap.
    """
    result: list[T] = []
    chain: list[T] = []
    end = -1
    for item in sorted(items, key=place):
        start, stop = place(item)
        if start >= end and chain:
            result += _best_of_chain(chain, place, rank)
            chain = []
        chain.append(item)
        end = max(end, stop)
    return result + _best_of_chain(chain, place, rank)


def _best_of_chain[T](
    chain: list[T], place: Callable[[T], Span], rank: Callable[[T], tuple[int, ...]]
) -> list[T]:
    if len(chain) < 2:
        return chain
    kept: list[T] = []
    for item in sorted(chain, key=rank):
        if not any(place(item).touches(place(other)) for other in kept):
            kept.append(item)
    return sorted(kept, key=place)


@cache
def _paragraphs(doc: str) -> dict[str, str]:
    return {match[1]: " ".join(match[2].split()) for match in _PARAGRAPH.finditer(doc)}
