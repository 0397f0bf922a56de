"""A name guessed from the slug of a profile address, for the writer to see and correct."""

import re
from typing import Final

_PARTICLES: Final = frozenset(
    {"bin", "da", "de", "del", "den", "der", "di", "dos", "du", "ibn", "van", "von"}
)
_CREDENTIALS: Final = frozenset(
    {"ba", "bsc", "cfa", "cpa", "dr", "ma", "mba", "md", "msc", "phd", "pmp", "rn"}
)
_MEMBER_ID = re.compile(r"AC[ow]AA")
MOST_WORDS: Final = 5
"""A slug of more words is a slogan rather than a name."""


def name_from_slug(slug: str) -> str:
    """The words of a slug as a name, without id tail and degrees; "" when that would be a guess.

    Empty for a member id, for one run-together word and for anything with digits inside.
    """
    if _MEMBER_ID.match(slug):
        return ""
    words = [word for word in slug.split("-") if word]
    while words and (_has_digit(words[-1]) or words[-1].lower() in _CREDENTIALS):
        words.pop()
    if words and words[0].lower() == "dr":
        words.pop(0)
    if not 2 <= len(words) <= MOST_WORDS or any(_has_digit(word) for word in words):
        return ""
    inner = range(1, len(words) - 1)
    return " ".join(
        word.lower() if place in inner and word.lower() in _PARTICLES else _capitalized(word)
        for place, word in enumerate(words)
    )


def _has_digit(word: str) -> bool:
    return any(character.isdigit() for character in word)


def _capitalized(word: str) -> str:
    """First letter raised; "McDonald" stays as it is, "MARA" does not."""
    if word.isupper() and len(word) > 1:
        word = word.lower()
    return word[:1].upper() + word[1:]
