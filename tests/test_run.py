"""`make test` counts honestly: nothing that failed, or could not be checked, looks green."""

import re

import pytest

from tests import run
from tests.running.steps import Outcome, Runner, Step, counted, python

CLOSING = re.compile(r"^Notewright: \d+ passed, \d+ failed, \d+ skipped$")


def counts(tmp_path, **numbers) -> Step:
    words = " ".join(f'{name}="{number}"' for name, number in numbers.items())
    place = tmp_path / "counts.xml"
    place.write_text(f"<testsuites><testsuite {words}/></testsuites>")
    return Step("tests", (), counts=place)


def test_counts_are_those_of_the_test_runner(tmp_path):
    step = counts(tmp_path, tests=10, failures=1, errors=1, skipped=2)
    assert counted(step, 1) == (6, 2, 2)


def test_a_run_that_ended_badly_has_a_failure_even_if_it_counted_none(tmp_path):
    assert counted(counts(tmp_path, tests=3), 3) == (3, 1, 0)
    assert counted(counts(tmp_path, tests=0), 5) == (0, 1, 0)  # pytest ran no test


def test_a_run_that_left_no_counts_has_failed(tmp_path):
    assert counted(Step("tests", (), counts=tmp_path / "none.xml"), 0) == (0, 1, 0)


def test_a_failed_step_keeps_its_words():
    outcome = Runner().run(Step("x", python("-c", "print('why'); raise SystemExit(2)")))
    assert (outcome.passed, outcome.failed, outcome.said) == (0, 1, "why\n")


def test_what_cannot_be_checked_is_said_loudly(monkeypatch, capsys):
    monkeypatch.delenv("CI", raising=False)
    assert run.missing("tests in the browser", "Chromium").skipped == 1
    assert "NOT CHECKED" in capsys.readouterr().out


def test_for_ci_it_is_a_failure(monkeypatch):
    monkeypatch.setenv("CI", "true")
    assert run.missing("tests in the browser", "Chromium").failed == 1


@pytest.mark.parametrize(
    ("outcomes", "status", "line"),
    [
        ([Outcome("a", passed=2), Outcome("b", passed=1)], 0, "3 passed, 0 failed, 0 skipped"),
        ([Outcome("a", passed=2), Outcome("b", failed=1)], 1, "2 passed, 1 failed, 0 skipped"),
        ([Outcome("a", passed=2), Outcome("b", skipped=1)], 0, "2 passed, 0 failed, 1 skipped"),
    ],
)
def test_the_last_line_sums_up(monkeypatch, capsys, outcomes, status, line):
    monkeypatch.setattr("os.chdir", lambda _: None)
    monkeypatch.setattr("signal.signal", lambda *_: None)

    def reported(_folder, _runner, report):
        for outcome in outcomes:
            report(outcome)

    monkeypatch.setattr(run, "run_all", reported)
    assert run.main() == status
    last = capsys.readouterr().out.splitlines()[-1]
    assert CLOSING.match(last)
    assert last == f"Notewright: {line}"
