"""The small notation of cue patterns: from a line to an expression, and to what it can begin with.

`(a|b)` alternatives, `(a|)` optional, `*` rest of a word, `~` any one word, `...` up to four words,
`#` a number. All repetitions are bounded or possessive, so no pattern can run away.
"""

import re
from functools import cache, lru_cache

# Between two words of a pattern: a space, perhaps with a comma, quote or bracket.
_GLUE = r"[ ,'\"()]{1,3}"
_ANY = r"\w++(?:['’-]\w++)*+"
_NUMBER = r"[0-9][0-9.,]{0,8}+"
_STEM = 3  # letters by which a beginning such as `help*` is looked up


class CueError(ValueError):
    """A line of a cue file that cannot be read."""


def _split(pattern: str, separator: str) -> list[str]:
    """Cut a pattern at the separators that stand outside brackets."""
    if "(" not in pattern and ")" not in pattern:
        return pattern.split(separator)
    parts, depth, start = [], 0, 0
    for mark in re.finditer(f"[(){re.escape(separator)}]", pattern):
        depth += (mark[0] == "(") - (mark[0] == ")")
        if mark[0] == separator and depth == 0:
            parts.append(pattern[start : mark.start()])
            start = mark.end()
    if depth:
        raise CueError(f"Brackets do not match in: {pattern}")
    return [*parts, pattern[start:]]


def _pieces(pattern: str) -> list[str]:
    return [piece for piece in _split(pattern.strip(), " ") if piece]


def _is_group(piece: str) -> bool:
    return piece.startswith("(") and piece.endswith(")")


@lru_cache(maxsize=256)  # one piece is asked for several times while its line is read
def _options(piece: str) -> list[str]:
    return [option.strip() for option in _split(piece[1:-1], "|")]


def _is_optional(piece: str) -> bool:
    return piece == "..." or (_is_group(piece) and "" in _options(piece))


def expression(pattern: str) -> str:
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
            inner = "|".join(expression(option) for option in _options(piece) if option)
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
def keys_of(word: str) -> tuple[str, ...]:
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
