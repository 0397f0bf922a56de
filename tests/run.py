"""`make test`: everything that must hold, and one line that says whether it does.

Cheap checks and the type checker run side by side with the tests; the browser has the machine to
itself, because a page that waits for a core looks like a page that is broken.
"""

import os
import secrets
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from contextlib import ExitStack
from pathlib import Path

from tests import postgres
from tests.running import chromium
from tests.running.steps import SHOWN, Outcome, Runner, Step, python

ROOT = Path(__file__).resolve().parent.parent
CODE = ("accounts", "composer", "config", "tests", "manage.py")
CORES = str(max(2, os.cpu_count() or 2))


def static_steps(folder: Path) -> list[Step]:
    """What can be said without running a test; the slowest first."""
    apart = {"VAR_DIR": str(folder / "var")}  # settings are read, nobody's data touched
    deployed = {
        **apart,
        "SITE_URL": "https://notewright.example.org",
        "ALLOWED_HOSTS": "notewright.example.org",
        "SECRET_KEY": secrets.token_urlsafe(60),
        "EMAIL_URL": "smtp://notewright:secret@mail.example.org:587",
        "BEHIND_PROXY": "true",
    }
    djade = Path(sys.executable).with_name("djade")
    templates = sorted(str(path) for path in Path("templates").rglob("*.html"))
    contracts = "from importlinter.cli import lint_imports_command as run; run()"
    check = ("manage.py", "check", "--deploy", "--fail-level", "WARNING", "--database", "default")
    changes = ("manage.py", "makemigrations", "--check", "--dry-run")
    return [
        Step("types", python("-m", "mypy", *CODE), apart),
        Step("format", python("-m", "ruff", "format", "--check", ".")),
        Step("lint", python("-m", "ruff", "check", ".")),
        Step("templates", (str(djade), "--check", "--target-version", "6.1", *templates)),
        Step("floors of the house", python("-c", contracts)),
        Step("ready to deploy", python(*check), deployed),
        Step("migrations complete", python(*changes), apart),
    ]


def pytest_step(name: str, folder: Path, *words: str, **env: str) -> Step:
    """Tests, on all cores, with their counts in a file."""
    place = folder / name.replace(" ", "-")
    counts = place.with_suffix(".xml")
    brief = ("--tb=short", "--show-capture=stdout", "--no-header")  # it is read when it fails
    plain = ("-m", "pytest", "-n", CORES, *brief, f"--junitxml={counts}", f"--output={place}")
    return Step(name, python(*plain, *words), {"TEST_DATABASE_URL": "", **env}, counts)


def missing(name: str, what: str) -> Outcome:
    """A step that cannot run here: said loudly on a person's machine, a failure for CI."""
    text = f"{name}: {what} was not found and could not be installed."
    if os.environ.get("CI"):
        return Outcome(name, failed=1, said=text)
    print(f"\n!!!!  NOT CHECKED  {text}\n", flush=True)
    return Outcome(name, skipped=1)


def run_all(folder: Path, runner: Runner, report: Callable[[Outcome], None]) -> None:
    """Run each step, whatever became of the others, and report each as it ends."""
    with ExitStack() as stack:
        lanes = stack.enter_context(ThreadPoolExecutor(max_workers=2))
        stack.callback(runner.stop)  # before the lanes are waited for
        steps = [*static_steps(folder), pytest_step("tests on SQLite", folder, "-m", "not browser")]
        waiting = [lanes.submit(runner.run, step) for step in steps]
        # Meanwhile in this thread: programs that may have to be downloaded.
        browser, binaries = chromium.find_or_install(), postgres.find_or_install()
        if binaries is None:
            report(missing("tests on PostgreSQL", "PostgreSQL"))
        else:
            url = stack.enter_context(postgres.cluster(binaries))
            step = pytest_step(
                "tests on PostgreSQL", folder, "--only-database", TEST_DATABASE_URL=url
            )
            waiting.append(lanes.submit(runner.run, step))
        for done in as_completed(waiting):
            report(done.result())
        if browser is None:
            report(missing("tests in the browser", "Chromium"))
        else:
            step = pytest_step("tests in the browser", folder, "-m", "browser", CHROMIUM=browser)
            report(runner.run(step))


def main() -> int:
    """Run everything; 0 when all of it holds."""
    os.chdir(ROOT)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    folder = Path(tempfile.mkdtemp(prefix="notewright-run-"))
    outcomes: list[Outcome] = []
    started = time.monotonic()

    def report(outcome: Outcome) -> None:
        outcomes.append(outcome)
        print(outcome.line(), flush=True)

    try:
        run_all(folder, Runner(), report)
    except KeyboardInterrupt:
        print("\nStopped before the end.", file=sys.stderr)
        return 130
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for bad in [outcome for outcome in outcomes if outcome.failed]:
        print(f"\n──── {bad.name}\n{bad.said[-SHOWN:].strip()}")
    passed, failed, skipped = (
        sum(getattr(outcome, word) for outcome in outcomes)
        for word in ("passed", "failed", "skipped")
    )
    if names := ", ".join(outcome.name for outcome in outcomes if outcome.failed):
        print(f"\nFailed: {names}")
    print(f"\n{time.monotonic() - started:.0f} s in all")
    print(f"Notewright: {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
