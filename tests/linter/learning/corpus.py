"""The labeled messages the detector learns from and is tested on.

`corpus/messages.<lang>.jsonl` is learned from, `corpus/kept.<lang>.jsonl` is kept apart: nothing is
learned from it, and nobody read it to write a rule or a cue. `published.jsonl` holds numbers
only.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from composer.guide.examples import BAD, GOOD
from composer.linter.cues import CUES

FOLDER = Path(__file__).parents[1] / "corpus"
PUBLISHED = FOLDER / "published.jsonl"
CLASSES = ("boilerplate", "thin", "personal")


@dataclass(frozen=True, slots=True)
class Message:
    """One labeled message; `source` groups those of one author, who repeats herself."""

    id: str
    text: str
    lang: str
    label: int
    source: str
    kind: str = "outreach"
    template: bool = False
    stand_ins: tuple[tuple[int, int], ...] = ()


def lines(name: str) -> Iterator[dict[str, Any]]:
    """All objects of the corpus files of one name, language by language."""
    for path in sorted(FOLDER.glob(f"{name}.??.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)


def messages(name: str = "messages") -> list[Message]:
    """The messages to learn from, or those kept apart."""
    return [
        Message(
            id=item["id"],
            text=item["text"],
            lang=item["lang"],
            label=CLASSES.index(item["label"]),
            source=item["source"],
            kind=item.get("kind", "outreach"),
            template=item.get("template", False),
        )
        for item in lines(name)
    ]


def shipped() -> list[Message]:
    """The good examples that come with the product; each is personal by the definition."""
    better = [example.better for example in BAD if example.better]
    return [
        Message(
            id=f"{example.code}-{number}",
            text=draft.text,
            lang=example.language,
            label=CLASSES.index("personal"),
            source="own",
            kind=draft.kind,
            stand_ins=draft.stand_ins,
        )
        for number, example in enumerate([*GOOD, *better])
        for draft in [example.draft()]
        if example.language in CUES
    ]


@dataclass(frozen=True, slots=True)
class Outside:
    """The numbers of one published message; its text stays outside the repository."""

    lang: str
    label: int
    source: str
    template: bool
    row: dict[str, float]


def published() -> list[Outside]:
    """The published messages as numbers; none where none are kept."""
    if not PUBLISHED.exists():
        return []
    return [Outside(**json.loads(line)) for line in PUBLISHED.read_text("utf-8").splitlines()]
