"""The processes behind `make run`: sockets, start, supervision, end."""

import errno
import http.client
import os
import signal
import socket
import subprocess
import time
from collections.abc import Callable, Sequence

from django.conf import settings

PATIENCE = 15  # seconds between asking a child to end and ending it


class ListenError(Exception):
    """The port is not to be had; the text is one sentence for the person who started us."""


class PartEndedError(Exception):
    """A child ended by itself; the text is one sentence."""


def listen(host: str, port: int) -> list[socket.socket]:
    """Sockets that listen already: requests wait until the server is up, and nobody comes between.

    ``localhost`` is 127.0.0.1 and, where there is IPv6, ::1: a browser may try either first.
    Raises ListenError.
    """
    hosts = ["127.0.0.1", "::1"] if host == "localhost" else [host]
    sockets: list[socket.socket] = []
    for name in hosts:
        family = socket.AF_INET6 if ":" in name else socket.AF_INET
        try:
            sockets.append(socket.create_server((name, port), family=family, backlog=2048))
        except OSError as error:
            if sockets and error.errno in {errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT}:
                continue  # this machine has no IPv6
            for opened in sockets:
                opened.close()
            if error.errno == errno.EADDRINUSE:
                raise ListenError(
                    f"Port {port} is in use by another program; choose another one with PORT=…"
                ) from error
            raise ListenError(
                f"Notewright cannot listen on {name} port {port}: {os.strerror(error.errno or 0)}."
            ) from error
    return sockets


class Children:
    """Named child processes that live and end together."""

    def __init__(self) -> None:
        """Take the signals over at once, so that Ctrl+C during preparation leaves no child."""
        self.signal: int | None = None
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, self.note)

    def note(self, number: int, _: object) -> None:
        """Remember that we were asked to end."""
        self.signal = number

    def start(
        self, name: str, command: Sequence[str], *, sockets: Sequence[int] = (), detached: bool
    ) -> None:
        """Start a child.

        A detached one is out of reach of the terminal's Ctrl+C, which we pass on as a gentle end,
        and its standard input stays open exactly as long as we live; see `lifeline`.
        """
        self.running[name] = subprocess.Popen(
            command,
            cwd=settings.BASE_DIR,
            stdin=subprocess.PIPE if detached else None,
            pass_fds=sockets,
            start_new_session=detached,
            env={**os.environ, "END_WITH_PARENT": str(detached)},
        )

    def watch(self, *, is_up: Callable[[], bool], when_up: Callable[[], None]) -> None:
        """Wait until a signal or the end of one child, then end the others.

        Calls ``when_up`` once, when ``is_up``. Raises PartEndedError when a child ended by itself.
        """
        up = False
        try:
            while self.signal is None:
                for name, child in self.running.items():
                    if (status := child.poll()) is not None:
                        raise PartEndedError(
                            f"The {name} stopped by itself ({in_words(status)}), so Notewright has "
                            "ended; what it said stands above."
                        )
                if not up and is_up():
                    up = True
                    when_up()
                time.sleep(0.2 if up else 0.05)
        finally:
            self.end()

    def end(self) -> None:
        """Ask all to end, wait, and end those that did not, with whatever they started."""
        for child in self.running.values():
            if child.poll() is None:
                child.terminate()
        deadline = time.monotonic() + PATIENCE
        for child in self.running.values():
            try:
                child.wait(max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                if os.getpgid(child.pid) == child.pid:
                    os.killpg(child.pid, signal.SIGKILL)
                else:
                    child.kill()
                child.wait()


def in_words(status: int) -> str:
    """How a process ended."""
    return f"exit status {status}" if status >= 0 else f"by signal {signal.Signals(-status).name}"


def answers(host: str, port: int) -> bool:
    """Whether the web server answers at ``/healthz``."""
    connection = http.client.HTTPConnection(host, port, timeout=1)
    try:
        name = settings.ALLOWED_HOSTS[0].removeprefix(".")
        connection.request("GET", "/healthz", headers={"Host": name})
        return connection.getresponse().status < 500
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()
