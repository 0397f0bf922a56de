"""Ten notes somebody has sent: how many are personal, and which sentence went to how many."""

from collections import Counter
from dataclasses import dataclass

from composer.guide.sent_notes import repeated_sentences, split_notes
from composer.linter import Draft, Report, lint

MOST_NOTES = 200


@dataclass(frozen=True, slots=True)
class LookBack:
    """The answer to a paste of sent notes; nothing of it is stored."""

    notes: list[tuple[str, Report]]
    verdicts: list[tuple[str, int]]  # personal, thin, boilerplate, each with its count
    repeated: list[tuple[str, int]]

    @property
    def personal(self) -> int:
        """How many of the notes are personal."""
        return dict(self.verdicts)["personal"]


def look_back(text: str) -> LookBack:
    """Lint every note of a paste and find the sentences that stand in several of them."""
    notes = split_notes(text)[:MOST_NOTES]
    reports = [lint(Draft(text=note, route="note")) for note in notes]
    counted = Counter(str(report.verdict) for report in reports)
    return LookBack(
        notes=list(zip(notes, reports, strict=True)),
        verdicts=[(name, counted[name]) for name in ("personal", "thin", "boilerplate")],
        repeated=repeated_sentences(notes)[:5],
    )
