"""A database that several threads and processes really share."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection, connections


@pytest.fixture(scope="module")
def database_file(tmp_path_factory, django_db_blocker) -> Path:
    """An empty SQLite file with all tables, set up as in production. Unused on PostgreSQL."""
    path: Path = tmp_path_factory.mktemp("shared") / "notewright.sqlite3"
    with django_db_blocker.unblock():
        if connection.vendor == "sqlite":
            with pointed_at(path):
                call_command("migrate", verbosity=0)
                call_command("createcachetable", verbosity=0)
    return path


class pointed_at:  # noqa: N801  # reads as a phrase: with pointed_at(path)
    """Let the default connection, also of new threads, be a SQLite file for a while."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        self.test_connection = connections["default"]
        self.name = connections.databases["default"]["NAME"]
        connections.databases["default"]["NAME"] = str(self.path)
        del connections["default"]

    def __exit__(self, *_: object) -> None:
        connections["default"].close()
        connections.databases["default"]["NAME"] = self.name
        connections["default"] = self.test_connection


@pytest.fixture
def shared_database(database_file, request, django_db_blocker) -> Iterator[None]:
    """The file on SQLite; on PostgreSQL the test database itself, emptied afterwards."""
    if connection.vendor == "sqlite":
        with django_db_blocker.unblock(), pointed_at(database_file):
            yield
            call_command("flush", interactive=False, verbosity=0)
    else:
        request.getfixturevalue("transactional_db")
        yield


@pytest.fixture
def at_once(shared_database) -> Callable[[Callable[[int], Any], int], list[Any]]:
    """Run an act in so many threads at the same moment; results, or what was raised."""

    def run(act: Callable[[int], Any], threads: int) -> list[Any]:
        barrier = threading.Barrier(threads)

        def one(number: int) -> Any:
            barrier.wait()
            try:
                return act(number)
            except Exception as error:  # noqa: BLE001  # the test looks at what it was
                return error
            finally:
                connections.close_all()

        with ThreadPoolExecutor(threads) as pool:
            return list(pool.map(one, range(threads)))

    return run
