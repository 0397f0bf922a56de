"""Measure the detector against labeled messages: `python -m composer.linter.evaluate FILE.jsonl`.

Each line holds `text`, `label` (boilerplate, thin, personal) and perhaps `id`, `lang`, `source`,
`template`, `votes`. Messages of one source resemble one another, so intervals resample sources.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from composer.linter import Draft, lint
from composer.linter.measures import (
    CLASSES,
    accuracy,
    auroc,
    bootstrap,
    confusion,
    weighted_kappa,
)

ROUNDS = 400
WORST = 10


@dataclass(frozen=True, slots=True)
class Row:
    """One labeled message and what the linter says about it."""

    id: str
    text: str
    label: str
    lang: str
    source: str
    template: bool
    verdict: str
    score: int
    alarms: int  # findings of level warning or above

    @property
    def miss(self) -> int:
        """How far off the verdict is: 0, 1 or 2 classes."""
        return abs(CLASSES.index(self.label) - CLASSES.index(self.verdict))


class LabelError(ValueError):
    """A line without a text or with an unknown label."""


def load(path: Path) -> list[Row]:
    """Lint every message of a file. Raises OSError, LabelError naming the line."""
    rows = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line)
        except json.JSONDecodeError as problem:
            raise LabelError(f"Line {number} is not JSON: {problem.msg}.") from problem
        if not isinstance(item, dict) or not isinstance(item.get("text"), str):
            raise LabelError(f"Line {number} has no “text”.")
        if item.get("label") not in CLASSES:
            raise LabelError(f"Line {number}: “label” must be one of {', '.join(CLASSES)}.")
        rows.append(_row(item, number))
    return rows


def _row(item: dict[str, Any], number: int) -> Row:
    report = lint(Draft(item["text"]))
    return Row(
        id=str(item.get("id", number)),
        text=item["text"],
        label=item["label"],
        lang=str(item.get("lang", "")),
        source=str(item.get("source", number)),
        template=bool(item.get("template")),
        verdict=report.verdict or CLASSES[0],
        score=report.score,
        alarms=sum(finding.severity != "hint" for finding in report.findings),
    )


def measure(rows: Sequence[Row], *, rounds: int = ROUNDS) -> dict[str, Any]:
    """All measures of a group of messages; what cannot be measured is None."""
    personal = [row for row in rows if row.label == "personal"]
    return {
        "messages": len(rows),
        "accuracy": accuracy([r.label for r in rows], [r.verdict for r in rows]),
        "kappa": _kappa(rows),
        "kappa_interval": bootstrap(rows, lambda r: r.source, _kappa, rounds=rounds),
        "auroc": _auroc(rows),
        "auroc_interval": bootstrap(rows, lambda r: r.source, _auroc, rounds=rounds),
        "confusion": confusion([r.label for r in rows], [r.verdict for r in rows]),
        "alarms_per_personal": (
            sum(row.alarms for row in personal) / len(personal) if personal else None
        ),
    }


def _kappa(rows: Sequence[Row]) -> float | None:
    return weighted_kappa([row.label for row in rows], [row.verdict for row in rows])


def _auroc(rows: Sequence[Row]) -> float | None:
    negative = [row.score for row in rows if row.label == "boilerplate"]
    return auroc(negative, [row.score for row in rows if row.label == "personal"])


def groups(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """All, English, the others, filled texts and templates, and each language."""
    found = {
        "all": list(rows),
        "English": [row for row in rows if row.lang == "en"],
        "others": [row for row in rows if row.lang != "en"],
        "filled": [row for row in rows if not row.template],
        "templates": [row for row in rows if row.template],
    }
    for lang in sorted({row.lang for row in rows} - {""}):
        found[lang] = [row for row in rows if row.lang == lang]
    return {name: part for name, part in found.items() if part}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code (0, or 2 when the file cannot be used)."""
    parser = argparse.ArgumentParser(
        prog="python -m composer.linter.evaluate", description="Measure against labels."
    )
    parser.add_argument("file", metavar="FILE.jsonl", type=Path)
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--json", action="store_const", const="json", dest="format")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="bootstrap rounds")
    options = parser.parse_args(arguments)
    try:
        rows = load(options.file)
    except (OSError, UnicodeDecodeError, LabelError) as problem:
        print(f"Cannot use {options.file}: {problem}", file=sys.stderr)
        return 2
    measured = {name: measure(p, rounds=options.rounds) for name, p in groups(rows).items()}
    worst = sorted((row for row in rows if row.miss), key=lambda row: -row.miss)[:WORST]
    if options.format == "json":
        cases = [{"id": r.id, "label": r.label, "verdict": r.verdict} for r in worst]
        print(json.dumps({"groups": measured, "worst": cases}, ensure_ascii=False))
    else:
        print("\n".join(_lines(measured, worst)))
    return 0


def _lines(measured: dict[str, dict[str, Any]], worst: Sequence[Row]) -> list[str]:
    heading = (
        f"{'':10} {'n':>4} {'agree':>6} {'kappa':>6} {'(95 %)':>14} {'AUROC':>6} {'(95 %)':>14}"
        f" {'alarms':>7}"
    )
    lines = [heading]
    for name, m in measured.items():
        lines.append(
            f"{name:10} {m['messages']:4} {_number(m['accuracy'])} {_number(m['kappa'])}"
            f" {_interval(m['kappa_interval'])} {_number(m['auroc'])}"
            f" {_interval(m['auroc_interval'])} {_number(m['alarms_per_personal']):>7}"
        )
    lines += ["", "Rows: label; columns: verdict (" + ", ".join(CLASSES) + ")"]
    whole = measured.get("all", {"confusion": []})
    lines += [
        f"  {name:12}" + "".join(f"{count:6}" for count in row)
        for name, row in zip(CLASSES, whole["confusion"], strict=False)
    ]
    if worst:
        lines += ["", "Worst"]
        lines += [f"  {r.id} {r.label} → {r.verdict} {r.score}: {r.text[:90]}" for r in worst]
    return lines


def _number(value: float | None) -> str:
    return "     –" if value is None else f"{value:6.3f}"


def _interval(value: tuple[float, float] | None) -> str:
    return f"{'–':>14}" if value is None else f"{value[0]:6.3f}–{value[1]:.3f}".rjust(14)


if __name__ == "__main__":
    sys.exit(main())
