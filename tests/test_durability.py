"""What was answered with *saved* is there after everything was killed, in any moment."""

import random
import sqlite3
import threading
import time
from collections.abc import Callable
from urllib.error import HTTPError

import pytest

from tests.running.server import LOST, Person, Running, find

ROUNDS = 3
WRITERS = 3
LUCK = random.Random(20261122)  # noqa: S311  (moments, not secrets)


def begin(person: Person, writer: int) -> str:
    """Begin a draft; gives its number."""
    person.post("/compose/take/", text=f"Hi Noor, draft of writer {writer}: you asked about tides.")
    return find(r"/compose/(\d+)/", person.url)[1]


def keep_saving(
    person: Person, pk: str, version: str, noted: Callable[[int], None], refused: list[str]
) -> None:
    """Save rising numbers as the editor does, and note each one only after its answer."""
    number = 0
    while True:
        number += 1
        try:
            answer = person.post(
                f"/compose/{pk}/save/", body=f"save {number} of it", version=version
            )
        except HTTPError as error:
            refused.append(str(error))
            return
        except LOST:
            return
        version = find(r'data-version="(\d+)"', answer)[1]
        noted(number)


@pytest.mark.parametrize("round_number", range(ROUNDS))
def test_no_acknowledged_save_is_lost_when_all_is_killed(tmp_path, round_number):
    running = Running(tmp_path / "var")
    acknowledged: dict[str, int] = {}
    refused: list[str] = []
    threads = []
    try:
        running.wait_until_up()
        for writer in range(WRITERS):
            person = running.sign_in()
            pk = begin(person, writer)
            page = person.get(f"/compose/{pk}/")
            version = find(r'name="version" value="(\d+)"', page)[1]
            acknowledged[pk] = 0

            def noted(number: int, pk: str = pk) -> None:
                acknowledged[pk] = number

            threads.append(
                threading.Thread(
                    target=keep_saving, args=(person, pk, version, noted, refused), daemon=True
                )
            )
        for thread in threads:
            thread.start()
        time.sleep(LUCK.uniform(0.5, 1.5))
    finally:
        running.kill()
    for thread in threads:
        thread.join(30)
    assert not refused
    assert sum(acknowledged.values()) > WRITERS, "the drill saved next to nothing"
    with sqlite3.connect(tmp_path / "var" / "notewright.sqlite3") as database:
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        kept = {
            str(pk): int(body.split()[1])
            for pk, body in database.execute("SELECT id, body FROM composer_message")
            if body.startswith("save ")
        }
    for pk, number in acknowledged.items():
        # The one in flight may have been kept too: it was never answered.
        assert number <= kept.get(pk, 0) <= number + 1
