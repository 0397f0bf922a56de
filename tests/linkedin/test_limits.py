"""Counting as a browser counts, and the limits that are known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.linkedin.counting import clean_newlines, utf16_length, utf16_offset
from composer.linkedin.limits import (
    ACCOUNTS,
    FOLLOW_UP_AFTER_DAYS,
    NOTES_PER_MONTH,
    REINVITE_AFTER_DAYS,
    REPLY_WAIT_DAYS,
    ROUTES,
    SUBJECT_LIMIT,
    limit_facts,
    limit_for,
)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("", 0),
        ("Hi Noor", 7),
        ("👍", 2),
        ("👨‍👩‍👧", 8),
        ("𝗔", 2),
        ("é", 1),
        ("e\u0301", 2),
        ("a\r\nb", 3),
        ("a\rb", 3),
        ("a\n\nb", 4),
        ("نور", 3),
        ("\0", 1),
        ("\ud800", 1),
        ("👍" * 10_000, 20_000),
    ],
)
def test_length_in_utf16_units(text: str, units: int) -> None:
    assert utf16_length(text) == units


@given(st.text())
def test_length_agrees_with_the_encoder(text: str) -> None:
    encoded = clean_newlines(text).encode("utf-16-le", "surrogatepass")
    assert utf16_length(text) == len(encoded) // 2


@given(st.text(st.sampled_from("a\r\n👍é")), st.integers(-3, 40))
def test_offset_grows_with_the_index_and_ends_at_the_length(text: str, index: int) -> None:
    assert utf16_offset(text, index) <= utf16_offset(text, index + 1)
    assert utf16_offset(text, len(text)) == utf16_length(text)
    assert utf16_offset(text, -1) == 0


@pytest.mark.parametrize(
    ("route", "free", "premium"),
    [
        ("note", 200, 300),
        ("inmail", 1900, 1900),
        ("comment", 1250, 1250),
        ("blank", None, None),
        ("message", None, None),
        ("group", None, None),
        ("email", None, None),
        ("introduction", None, None),
        ("none", None, None),
    ],
)
def test_limit_of_a_route(route: str, free: int | None, premium: int | None) -> None:
    assert limit_for(route, "free") == free
    assert limit_for(route, "premium") == premium


def test_every_limit_says_where_it_is_from() -> None:
    for route in ROUTES:
        for account in ACCOUNTS:
            facts = limit_facts(route, account)
            assert facts.source.endswith(".")
            assert facts.confidence in {"high", "medium", "unknown"}


@pytest.mark.parametrize(("route", "account"), [("fax", "free"), ("note", "gold")])
def test_unknown_codes_are_refused(route: str, account: str) -> None:
    with pytest.raises(ValueError, match="No such route and account"):
        limit_for(route, account)


def test_numbers_that_are_settled() -> None:
    assert (SUBJECT_LIMIT, NOTES_PER_MONTH, REINVITE_AFTER_DAYS) == (200, 5, 21)
    assert FOLLOW_UP_AFTER_DAYS == REPLY_WAIT_DAYS == 14
