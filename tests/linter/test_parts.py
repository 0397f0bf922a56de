"""Grounding, duplicates, length, safe names and language, each through lint()."""

import pytest

from composer.linkedin.limits import limit_for
from composer.linter import Answers, Draft, DraftError, Earlier, Recipient, lint
from composer.linter.cues import CUES
from composer.linter.notation import CueError, starts


def test_grounding_finds_inflected_and_misspelled_words_where_they_stand():
    text = "You asked about torn writes at the Postgres confrence."
    report = lint(
        Draft(text, answers=Answers(how="she asks for a torn write, Postgres conference"))
    )
    grounding = report.grounding["how"]
    assert grounding.share == 1.0
    found = [text[start:end] for start, end in grounding.spans]
    assert "torn writes" in found
    assert any("confrence" in piece for piece in found)


def test_answers_not_given_are_not_grounded():
    assert lint(Draft("Hello Ann.", answers=Answers(vbr="  "))).grounding == {}


def test_duplicates_see_the_same_reason_under_other_names():
    text = "Hi Ann, your ferry tables saved us a week of counting boxes on the quay."
    before = "Dear Bob, your ferry tables saved us a week of counting boxes on the quay."
    other = "Could you tell me who tunes the organ at St Mary's?"
    report = lint(
        Draft(text, recipient=Recipient("Ann"), earlier=(Earlier("a", before), Earlier("b", other)))
    )
    (duplicate,) = report.duplicates
    assert duplicate.id == "a"
    assert duplicate.share == pytest.approx(0.9, abs=0.1)
    assert text[duplicate.spans[0].start : duplicate.spans[0].end].startswith("your ferry tables")
    assert "near-duplicate" in {finding.code for finding in report.findings}


def test_too_long_counts_like_a_browser_and_marks_what_does_not_fit():
    limit = limit_for("note", "free") or 0
    text = "🙂" * (limit // 2) + "x"
    (finding,) = [f for f in lint(Draft(text, route="note")).findings if f.code == "over-length"]
    assert (finding.severity, finding.start, finding.end) == ("must-fix", limit // 2, len(text))
    assert "over-length" not in {f.code for f in lint(Draft(text[:-1], route="note")).findings}


def test_a_company_called_like_a_stock_phrase_is_safe_only_when_named():
    text = "I bought my first drill at Win-Win in Hull in May, you showed me how to oil it."
    assert "premature-pitch" not in {
        f.category for f in lint(Draft(text, recipient=Recipient(company="Win-Win"))).findings
    }


def test_language_can_be_set():
    assert lint(Draft("Ok!", lang="de")).language.code == "de"
    assert lint(Draft("12345")).language.code == "und"


@pytest.mark.parametrize(
    ("data", "part"),
    [
        ([], "JSON object"),
        ({}, "“text”"),
        ({"text": 5}, "“text”"),
        ({"text": "a", "kind": "poem"}, "“kind”"),
        ({"text": "a", "route": 3}, "“route”"),
        ({"text": "a", "recipient": "Ann"}, "“recipient”"),
        ({"text": "a", "answers": {"how": 1}}, "“answers.how”"),
        ({"text": "a", "earlier": [{"id": 1}]}, "“earlier”"),
        ({"text": "a", "stand_ins": [[0, 9]]}, "“stand_ins”"),
        ({"text": "a", "names": "Ann"}, "“names”"),
    ],
)
def test_a_bad_draft_is_refused_in_one_sentence_naming_the_field(data, part):
    with pytest.raises(DraftError, match=part):
        Draft.from_dict(data)


def test_a_full_draft_is_read():
    draft = Draft.from_dict(
        {
            "id": 1,
            "text": "abc",
            "kind": "thanks",
            "recipient": {"name": "Ann", "role": None},
            "answers": {"how": "choir"},
            "earlier": [{"id": 7, "text": "x"}],
            "stand_ins": [[0, 1]],
            "names": ["PGConf"],
            "lang": None,
        }
    )
    assert (draft.recipient.name, draft.answers.how, draft.earlier[0].id) == ("Ann", "choir", "7")


@pytest.mark.parametrize("lang", sorted(CUES))
def test_every_cue_line_compiles(lang):
    CUES[lang].compile_all()


@pytest.mark.parametrize("line", ["~ helps", "... you", "ab* you", "(a|~) b", "(a|b", ""])
def test_a_cue_line_that_could_begin_anywhere_is_refused(line):
    with pytest.raises(CueError):
        starts(line)
