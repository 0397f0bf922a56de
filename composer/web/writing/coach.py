"""The report as the editor shows it: offsets for browsers, words for verdicts and severities."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from composer.linkedin.counting import utf16_length, utf16_offset
from composer.linter import Finding, Report
from composer.linter.report import SEVERITIES
from composer.models import Message
from composer.services.checking import SEVERITY_WORDS, draft_of

VERDICT_WORDS = {
    "personal": gettext_lazy("Personal"),
    "thin": gettext_lazy("Thin"),
    "boilerplate": gettext_lazy("Boilerplate"),
}
WARMTH_WORDS = {
    "warm": gettext_lazy("Warm"),
    "neutral": gettext_lazy("Neutral"),
    "cold": gettext_lazy("Cold"),
}
ANSWER_NAMES = {
    "how": gettext_lazy("How you know them"),
    "vbr": gettext_lazy("Why them, why now"),
    "wiifm": gettext_lazy("What is in it for them"),
    "ask": gettext_lazy("The ask"),
}
# Shares of an answer's words that stand in the draft.
IN_DRAFT, IN_PART = 0.6, 0.25


@dataclass(frozen=True, slots=True)
class Card:
    """One finding, offsets in UTF-16 units of the text with single line ends."""

    code: str
    severity: str
    word: str
    quote: str
    why: str
    instead: str
    source: str
    grade: str
    start: int | None
    end: int | None


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """One of the writer's answers and whether it stands in the draft."""

    code: str
    name: str
    text: str
    state: str


@dataclass(frozen=True, slots=True)
class Coach:
    """Everything the coach's panel says of one text."""

    state: str  # ready | personal | thin | boilerplate | empty
    word: str
    sentence: str
    because: str
    score: int
    cards: list[Card]
    answers: list[AnswerLine]
    length: int
    limit: int | None
    language: str
    coverage: str

    @property
    def left(self) -> int | None:
        """Units left of the limit; negative when over."""
        return None if self.limit is None else self.limit - self.length

    @property
    def counter_state(self) -> str:
        """``ok``, ``near`` (20 left or fewer) or ``over``."""
        if self.left is None or self.left > 20:
            return "ok"
        return "over" if self.left < 0 else "near"


def coach_for(message: Message, report: Report, text: str) -> Coach:
    """Put one report in the words of the page."""
    state, word = verdict_of(report, text)
    shown = worth_showing(report.findings)
    sentence = _(report.next_step) if report.next_step and text.strip() else ""
    spare = sum(1 for finding in shown if finding.severity == "warning")
    if state == "ready" and spare:
        # A bare Ready beside something marked as better left out would contradict it.
        sentence = ngettext(
            "One thing in it could still go.", "%(count)d things in it could still go.", spare
        ) % {"count": spare}
    return Coach(
        state=state,
        word=word,
        sentence=sentence,
        because=_(report.because) if report.because else "",
        score=round(report.score),
        cards=[card(finding, text) for finding in shown],
        answers=answer_lines(message, report),
        length=utf16_length(text),
        limit=message.limit,
        language=report.language.code,
        coverage=report.language.coverage,
    )


def worth_showing(findings: Iterable[Finding]) -> list[Finding]:
    """Findings in the order of the cards: what must be mended first, then as they stand.

    What the swap test misses is said once, in the sentence beside the text; and of two remarks of
    which one lies inside the other's words the longer one is enough.
    """
    shown = [f for f in findings if f.category != "swap-test"]
    shown = [f for f in shown if not any(lies_inside(f, other) for other in shown)]
    return sorted(shown, key=lambda f: f.severity != "must-fix")


def lies_inside(finding: Finding, other: Finding) -> bool:
    """Whether another remark, no milder and not about length, covers this one's words and more."""
    if finding.start is None or finding.end is None or other.category == "length":
        return False
    if other.start is None or other.end is None:
        return False
    covers = other.start <= finding.start and finding.end <= other.end
    longer = other.end - other.start > finding.end - finding.start
    milder = SEVERITIES.index(other.severity) > SEVERITIES.index(finding.severity)
    return covers and longer and not milder


def verdict_of(report: Report, text: str) -> tuple[str, str]:
    """The state the page draws and the word in front of the sentence."""
    if not text.strip():
        return "empty", _("Nothing written yet")
    if report.verdict is None:
        return report.warmth or "neutral", str(WARMTH_WORDS[report.warmth or "neutral"])
    if report.ready:
        return "ready", _("Ready")
    return report.verdict, str(VERDICT_WORDS[report.verdict])


def card(finding: Finding, text: str) -> Card:
    """One finding as a card."""
    spot = None if finding.start is None or finding.end is None else (finding.start, finding.end)
    return Card(
        code=finding.code,
        severity=finding.severity,
        word=str(SEVERITY_WORDS[finding.severity]),
        quote=text[slice(*spot)] if spot else "",
        why=_(finding.message),
        instead=_(finding.instead) if finding.instead else "",
        source=_(finding.evidence.source) if finding.evidence.source else "",
        grade=finding.evidence.grade,
        start=utf16_offset(text, spot[0]) if spot else None,
        end=utf16_offset(text, spot[1]) if spot else None,
    )


def answer_lines(message: Message, report: Report) -> list[AnswerLine]:
    """The answers that were given, in the order of the guide."""
    given = draft_of(message).answers
    lines = []
    for code, name in ANSWER_NAMES.items():
        text = getattr(given, code)
        if text:
            grounding = report.grounding.get(code)
            share = grounding.share if grounding else 0.0
            state = "in" if share >= IN_DRAFT else "part" if share >= IN_PART else "missing"
            lines.append(AnswerLine(code, str(name), text, state))
    return lines
