"""Shapes: orders for the sentences that the writer has written, and nothing besides."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from composer.guide.relationships import relationship as relationship_with
from composer.guide.wording import read_words
from composer.linkedin.counting import clean_newlines
from composer.linkedin.limits import ROUTES

_WORDS = read_words("shapes.toml")

SENTENCES: Final[tuple[str, ...]] = tuple(_WORDS["sentences"])
"""The sentences that a shape puts in order."""

type Sentences = Mapping[str, str | Sequence[str]]
"""What the writer wrote, by the name of the sentence; follow-ups may be several."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One order. `paragraphs` names every sentence exactly once."""

    code: str
    label: str
    why: str
    routes: tuple[str, ...]
    standings: tuple[str, ...]
    paragraphs: tuple[tuple[str, ...], ...]

    @property
    def one_paragraph(self) -> bool:
        """Whether the text has no line breaks at all, as in a note."""
        return len(self.paragraphs) == 1


def _read(entry: Mapping[str, Any]) -> Shape:
    return Shape(
        code=entry["code"],
        label=entry["label"],
        why=entry["why"],
        routes=tuple(entry["routes"]),
        standings=tuple(entry["standings"]),
        paragraphs=tuple(tuple(paragraph) for paragraph in entry["paragraphs"]),
    )


SHAPES: Final[tuple[Shape, ...]] = tuple(_read(entry) for entry in _WORDS["shape"])


def shape(code: str) -> Shape:
    """The shape with this code. Raises ValueError when there is none."""
    for each in SHAPES:
        if each.code == code:
            return each
    raise ValueError(f"No such shape: {code!r}.")


def shapes_for(route: str, relationship: str | None = None) -> tuple[Shape, ...]:
    """The shapes that make sense, best first: at least two, and none for the route "none".

    For strangers the first one asks permission first. Without a relationship the shapes are those
    for people who know each other. Raises ValueError on an unknown code.
    """
    if route not in ROUTES:
        raise ValueError(f"No such route: {route!r}.")
    standing = relationship_with(relationship).standing if relationship else "known"
    return tuple(each for each in SHAPES if route in each.routes and standing in each.standings)


def arrange(shape: Shape, sentences: Sentences) -> str:
    """The draft: the given sentences in the order of the shape, each exactly once.

    Words stay as they are. Three things are done to the joints: a sentence that ends in a word
    gets its full stop (a greeting its comma, a sign-off nothing); a sentence after a full stop
    starts with a capital when its first word is an ordinary word in small letters; and in a shape
    of one paragraph line breaks become spaces. Raises ValueError on a sentence no shape knows.
    """
    unknown = sorted(set(sentences) - set(SENTENCES))
    if unknown:
        raise ValueError(f"No shape knows these sentences: {', '.join(unknown)}.")
    paragraphs: list[str] = []
    for names in shape.paragraphs:
        paragraph = ""
        for name in names:
            for written in _written(sentences.get(name, "")):
                text = " ".join(written.split()) if shape.one_paragraph else written
                before = paragraph or (paragraphs[-1] if paragraphs else "")
                piece = _finished(text if name in _AS_TYPED else _raised(text, before), name)
                paragraph += _space_between(paragraph, piece) + piece
        if paragraph:
            paragraphs.append(paragraph)
    return "\n\n".join(paragraphs)


_AS_TYPED: Final = frozenset({"greeting", "sign_off"})
_SENTENCE_ENDS: Final = frozenset(".!?…。！？؟।")
_CLOSERS: Final = "\"'”’»)]」』）*_"
_PLAIN_WORD = re.compile(r"[^\W\d_]+(?=[\s,;!?'’-]|$)")


def _written(sentence: str | Sequence[str]) -> list[str]:
    several = [sentence] if isinstance(sentence, str) else sentence
    cleaned = (clean_newlines(each).strip() for each in several)
    return [each for each in cleaned if each]


def _raised(text: str, before: str) -> str:
    """With a capital when a new sentence begins here, and its first word is not a name of its own.

    After "Hi Noor," the writer's own choice stands: English and German differ. "iPhone" and
    "fjord.example" keep their small letter.
    """
    if before and before.rstrip(_CLOSERS)[-1:] not in _SENTENCE_ENDS:
        return text
    word = _PLAIN_WORD.match(text)
    if word is None or not word.group().islower():
        return text
    capital = text[0].upper()
    return text if len(capital) > 1 else capital + text[1:]


def _finished(text: str, name: str) -> str:
    """With a full stop, or the comma of a greeting, where the text ends in a word."""
    last = text.rstrip(_CLOSERS)[-1:]
    if name == "sign_off" or not last or _is_link(text.split()[-1]):
        return text
    if unicodedata.category(last)[0] not in "LMN" and last not in "%€$£°":
        return text
    if _is_east_asian(last):
        return text + ("，" if name == "greeting" else "。")
    if name == "greeting":
        return text + ("،" if unicodedata.bidirectional(last) == "AL" else ",")
    return text + ("।" if "\u0900" <= last <= "\u097f" else ".")


def _is_link(word: str) -> bool:
    """A full stop would become part of a link."""
    return "://" in word or word.lower().startswith("www.")


def _space_between(before: str, text: str) -> str:
    """A space, except where East Asian text goes on without one."""
    if not before or (_is_east_asian(before[-1]) and _is_east_asian(text[0])):
        return ""
    return " "


def _is_east_asian(character: str) -> bool:
    """Whether the script of this character is written without spaces."""
    return "\u3000" <= character <= "\u9fff" or "\uff00" <= character <= "\uff64"
