"""Profile addresses: any form in which people paste one becomes its canonical form, offline.

A profile address that can be used has a key (the same for every form of it), a link to open, a
slug to show and, with luck, a name to suggest. One that cannot is refused with one sentence.
"""

import re
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal
from urllib.parse import quote, unquote_to_bytes

from composer.linkedin.names import name_from_slug

REFUSALS: Final[Mapping[str, str]] = tomllib.loads(
    Path(__file__).with_name("refusals.toml").read_text("utf-8")
)
"""Every code of an `AddressError` with its sentence."""

LONGEST_SLUG: Final = 200
"""Code points. Custom slugs end at 100; assigned ones follow the name and may be longer."""

# A link inside text: its own scheme or none, a dotted host, an optional port, the rest up to a
# space, a bracket or quotation mark that no link holds, or punctuation of East Asian text. The
# left boundary keeps the host of one link from being found inside another word or host; possessive
# repeats keep the search linear in the length of the text.
_LINK = re.compile(
    r"(?:(?<![a-z])https?://|(?<![\w@./-])(?://)?|(?<=:)//)"
    r"(?P<host>(?:[\w-]++\.)+[^\W\d_]{2,})"
    r"(?P<port>:\d*+)?+"
    r"(?![\w@:-]|\.\w)"
    r"(?P<rest>[/\\?#][^\s<>\"“”„«»，。、；：！？（）【】「」『』《》]*+)?+",
    re.IGNORECASE,
)
_TRAILING: Final = ".,;:!?)]}'\"’‘”“»›*_`"
_MEMBER_ID = re.compile(r"AC[ow]AA[A-Za-z0-9_-]+")
_BROKEN_ESCAPE = re.compile(r"%(?![0-9A-Fa-f]{2})")
_WRAPPERS: Final = frozenset({"profile", "public-profile", "people"})
_NOT_A_PERSON: Final = frozenset(
    {"company", "school", "showcase", "jobs", "posts", "feed", "pulse", "groups"}
)


