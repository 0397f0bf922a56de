"""The real `serve` for tests and measurements, and somebody who uses it over HTTP."""

import http.client
import http.cookiejar
import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 120  # seconds; a cold start on a very busy machine


class Running:
    """One `serve` on a free port with a folder of its own."""

    def __init__(
        self,
        folder: Path,
        *,
        port: int = 0,
        umask: int = 0o022,
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Start it; nothing of the developer's own settings reaches it."""
        self.folder = folder
        self.port = port or free_port()
        self.log = folder.with_name(f"{folder.name}-{self.port}.log")
        kept = {n: v for n, v in os.environ.items() if n in {"PATH", "HOME", "LANG", "TMPDIR"}}
        own = {"VAR_DIR": str(folder), "PORT": str(self.port), "END_WITH_PARENT": "True"}
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "manage.py", "serve"],
                cwd=ROOT,
                env={**kept, **own, **(env or {})},
                stdin=subprocess.PIPE,  # closes if we are killed, and then it ends too
                stdout=log,
                stderr=subprocess.STDOUT,
                umask=umask,
                start_new_session=True,
            )

    @property
    def site(self) -> str:
        """Its address."""
        return f"http://localhost:{self.port}"

    def said(self) -> str:
        """Everything it printed."""
        return self.log.read_text()

    def wait_until_up(self) -> "Running":
        """Until it says where it is. Raises AssertionError with its words if it ends instead."""
        until(lambda: "Ctrl+C ends it" in self.said() or self.process.poll() is not None)
        assert self.process.poll() is None, self.said()
        return self

    def is_ready(self) -> bool:
        """Whether it says that it can do its work."""
        return status_of(f"{self.site}/readyz") == 200

    def children(self) -> dict[str, int]:
        """Process ids of web server and worker."""
        found = {}
        for pid in descendants(self.process.pid):
            words = Path(f"/proc/{pid}/cmdline").read_bytes().decode().split("\0")
            if parent(pid) == self.process.pid:
                found["worker" if "work" in words else "web"] = pid
        return found

    def kill(self) -> None:
        """End all of it at once, without a word, as a power switch would."""
        for pid in [self.process.pid, *descendants(self.process.pid)]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                continue
        self.process.wait()

    def sign_in(self) -> "Person":
        """Somebody signed in with the sample sign-in it printed."""
        email, password = find(r"Sample sign-in: (\S+)  password: (\S+)", self.said()).groups()
        person = Person(self.site)
        person.post("/accounts/login/", login=email, password=password)
        return person


class Person:
    """A browser without a screen: cookies, forms, and the team and token they carry."""

    def __init__(self, site: str) -> None:
        """Open the first page."""
        self.site = site
        jar = urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar())
        self.opener = urllib.request.build_opener(jar)
        self.hidden: dict[str, str] = {}
        self.get("/")

    def get(self, path: str) -> str:
        """A page."""
        return self.ask(urllib.request.Request(self.site + path))

    def post(self, path: str, **fields: object) -> str:
        """Send a form, follow where it leads."""
        data = urllib.parse.urlencode({**self.hidden, **fields}).encode()
        return self.ask(
            urllib.request.Request(self.site + path, data, {"Referer": self.site + "/"})
        )

    def ask(self, request: urllib.request.Request) -> str:
        """Ask, and keep the token and team of the page for the next form."""
        with self.opener.open(request, timeout=30) as answer:
            self.url: str = answer.url
            page: str = answer.read().decode()
        for name in ("csrfmiddlewaretoken", "team"):
            if value := re.search(rf'name="{name}" value="([^"]+)"', page):
                self.hidden[name] = value[1]
        return page


LOST = (OSError, http.client.HTTPException)  # what a person sees when the server is gone


def status_of(url: str) -> int:
    """The status of an answer, 0 for none."""
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code
    except LOST:
        return 0


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


def find(pattern: str, text: str) -> "re.Match[str]":
    """What must be there."""
    found = re.search(pattern, text)
    assert found, text
    return found


def until(condition: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Wait for something that must come."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def parent(pid: int) -> int:
    """Who started a process; 0 when it is gone."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0


def descendants(pid: int) -> list[int]:
    """Children, and theirs."""
    everybody = {int(p.name): parent(int(p.name)) for p in Path("/proc").glob("[0-9]*")}
    found: list[int] = []
    fresh = [pid]
    while fresh:
        fresh = [child for child, its in everybody.items() if its in fresh]
        found += fresh
    return found


def alive(pid: int) -> bool:
    """Whether a process still does anything."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
