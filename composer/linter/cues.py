"""Cue files: what each language says when a text is tied to one person, and what fits anybody.

`cues/<lang>.txt` holds patterns, one a line under [section] headings; `cues/<lang>.words.txt`
holds single words. The notation (`notation.py`) is small on purpose, so that people who know the
language but not Python can mend it. Patterns are looked up by the two words they begin with and tried
only where these stand.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from composer.linter.notation import CueError, expression, keys_of, starts
from composer.linter.text import Word, fold

_DIRECTORY = Path(__file__).with_name("cues")
_IS_WORD = re.compile(r"[^\W_]")


class Hit(NamedTuple):
    """A place in the folded text where a cue of `section` stands."""

    section: str
    start: int
    end: int


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


class _Line:
    """One pattern; compiled when a text first has its first two words, because most never have."""

    __slots__ = ("match", "pattern", "section")

    def __init__(self, section: str, pattern: str) -> None:
        self.section = section
        self.pattern = pattern
        self.match: Callable[[str, int], re.Match[str] | None] = self._compile_and_match

    def compile(self) -> None:
        """Two threads may both compile; the result is equal."""
        self.match = re.compile(rf"(?:{expression(self.pattern)})(?!\w)").match

    def _compile_and_match(self, folded: str, place: int) -> re.Match[str] | None:
        self.compile()
        return self.match(folded, place)


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
        self.index: dict[str, list[_Begun]] = {}
        self._sorted: dict[str, tuple[list[_Line], dict[str, list[_Line]]]] = {}
        self._begun_by = lru_cache(maxsize=20_000)(self._find_begun_by)
        for section, patterns in sections.items():
            for pattern in dict.fromkeys(patterns):
                self._add(_Line(section, pattern))

    def _add(self, line: _Line) -> None:
        for first, seconds in starts(line.pattern).items():
            told = seconds if all(map(_IS_WORD.search, seconds)) else None
            self.index.setdefault(first, []).append((line, told))

    def compile_all(self) -> None:
        """Compile every pattern now, for a server that wants no slow first message."""
        for lines in self.index.values():
            for line, _seconds in lines:
                line.compile()

    def hits(self, folded: str, words: Sequence[Word]) -> list[Hit]:
        """All cues in a folded text whose words are given, in order of where they begin."""
        found: list[Hit] = []
        last = len(words) - 1
        for number, word in enumerate(words):
            begun = self._begun_by(word[0])
            if not begun:
                continue
            following = keys_of(words[number + 1][0]) if number < last else ()
            for offset, always, by_second in begun:
                place = word[1] + offset
                lines = [line for key in following for line in by_second.get(key, ())]
                for line in chain(always, lines):
                    match = line.match(folded, place)
                    if match:
                        found.append(Hit(line.section, place, match.end()))
        return found

    def _find_begun_by(
        self, word: str
    ) -> tuple[tuple[int, list[_Line], dict[str, list[_Line]]], ...]:
        """What a word may begin: where in the word, the lines with any second word, the others."""
        found = []
        for key in dict.fromkeys(keys_of(word)):
            if key in self.index:
                inside = "'" in word and not word.startswith(key.rstrip("*"))
                offset = word.index("'") + 1 if inside else 0
                found.append((offset, *self._by_second(key)))
        return tuple(found)

    def _by_second(self, first: str) -> tuple[list[_Line], dict[str, list[_Line]]]:
        """The lines of a first word by their second one; made when a text first has that word."""
        if first not in self._sorted:
            always: list[_Line] = []
            by_second: dict[str, list[_Line]] = {}
            for line, seconds in self.index[first]:
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
