"""Names are safe: words the writer gave as names, companies, events or titles are never flagged.

A stock phrase is flagged wherever it stands, in the answers too; so only a finding that lies
wholly inside a name, or a single word that stands in the answers, is let go.
"""

import re

from composer.linter.content import words_of
from composer.linter.draft import Draft
from composer.linter.rule import Hit
from composer.linter.spans import Span
from composer.linter.text import Text, fold

_NEVER_SAFE = frozenset(("leftover-slot",))


def without_safe_names(hits: tuple[Hit, ...], draft: Draft, text: Text) -> list[Hit]:
    """The hits that do not lie inside a known name."""
    if not hits:
        return []
    names = _name_spans(draft, text)
    answer_words = _answer_words(draft)
    kept = []
    for hit in hits:
        span = Span(hit.start, hit.end)
        if hit.rule.category not in _NEVER_SAFE:
            if any(name.covers(span) for name in names):
                continue
            words = words_of(fold(draft.text[hit.start : hit.end]))
            if len(words) == 1 and words[0] in answer_words:
                continue
        elif any(Span(*place).covers(span) for place in draft.stand_ins):
            continue
        kept.append(hit)
    return kept


def _name_spans(draft: Draft, text: Text) -> list[Span]:
    recipient = draft.recipient
    spans = [Span(*place) for place in draft.stand_ins]
    for name in (recipient.name, recipient.company, recipient.role, *draft.names):
        folded = " ".join(fold(name).split())
        if not folded:
            continue
        pattern = rf"(?<!\w){re.escape(folded)}(?!\w)"
        places = re.finditer(pattern, text.folded)
        spans.extend(Span(*text.span(*match.span())) for match in places)
    return spans


def _answer_words(draft: Draft) -> frozenset[str]:
    answers = draft.answers
    joined = f"{answers.how} {answers.vbr} {answers.wiifm} {answers.ask}"
    return frozenset(words_of(fold(joined))) if joined.strip() else frozenset()
