"""Cue files: what each language says when a text is tied to one person, and what fits anybody.

`cues/<lang>.txt` holds patterns, one a line under [section] headings; `cues/<lang>.words.txt`
holds single words. The notation is small on purpose, so that people who know the language but not
Python can mend it: `(a|b)` alternatives, `(a|)` optional, `*` rest of a word, `~` any one word,
`...` up to four words, `#` a number.

Patterns are looked up by the two words they begin with and tried only where these stand. All
repetitions are bounded or possessive, so no pattern can run away.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from composer.linter.text import Word, fold

_DIRECTORY = Path(__file__).with_name("cues")
# Between two words of a pattern: a space, perhaps with a comma, quote or bracket.
_GLUE = r"[ ,'\"()]{1,3}"
_ANY = r"\w++(?:['’-]\w++)*+"
_NUMBER = r"[0-9][0-9.,]{0,8}+"
_IS_WORD = re.compile(r"[^\W_]")
_STEM = 3  # letters by which a beginning such as `help*` is looked up


class Hit(NamedTuple):
    """A place in the folded text where a cue of `section` stands."""

    section: str
    start: int
    end: int


class CueError(ValueError):
    """A line of a cue file that cannot be read."""


def _read(path: Path) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = defaultdict(list)
    name = ""
    for raw in path.read_text(encoding="utf-8").splitlines():
        line = raw.split("  #")[0].strip()
        if not line or (line.startswith("# ") and not line.startswith("# (")):
            continue
        if line.startswith("[") and line.endswith("]"):
            name = line[1:-1]
        else:
            sections[name].append(fold(line).strip())
    return sections


def _split(pattern: str, separator: str) -> list[str]:
    """Cut a pattern at the separators that stand outside brackets."""
    parts, depth = [""], 0
    for character in pattern:
        depth += (character == "(") - (character == ")")
        if character == separator and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    if depth:
        raise CueError(f"Brackets do not match in: {pattern}")
    return parts


def _pieces(pattern: str) -> list[str]:
    return [piece for piece in _split(pattern.strip(), " ") if piece]


def _is_group(piece: str) -> bool:
    return piece.startswith("(") and piece.endswith(")")


def _options(piece: str) -> list[str]:
    return [option.strip() for option in _split(piece[1:-1], "|")]


def _is_optional(piece: str) -> bool:
    return piece == "..." or (_is_group(piece) and "" in _options(piece))


def _expression(pattern: str) -> str:
    """A regular expression for one cue line or one alternative of it."""
    pieces = _pieces(pattern)
    while pieces and _is_optional(pieces[-1]):
        pieces.pop()  # what may be missing at the very end would only lengthen the match
    built = ""
    for number, piece in enumerate(pieces):
        glue = "" if number == len(pieces) - 1 else _GLUE
        if piece == "...":
            built += f"(?:{_ANY}{_GLUE}){{0,4}}?"
        elif _is_group(piece):
            inner = "|".join(_expression(option) for option in _options(piece) if option)
            group = f"(?:{inner}){glue}"
            built += f"(?:{group})?" if _is_optional(piece) else group
        else:
            built += _word_expression(piece) + glue
    return built


def _word_expression(piece: str) -> str:
    if piece == "~":
        return _ANY
    if piece.startswith("~"):
        return rf"\w{{2,20}}?{re.escape(piece[1:])}(?!\w)"
    return "".join(
        r"\w*+" if part == "*" else _NUMBER if part == "#" else re.escape(part)
        for part in re.split(r"([*#])", piece)
    )


ANY = ""
"""The key of a second word that may be any, or need not be there."""


_ANYTHING = frozenset((ANY,))


@cache
def _firsts(pieces: tuple[str, ...]) -> frozenset[str]:
    """Keys of the words that pieces can begin with."""
    if not pieces:
        return _ANYTHING
    first, rest = pieces[0], pieces[1:]
    if first == "..." or first.startswith("~"):
        return _ANYTHING
    if not _is_group(first):
        return frozenset((_key(first),))
    options = [tuple(_pieces(option)) for option in _options(first)]
    return frozenset().union(
        *(_firsts(o if len(o) == 1 and not _is_group(o[0]) else (*o, *rest)) for o in options)
    )


def _starts(pieces: tuple[str, ...]) -> dict[str, frozenset[str]]:
    """Keys of the words that pieces can begin with, each with those of the words that may follow."""
    if not pieces:
        return {ANY: _ANYTHING}
    first, rest = pieces[0], pieces[1:]
    if first == "..." or first.startswith("~"):
        return {ANY: _ANYTHING}
    if not _is_group(first):
        key = _key(first)
        # A number may be several words (“1,200”), so what follows it is not the next one.
        return {key: _ANYTHING if key == "#" else _firsts(rest)}
    found: dict[str, frozenset[str]] = {}
    for option in _options(first):
        for key, seconds in _starts((*_pieces(option), *rest)).items():
            found[key] = seconds | found[key] if key in found else seconds
    return found


def starts(pattern: str) -> dict[str, frozenset[str]]:
    """For each word a pattern can begin with those that may stand second.

    Raises CueError for a pattern that could begin anywhere.
    """
    pieces = _pieces(pattern)
    while pieces and _is_optional(pieces[-1]):
        pieces.pop()
    found = _starts(tuple(pieces))
    if ANY in found:
        raise CueError(f"A pattern must begin with a word it names: {pattern}")
    return found


def _key(piece: str) -> str:
    """What a word is looked up by: itself, its beginning, or the sign of numbers."""
    if piece.startswith("#"):
        return "#"
    if "*" in piece:
        stem = piece.partition("*")[0]
        return stem[:_STEM] + "*" if len(stem) >= _STEM else ANY
    return piece


@lru_cache(maxsize=20_000)
def _keys_of(word: str) -> tuple[str, ...]:
    """All keys under which a word of a text may be looked for."""
    keys = (word, word[:_STEM] + "*")
    if word[0].isdigit():
        return (*keys, "#")
    if "'" in word:
        # French and Italian write two words as one: “l'article”, “dell'intervento”.
        head, _mark, tail = word.partition("'")
        return (*keys, head + "'", tail, tail[:_STEM] + "*")
    if "-" in word:
        return (*keys, word.partition("-")[0])
    return keys


class _Line:
    """One pattern; compiled when a text first has its first two words, because most never have."""

    __slots__ = ("_compiled", "pattern", "section")

    def __init__(self, section: str, pattern: str) -> None:
        self.section = section
        self.pattern = pattern
        self._compiled: re.Pattern[str] | None = None

    def compiled(self) -> re.Pattern[str]:
        """Two threads may both compile; the result is equal."""
        found = self._compiled
        if found is None:
            found = self._compiled = re.compile(rf"(?:{_expression(self.pattern)})(?!\w)")
        return found


type _Begun = tuple[_Line, frozenset[str] | None]
"""A line, and the keys of the words that may stand second; None where any may."""

_LISTS = frozenset(("function", "stock", "broad", "kin", "you", "me", "us", "promise"))


class Cues:
    """The cues of one language, read when this is made."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        sections = _read(_DIRECTORY / f"{lang}.txt")
        words = _read(_DIRECTORY / f"{lang}.words.txt")
        self.words: dict[str, frozenset[str]] = {
            name: frozenset(" ".join(lines).split()) for name, lines in words.items()
        }
        for name in ("there", "their", "generic_noun"):
            self.words[name] = frozenset(" ".join(sections.pop(name, [])).split())
        if missing := _LISTS - self.words.keys():
            raise CueError(f"{lang}.words.txt lacks {', '.join(sorted(missing))}")
        small = (self.words[name] for name in ("function", "you", "me", "us"))
        self.words["small"] = frozenset().union(*small)
        self.words["common"] = self.words["stock"] | self.words["broad"]
        self._index: dict[str, list[_Begun]] = {}
        self._sorted: dict[str, tuple[list[_Line], dict[str, list[_Line]]]] = {}
        self._begun_by = lru_cache(maxsize=20_000)(self._find_begun_by)
        for section, patterns in sections.items():
            for pattern in dict.fromkeys(patterns):
                self._add(_Line(section, pattern))

    def _add(self, line: _Line) -> None:
        for first, seconds in starts(line.pattern).items():
            told = seconds if all(map(_IS_WORD.search, seconds)) else None
            self._index.setdefault(first, []).append((line, told))

    def compile_all(self) -> None:
        """Compile every pattern now, for a server that wants no slow first message."""
        for lines in self._index.values():
            for line, _seconds in lines:
                line.compiled()

    def hits(self, folded: str, words: Sequence[Word]) -> list[Hit]:
        """All cues in a folded text whose words are given, in order of where they begin."""
        found: list[Hit] = []
        last = len(words) - 1
        for number, word in enumerate(words):
            begun = self._begun_by(word[0])
            if not begun:
                continue
            following = _keys_of(words[number + 1][0]) if number < last else ()
            for offset, always, by_second in begun:
                place = word[1] + offset
                lines = [line for key in following for line in by_second.get(key, ())]
                for line in chain(always, lines):
                    match = line.compiled().match(folded, place)
                    if match:
                        found.append(Hit(line.section, place, match.end()))
        return found

    def _find_begun_by(
        self, word: str
    ) -> tuple[tuple[int, list[_Line], dict[str, list[_Line]]], ...]:
        """What a word may begin: where in the word, the lines with any second word, the others."""
        found = []
        for key in dict.fromkeys(_keys_of(word)):
            if key in self._index:
                inside = "'" in word and not word.startswith(key.rstrip("*"))
                offset = word.index("'") + 1 if inside else 0
                found.append((offset, *self._by_second(key)))
        return tuple(found)

    def _by_second(self, first: str) -> tuple[list[_Line], dict[str, list[_Line]]]:
        """The lines of a first word by their second one; made when a text first has that word."""
        if first not in self._sorted:
            always: list[_Line] = []
            by_second: dict[str, list[_Line]] = {}
            for line, seconds in self._index[first]:
                if seconds is None:
                    always.append(line)
                for second in seconds or ():
                    by_second.setdefault(second, []).append(line)
            self._sorted[first] = always, by_second
        return self._sorted[first]


def languages() -> tuple[str, ...]:
    """Codes of the languages that have cues."""
    return tuple(sorted(path.stem for path in _DIRECTORY.glob("??.txt")))


CUES: dict[str, Cues] = {lang: Cues(lang) for lang in languages()}
