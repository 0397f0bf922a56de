"""The report has every promised field, and its places lie in the original text."""

import json
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import pytest

from composer.linter import Answers, Draft, Earlier, Recipient, lint

PROMISED = {
    "verdict",
    "score",
    "ready",
    "next_step",
    "language",
    "findings",
    "segments",
    "grounding",
    "duplicates",
    "warmth",
}
NOTE = "Hi Noor, good talking at PGConf. You asked about torn writes: our trace is ready, shall I send it?"
PITCH = "We help finance teams get paid 40% faster. Worth a quick chat?"


def test_report_has_every_promised_field():
    draft = Draft(
        PITCH,
        recipient=Recipient("Noor Aziz", "Fjord"),
        answers=Answers(how="PGConf, torn writes"),
        earlier=(Earlier("7", PITCH),),
        route="note",
    )
    report = json.loads(json.dumps(lint(draft).as_dict()))
    assert set(report) >= PROMISED
    assert set(report["language"]) == {"code", "coverage"}
    assert report["grounding"]["how"]["share"] == 0.0
    assert report["duplicates"][0]["id"] == "7"
    for finding in report["findings"]:
        assert set(finding) >= {
            "code",
            "severity",
            "start",
            "end",
            "message",
            "instead",
            "evidence",
        }
        assert finding["severity"] in {"must-fix", "warning", "hint"}
    for segment in report["segments"]:
        assert set(segment) == {"start", "end", "kind"}


@pytest.mark.parametrize(
    "text",
    [
        NOTE,
        PITCH,
        "",
        " \n ",
        "🙂",
        "a\x00b",
        "Hi [Name], loved your post about {{topic}}!",
        "ＷＥ ｈｅｌｐ ﬁrms — “synergy”…\r\nBest\u200b, 👩‍👩‍👧",
    ],
)
def test_segments_cover_the_text_in_order(text):
    segments = lint(Draft(text)).segments
    assert "".join(text[s.start : s.end] for s in segments) == text
    assert all(a.end == b.start and a.kind != b.kind for a, b in pairwise(segments))
    assert {s.kind for s in segments} <= {"tie", "reason", "stock", "plain"}


def test_a_personal_note_is_ready_and_has_nothing_left_to_do():
    report = lint(Draft(NOTE))
    assert (report.verdict, report.ready, report.next_step) == ("personal", True, None)


def test_boilerplate_is_never_ready_and_says_what_is_missing():
    report = lint(Draft(PITCH, recipient=Recipient("Noor Aziz")))
    assert (report.verdict, report.ready) == ("boilerplate", False)
    assert "Noor" in (report.next_step or "")


def test_reply_has_warmth_and_no_verdict():
    report = lint(Draft("Thanks for writing! How do we know each other?", kind="reply"))
    assert (report.verdict, report.warmth, report.duplicates) == (None, "warm", ())
    cold = lint(Draft("Who are you? This is spam.", kind="reply"))
    assert cold.warmth == "cold"


def test_many_threads_get_the_same_answers():
    texts = [NOTE, PITCH, "Hi, " + NOTE, PITCH + NOTE] * 50
    alone = [lint(Draft(text)).as_dict() for text in texts]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: lint(Draft(text)).as_dict(), texts))
    assert together == alone
