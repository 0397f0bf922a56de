"""Honest requests, and what the rules find in them, as a stored result.

A new false alarm shows up as a change of the stored file:

    python -m tests.linter.good_requests     # writes it anew; read the diff before keeping it
"""

from pathlib import Path

from composer.linter import Draft
from composer.linter.rules import find_all

HERE = Path(__file__).parent
REQUESTS = HERE / "good_requests.txt"
EXPECTED = HERE / "good_requests.expected.txt"


def requests() -> list[str]:
    """The requests of the file, in order, without its comment."""
    lines = REQUESTS.read_text(encoding="utf-8").splitlines()
    text = "\n".join(line for line in lines if not line.startswith("#"))
    return [block.strip() for block in text.split("\n---\n")]


def findings() -> str:
    """One line for each finding, and a count; what the stored file should hold."""
    texts = requests()
    lines = [
        f"{number}: {hit.rule.code} ({hit.rule.severity}) «{text[hit.start : hit.end]}» in: {text}"
        for number, text in enumerate(texts, start=1)
        for hit in find_all(Draft(text=text))
    ]
    return "\n".join([*lines, f"{len(lines)} findings in {len(texts)} requests"]) + "\n"


if __name__ == "__main__":
    EXPECTED.write_text(findings(), encoding="utf-8")
