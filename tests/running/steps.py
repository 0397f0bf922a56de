"""One step of the run: a command, what it said, and how many checks in it held."""

import os
import signal
import subprocess
import sys
import threading
import time
import xml.etree.ElementTree as ET
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

SHOWN = 12_000  # characters of a failed step's words


@dataclass(frozen=True, slots=True)
class Step:
    """A command under a name; a pytest step says where its counts stand."""

    name: str
    command: tuple[str, ...]
    env: Mapping[str, str] = field(default_factory=dict)
    counts: Path | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step went; a step without counts is one check."""

    name: str
    passed: int = 0
    failed: int = 0
    skipped: int = 0
    seconds: float = 0.0
    said: str = ""

    def line(self) -> str:
        """One line for the person who waits."""
        mark = "FAIL" if self.failed else "skip" if self.skipped and not self.passed else "ok  "
        counts = ", ".join(
            f"{number} {word}"
            for number, word in (
                (self.passed, "passed"),
                (self.failed, "failed"),
                (self.skipped, "skipped"),
            )
            if number
        )
        return f"{mark}  {self.name:<28} {self.seconds:6.1f} s   {counts}"


class Runner:
    """Runs steps, from several threads, and can end all of them at once."""

    def __init__(self) -> None:
        """Nothing runs yet."""
        self.running: set[subprocess.Popen[str]] = set()
        self.lock = threading.Lock()
        self.stopped = False

    def run(self, step: Step) -> Outcome:
        """Run one step to its end."""
        started = time.monotonic()
        with self.lock:
            if self.stopped:
                return Outcome(step.name, failed=1, said="not run")
            process = subprocess.Popen(
                step.command,
                env={**os.environ, **step.env},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
                start_new_session=True,  # Ctrl+C is for us; we pass it on once
            )
            self.running.add(process)
        said, _ = process.communicate()
        with self.lock:
            self.running.discard(process)
        seconds = time.monotonic() - started
        passed, failed, skipped = counted(step, process.returncode)
        return Outcome(step.name, passed, failed, skipped, seconds, said if failed else "")

    def stop(self) -> None:
        """End what runs: first as Ctrl+C would, so that it can tidy up."""
        with self.lock:
            self.stopped = True
            running = list(self.running)
        for number, patience in ((signal.SIGINT, 20), (signal.SIGKILL, 5)):
            for process in running:
                if process.poll() is None:
                    os.killpg(process.pid, number)
            deadline = time.monotonic() + patience
            while any(p.poll() is None for p in running) and time.monotonic() < deadline:
                time.sleep(0.1)


def counted(step: Step, status: int) -> tuple[int, int, int]:
    """Passed, failed and skipped. A run that ended badly counts at least one failure."""
    if step.counts is None:
        return (0, 1, 0) if status else (1, 0, 0)
    if not step.counts.exists():
        return 0, 1, 0
    suites = ET.parse(step.counts).getroot().iter("testsuite")  # noqa: S314  (written by our pytest)
    total = failed = skipped = 0
    for suite in suites:
        total += int(suite.get("tests", 0))
        failed += int(suite.get("failures", 0)) + int(suite.get("errors", 0))
        skipped += int(suite.get("skipped", 0))
    passed = max(0, total - failed - skipped)
    return passed, max(failed, 1) if status else failed, skipped


def python(*words: str) -> tuple[str, ...]:
    """A command of this environment's Python."""
    return (sys.executable, *words)
