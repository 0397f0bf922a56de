"""No text crashes the linter, and no place in its report lies outside the text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from composer.linter import Answers, Draft, Earlier, Recipient, lint

PIECES = st.sampled_from(
    [
        "Hi ",
        "[Name]",
        "{{x}}",
        "we help ",
        "your post on ",
        "you asked about ",
        '"',
        "\u200b",
        "\r\n",
        "‹",
        "›",
        "İ",
        "ﬁ",
        "e\u0301",
        "👩‍👩‍👧",
        "'",
        "l'",
        "?",
        ". ",
        "15 min",
        "\x00",
        "%NAME%",
        "ß",
        "—",
    ]
)
TEXTS = st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join))


@given(TEXTS, TEXTS, st.sampled_from(["outreach", "followup", "thanks", "reply"]))
@settings(max_examples=200, deadline=None)
def test_any_text_gets_a_whole_report(text, other, kind):
    draft = Draft(
        text,
        kind=kind,
        recipient=Recipient(other[:20], other[20:30]),
        answers=Answers(how=other),
        earlier=(Earlier("1", other),),
        stand_ins=((0, min(3, len(text))),),
        route="note",
    )
    report = lint(draft)
    assert "".join(text[s.start : s.end] for s in report.segments) == text
    assert 0 <= report.score <= 100
    places = [(f.start, f.end or 0) for f in report.findings if f.start is not None]
    places += [span for g in report.grounding.values() for span in g.spans]
    places += [span for d in report.duplicates for span in d.spans]
    places += [(c.start, c.end) for c in report.clues]
    assert all(0 <= start <= end <= len(text) for start, end in places)


@pytest.mark.parametrize(
    "unit",
    ["a", "-", "'", "your ", "love to ", "we help ", "[", "you asked ", "é ", "? ", "\n", "l'"],
)
def test_a_long_text_takes_no_long_time(unit):
    text = (unit * 20_000)[:20_000]
    lint(Draft(unit * 50))
    start = time.process_time()
    lint(Draft(text))
    assert time.process_time() - start < 1.0
