"""The checks at the start refuse what would break a promise."""

import sqlite3

import pytest
from django.core.checks import run_checks
from django.db import connection

from accounts.checks import SQLITE_MUST_BE, check_hosts, check_sqlite


def codes(messages) -> set[str]:
    return {message.id for message in messages}


def test_any_host_at_all_is_refused(settings, db):
    assert codes(check_hosts()) == set()
    settings.ALLOWED_HOSTS = ["example.org", "*"]
    assert codes(check_hosts()) == {"accounts.E001"}
    assert "accounts.E001" in codes(run_checks())


@pytest.fixture
def production_like(shared_database):
    if connection.vendor != "sqlite":
        pytest.skip("these are SQLite's")
    connection.ensure_connection()


def test_the_values_of_the_settings_pass(production_like):
    assert check_sqlite(databases=["default"]) == []


@pytest.mark.parametrize(
    ("planted", "code"),
    [
        ("PRAGMA synchronous=NORMAL", "accounts.E002"),
        ("PRAGMA synchronous=OFF", "accounts.E002"),
        ("PRAGMA journal_mode=DELETE", "accounts.E002"),
        ("PRAGMA foreign_keys=OFF", "accounts.E002"),
        ("PRAGMA busy_timeout=5000", "accounts.E003"),
    ],
)
def test_a_planted_value_is_found(production_like, planted, code):
    with connection.cursor() as cursor:
        cursor.execute(planted)
    try:
        assert codes(check_sqlite(databases=["default"])) == {code}
        assert code in codes(run_checks(databases=["default"]))
    finally:
        connection.close()


def test_deferred_transactions_are_found(production_like):
    options = connection.settings_dict["OPTIONS"]
    connection.settings_dict["OPTIONS"] = {**options, "transaction_mode": "DEFERRED"}
    try:
        assert codes(check_sqlite(databases=["default"])) == {"accounts.E004"}
    finally:
        connection.settings_dict["OPTIONS"] = options


def test_the_numbers_mean_what_we_think():
    with sqlite3.connect(":memory:") as database:
        database.execute("PRAGMA synchronous=FULL")
        assert database.execute("PRAGMA synchronous").fetchone()[0] == SQLITE_MUST_BE["synchronous"]
