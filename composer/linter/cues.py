"""Cue files: what each language says when a text is tied to one person, and what fits anybody.

`cues/<lang>.txt` holds patterns, one a line under [section] headings; `cues/<lang>.words.txt`
holds single words. The notation is small on purpose, so that people who know the language but not
Python can mend it: `(a|b)` alternatives, `(a|)` optional, `*` rest of a word, `~` any one word,
`...` up to four words, `#` a number.

Patterns are looked up by the word they begin with and tried only where that word stands. All
repetitions are bounded or possessive, so no pattern can run away.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from composer.linter.text import Word, fold

_DIRECTORY = Path(__file__).with_name("cues")
# Between two words of a pattern: a space, perhaps with a comma, quote or bracket.
_GLUE = r"[ ,'\"()]{1,3}"
_ANY = r"\w++(?:['’-]\w++)*+"
_NUMBER = r"[0-9][0-9.,]{0,8}+"
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
        if not line or line.startswith("# "):
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


def _heads(pattern: str) -> set[str]:
    """Keys of the words a pattern can begin with."""
    found: set[str] = set()
    for piece in _pieces(pattern):
        if piece == "..." or piece.startswith("~"):
            raise CueError(f"A pattern must begin with a word it names: {pattern}")
        if _is_group(piece):
            for option in _options(piece):
                if option:
                    found |= _heads(option)
        else:
            found.add(_key(piece))
        if not _is_optional(piece):
            break
    return found


def _key(piece: str) -> str:
    if piece.startswith("#"):
        return "#"
    if "*" in piece:
        stem = piece.partition("*")[0]
        if len(stem) < _STEM:
            raise CueError(f"A beginning needs at least {_STEM} letters: {piece}")
        return stem[:_STEM] + "*"
    return piece


class _Entry(NamedTuple):
    """One pattern, perhaps in two steps: how it begins and what must come after a gap.

    `begin` is None where it begins with just the word it is looked up by.
    """

    section: str
    begin: re.Pattern[str] | None
    rest: re.Pattern[str] | None


def _narrowed(pieces: list[str], head: str) -> str:
    """The expression of a pattern when it begins with `head`."""
    first = pieces[0]
    if _is_group(first) and not _is_optional(first):
        fitting = [option for option in _options(first) if head in _heads(option)]
        first = f"({'|'.join(fitting)})"
    return _expression(" ".join([first, *pieces[1:]]))


def _compiled(expressions: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{'|'.join(expressions)})(?!\w)")


class Cues:
    """The cues of one language.

    Files are read when this is made; the patterns of a beginning are compiled when it is first
    met, because most beginnings are not and compiling all would take a second at every start.
    """

    def __init__(self, lang: str) -> None:
        self.lang = lang
        sections = _read(_DIRECTORY / f"{lang}.txt")
        words = _read(_DIRECTORY / f"{lang}.words.txt")
        self.words: dict[str, frozenset[str]] = {
            name: frozenset(" ".join(lines).split()) for name, lines in words.items()
        }
        for name in ("there", "their", "generic_noun"):
            self.words[name] = frozenset(" ".join(sections.pop(name, [])).split())
        self._lines: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for section, lines in sections.items():
            for line in lines:
                for head in _heads(line):
                    self._lines[head].append((section, line))
        self._entries: dict[str, tuple[_Entry, ...]] = {}

    def compile_all(self) -> None:
        """Compile every pattern now, for a server that wants no slow first message."""
        for head in tuple(self._lines):
            self._of(head)

    def _of(self, head: str) -> tuple[_Entry, ...]:
        """The patterns with this beginning (two threads may both compile; the result is equal)."""
        entries = self._entries.get(head)
        if entries is None:
            lines = self._lines.get(head)
            if lines is None:
                return ()
            entries = self._entries[head] = tuple(_compile(head, lines))
        return entries

    def hits(self, folded: str, words: Iterable[Word]) -> Iterator[Hit]:
        """All cues in a folded text whose words are given, in order of where they begin."""
        known = self._lines
        for text, start, _end in words:
            if text in known:
                yield from _tried(self._of(text), folded, start, start + len(text))
            stem = text[:_STEM] + "*"
            if stem in known:
                yield from _tried(self._of(stem), folded, start, start)
            if text[0].isdigit():
                yield from _tried(self._of("#"), folded, start, start)
            elif "'" in text:
                # French and Italian write two words as one: “l'article”, “dell'intervento”.
                head, _mark, tail = text.partition("'")
                place = start + len(head) + 1
                yield from _tried(self._of(tail), folded, place, place + len(tail))
                yield from _tried(self._of(tail[:_STEM] + "*"), folded, place, place)


def _compile(head: str, lines: Iterable[tuple[str, str]]) -> Iterator[_Entry]:
    """Entries for one beginning: many beginnings with one ending share the compiled ending."""
    whole: dict[str, list[str]] = defaultdict(list)
    for section, line in lines:
        pieces = _pieces(line)
        if len(pieces) > 1 and not _is_optional(pieces[0]) and _is_group(pieces[0]):
            begin = _narrowed(pieces[:1], head)
            alone = begin == f"(?:{re.escape(head)})"
            yield _Entry(section, None if alone else _compiled([begin]), _ending(tuple(pieces[1:])))
        else:
            whole[section].append(_narrowed(pieces, head))
    for section, expressions in whole.items():
        words = {re.escape(head), f"(?:{re.escape(head)})"}
        if words & set(expressions):
            yield _Entry(section, None, None)
        if longer := [expression for expression in expressions if expression not in words]:
            yield _Entry(section, _compiled(longer), None)


@cache
def _ending(pieces: tuple[str, ...]) -> re.Pattern[str] | None:
    ending = _expression(" ".join(pieces))
    return re.compile(rf"{_GLUE}(?:{ending})(?!\w)") if ending else None


def _tried(entries: Iterable[_Entry], folded: str, start: int, end: int) -> Iterator[Hit]:
    for section, begin, rest in entries:
        stop = end
        if begin is not None:
            match = begin.match(folded, start)
            if not match:
                continue
            stop = match.end()
        if rest is not None:
            match = rest.match(folded, stop)
            if not match:
                continue
            stop = match.end()
        yield Hit(section, start, stop)


def languages() -> tuple[str, ...]:
    """Codes of the languages that have cues."""
    return tuple(sorted(path.stem for path in _DIRECTORY.glob("??.txt")))


CUES: dict[str, Cues] = {lang: Cues(lang) for lang in languages()}
