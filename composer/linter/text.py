"""A message as the rules see it: plain letters, with a way back to the exact original.

People (and tools that try to slip past a filter) write the same words in many shapes: curly
quotes, bold Unicode letters, accents typed as two characters, Cyrillic letters that look Latin,
zero-width characters, emoji between words. `Text` folds all of these once, so that a rule can be
written in small unaccented letters, and keeps a map from every folded character to its place in
the original, so that a finding underlines exactly what was typed.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from composer.linter.spans import Span

# Letters of other scripts that are drawn like a Latin one (lower case; capitals fold to these).
_LOOK_ALIKES = dict(
    zip(
        "авгеѕіјкмнорстухъьѵԁԛԝһɡαβεικνορτυχωη",
        "abreSijkmhopctyxbbvdqwhgaBeikvoptuxwn".lower(),
        strict=True,
    )
)
# Letters that do not decompose but that people type without their stroke, and small capitals.
_PLAIN = dict(
    zip(
        "łøđħŧıȷƀɨʉᴀʙᴄᴅᴇғɢʜɪᴊᴋʟᴍɴᴏᴘʀᴛᴜᴠᴡʏᴢ",
        "lodhtijbiuabcdefghijklmnoprtuvwyz",
        strict=True,
    )
)
_QUOTES = dict.fromkeys("‘’‚‛′`´ʼʹˈ＇", "'") | dict.fromkeys("“”„‟″«»＂", '"')
_DASHES = dict.fromkeys("‐‑‒−﹣－", "-") | {"—": "–", "―": "–"}
_KEPT = frozenset("–…€£™®©№")  # compatibility forms that say more as they are
_PICTURES = re.compile(
    "[\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff"
    "\U0001f000-\U0001f0ff\U0001f200-\U0001faff]"
)


def _fold_character(character: str) -> str:
    """The folded form of one character: none, one or several characters."""
    for table in (_QUOTES, _DASHES):
        if character in table:
            return table[character]
    if character in _KEPT:
        return character
    category = unicodedata.category(character)
    if character.isspace() or category == "Zs" or character in "\u2800\u3164\uffa0\u115f\u1160":
        return " "
    if category in {"Cf", "Cc", "Mn", "Me"}:
        # Zero-width characters, soft hyphens, variation selectors and combining marks.
        return ""
    folded = unicodedata.normalize("NFKC", character).casefold()
    if folded == character and _PICTURES.match(character):
        return " "
    decomposed = unicodedata.normalize("NFD", folded)
    if decomposed and decomposed[0].isalpha() and "LATIN" in unicodedata.name(decomposed[0], ""):
        folded = "".join(c for c in decomposed if not unicodedata.combining(c))
    return "".join(_PLAIN.get(c, _QUOTES.get(c, c)) for c in folded)


class _Folding(dict[int, str]):
    """Folds characters on first sight, and remembers which of them change the length."""

    def __init__(self) -> None:
        super().__init__()
        self.uneven: set[str] = set()
        self._compiled = (0, re.compile("(?!)"))

    def uneven_pattern(self) -> re.Pattern[str]:
        """A pattern of all characters met so far that do not fold to exactly one."""
        known, pattern = self._compiled
        if known != len(self.uneven):
            met = "".join(sorted(self.uneven))  # a copy: another thread may add to the set
            pattern = re.compile(f"[{re.escape(met)}]")
            self._compiled = len(met), pattern
        return pattern

    def __missing__(self, code: int) -> str:
        character = chr(code)
        folded = _fold_character(character)
        if len(folded) != 1:
            self.uneven.add(character)
        self[code] = folded
        return folded


_FOLDING = _Folding()
_SPACES = re.compile("  +")
_SINGLE_LETTERS = re.compile(r" \w \w |\.\w\.\w\.|\*\w\*\w\*|-\w-\w-|_\w_\w_")  # a quick look first
# Five or more single letters with one and the same mark between them.
_SPACED_OUT = re.compile(r"(?<![^\W_])[^\W\d_]([ .*_-])(?:[^\W\d_]\1){3,40}[^\W\d_](?![^\W_])")
_FOREIGN = re.compile(f"[{''.join(_LOOK_ALIKES)}]")
_FOREIGN_LETTER = re.compile("[\u0370-\u03ff\u0400-\u052f]")
_MIXED_WORD = re.compile("[a-z\u0370-\u03ff\u0400-\u052f\u0261]+")
_LATIN_LETTER = re.compile("[a-z]")
_QUOTED = re.compile(
    '"[^"“”«»„\n]{2,160}"|[“„][^"“”«»„\n]{2,160}[”“"]|«[^"“”«»\n]{2,160}»|»[^"“”«»\n]{2,160}«'
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"')\]]*(?= |$)")
_ABBREVIATION = re.compile(
    r"(?:^|[ (])(?:[a-z]|dr|prof|mr|mrs|ms|st|no|nr|vs|etc|approx|inc|ltd|co|jr|sr|e\.g|i\.e|z\.b|d\.h"
    r"|u\.a|bzw|ca|evtl|usw|hr|fr|sra?|dott|avv|ing|mme|mlle|p\.ex|ex|pag|fig|eq|sec|art|al|\d{1,2})$"
)


_LINE_BREAK = re.compile(r"[\n\r\u2028\u2029]")


class Word(NamedTuple):
    """One folded word with its place in `Text.folded`."""

    text: str
    start: int
    end: int


def words_in(folded: str) -> tuple[Word, ...]:
    """The words of a folded text, in order."""
    new = tuple.__new__  # a named tuple checks what is given; here are too many of them for that
    return tuple([new(Word, (m[0], *m.span())) for m in _WORD.finditer(folded)])


class Sentence(NamedTuple):
    """One sentence, as a place in `Text.folded`, surrounding white space left out."""

    start: int
    end: int


def fold(text: str) -> str:
    """The folded form of a text, for comparing; use `Text` where places matter."""
    return Text(text).folded


class Text:
    """A message and its folded form.

    `folded` is what patterns run on: NFKC per character, casefolded, Latin letters without
    accents, straight quotes, look-alike letters replaced inside Latin words, zero-width characters
    gone, emoji and every run of white space (line breaks too) one space. All places handed out by
    this class (`words`, `sentences`, matches on `folded`) count in `folded`; `span` leads back to
    code points of `original`, `at` the other way.
    """

    __slots__ = (
        "_ends",
        "_quotations",
        "_sentences",
        "_starts",
        "_utf8",
        "_words",
        "folded",
        "original",
    )

    def __init__(self, original: str) -> None:
        """Fold the text once; about 5 µs for a plain note of 300 characters, 40 µs at worst."""
        self.original = original
        self._starts: array[int] | None = None
        self._ends: array[int] | None = None
        self._words: tuple[Word, ...] | None = None
        self._sentences: tuple[Sentence, ...] | None = None
        self._quotations: tuple[Span, ...] | None = None
        self._utf8: bytes | None = None
        folded = original.translate(_FOLDING)
        if len(folded) != len(original) or not (
            original.isascii() or _FOLDING.uneven.isdisjoint(original)
        ):
            folded = self._fold_unevenly()
        if _SINGLE_LETTERS.search(folded) and _SPACED_OUT.search(folded):
            folded = self._joined(folded)
        if "  " in folded:
            folded = self._collapse(folded)
        if not folded.isascii() and _FOREIGN.search(folded):
            folded = _latinized(folded)
        self.folded: str = folded

    def _collapse(self, folded: str) -> str:
        """Turn runs of spaces into one; what maps one to one is copied as whole ranges."""
        before, after = self._starts, self._ends
        if before is None or after is None:
            before, after = array("I", range(len(folded))), array("I", range(1, len(folded) + 1))
        starts: array[int] = array("I")
        ends: array[int] = array("I")
        pieces = []
        position = 0
        for run in _SPACES.finditer(folded):
            first = run.start() + 1
            pieces.append(folded[position:first])
            starts.extend(before[position:first])
            ends.extend(after[position : first - 1])
            ends.append(after[run.end() - 1])
            position = run.end()
        pieces.append(folded[position:])
        starts.extend(before[position:])
        ends.extend(after[position:])
        self._starts, self._ends = starts, ends
        return "".join(pieces)

    def _joined(self, folded: str) -> str:
        """Join “s y n e r g y” and “s.y.n.e.r.g.y” into a word."""
        before, after = self._starts, self._ends
        if before is None or after is None:
            before, after = array("I", range(len(folded))), array("I", range(1, len(folded) + 1))
        starts: array[int] = array("I")
        ends: array[int] = array("I")
        pieces = []
        position = 0
        for run in _SPACED_OUT.finditer(folded):
            first, last = run.span()
            letters = [n for n in range(first, last) if folded[n].isalnum()]
            pieces += [folded[position:first], *(folded[n] for n in letters)]
            starts.extend(before[position:first])
            ends.extend(after[position:first])
            starts.extend(before[n] for n in letters)
            ends.extend(after[n] for n in letters)
            position = last
        pieces.append(folded[position:])
        starts.extend(before[position:])
        ends.extend(after[position:])
        self._starts, self._ends = starts, ends
        return "".join(pieces)

    def _fold_unevenly(self) -> str:
        """Fold a text in which some characters change their length, the rest in whole ranges."""
        original = self.original
        starts: array[int] = array("I")
        ends: array[int] = array("I")
        pieces: list[str] = []
        position = 0
        for match in _FOLDING.uneven_pattern().finditer(original):
            index = match.start()
            pieces.append(original[position:index].translate(_FOLDING))
            starts.extend(range(position, index))
            ends.extend(range(position + 1, index + 1))
            folded = _FOLDING[ord(match[0])]
            pieces.append(folded)
            starts.extend([index] * len(folded))
            ends.extend([index + 1] * len(folded))
            if not folded and ends and unicodedata.combining(match[0]):
                ends[-1] = index + 1  # a mark belongs to the letter before it
            position = index + 1
        pieces.append(original[position:].translate(_FOLDING))
        starts.extend(range(position, len(original)))
        ends.extend(range(position + 1, len(original) + 1))
        self._starts, self._ends = starts, ends
        return "".join(pieces)

    def span(self, start: int, end: int) -> Span:
        """The place in `original` (code points) of `folded[start:end]`."""
        if self._starts is None or self._ends is None:
            return Span(start, end)
        if start >= end:
            place = self._starts[start] if start < len(self._starts) else len(self.original)
            return Span(place, place)
        return Span(self._starts[start], self._ends[end - 1])

    def is_capital(self, index: int) -> bool:
        """Whether what `folded[index]` was typed as is a capital letter."""
        return self.original[index if self._starts is None else self._starts[index]].isupper()

    def at(self, index: int) -> int:
        """The place in `folded` of the code point `index` of `original` (or the next one kept)."""
        if self._starts is None:
            return index
        return bisect_left(self._starts, index)

    @property
    def utf8(self) -> bytes:
        """`folded` as RE2 reads it."""
        if self._utf8 is None:
            self._utf8 = self.folded.encode(errors="replace")
        return self._utf8

    @property
    def quotations(self) -> tuple[Span, ...]:
        """Stretches of `original` in quotation marks, unless the quotation is most of it."""
        if self._quotations is None:
            most = 0.6 * len(self.original.strip())
            self._quotations = tuple(
                Span(*match.span())
                for match in _QUOTED.finditer(self.original)
                if len(match[0]) < most
            )
        return self._quotations

    @property
    def words(self) -> tuple[Word, ...]:
        """The words in order; apostrophes and hyphens inside a word belong to it."""
        if self._words is None:
            self._words = words_in(self.folded)
        return self._words

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences in order: they end at . ! ? … and at line breaks, not after "Dr."."""
        if self._sentences is None:
            self._sentences = tuple(self._cut())
        return self._sentences

    def _cut(self) -> Iterator[Sentence]:
        folded = self.folded
        cuts = [
            match.end()
            for match in _SENTENCE_END.finditer(folded)
            if match[0][0] != "."
            or len(match[0]) > 1
            or not _ABBREVIATION.search(folded, max(0, match.start() - 12), match.start())
        ]
        if breaks := [m.start() for m in _LINE_BREAK.finditer(self.original)]:
            cuts = sorted({*cuts, *map(self.at, breaks)})
        start = 0
        for cut in [*cuts, len(folded)]:
            piece = folded[start:cut]
            if stripped := piece.strip():
                first = start + len(piece) - len(piece.lstrip())
                yield Sentence(first, first + len(stripped))
            start = cut


def _latinized(folded: str) -> str:
    """Replace look-alike letters in words that also hold Latin ones, same length.

    A word made of look-alikes only is replaced too when the whole text holds no letter of another
    script that has no Latin twin: real Russian or Greek always has some.
    """
    all_twins = all(c in _LOOK_ALIKES for c in _FOREIGN_LETTER.findall(folded))

    def replaced(match: re.Match[str]) -> str:
        word = match[0]
        if _FOREIGN.search(word) and (all_twins or _LATIN_LETTER.search(word)):
            return "".join(_LOOK_ALIKES.get(c, c) for c in word)
        return word

    return _MIXED_WORD.sub(replaced, folded)