class AddressError(ValueError):
    """An address that cannot be used: `code` is stable, `sentence` says what to paste instead."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.sentence = REFUSALS[code]
        super().__init__(self.sentence)


@dataclass(frozen=True, slots=True)
class ProfileAddress:
    """Where a person's profile is.

    `kind`, and within it `key`, name the person; the key is never empty. `url` is canonical, and
    empty for a sales lead and a legacy address, from which it cannot be told offline. `slug` is
    decoded, for showing; `suggested_name` is a guess from it, or empty.
    """

    kind: Literal["profile", "sales-lead", "legacy"]
    key: str
    url: str = ""
    slug: str = ""
    suggested_name: str = ""

    @property
    def ask_again(self) -> str:
        """The sentence that asks for the public address; empty when we have it."""
        return "" if self.kind == "profile" else REFUSALS[self.kind]


def parse_profile_address(text: str) -> ProfileAddress:
    """The profile address in a pasted link or text: the first one that can be used.

    Raises AddressError, and nothing else, when there is none.
    """
    text = text.strip()
    if not text:
        raise AddressError("empty")
    if any(_is_control(character) for character in text):
        raise AddressError("control-characters")
    refusal: AddressError | None = None
    for link in _links(text):
        try:
            return _parse_link(link)
        except AddressError as error:
            # What is wrong with a LinkedIn address helps more than "somewhere else".
            if refusal is None or refusal.code == "not-linkedin":
                refusal = error
    raise refusal or AddressError("no-link")


def find_profile_address(text: str) -> ProfileAddress | None:
    """The first profile address inside free text that can be used, or None. Never raises."""
    for link in _links(text):
        try:
            return _parse_link(link)
        except AddressError:
            continue
    return None


@dataclass(frozen=True, slots=True)
class _Link:
    host: str
    port: str
    rest: str


def _links(text: str) -> Iterator[_Link]:
    """Everything in the text that looks like a link, without what surrounds it."""
    for match in _LINK.finditer(unicodedata.normalize("NFC", text)):
        rest = _without_trailing(match["rest"] or "")
        bare = match["host"] == match.group()
        if bare and match["host"] != match.string and not _is_linkedin(match["host"]):
            continue  # "so.Then" in a sentence, not an address
        yield _Link(match["host"].lower(), (match["port"] or "").removeprefix(":"), rest)


def _without_trailing(rest: str) -> str:
    """Drops punctuation of the sentence around a link, and invisible marks copied along."""
    end = len(rest)
    while end and (rest[end - 1] in _TRAILING or unicodedata.category(rest[end - 1]) == "Cf"):
        end -= 1
    return rest[:end]


def _is_linkedin(host: str) -> bool:
    return host.lower() == "linkedin.com" or host.lower().endswith(".linkedin.com")


def _is_control(character: str) -> bool:
    return character not in "\t\n\r" and unicodedata.category(character) in {"Cc", "Cs"}


def _parse_link(link: _Link) -> ProfileAddress:
    if link.host == "lnkd.in" or link.host.endswith(".lnkd.in"):
        raise AddressError("short-link")
    if not _is_linkedin(link.host):
        raise AddressError("not-linkedin")
    if link.port not in {"", "80", "443"}:
        raise AddressError("unusual-port")
    path = re.split(r"[?#]", link.rest, maxsplit=1)[0]
    if "\\" in path:
        raise AddressError("backslash")
    if any(unicodedata.category(character) in {"Cc", "Cf", "Cs"} for character in path):
        raise AddressError("control-characters")
    return _parse_path(_segments(path), query=link.rest[len(path) :])


def _segments(path: str) -> list[str]:
    """The path cut at its slashes, still encoded; a slash at either end counts for nothing."""
    segments = path.removeprefix("/").removesuffix("/").split("/")
    if segments == [""]:
        return []
    if any(segment.lower().replace("%2e", ".") in {"", ".", ".."} for segment in segments):
        raise AddressError("broken-path")
    return segments


def _parse_path(segments: list[str], *, query: str) -> ProfileAddress:
    words = [segment.lower() for segment in segments]
    if words[:1] == ["mwlite"]:
        segments, words = segments[1:], words[1:]
    if words[:1] and words[0] in _WRAPPERS and words[1:2] == ["in"]:
        segments, words = segments[1:], words[1:]
    match words:
        case ["in"]:
            raise AddressError("no-slug")
        case ["in", *_]:
            return _profile(_decoded(segments[1]))
        case ["sales", "lead" | "people", _, *_]:
            return _sales_lead(_decoded(segments[2]))
        case ["pub", _, *_]:
            return _legacy_pub([_decoded(segment) for segment in segments[1:]])
        case ["profile", "view"]:
            return _legacy_view(query)
        case ["pub"] | ["sales", "lead" | "people"] | []:
            raise AddressError("no-slug")
        case [first, *_] if first in _NOT_A_PERSON:
            raise AddressError("not-a-person")
        case _:
            raise AddressError("not-a-profile")


def _profile(slug: str) -> ProfileAddress:
    _refuse_bad_slug(slug)
    if slug.lower() == "me":
        raise AddressError("own-alias")
    key = _key(slug)
    url = f"https://www.linkedin.com/in/{quote(key, safe='')}/"
    return ProfileAddress("profile", key, url, slug, name_from_slug(slug))


def _sales_lead(parts: str) -> ProfileAddress:
    member_id = parts.partition(",")[0]
    if not member_id:
        raise AddressError("no-slug")
    _refuse_bad_slug(member_id)
    return ProfileAddress("sales-lead", member_id)


def _legacy_pub(parts: list[str]) -> ProfileAddress:
    for part in parts:
        _refuse_bad_slug(part)
    key = "/".join(["pub", *map(_key, parts)])
    return ProfileAddress("legacy", key, slug=parts[0], suggested_name=name_from_slug(parts[0]))


def _legacy_view(query: str) -> ProfileAddress:
    number = re.search(r"[?&]id=([0-9]{1,20})(?![0-9A-Za-z_-])", query)
    if number is None:
        raise AddressError("legacy")
    return ProfileAddress("legacy", f"profile/view?id={number[1]}")


def _decoded(segment: str) -> str:
    """One path segment, percent-decoded once and strictly."""
    if _BROKEN_ESCAPE.search(segment):
        raise AddressError("bad-escape")
    try:
        text = unquote_to_bytes(segment).decode("utf-8")
    except UnicodeError:
        raise AddressError("bad-escape") from None
    if "%" in text:
        raise AddressError("double-encoded")
    return unicodedata.normalize("NFC", text)


def _refuse_bad_slug(slug: str) -> None:
    if len(slug) > LONGEST_SLUG:
        raise AddressError("too-long")
    # Marks belong to letters: many scripts write their vowels as such.
    letters = [unicodedata.category(character) for character in slug]
    if not any(category[0] in "LN" for category in letters):
        raise AddressError("bad-slug")
    for character, category in zip(slug, letters, strict=True):
        if not (character in "-_" or category[0] in "LM" or category == "Nd"):
            raise AddressError("bad-slug")


def _key(slug: str) -> str:
    """What names the person: lower case, except in a member id, where case matters.

    Lower case rather than case folding, which would make "ß" equal to "ss" and so one person of
    two. Repeated until nothing changes, so that the key of a key is the key.
    """
    if _MEMBER_ID.fullmatch(slug):
        return slug
    lowered = unicodedata.normalize("NFC", slug.lower())
    return lowered if lowered == slug else _key(lowered)
