"""The real `serve`: web server and worker as a person starts them, and how they end."""

import os
import secrets
import signal
import socket
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

from tests.running.server import PATIENCE, Running, alive, descendants, find, until

pytestmark = pytest.mark.skipif(not Path("/proc/self").exists(), reason="reads /proc")


@pytest.fixture
def start(tmp_path) -> Iterator[Callable[..., Running]]:
    """Start `serve`, and leave nothing of it behind whatever happens."""
    started: list[Running] = []

    def do(**options) -> Running:
        started.append(Running(tmp_path / "var", **options))
        return started[-1]

    yield do
    for running in started:
        running.kill()


def test_a_fresh_start_serves_signs_in_and_ends_on_sigterm(start):
    running = start(umask=0o000).wait_until_up()
    assert f"Notewright is on {running.site}\n" in running.said()
    until(running.is_ready)

    person = running.sign_in()
    assert person.url == f"{running.site}/"
    page = person.get("/")
    assert "Sample team" in page
    style = find(r'href="(/static/css/[^"]+\.[0-9a-f]{12}\.css)"', page)[1]
    with person.opener.open(running.site + style) as sheet:
        assert "immutable" in sheet.headers["Cache-Control"]

    paths = [running.folder, *running.folder.rglob("*")]
    assert not [path for path in paths if stat.S_IMODE(path.lstat().st_mode) & 0o077]
    everybody = descendants(running.process.pid)
    assert len(everybody) >= 3
    running.process.terminate()
    assert running.process.wait(15) == 0
    until(lambda: not any(map(alive, everybody)), 5)


def test_control_c_ends_both_and_a_second_start_keeps_everything(start):
    first = start().wait_until_up()
    everybody = descendants(first.process.pid)
    os.killpg(first.process.pid, signal.SIGINT)  # as the terminal does
    assert first.process.wait(15) == 0
    assert "Traceback" not in first.said()
    until(lambda: not any(map(alive, everybody)), 5)
    before = (first.folder / "sample-sign-in.txt").read_text()
    second = start(port=first.port).wait_until_up()  # the port is free again at once
    assert before.strip() in second.said()


@pytest.mark.parametrize(("fallen", "name"), [("web", "web server"), ("worker", "worker")])
def test_when_one_part_dies_all_end_with_one_sentence(start, fallen, name):
    running = start().wait_until_up()
    everybody = descendants(running.process.pid)
    os.kill(running.children()[fallen], signal.SIGKILL)
    assert running.process.wait(PATIENCE) == 1
    assert f"The {name} stopped by itself (by signal SIGKILL)" in running.said()
    assert "Traceback" not in running.said()
    until(lambda: not any(map(alive, everybody)))


def test_children_end_when_serve_is_killed(start):
    running = start().wait_until_up()
    everybody = descendants(running.process.pid)
    running.process.kill()
    until(lambda: not any(map(alive, everybody)))


def test_a_port_in_use_is_said_in_one_sentence(start):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        running = start(port=taken.getsockname()[1])
        assert running.process.wait(PATIENCE) == 1
    assert running.said() == (
        f"Port {running.port} is in use by another program; choose another one with PORT=…\n"
    )
    assert not (running.folder / "notewright.sqlite3").exists()


def test_two_starts_at_once_on_one_fresh_folder_agree(start):
    both = [start(), start()]
    for running in both:
        running.wait_until_up()
    assert len({find(r"password: (\S+)", running.said())[1] for running in both}) == 1
    for running in both:
        assert running.sign_in().url == f"{running.site}/"
        until(running.is_ready)


@pytest.fixture
def empty_database() -> Iterator[str]:
    """Another database on the PostgreSQL of this run."""
    url = os.environ["TEST_DATABASE_URL"]
    name = f"serve_{secrets.token_hex(4)}"
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        yield url.rpartition("/")[0] + f"/{name}"
        drop = sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name))
        connection.execute(drop)


@pytest.mark.postgres
def test_two_starts_from_different_folders_share_one_postgres(tmp_path, empty_database):
    both = [
        Running(tmp_path / place, env={"DATABASE_URL": empty_database}) for place in ("one", "two")
    ]
    try:
        for running in both:
            running.wait_until_up()
            until(running.is_ready)
        with_sign_in = [running for running in both if "password: " in running.said()]
        assert with_sign_in
        assert with_sign_in[0].sign_in().url == f"{with_sign_in[0].site}/"
    finally:
        for running in both:
            running.kill()
