"""What comes out: verdict, score, findings and the evidence for them."""

from dataclasses import dataclass, field
from typing import Any

from composer.linter.spans import Span

BOILERPLATE, THIN, PERSONAL = "boilerplate", "thin", "personal"
VERDICTS = (BOILERPLATE, THIN, PERSONAL)
MUST_FIX, WARNING, HINT = "must-fix", "warning", "hint"
SEVERITIES = (MUST_FIX, WARNING, HINT)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where a rule comes from and how good that is: grade "A" to "D", or "own" judgement."""

    grade: str = "own"
    source: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark. `start` and `end` are None when something is missing from the text."""

    code: str
    severity: str
    start: int | None
    end: int | None
    message: str
    instead: str
    evidence: Evidence = Evidence()
    category: str = ""

    def as_dict(self) -> dict[str, Any]:
        return {
            "code": self.code,
            "severity": self.severity,
            "start": self.start,
            "end": self.end,
            "message": self.message,
            "instead": self.instead,
            "evidence": {"grade": self.evidence.grade, "source": self.evidence.source},
            "category": self.category,
        }


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text: `tie`, `reason`, `stock` or `plain`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True, slots=True)
class Language:
    """Best guess of the language; coverage is `full`, `partial` or `basic`."""

    code: str
    coverage: str


@dataclass(frozen=True, slots=True)
class Grounding:
    """How much of one answer (0 to 1, its content words) stands in the draft, and where."""

    share: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Duplicate:
    """An earlier message, and how much of this draft (0 to 1, words) stands in it, and where."""

    id: str
    share: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Advice:
    """The next step: one sentence, and its code and arguments so that it can be translated."""

    code: str
    sentence: str
    args: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Clue:
    """One piece of evidence for the verdict: what was seen, where, and how much it weighs."""

    kind: str
    start: int
    end: int
    points: float


@dataclass(frozen=True, slots=True)
class Report:
    """The whole answer. `verdict` is None for replies, `warmth` is None for everything else."""

    verdict: str | None
    score: float
    ready: bool
    because: str
    advice: Advice | None
    language: Language
    findings: tuple[Finding, ...]
    segments: tuple[Segment, ...]
    grounding: dict[str, Grounding] = field(default_factory=dict)
    duplicates: tuple[Duplicate, ...] = ()
    warmth: str | None = None
    clues: tuple[Clue, ...] = ()
    rules_version: str = ""
    because_code: str = ""

    @property
    def next_step(self) -> str | None:
        return self.advice.sentence if self.advice else None

    def as_dict(self) -> dict[str, Any]:
        """The promised JSON object; offsets are code points of the original text."""
        return {
            "verdict": self.verdict,
            "score": self.score,
            "ready": self.ready,
            "because": self.because,
            "because_code": self.because_code,
            "next_step": self.next_step,
            "next_step_code": self.advice.code if self.advice else None,
            "language": {"code": self.language.code, "coverage": self.language.coverage},
            "findings": [finding.as_dict() for finding in self.findings],
            "segments": [{"start": s.start, "end": s.end, "kind": s.kind} for s in self.segments],
            "grounding": {
                name: {"share": round(g.share, 3), "spans": [list(span) for span in g.spans]}
                for name, g in self.grounding.items()
            },
            "duplicates": [
                {"id": d.id, "share": round(d.share, 3), "spans": [list(s) for s in d.spans]}
                for d in self.duplicates
            ],
            "warmth": self.warmth,
            "clues": [
                {"kind": c.kind, "start": c.start, "end": c.end, "points": c.points}
                for c in self.clues
            ],
            "rules_version": self.rules_version,
        }
