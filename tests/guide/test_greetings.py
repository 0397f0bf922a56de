"""Greetings are suggestions, and they get names right."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guide.greetings import GREETINGS, first_name, greeting_for


@pytest.mark.parametrize(
    ("name", "first", "greeting"),
    [
        ("Noor Haddad", "Noor", "Hi Noor,"),
        ("Noor", "Noor", "Hi Noor,"),
        ("NOOR HADDAD", "Noor", "Hi Noor,"),
        ("noor haddad", "Noor", "Hi Noor,"),
        ("JR Haddad", "JR", "Hi JR,"),
        ("Dr. Noor Haddad", "Noor", "Hello Dr. Haddad,"),
        ("Prof. Dr. Anna van Dijk", "Anna", "Hello Prof. Dr. van Dijk,"),
        ("Dr. Jing Ma", "Jing", "Hello Dr. Ma,"),
        ("Dr. Tom Bell Jr.", "Tom", "Hello Dr. Bell,"),
        ("Mr. Tom Reed", "Tom", "Hi Tom,"),
        ("Mrs. Reed", "Reed", "Hello Mrs. Reed,"),
        ("Jean-Paul Roux", "Jean-Paul", "Hi Jean-Paul,"),
        ("J. Robert Smith", "Robert", "Hi Robert,"),
        ("J. R. Smith", "J. R. Smith", "Hi J. R. Smith,"),
        ("Quillfeather, Mara", "Mara", "Hi Mara,"),
        ("Mara Quillfeather, PhD, MBA", "Mara", "Hi Mara,"),
        ("Mara Quillfeather MSc", "Mara", "Hi Mara,"),
        ("Robert “Bob” Smith (he/him)", "Robert", "Hi Robert,"),
        ("👋 Tom Reed 🚀", "Tom", "Hi Tom,"),
        ("王小明", "王小明", "Hi 王小明,"),
        ("山田 太郎", "山田 太郎", "Hi 山田 太郎,"),
        ("김민준", "김민준", "Hi 김민준,"),
        ("نور حداد", "نور", "Hi نور,"),
        ("عبد الله حداد", "عبد الله", "Hi عبد الله,"),
        ("Иван Петров", "Иван", "Hi Иван,"),
        ("", "", ""),
        ("🚀 42", "", ""),
    ],
)
def test_greeting_of_a_name(name: str, first: str, greeting: str) -> None:
    assert first_name(name) == first
    assert greeting_for(name) == greeting


@pytest.mark.parametrize(
    ("lang", "greeting"),
    [
        ("en-US", "Hi Noor,"),
        ("de", "Hallo Noor,"),
        ("de_AT", "Hallo Noor,"),
        ("fr", "Bonjour Noor,"),
        ("es", "Hola Noor:"),
        ("it", "Ciao Noor,"),
        ("pt", "Olá Noor,"),
        ("nl", "Hallo Noor,"),
        ("sv", "Noor,"),
        ("", "Noor,"),
    ],
)
def test_greeting_in_the_language_of_the_message(lang: str, greeting: str) -> None:
    assert greeting_for("Noor Haddad", lang) == greeting


def test_titled_greeting_in_german() -> None:
    assert greeting_for("Dr. Noor Haddad", "de") == "Guten Tag Dr. Haddad,"


def test_every_greeting_names_the_person_once() -> None:
    for forms in GREETINGS.values():
        assert set(forms) == {"plain", "formal"}
        assert all(form.count("{name}") == 1 for form in forms.values())


@given(st.text() | st.text(st.sampled_from('Dr. ,Ma-()"“J王عبد\0👍\ud800')))
def test_any_name_is_safe(name: str) -> None:
    greeting = greeting_for(name)
    assert bool(greeting) == bool(first_name(name))
    assert "\n" not in greeting
