"""The sample set: complete, well-formed, varied and anonymized."""

import re
from itertools import combinations
from pathlib import Path

import pytest
from rapidfuzz import fuzz

from composer.guide import examples
from composer.guide.examples import BAD, GOOD, LANGUAGES, PURPOSES, ExampleError, stand_ins_in
from composer.linkedin.counting import utf16_length
from composer.linkedin.limits import SUBJECT_LIMIT, limit_for
from composer.linter.draft import RELATIONSHIPS, ROUTES

BETTER = tuple(example.better for example in BAD if example.better)
WORTH_READING = (*GOOD, *BETTER)
EVERY = (*WORTH_READING, *BAD)
MINIMAL = {
    "title": "A title",
    "language": "en",
    "relationship": "met",
    "route": "message",
    "purpose": "thanks",
    "profession": "nurse",
    "why": "Because.",
    "text": "Thank you, ‹first name›.",
}


def label(example):
    return f"{example.code}:{example.title}"


def squeezed(text):
    return " ".join(text.casefold().split())


def write(tmp_path, **changes):
    table = MINIMAL | changes
    lines = [f'{key} = "{value}"' for key, value in table.items() if value is not None]
    path = tmp_path / "sample.toml"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_set_is_large_enough():
    assert len(GOOD) >= 28
    assert len(BAD) >= 14


def test_every_file_is_loaded():
    folder = Path(examples.__file__).parent
    assert {e.code for e in GOOD} == {path.stem for path in (folder / "good").iterdir()}
    assert {e.code for e in BAD} == {path.stem for path in (folder / "bad").iterdir()}


def test_every_bad_example_has_its_better_version():
    assert len(BETTER) == len(BAD)
    assert all(example.better is None for example in WORTH_READING)


def test_every_relationship_route_purpose_and_language_is_shown():
    assert {e.relationship for e in GOOD} == set(RELATIONSHIPS)
    assert {e.route for e in GOOD} == set(ROUTES)
    assert {e.purpose for e in GOOD} == set(PURPOSES)
    assert {e.language for e in GOOD} == set(LANGUAGES)


@pytest.mark.parametrize("relationship", RELATIONSHIPS)
def test_a_free_note_shows_every_relationship(relationship):
    notes = [
        e
        for e in GOOD
        if (e.relationship, e.route, e.account) == (relationship, "note", "free")
        and utf16_length(e.text) <= 200
    ]
    assert notes


def test_professions_are_as_wide_as_life():
    assert len({e.profession for e in GOOD}) >= 28


def test_codes_titles_and_texts_are_unique():
    assert len({e.code for e in (*GOOD, *BAD)}) == len(GOOD) + len(BAD)
    assert len({e.title.casefold() for e in EVERY}) == len(EVERY)
    assert len({squeezed(e.text) for e in EVERY}) == len(EVERY)


def test_no_two_good_texts_are_alike():
    alike = [
        (label(one), label(other))
        for one, other in combinations(WORTH_READING, 2)
        if fuzz.ratio(squeezed(one.text), squeezed(other.text)) >= 60
    ]
    assert alike == []


@pytest.mark.parametrize("example", EVERY, ids=label)
class TestEveryExample:
    def test_is_anonymized_with_marked_stand_ins(self, example):
        assert example.stand_ins == stand_ins_in(example.text)
        for start, end in example.stand_ins:
            assert re.fullmatch("‹[^‹›]+›", example.text[start:end])
        for field in (example.recipient.name, example.recipient.company):
            assert not field or stand_ins_in(field)
        assert example.recipient.role

    def test_fits_its_route_and_account(self, example):
        limit = limit_for(example.route, example.account)
        assert limit is None or utf16_length(example.text) <= limit
        assert utf16_length(example.subject) <= SUBJECT_LIMIT
        assert bool(example.subject) == (example.route in {"inmail", "email"})

    def test_is_explained_in_one_line(self, example):
        assert example.why.endswith(".")
        assert "\n" not in example.why
        assert len(example.why) <= 140
        assert example.tags

    def test_becomes_a_draft_for_the_detector(self, example):
        draft = example.draft()
        assert (draft.text, draft.stand_ins) == (example.text, example.stand_ins)
        assert (draft.route, draft.relationship) == (example.route, example.relationship)


@pytest.mark.parametrize("example", WORTH_READING, ids=label)
class TestEveryMessageWorthReading:
    def test_is_made_of_the_answers(self, example):
        given = [getattr(example.answers, name) for name in ("how", "vbr", "wiifm", "ask")]
        answers = [squeezed(answer) for answer in given if answer]
        assert len(answers) >= 2
        text = squeezed(example.text)
        assert [answer for answer in answers if answer not in text] == []
        assert sum(map(len, answers)) >= 0.8 * len(text)

    def test_has_no_dashes_shouting_or_exclamation_marks_in_rows(self, example):
        assert not re.search(r"[–—]|\b[A-Z]{4,}\b", example.text)
        assert example.text.count("!") <= 1


@pytest.mark.parametrize("example", BAD, ids=label)
def test_the_better_version_is_by_the_same_writer_to_the_same_person(example):
    better = example.better
    assert (better.code, better.profession) == (example.code, example.profession)
    assert (better.recipient, better.relationship) == (example.recipient, example.relationship)
    assert better.language == example.language
    assert better.title != example.title


def test_stand_ins_are_code_point_spans_with_their_guillemets():
    assert stand_ins_in("👍 ‹first name›, ‹Ort›") == ((2, 14), (16, 21))
    assert stand_ins_in("no one") == ()


@pytest.mark.parametrize("text", ["‹first name", "first name›", "‹a‹b›", "‹two\nlines›"])
def test_a_guillemet_without_partner_is_refused(text):
    with pytest.raises(ValueError, match="partner"):
        stand_ins_in(text)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"why": None}, "why missing"),
        ({"text": ""}, "text missing"),
        ({"colour": "blue"}, "colour unknown"),
        ({"route": "pigeon"}, "route is none of"),
        ({"relationship": "cousin"}, "relationship is none of"),
        ({"tags": "one"}, "tags is not a list"),
        ({"recipient": "her"}, "recipient is not a table"),
        ({"text": "Hi ‹first name"}, "no partner"),
    ],
)
def test_a_wrong_file_is_named_with_its_fault(tmp_path, changes, problem):
    path = write(tmp_path, **changes)
    with pytest.raises(ExampleError, match=rf"sample\.toml: .*{problem}"):
        examples.read_example(path)


def test_a_file_that_is_not_toml_is_named(tmp_path):
    path = tmp_path / "sample.toml"
    path.write_text("title =", encoding="utf-8")
    with pytest.raises(ExampleError, match=r"sample\.toml"):
        examples.read_example(path)


def test_what_is_left_out_has_its_default(tmp_path):
    example = examples.read_example(write(tmp_path))
    assert (example.code, example.kind, example.account) == ("sample", "outreach", "free")
    assert (example.tags, example.subject, example.better) == ((), "", None)
