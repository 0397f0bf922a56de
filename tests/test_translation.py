"""Every word on every page goes through the translation; a made-up language shows which do not."""

import json
import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from django.db import transaction
from django.utils import translation

from composer.guide.examples import LANGUAGES
from composer.linter import RULES
from composer.models import Example
from composer.models.examples import language_name
from tests.access import ACCESS, WHO, World
from tests.conventions import NAMES, READ_ALOUD
from tests.walking import form_of, pages_of, rows_of, url_of

OPEN, CLOSE = "⟦", "⟧"
LETTERS = re.compile(r"[^\W\d_]{2,}")
# Elements whose words are the same in every language.
UNTRANSLATED = "translate=no"  # in place of the tag; such an element holds no other block
SILENT = {"script", "style", "kbd", "code", UNTRANSLATED}
# Languages are named in their own words; stand-ins are in the language of the message.
SAME_EVERYWHERE = [
    *(language_name(code) for code in {*LANGUAGES, *(rule.lang for rule in RULES)}),
    *("first name", "surname", "company"),
]
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"}


@pytest.fixture
def made_up(monkeypatch) -> None:
    """Activate a language that puts every translated text into double brackets."""

    def wrapped(old: Callable[..., str]) -> Callable[..., str]:
        def new(*words: Any) -> str:
            said = old(*words)
            return f"{OPEN}{said}{CLOSE}" if said.strip() else said

        return new

    trans = vars(translation)["_trans"]  # where each of these looks for the active language
    for name in ("gettext", "ngettext", "pgettext", "npgettext"):
        monkeypatch.setattr(trans, name, wrapped(getattr(trans, name)), raising=False)


class Reader(HTMLParser):
    """Collects what a person reads or hears, leaving out what stands inside double brackets."""

    def __init__(self) -> None:
        super().__init__()
        self.plain: list[str] = []
        self.depth = 0
        self.stack: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Attributes that are shown or read aloud."""
        has = {name: value or "" for name, value in attrs}
        if tag not in VOID:
            self.stack.append(UNTRANSLATED if has.get("translate") == "no" else tag)
        read = [has[name] for name in READ_ALOUD if name in has]
        if tag == "input" and has.get("type") in ("submit", "button", "reset"):
            read.append(has.get("value", ""))
        # Sentences for scripts, such as data-saved; addresses and numbers are none.
        read += [v for name, v in has.items() if name.startswith("data-") and " " in v.strip()]
        for text in read:
            self.plain.append(outside(text)[0])

    def handle_endtag(self, tag: str) -> None:
        """Back to the element round it."""
        while self.stack and self.stack.pop() not in {tag, UNTRANSLATED}:
            pass

    def handle_data(self, data: str) -> None:
        """Text; a translated sentence may have elements inside it."""
        if SILENT & set(self.stack):
            return
        text, self.depth = outside(data, self.depth)
        self.plain.append(text)


def outside(text: str, depth: int = 0) -> tuple[str, int]:
    """The part of a text outside double brackets, and how deep inside them it ends."""
    kept = []
    for character in text:
        if character == OPEN:
            depth += 1
        elif character == CLOSE:
            depth -= 1
        elif not depth:
            kept.append(character)
    return "".join(kept), depth


def untranslated(page: str, data: str) -> Iterator[str]:
    """Pieces of the page with words that are neither translated nor somebody's data.

    A piece may be made of several data, such as a name and a company with a comma between them.
    """
    reader = Reader()
    reader.feed(page)
    reader.close()
    assert reader.depth == 0
    for piece in reader.plain:
        for part in re.split(r"[·,:;()\n]", piece):
            words = LETTERS.findall(part)
            if " ".join(words) and f" {' '.join(words)} " not in data and {*words} - NAMES:
                yield " ".join(piece.split())[:100]


def data_of(world: World) -> str:
    """The words of every text that is kept, in order, and those that stay as they are."""
    texts = [
        json.dumps(row, default=str, ensure_ascii=False) for t in rows_of().values() for row in t
    ]
    return " ".join(["", *LETTERS.findall(" | ".join(texts)), *SAME_EVERYWHERE, ""])


@pytest.fixture
def shown(world: World) -> World:
    """The world with what makes pages say more: a text full of faults, a person not to contact."""
    Example.objects.update(stand_ins=[])  # the factory's belong to another text
    world.person.do_not_contact = True
    world.person.save()
    world.draft.body = (
        "Hi [first name], I came across your profile and was impressed. "
        "I'd like to add you to my professional network on LinkedIn. " * 6
    )
    world.draft.save()
    return world


@pytest.mark.parametrize("who", ["owner", "writer", "reader", "anonymous", "teamless"])
def test_every_word_of_every_page_is_translated(who, shown, client_of, made_up):
    found, data = {}, data_of(shown)
    for name in pages_of(who):
        answer = client_of(who).get(url_of(name, shown))
        if answer["Content-Type"].startswith("text/html"):
            found[name] = list(untranslated(answer.content.decode(), data))
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize("who", ["owner", "writer", "reader", "anonymous"])
def test_every_word_of_every_answer_to_a_form_is_translated(who, shown, client_of, made_up):
    found: dict[str, set[str]] = {}
    data = data_of(shown)
    wrong = {"version": "x", "email": "x", "login": "x", "text": "linkedin.com/in/me"}
    for name, row in ACCESS.items():
        if row.post[WHO.index(who)] == 405:
            continue
        right = form_of(name, who, shown)
        team = {key: value for key, value in right.items() if key == "team"}
        for form in ({}, team, {**team, **wrong}, right):
            with transaction.atomic():
                answer = client_of(who).post(url_of(name, shown), form, follow=True)
                transaction.set_rollback(True)
            if answer.get("Content-Type", "").startswith("text/html"):
                page = answer.content.decode()
                found.setdefault(name, set()).update(untranslated(page, data))
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    "page",
    [
        "<p>⟦Save⟧ it</p>",
        "<p>Ada ⟦wrote⟧, and left</p>",
        '<input aria-label="Search">',
        '<p data-said="Not saved yet">⟦Saved⟧</p>',
        "<p>⟦Open <code>x</code>⟧ now</p>",
    ],
)
def test_a_word_in_one_language_is_found(page):
    assert list(untranslated(page, " Ada "))


def test_translated_words_and_data_pass():
    page = """<title>⟦Today⟧ · Notewright</title><p title="⟦Save⟧" data-x="12">Ada, ⟦wrote <b>Ada</b>⟧</p>
    <kbd>Ctrl</kbd><script src="x">let a</script><p>12 % · ⟦5 of 7⟧</p>"""
    assert list(untranslated(page, " Ada ")) == []
