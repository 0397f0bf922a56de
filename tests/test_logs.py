"""A log line is one line, and holds nothing of what people wrote."""

import logging
import sqlite3
import sys

import pytest
from django.test import RequestFactory
from django.urls import resolve

from config.logs import OneLineFormatter

PRIVATE = "Dear Noor, our secret plan"


def line(message="said", *args, error=None, **extra) -> str:
    record = logging.LogRecord("app", logging.ERROR, __file__, 1, message, args, None)
    if error:
        try:
            raise error
        except type(error):
            record.exc_info = sys.exc_info()
    record.__dict__.update(extra)
    return OneLineFormatter().format(record)


@pytest.mark.parametrize("text", ["a\nb", "a\r\nINFO forged", "a\x00b", "a\x1b[31mb", "a\u2028b"])
def test_no_text_makes_a_second_line(text):
    said = line("%s", text)
    assert len(said.splitlines()) == 1
    assert "\x1b" not in said
    assert "\x00" not in said


def test_an_exception_is_told_by_class_and_place_and_not_by_its_words():
    said = line(error=ValueError(PRIVATE))
    assert "ValueError at " in said
    assert "tests/test_logs.py" in said
    assert "secret" not in said


def test_the_cause_is_told_too():
    try:
        try:
            sqlite3.connect(":memory:").execute("SELECT words FROM secret_plan")
        except sqlite3.OperationalError as inner:
            raise RuntimeError(PRIVATE) from inner
    except RuntimeError as error:
        said = line(error=error)
    assert "RuntimeError at " in said
    assert "OperationalError (SQLITE_ERROR)" in said
    assert "secret" not in said


def test_a_full_disk_is_named_without_the_file():
    said = line(error=OSError(28, "No space left on device", PRIVATE))
    assert "(No space left on device)" in said
    assert "secret" not in said


def test_a_request_is_told_by_its_route_because_a_path_can_be_a_key():
    path = "/accounts/password/reset/key/3-c0ffee-secret/"
    request = RequestFactory().get(path + "?q=secret")
    request.resolver_match = resolve(path)
    said = line("Internal Server Error: %s", path, request=request, status_code=500)
    assert "500 GET /accounts/password/reset/key/" in said
    assert "secret" not in said


def test_an_address_that_does_not_exist_is_not_repeated():
    request = RequestFactory().get("/secret/")
    assert "secret" not in line("Not Found: %s", request.path, request=request, status_code=404)


def test_while_developing_it_is_told_in_full():
    try:
        raise ValueError(PRIVATE)
    except ValueError:
        record = logging.LogRecord("app", logging.ERROR, __file__, 1, "x", (), sys.exc_info())
    assert PRIVATE in OneLineFormatter(words=True).format(record)
