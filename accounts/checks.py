"""Checks at the start that refuse settings under which promises would not hold."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, register
from django.db import connection

SQLITE_MUST_BE = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}


def check_hosts(**_: Any) -> list[CheckMessage]:
    """Any host at all would make every redirect look safe and every mail link forgeable."""
    if "*" in settings.ALLOWED_HOSTS:
        return [Error("ALLOWED_HOSTS must name hosts, not *.", id="accounts.E001")]
    return []


def check_sqlite(databases: Sequence[str] | None = None, **_: Any) -> list[CheckMessage]:
    """SQLite keeps what it acknowledged only with these values."""
    if connection.vendor != "sqlite" or not databases:
        return []
    found: list[CheckMessage] = []
    in_memory = "memory" in str(connection.settings_dict["NAME"])
    with connection.cursor() as cursor:
        for pragma, wanted in SQLITE_MUST_BE.items():
            value = cursor.execute(f"PRAGMA {pragma}").fetchone()[0]
            if value != wanted and not (in_memory and pragma == "journal_mode"):
                found.append(
                    Error(f"SQLite {pragma} is {value}, must be {wanted}.", id="accounts.E002")
                )
        timeout = cursor.execute("PRAGMA busy_timeout").fetchone()[0]
    if timeout < 20_000:
        found.append(Error(f"SQLite busy timeout is {timeout} ms.", id="accounts.E003"))
    if connection.settings_dict["OPTIONS"].get("transaction_mode") != "IMMEDIATE":
        found.append(Error("SQLite transaction_mode must be IMMEDIATE.", id="accounts.E004"))
    return found


def register_all() -> None:
    """Called once when the app is ready."""
    register(Tags.security)(check_hosts)
    register(Tags.database)(check_sqlite)
