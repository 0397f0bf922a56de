"""The real `serve`: web server and worker as a person starts them, and how they end."""

import http.cookiejar
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 60  # seconds; a cold start on a busy machine


class Running:
    """One `serve` on a free port with a folder of its own."""

    def __init__(self, folder: Path, *, port: int = 0, umask: int = 0o022) -> None:
        self.folder = folder
        self.port = port or free_port()
        env = {
            name: value
            for name, value in os.environ.items()
            if name in {"PATH", "HOME", "LANG", "TMPDIR"}
        }
        env |= {"VAR_DIR": str(folder), "PORT": str(self.port), "END_WITH_PARENT": "True"}
        self.log = folder.with_suffix(".log")
        self.process = subprocess.Popen(
            [sys.executable, "manage.py", "serve"],
            cwd=ROOT,
            env=env,
            stdin=subprocess.PIPE,  # closes if we are killed, and then it ends too
            stdout=self.log.open("w"),
            stderr=subprocess.STDOUT,
            umask=umask,
            start_new_session=True,
        )

    def said(self) -> str:
        return self.log.read_text()

    def wait_until_up(self) -> "Running":
        until(lambda: "Ctrl+C ends it" in self.said() or self.process.poll() is not None)
        assert self.process.poll() is None, self.said()
        return self

    def children(self) -> dict[str, int]:
        """Process ids of web server and worker."""
        found = {}
        for pid in descendants(self.process.pid):
            words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
            if parent(pid) == self.process.pid:
                found["worker" if "work" in words else "web"] = pid
        return found

    def end(self) -> None:
        for pid in [*descendants(self.process.pid), self.process.pid]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self.process.wait()


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def find(pattern: str, text: str) -> "re.Match[str]":
    """What must be there."""
    found = re.search(pattern, text)
    assert found, text
    return found


def until(condition, seconds: float = PATIENCE) -> None:
    """Wait for something that must come."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def parent(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def descendants(pid: int) -> list[int]:
    """Children, and theirs."""
    everybody = {int(p.name): parent(int(p.name)) for p in Path("/proc").glob("[0-9]*")}
    found, fresh = [], [pid]
    while fresh:
        fresh = [child for child, its in everybody.items() if its in fresh]
        found += fresh
    return found


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def get(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


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
        running.end()


def test_a_fresh_start_serves_signs_in_and_ends_on_sigterm(start):
    running = start(umask=0o000).wait_until_up()
    site = f"http://localhost:{running.port}"
    assert f"Notewright is on {site}\n" in running.said()
    until(lambda: get(f"{site}/readyz") == 200)

    browser = urllib.request.build_opener(
        urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
    )
    page = browser.open(f"{site}/").read().decode()
    token = find(r'name="csrfmiddlewaretoken" value="(\w+)"', page)
    email, password = find(r"Sample sign-in: (\S+)  password: (\S+)", running.said()).groups()
    answer = {"csrfmiddlewaretoken": token[1], "login": email, "password": password}
    data = urllib.parse.urlencode(answer).encode()
    today = browser.open(urllib.request.Request(f"{site}/accounts/login/", data, {"Referer": site}))
    assert today.url == f"{site}/"
    assert "Sample team" in today.read().decode()
    style = find(r'href="(/static/css/[^"]+\.[0-9a-f]{12}\.css)"', page)
    with browser.open(site + style[1]) as sheet:
        assert "immutable" in sheet.headers["Cache-Control"]

    loose = [
        path
        for path in [running.folder, *running.folder.rglob("*")]
        if stat.S_IMODE(path.lstat().st_mode) & 0o077
    ]
    assert not loose
    everybody = [running.process.pid, *descendants(running.process.pid)]
    running.process.terminate()
    assert running.process.wait(15) == 0
    until(lambda: not any(map(alive, everybody)), 2)


def test_control_c_ends_both_and_a_second_start_keeps_everything(start):
    first = start().wait_until_up()
    everybody = descendants(first.process.pid)
    os.killpg(first.process.pid, signal.SIGINT)  # as the terminal does
    assert first.process.wait(15) == 0
    until(lambda: not any(map(alive, everybody)), 2)
    before = (first.folder / "sample-sign-in.txt").read_text()
    second = start(port=first.port).wait_until_up()  # the port is free again at once
    assert before.strip() in second.said()


@pytest.mark.parametrize(("fallen", "name"), [("web", "web server"), ("worker", "worker")])
def test_when_one_part_dies_all_end_with_one_sentence(start, fallen, name):
    running = start().wait_until_up()
    everybody = descendants(running.process.pid)
    os.kill(running.children()[fallen], signal.SIGKILL)
    assert running.process.wait(15) == 1
    assert f"The {name} stopped by itself (by signal SIGKILL)" in running.said()
    assert "Traceback" not in running.said()
    until(lambda: not any(map(alive, everybody)), 15)


def test_children_end_when_serve_is_killed(start):
    running = start().wait_until_up()
    everybody = descendants(running.process.pid)
    running.process.kill()
    until(lambda: not any(map(alive, everybody)), 15)


def test_a_port_in_use_is_said_in_one_sentence(start):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        running = start(port=taken.getsockname()[1])
        assert running.process.wait(PATIENCE) == 1
    assert running.said() == (
        f"Port {running.port} is in use by another program; choose another one with PORT=…\n"
    )
    assert not (running.folder / "notewright.sqlite3").exists()


def test_two_starts_at_once_on_one_fresh_folder_agree(start):
    one, other = start(), start()
    one.wait_until_up()
    other.wait_until_up()
    said = [find(r"password: (\S+)", running.said())[1] for running in (one, other)]
    assert said[0] == said[1]
    for running in (one, other):
        until(lambda running=running: get(f"http://localhost:{running.port}/readyz") == 200)
