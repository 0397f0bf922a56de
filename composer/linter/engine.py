"""From a draft to its report: every step in order, nothing kept between calls."""

import re
from dataclasses import replace

from composer.linkedin.counting import utf16_length
from composer.linkedin.limits import limit_for
from composer.linter.advice import advise
from composer.linter.because import SENTENCES as BECAUSE
from composer.linter.because import because
from composer.linter.draft import Draft
from composer.linter.duplicates import duplicates
from composer.linter.grounding import ground
from composer.linter.kinds import REPLY_CATEGORIES, of_kind
from composer.linter.language import language, present
from composer.linter.reading import read
from composer.linter.remarks import REMARK_BY_CODE
from composer.linter.report import (
    HINT,
    MUST_FIX,
    PERSONAL,
    WARNING,
    Clue,
    Duplicate,
    Finding,
    Report,
)
from composer.linter.rule import Hit
from composer.linter.rules import find_all
from composer.linter.safe import without_safe_names
from composer.linter.segments import segments
from composer.linter.spans import Span
from composer.linter.text import Text
from composer.linter.verdict import Judgement, judge
from composer.linter.version import RULES_VERSION
from composer.linter.warmth import warmth

_SURROGATE = re.compile("[\ud800-\udfff]")
_RANK = {MUST_FIX: 0, WARNING: 1, HINT: 2}


def lint(draft: Draft) -> Report:
    """Judge one message.

    Pure: no I/O, no shared state, safe to call from many threads. All offsets in the report are
    code points of `draft.text`. Raises ValueError on a route or account that does not exist.
    """
    draft = _encodable(draft)
    text = Text(draft.text)
    spoken = language(text, text.words, draft.lang)
    reply = draft.kind == "reply"
    reading = read(draft, text, spoken.code)
    grounding = ground(draft.answers, text)
    same = () if reply else duplicates(draft, text)
    found = find_all(draft, text, present(text.words))
    hits = without_safe_names(found, draft, text)
    judgement = judge(draft, reading, grounding, hits)
    if reply:
        hits = [hit for hit in hits if hit.rule.category in REPLY_CATEGORIES]
    findings = [_finding(hit, draft) for hit in hits]
    findings += of_kind(draft, reading)
    findings += _too_long(draft)
    findings += _taken_over(same)
    judged = None if reply else judgement
    why = because(judgement)
    advice = advise(draft, judged, findings)
    if judged and advice and judged.verdict != PERSONAL:
        findings.append(_missing(judged, BECAUSE[why], advice.sentence))
    findings.sort(key=_order)
    must_fix = any(finding.severity == MUST_FIX for finding in findings)
    return Report(
        verdict=None if reply else judgement.verdict,
        score=judgement.score,
        ready=not must_fix
        and bool(draft.text.strip())
        and (reply or judgement.verdict == PERSONAL),
        because="" if reply else BECAUSE[why],
        because_code="" if reply else "-".join(why),
        advice=advice,
        language=spoken,
        findings=tuple(findings),
        segments=tuple(segments(reading, judgement, findings)),
        grounding=grounding,
        duplicates=same,
        warmth=warmth(reading) if reply else None,
        clues=() if reply else _clues(judgement, text),
        rules_version=RULES_VERSION,
    )


def _encodable(draft: Draft) -> Draft:
    """Half an emoji (a lone surrogate) cannot be encoded; it is judged as one unknown character."""
    if draft.text.isascii() or not _SURROGATE.search(draft.text):
        return draft
    return replace(draft, text=_SURROGATE.sub("\ufffd", draft.text))


def _finding(hit: Hit, draft: Draft) -> Finding:
    rule = hit.rule
    return Finding(
        code=rule.code,
        severity=rule.severity,
        start=hit.start,
        end=hit.end,
        message=rule.say(draft.text[hit.start : hit.end]),
        instead=rule.instead,
        evidence=rule.evidence,
        category=rule.category,
    )


def _missing(judgement: Judgement, why: str, instead: str) -> Finding:
    """What the swap test misses, as a finding without a place."""
    code = "glued-on-offer" if judgement.glued else "nothing-follows"
    if judgement.tie < 0.3:
        code = "no-tie"
    return REMARK_BY_CODE[code].found(None, why, instead=instead)


def _too_long(draft: Draft) -> list[Finding]:
    if draft.route is None:
        return []
    limit = limit_for(draft.route, draft.account)
    length = utf16_length(draft.text)
    if limit is None or length <= limit:
        return []
    span = Span(_cut_off(draft.text, limit), len(draft.text))
    message = f"{length} characters, and {limit} fit on this route."
    return [REMARK_BY_CODE["over-length"].found(span, message)]


def _cut_off(text: str, limit: int) -> int:
    """The first code point that no longer fits; a line break counts as one."""
    used = 0
    for index, character in enumerate(text):
        if character == "\n" and index and text[index - 1] == "\r":
            continue
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return index
    return len(text)


def _taken_over(same: tuple[Duplicate, ...]) -> list[Finding]:
    if not same or not same[0].spans:
        return []
    longest = max(same[0].spans, key=lambda span: span.end - span.start)
    message = f"{round(100 * same[0].share)} % of this stands in an earlier message."
    return [REMARK_BY_CODE["near-duplicate"].found(longest, message)]


def _order(finding: Finding) -> tuple[int, int, int, str]:
    start = -1 if finding.start is None else finding.start
    return start, -1 if finding.end is None else finding.end, _RANK[finding.severity], finding.code


def _clues(judgement: Judgement, text: Text) -> tuple[Clue, ...]:
    return tuple(
        Clue(clue.kind, *text.span(clue.start, clue.end), clue.points)
        for clue in (*judgement.ties, *judgement.reasons)
    )
