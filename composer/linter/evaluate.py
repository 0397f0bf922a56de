"""Measure the detector against labeled messages: `python -m composer.linter.evaluate FILE.jsonl`.

Each line holds `text`, `label` (boilerplate, thin, personal) and perhaps `id`, `lang`, `source`,
`template`, `votes`. Messages of one source resemble one another, so intervals resample sources.
"""

import argparse
import json
import sys
from collections.abc import Callable, Sequence
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
JUDGED = ("outreach", "followup", "thanks")


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
    score: float
    alarms: int  # findings of level warning or above

    @property
    def off(self) -> float:
        """Points between the score and what the label would make it."""
        return abs(self.score - 50 * CLASSES.index(self.label))

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
    kind = item.get("kind")  # collections of messages use this key for other things, too
    report = lint(Draft(item["text"], kind=kind if kind in JUDGED else "outreach"))
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
    boilerplate = [row for row in rows if row.label == "boilerplate"]
    return {
        "messages": len(rows),
        "accuracy": accuracy([r.label for r in rows], [r.verdict for r in rows]),
        "kappa": _kappa(rows),
        "kappa_interval": bootstrap(rows, lambda r: r.source, _kappa, rounds=rounds),
        "auroc": _auroc(rows),
        "auroc_interval": bootstrap(rows, lambda r: r.source, _auroc, rounds=rounds),
        "confusion": confusion([r.label for r in rows], [r.verdict for r in rows]),
        "personal_called_boilerplate": _share(personal, lambda r: r.verdict == "boilerplate"),
        "boilerplate_called_personal": _share(boilerplate, lambda r: r.verdict == "personal"),
        "alarms_per_personal": (
            sum(row.alarms for row in personal) / len(personal) if personal else None
        ),
        "calibration_error": calibration_error(rows),
    }


def _share(rows: Sequence[Row], of: Callable[[Row], bool]) -> float | None:
    return sum(map(of, rows)) / len(rows) if rows else None


def calibration(rows: Sequence[Row]) -> list[dict[str, Any]]:
    """By tenths of the score: how many messages, their mean score, and what labels would make it.

    A label counts 0 (boilerplate), 50 (thin) or 100 (personal), so that both means are on the
    scale of the score.
    """
    table = []
    for low in range(0, 100, 10):
        top = low + 10 if low < 90 else 101
        part = [row for row in rows if low <= row.score < top]
        if part:
            table.append(
                {
                    "from": low,
                    "messages": len(part),
                    "score": sum(row.score for row in part) / len(part),
                    "labels": sum(50 * CLASSES.index(row.label) for row in part) / len(part),
                }
            )
    return table


def calibration_error(rows: Sequence[Row]) -> float | None:
    """Mean distance, in points of the score, between score and labels over its tenths."""
    if not rows:
        return None
    parts = calibration(rows)
    off: float = sum(p["messages"] * abs(p["score"] - p["labels"]) for p in parts)
    return off / len(rows)


def _kappa(rows: Sequence[Row]) -> float | None:
    return weighted_kappa([row.label for row in rows], [row.verdict for row in rows])


def _auroc(rows: Sequence[Row]) -> float | None:
    negative = [row.score for row in rows if row.label == "boilerplate"]
    return auroc(negative, [row.score for row in rows if row.label == "personal"])


def groups(rows: Sequence[Row]) -> dict[str, list[Row]]:
    """All, English, the others and each language; filled texts and templates apart."""
    found = {
        "all": list(rows),
        "English": [row for row in rows if row.lang == "en"],
        "others": [row for row in rows if row.lang != "en"],
    }
    for lang in sorted({row.lang for row in rows} - {""}):
        found[lang] = [row for row in rows if row.lang == lang]
    for name, part in list(found.items()):
        found[f"{name} filled"] = [row for row in part if not row.template]
        found[f"{name} templates"] = [row for row in part if row.template]
    if not any(row.template for row in rows):
        found = {name: part for name, part in found.items() if " " not in name}
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
    worst = sorted((row for row in rows if row.miss), key=lambda r: -r.off)[:WORST]
    if options.format == "json":
        cases = [{"id": r.id, "label": r.label, "verdict": r.verdict} for r in worst]
        whole = {"groups": measured, "calibration": calibration(rows), "worst": cases}
        print(json.dumps(whole, ensure_ascii=False))
    else:
        print("\n".join(_lines(measured, calibration(rows), worst)))
    return 0


def _lines(
    measured: dict[str, dict[str, Any]], calibrated: list[dict[str, Any]], worst: Sequence[Row]
) -> list[str]:
    heading = (
        f"{'':16} {'n':>4} {'agree':>6} {'kappa':>6} {'(95 %)':>14} {'AUROC':>6} {'(95 %)':>14}"
        f" {'alarms':>7} {'off by':>7}  confusion"
    )
    lines = [heading]
    for name, m in measured.items():
        lines.append(
            f"{name:16} {m['messages']:4} {_number(m['accuracy'])} {_number(m['kappa'])}"
            f" {_interval(m['kappa_interval'])} {_number(m['auroc'])}"
            f" {_interval(m['auroc_interval'])} {_number(m['alarms_per_personal']):>7}"
            f" {_number(m['calibration_error']):>7}  {m['confusion']}"
        )
    lines += [
        "",
        "Confusion: a row a label, a column a verdict (" + ", ".join(CLASSES) + ").",
        "Alarms: findings of level warning or above per personal message.",
        "Off by: points between the score and what the labels would make it.",
        "",
        "Score    n  mean  labels",
    ]
    lines += [
        f"{c['from']:>3}+  {c['messages']:4} {c['score']:5.0f} {c['labels']:7.0f}"
        for c in calibrated
    ]
    if worst:
        lines += ["", "Worst"]
        lines += [f"  {r.id} {r.label} → {r.verdict} {r.score:.0f}: {r.text[:90]}" for r in worst]
    return lines


def _number(value: float | None) -> str:
    return "     –" if value is None else f"{value:6.3f}"


def _interval(value: tuple[float, float] | None) -> str:
    return f"{'–':>14}" if value is None else f"{value[0]:6.3f}–{value[1]:.3f}".rjust(14)


if __name__ == "__main__":
    sys.exit(main())
