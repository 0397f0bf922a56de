"""What the detector makes of the corpus, stored so that a change of behavior shows in the diff.

`python -m tests.linter.learning.results` stores; the tests compare.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from composer.linter import Draft, lint
from composer.linter.measures import auroc, confusion, weighted_kappa
from tests.linter import good_requests
from tests.linter.learning import corpus
from tests.linter.learning.corpus import CLASSES, FOLDER, Message

STORED = FOLDER / "results.json"
LEAVES_OUT = frozenset(("pitch-only",))
_GREETING = re.compile(r"^[^,!.:\n]{1,40}[,!:]\s*")


def measured() -> dict[str, Any]:
    """All measures, by part of the corpus."""
    return {
        "learned from": of_messages(corpus.messages()),
        "kept apart": of_messages(corpus.messages("kept")),
        "pairs in order": of_pairs(),
        "advice": of_advice(),
        "known phrases found": of_phrases(),
        "alarms on good requests": f"{alarms_on_good()} in {len(good_requests.requests())}",
    }


def of_messages(messages: Iterable[Message]) -> dict[str, Any]:
    """Agreement with the labels, and alarms on personal messages, by language."""
    rows = [(m, lint(Draft(m.text, kind=m.kind))) for m in messages]
    groups: dict[str, list[int]] = {"English": [], "others": []}
    for n, (message, _report) in enumerate(rows):
        groups["English" if message.lang == "en" else "others"].append(n)
        groups.setdefault(message.lang, []).append(n)
    result = {}
    for name, numbers in sorted(groups.items()):
        labels = [rows[n][0].label for n in numbers]
        verdicts = [rows[n][1].verdict or CLASSES[0] for n in numbers]
        scores: dict[int, list[float]] = {0: [], 1: [], 2: []}
        alarms = []
        for n in numbers:
            message, report = rows[n]
            scores[message.label].append(report.score)
            if message.label == 2 and not message.template:
                alarms.append(sum(f.severity != "hint" for f in report.findings))
        wanted = [CLASSES[label] for label in labels]
        result[name] = {
            "messages": len(numbers),
            "confusion": confusion(wanted, verdicts),
            "kappa": _rounded(weighted_kappa(wanted, verdicts)),
            "auroc": _rounded(auroc(scores[0], scores[2])),
            "alarms per personal": _rounded(sum(alarms) / len(alarms) if alarms else None),
            "language told": sum(rows[n][1].language.code == rows[n][0].lang for n in numbers),
        }
    return result


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def of_pairs() -> dict[str, str]:
    """How many contrast pairs come out in the right order, by what was changed and by language."""
    right, total = Counter[str](), Counter[str]()
    for pair in corpus.lines("pairs"):
        better, worse = lint(Draft(pair["better"])), lint(Draft(pair["worse"]))
        for name in ("all", pair["change"], pair["lang"]):
            total[name] += 1
            right[name] += better.score > worse.score
    return {name: f"{right[name]} of {total[name]}" for name in sorted(total)}


def of_advice() -> dict[str, str]:
    """Weak notes: how many become personal by a true answer, and by a title that is glued in."""
    total, true, glued = 0, 0, 0
    for note in corpus.lines("weak"):
        found = _GREETING.match(note["text"])
        greeting = found[0] if found else ""
        rest = note["text"][len(greeting) :]
        report = lint(Draft(note["text"]))
        if report.verdict == "personal":
            continue
        total += 1
        # Where the sentence says to leave the offer out, who follows it does.
        kept = "" if report.advice and report.advice.code in LEAVES_OUT else rest
        answer = f"{greeting}{note['tie']} {note['reason']} {kept}"
        true += lint(Draft(answer)).verdict == "personal"
        glued += lint(Draft(f"{greeting}{note['title']} {rest}")).verdict == "personal"
    return {"a true answer": f"{true} of {total}", "a glued-in title": f"{glued} of {total}"}


def of_phrases() -> dict[str, str]:
    """How many of the phrases that receivers complain of are marked, each in one fresh sentence."""
    right, total = Counter[str](), Counter[str]()
    for line in FOLDER.joinpath("phrases.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        found = any(f.start is not None for f in lint(Draft.from_dict(item)).findings)
        for name in ("all", item["category"]):
            total[name] += 1
            right[name] += found
    return {name: f"{right[name]} of {total[name]}" for name in sorted(total)}


def alarms_on_good() -> int:
    """Findings of level warning or above on the honest requests."""
    reports = [lint(Draft(text)) for text in good_requests.requests()]
    return sum(f.severity != "hint" for r in reports for f in r.findings if f.start is not None)


def as_text(results: dict[str, Any]) -> str:
    """The results as they are stored: a line a group, so that a diff can be read."""
    flat = json.dumps(results, indent=1, ensure_ascii=False)
    return re.sub(r"\[\s+([^\[\]]+?)\s+\]", lambda m: f"[{' '.join(m[1].split())}]", flat) + "\n"


if __name__ == "__main__":
    STORED.write_text(as_text(measured()), encoding="utf-8")
