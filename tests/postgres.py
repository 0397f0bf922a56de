"""A throw-away PostgreSQL for one test run: found or installed, started, and gone afterwards."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.running.packages import install

# Nothing here has to outlive the run, so it need not wait for the disk.
OPTIONS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "60",
    "listen_addresses": "",
}


def find_binaries() -> Path | None:
    """The folder that holds ``initdb`` and ``postgres``, or None."""
    folders = [Path(found).resolve().parent for found in [shutil.which("initdb")] if found]
    if config := shutil.which("pg_config"):
        said = subprocess.run([config, "--bindir"], capture_output=True, text=True, check=False)
        folders.append(Path(said.stdout.strip()))
    folders += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((f for f in folders if (f / "initdb").exists() and (f / "postgres").exists()), None)


def find_or_install() -> Path | None:
    """The same, asking the system's package manager when it may be asked."""
    if (found := find_binaries()) is None and install("postgresql-common"):
        # The package would start a server of its own on the usual port; nobody asked for one.
        with suppress(OSError), Path("/etc/postgresql-common/createcluster.conf").open("a") as file:
            file.write("create_main_cluster = false\n")
        install("postgresql")
        found = find_binaries()
    return found


@contextmanager
def cluster(binaries: Path) -> Iterator[str]:
    """Run an empty server on a Unix socket in a temporary folder; give its address as a URL."""
    folder = Path(tempfile.mkdtemp(prefix="notewright-pg-"))
    data = folder / "data"
    try:
        who = unprivileged(folder)
        base = ["--auth=trust", "--username=notewright", "--encoding=UTF8", "--no-sync"]
        for locale in ("--locale=C.UTF-8", "--no-locale"):  # the second one exists everywhere
            made = run([binaries / "initdb", *base, locale, "-D", data], **who)
            if made.returncode == 0:
                break
            shutil.rmtree(data, ignore_errors=True)
        else:
            raise RuntimeError(f"initdb failed: {made.stdout}")
        options = [word for name, value in OPTIONS.items() for word in ("-c", f"{name}={value}")]
        with (folder / "log").open("wb") as log:
            server = subprocess.Popen(
                [binaries / "postgres", "-D", data, "-k", folder, *options],
                stdout=log,
                stderr=log,
                cwd=folder,
                start_new_session=True,  # Ctrl+C is for us; the server ends after its clients
                **who,
            )
        try:
            wait_until_it_answers(server, binaries, folder)
            yield f"postgres://notewright@{quote(str(folder), safe='')}/postgres"
        finally:
            server.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                server.wait(10)
            server.kill()
            server.wait()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def unprivileged(folder: Path) -> dict[str, Any]:
    """PostgreSQL refuses to run as root: then it runs as somebody who may do nothing else."""
    if os.geteuid() != 0:
        return {}
    shutil.chown(folder, "nobody")
    return {"user": "nobody", "extra_groups": []}


def run(command: list[Any], **who: Any) -> "subprocess.CompletedProcess[str]":
    """Run to the end with one stream of output."""
    return subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
        cwd="/",
        **who,
    )


def wait_until_it_answers(server: "subprocess.Popen[bytes]", binaries: Path, folder: Path) -> None:
    """Give it half a minute. Raises RuntimeError with its log."""
    for _ in range(300):
        ready = run([binaries / "pg_isready", "-h", folder, "-q"])
        if ready.returncode == 0:
            return
        if server.poll() is not None:
            break
        time.sleep(0.1)
    raise RuntimeError(f"PostgreSQL did not start: {(folder / 'log').read_text()}")
