"""Lint messages from the shell: `python -m composer.linter [FILE…]`, or standard input.

Exit codes: 1 when the verdict of any message is boilerplate, 0 otherwise, 2 on bad usage or when
a file cannot be read. In `--jsonl` each line in gives one line out, in order; a bad line gives
`{"id": …, "error": …}` and the run goes on.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from composer.linter import Draft, DraftError, Report, lint
from composer.linter.draft import ACCOUNTS, KINDS, RELATIONSHIPS, ROUTES
from composer.linter.report import BOILERPLATE

OK, FOUND, USAGE = 0, 1, 2
MOST_CHARACTERS = 100_000  # a first message is never longer; said instead of lint for minutes
_STDIN = "-"


@dataclass(frozen=True, slots=True)
class InputError(Exception):
    """What was given cannot be linted; the sentence says why."""

    sentence: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    options = _parser().parse_args(arguments)
    _write_utf8(sys.stdout)
    _write_utf8(sys.stderr)
    names = options.files or [_STDIN]
    code = OK
    for name in names:
        try:
            data = _read(name)
            boilerplate = (
                _jsonl(data, sys.stdout)
                if options.jsonl
                else _one(name, _text(data, name), options, several=len(names) > 1)
            )
        except InputError as problem:
            print(problem.sentence, file=sys.stderr)
            code = USAGE
            continue
        if boilerplate and code == OK:
            code = FOUND
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m composer.linter",
        description="Say whether a first message could go unchanged to somebody else.",
        epilog="Exit code 1: a message is boilerplate; 0: none is; 2: bad usage.",
    )
    parser.add_argument("files", nargs="*", metavar="FILE", help="text files; “-” or none: stdin")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--jsonl", action="store_true", help="one JSON object a line, in and out")
    parser.add_argument("--kind", choices=KINDS, default="outreach")
    parser.add_argument("--route", choices=ROUTES)
    parser.add_argument("--account", choices=ACCOUNTS, default="free")
    parser.add_argument("--relationship", choices=RELATIONSHIPS)
    parser.add_argument("--lang", help="language code; guessed when not given")
    return parser


def _write_utf8(stream: TextIO) -> None:
    reconfigure = getattr(stream, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(encoding="utf-8", errors="backslashreplace")


def _read(name: str) -> bytes:
    if name == _STDIN:
        stdin: BinaryIO = sys.stdin.buffer
        return stdin.read()
    try:
        return Path(name).read_bytes()
    except OSError as problem:
        reason = problem.strerror or "it cannot be opened"
        raise InputError(f"Cannot read {name}: {reason}.") from problem


def _text(data: bytes, name: str) -> str:
    where = "Standard input" if name == _STDIN else name
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise InputError(
            f"{where} is not UTF-8 text (byte {problem.start}); save it as UTF-8 and try again."
        ) from problem
    if problem_found := _problem(text):
        raise InputError(f"{where}: {problem_found}")
    return text.removesuffix("\n").removesuffix("\r")


def _problem(text: str) -> str:
    """Why a text cannot be linted, or nothing."""
    if "\x00" in text:
        return "the text holds a NUL byte, so it is not a message."
    if not text.strip():
        return "there is no text to lint."
    if len(text) > MOST_CHARACTERS:
        return f"the text has {len(text)} characters; at most {MOST_CHARACTERS} are linted."
    return ""


def _one(name: str, text: str, options: argparse.Namespace, *, several: bool) -> bool:
    report = lint(
        Draft(
            text,
            kind=options.kind,
            route=options.route,
            account=options.account,
            relationship=options.relationship,
            lang=options.lang,
        )
    )
    if options.format == "json":
        shown: dict[str, Any] = {"file": name, **report.as_dict()} if several else report.as_dict()
        print(json.dumps(shown, ensure_ascii=False))
    else:
        print("\n".join(_lines(report, text, f"{name}: " if several else "")))
    return report.verdict == BOILERPLATE


def _lines(report: Report, text: str, prefix: str) -> list[str]:
    """The report for a person at a shell."""
    if report.verdict is None:
        lines = [f"{prefix}{report.warmth}"]
    else:
        lines = [f"{prefix}{report.verdict} ({report.score:.0f}/100). {report.because}"]
    if report.ready:
        lines.append("Ready.")
    elif report.next_step:
        lines.append(f"Next: {report.next_step}")
    for finding in report.findings:
        where = ""
        if finding.start is not None:
            line = text.count("\n", 0, finding.start) + 1
            column = finding.start - (text.rfind("\n", 0, finding.start) + 1) + 1
            where = f"{line}:{column} "
        lines.append(f"  {where}{finding.severity} {finding.code}: {finding.message}")
    if report.language.coverage != "full":
        lines.append(f"Language: {report.language.code}, {report.language.coverage} coverage.")
    return lines


def _jsonl(data: bytes, out: TextIO) -> bool:
    """Lint line by line; returns whether any was boilerplate."""
    found = False
    for raw in data.splitlines():
        if not raw.strip():
            continue
        identifier: object = None
        try:
            item = json.loads(raw.decode("utf-8-sig"))
            identifier = item.get("id") if isinstance(item, dict) else None
            draft = Draft.from_dict(item)
            if problem := _problem(draft.text):
                raise DraftError(f"Cannot lint: {problem}")
            report = lint(draft)
            shown: dict[str, Any] = {"id": identifier, **report.as_dict()}
            found = found or report.verdict == BOILERPLATE
        except UnicodeDecodeError:
            shown = {"id": identifier, "error": "The line is not UTF-8."}
        except RecursionError:
            shown = {"id": identifier, "error": "The line is nested too deeply."}
        except DraftError as problem_found:
            shown = {"id": identifier, "error": str(problem_found)}
        except json.JSONDecodeError as problem_found:
            error = f"The line is not JSON: {problem_found.msg} (column {problem_found.colno})."
            shown = {"id": identifier, "error": error}
        # ASCII only: a lone surrogate in the input must not break the output.
        out.write(json.dumps(shown) + "\n")
        out.flush()
    return found


if __name__ == "__main__":
    sys.exit(main())
