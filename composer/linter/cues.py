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
from functools import lru_cache
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


def _starts(pieces: tuple[str, ...], count: int) -> set[tuple[str, ...]]:
    """Keys of the first `count` words of everything that pieces can stand for; too many at most."""
    if not count or not pieces:
        return {()}
    first, rest = pieces[0], pieces[1:]
    if first == "..." or first.startswith("~"):
        return {(ANY,)}
    if not _is_group(first):
        key = _key(first)
        # A number may be several words (“1,200”), so what follows it is not the next one.
        return {(key, ANY)} if key == "#" else {(key, *m) for m in _starts(rest, count - 1)}
    found: set[tuple[str, ...]] = set()
    for option in _options(first):
        found |= _starts((*_pieces(option), *rest), count)
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
    """All keys under which a word of a text may be looked for; what may be any word among them."""
    keys = (ANY, word, word[:_STEM] + "*")
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
        self._index: dict[str, dict[str, list[_Line]]] = defaultdict(lambda: defaultdict(list))
        for section, patterns in sections.items():
            for pattern in dict.fromkeys(patterns):
                self._add(_Line(section, pattern))

    def _add(self, line: _Line) -> None:
        pieces = _pieces(line.pattern)
        while pieces and _is_optional(pieces[-1]):
            pieces.pop()
        starts = _starts(tuple(pieces), 2)
        by_first: dict[str, set[str]] = defaultdict(set)
        for start in starts:
            if not start or start[0] == ANY:
                raise CueError(f"A pattern must begin with a word it names: {line.pattern}")
            second = start[1] if len(start) > 1 else ANY
            by_first[start[0]].add(second if _IS_WORD.search(second) else ANY)
        for first, seconds in by_first.items():
            for second in {ANY} if ANY in seconds else seconds:
                self._index[first][second].append(line)

    def compile_all(self) -> None:
        """Compile every pattern now, for a server that wants no slow first message."""
        for seconds in self._index.values():
            for lines in seconds.values():
                for line in lines:
                    line.compiled()

    def hits(self, folded: str, words: Sequence[Word]) -> list[Hit]:
        """All cues in a folded text whose words are given, in order of where they begin."""
        index = self._index
        found: list[Hit] = []
        keys = [_keys_of(word[0]) for word in words]
        keys.append((ANY,))
        for number, (text, start, _end) in enumerate(words):
            for key in keys[number]:
                seconds = index.get(key)
                if seconds is None or key == ANY:
                    continue
                place = start
                if "'" in text and not text.startswith(key.rstrip("*")):
                    place += text.index("'") + 1
                for second in keys[number + 1]:
                    for line in seconds.get(second, ()):
                        match = line.compiled().match(folded, place)
                        if match:
                            found.append(Hit(line.section, place, match.end()))
        return found


def languages() -> tuple[str, ...]:
    """Codes of the languages that have cues."""
    return tuple(sorted(path.stem for path in _DIRECTORY.glob("??.txt")))


CUES: dict[str, Cues] = {lang: Cues(lang) for lang in languages()}
