"""Greetings to suggest. The writer sees them in the draft and changes them at will."""

import re
import unicodedata
from typing import Final

from composer.guide.wording import read_words

_WORDS = read_words("greetings.toml")
GREETINGS: Final[dict[str, dict[str, str]]] = _WORDS["greetings"]
_KEPT: Final = frozenset(_WORDS["titles"]["kept"])
_DROPPED: Final = frozenset(_WORDS["titles"]["dropped"])
_AFTER: Final = frozenset(_WORDS["titles"]["after"])

_ASIDE = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|[\"“„][^\"“”„]*[\"”“]")
_PARTICLES: Final = frozenset({"al", "bin", "da", "de", "del", "den", "der", "di", "dos", "du", "la", "le", "ten", "ter", "van", "von", "zu"})  # fmt: skip
_NAME_OPENERS: Final = frozenset({"عبد", "أبو", "ابو"})
"""Arabic words that make a first name only together with the next word."""


def first_name(name: str) -> str:
    """The name to greet a person by, without titles, degrees, asides and emoji.

    The whole name where the family name comes first (Chinese, Japanese, Korean letters) or where
    only initials are given. Empty when nothing in it is a name.
    """
    words = _words(name)[1]
    if not words:
        return ""
    if any(_family_name_first(character) for word in words for character in word):
        return " ".join(words)
    if words[0] in _NAME_OPENERS and len(words) > 1:
        return " ".join(words[:2])
    given = next((word for word in words[: max(len(words) - 1, 1)] if not _is_initial(word)), "")
    return given or " ".join(words)


def greeting_for(name: str, lang: str = "en") -> str:
    """A greeting to suggest, such as "Hi Noor,"; with a title "Hello Dr. Haddad,".

    In a language without a greeting of its own it is the name with a comma. Empty without a name.
    """
    title, words = _words(name)
    who = first_name(name)
    if not who:
        return ""
    formal = bool(title) and not any(_family_name_first(character) for character in who)
    if formal:
        who = f"{title} {_family_name(words)}"
    forms = GREETINGS.get(lang.lower().replace("_", "-").partition("-")[0])
    pattern = "{name}," if forms is None else forms["formal" if formal else "plain"]
    return pattern.replace("{name}", who)


def _words(name: str) -> tuple[str, list[str]]:
    """The title that belongs into a greeting ("" if none), and the words of the bare name."""
    bare = _ASIDE.sub(" ", unicodedata.normalize("NFC", name).replace("،", ","))
    parts = [_clean(part) for part in bare.split(",")]
    parts = [part for part in parts if part and not all(_plain(word) in _AFTER for word in part)]
    if len(parts) > 1 and len(parts[0]) == 1:
        # "Quillfeather, Mara" is how directories write a name.
        words = parts[1] + parts[0]
    else:
        words = parts[0] if parts else []
    titles: list[str] = []
    while len(words) > 1 and _plain(words[0]) in _KEPT | _DROPPED:
        titles.append(words.pop(0))
    while len(words) > 1 and _is_degree(words[-1]):
        words.pop()
    # Beside a family name alone even "Mr." belongs: "Hi Reed," would be rude.
    kept = [title for title in titles if _plain(title) in _KEPT or len(words) == 1]
    if " ".join(words).isupper() or " ".join(words).islower():
        words = [_cased(word) for word in words]
    return " ".join(kept), words


def _is_degree(word: str) -> bool:
    """Whether the last word is a degree: "MA" is one, "Ma" is somebody's name."""
    plain = _plain(word)
    return plain in {"jr", "sr"} or (plain in _AFTER and word != word.capitalize())


def _clean(part: str) -> list[str]:
    """The words of one part of a name, without emoji, digits and other signs around them."""
    words = ("".join(c for c in word if _belongs_to_name(c)).strip("-'’·") for word in part.split())
    return [word for word in words if any(character.isalpha() for character in word)]


def _belongs_to_name(character: str) -> bool:
    return unicodedata.category(character)[0] in "LM" or character in ".-'’·‐"


def _plain(word: str) -> str:
    return word.lower().replace(".", "")


def _is_initial(word: str) -> bool:
    """ "J.", "J" and "J.R." are initials; one letter of a script without case is not."""
    return word.isupper() and all(len(letter) <= 1 for letter in word.split("."))


def _family_name(words: list[str]) -> str:
    """The last word with the particles before it: "van Dijk"."""
    start = len(words) - 1
    while start > 0 and words[start - 1].lower() in _PARTICLES:
        start -= 1
    return " ".join(words[start:])


def _cased(word: str) -> str:
    """ "NOOR" and "noor" as "Noor", initials as they are."""
    if _is_initial(word):
        return word
    return "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))


def _family_name_first(character: str) -> bool:
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or (
        "\uac00" <= character <= "\ud7a3"
    )  # fmt: skip
