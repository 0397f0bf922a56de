"""Which questions are asked, and how they sound."""

import re

import pytest

from composer.guide.questions import KINDS, PAGES, Question, questions_for
from composer.guide.relationships import FOLLOWUP_FIELDS, RELATIONSHIPS, relationship
from composer.guide.shapes import SENTENCES
from composer.linkedin.limits import ROUTES
from composer.linter import Draft, lint

CODES = [each.code for each in RELATIONSHIPS]
KNOWN = [each.code for each in RELATIONSHIPS if each.known]
HALF_KNOWN = [each.code for each in RELATIONSHIPS if each.half_known]
LONG = ["blank", "message", "inmail", "group", "email"]


def required(*arguments: str | None) -> set[str]:
    relationship_code, route, *kind = arguments
    questions = questions_for(relationship_code, route, *(each or "" for each in kind))
    return {question.field for question in questions if question.required}


def asked(relationship_code: str, route: str) -> set[str]:
    return {each.field for each in questions_for(relationship_code, route) if not each.skipped}


def test_nine_relationships_in_three_standings() -> None:
    assert CODES == [
        "worked-together", "met", "event", "introduced", "work", "group", "customer", "replied",
        "none",
    ]  # fmt: skip
    assert KNOWN == ["worked-together", "met", "introduced", "customer"]
    assert HALF_KNOWN == ["event", "work", "group", "replied"]
    assert [each.code for each in RELATIONSHIPS if each.stranger] == ["none"]
    assert relationship("met").label == "We met in person"
    with pytest.raises(ValueError, match="cousin"):
        relationship("cousin")


@pytest.mark.parametrize("code", KNOWN)
def test_note_to_somebody_known_needs_who_how_and_one_sentence(code: str) -> None:
    assert required(code, "note") == {"name", "relationship", "how"}
    assert {"wiifm", "permission"}.isdisjoint(asked(code, "note"))


@pytest.mark.parametrize("code", HALF_KNOWN)
def test_half_a_tie_needs_a_reason_too(code: str) -> None:
    assert required(code, "note") == {"name", "relationship", "how", "vbr"}


@pytest.mark.parametrize("route", ["note", *LONG])
def test_strangers_are_asked_in_full_and_for_permission(route: str) -> None:
    assert required("none", route) == {"name", "relationship", "how", "vbr", "wiifm", "permission"}


@pytest.mark.parametrize("route", LONG)
@pytest.mark.parametrize("code", CODES)
def test_long_routes_ask_for_vbr_and_wiifm(code: str, route: str) -> None:
    assert {"vbr", "wiifm", "ask"} <= asked(code, route)
    assert "vbr" in required(code, route)
    assert ("wiifm" in required(code, route)) == (code not in KNOWN)


@pytest.mark.parametrize("kind", ["thanks", "followup", "reply"])
@pytest.mark.parametrize("code", CODES)
def test_thanks_and_follow_ups_need_no_ask_and_no_benefit(code: str, kind: str) -> None:
    assert required(code, "message", kind) == {"name", "relationship", "how"}


def test_introduction_is_asked_about_the_introducer() -> None:
    questions = {each.field: each for each in questions_for("none", "introduction")}
    assert questions["name"].title == "Who could introduce you?"
    assert questions["ask"].required
    assert questions["who_i_am"].skipped
    assert questions["link"].title == "What is the link of their profile?"


def test_nothing_is_asked_when_nothing_is_sent() -> None:
    assert asked("met", "none") == {"name", "link", "role", "company", "relationship", "route"}


def test_at_the_start_the_least_is_required() -> None:
    assert required(None, None) == {"name", "relationship", "how"}
    assert questions_for(None, None)[4].title == "How do you know them?"


def every_questionnaire() -> list[tuple[Question, ...]]:
    return [
        questions_for(code, route, kind)
        for code in [None, *CODES]
        for route in [None, *ROUTES]
        for kind in KINDS
    ]


def test_questions_stand_in_the_order_of_the_pages() -> None:
    for questions in every_questionnaire():
        places = [PAGES.index(each.page) for each in questions]
        assert places == sorted(places)
        fields = [each.field for each in questions]
        assert len(set(fields)) == len(fields)
        assert len({each.code for each in questions}) == len(questions)


def test_every_sentence_asked_for_has_its_place_in_a_shape() -> None:
    for questions in every_questionnaire():
        for each in questions:
            if each.kind == "sentence":
                assert each.field in {*SENTENCES, *FOLLOWUP_FIELDS}


def test_followups_are_optional() -> None:
    for each in RELATIONSHIPS:
        assert 1 <= len(each.followups) <= 3
        assert all(not followup.required for followup in each.followups)
        assert each.how.required


@pytest.mark.parametrize(
    ("code", "route", "kind"),
    [("cousin", "note", "outreach"), ("met", "fax", "outreach"), ("met", "note", "spam")],
)
def test_unknown_codes_are_refused(code: str, route: str, kind: str) -> None:
    with pytest.raises(ValueError, match="No such"):
        questions_for(code, route, kind)


QUESTIONS = sorted(
    {question for questions in every_questionnaire() for question in questions},
    key=lambda question: (question.code, question.need),
)
STOCK = re.compile(
    r"\b(reach(ing)? out|touch base|synerg|leverag|mutually|pick your brain|my network|"
    r"i hope|came across|impress|passionate|insightful|inspiring|would love|circle back|"
    r"opportunit|just wanted|quick (chat|call|question)|excit|delve|stayed with me)",
    re.IGNORECASE,
)
BRITISH = re.compile(r"\b\w*(isation|ising|ise[ds]?\b|our(ed|ing|s)?\b|ogue|tre)\b", re.IGNORECASE)
NOT_BRITISH = {"our", "your", "hour", "four", "yours", "ours", "otherwise", "raised", "raise", "promise", "hours", "promised", "exercise", "likewise", "advise", "wise", "poured", "tour", "noise"}  # fmt: skip


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda each: f"{each.code}-{each.need}")
def test_question_reads_well(question: Question) -> None:
    assert question.title.endswith("?")
    assert question.title[0].isupper()
    assert question.hint.endswith(".")
    assert question.hint[0].isupper()
    for text in (question.title, question.hint, *question.starters):
        assert not STOCK.search(text), text
        british = {found.group().lower() for found in BRITISH.finditer(text)}
        assert british <= NOT_BRITISH, text
    for starter in question.starters:
        assert not starter.endswith((".", "?", "…", " "))
        findings = lint(Draft(text=f"{starter} the pump in Leeds.")).findings
        assert not [found for found in findings if found.start is not None], starter


def test_labels_read_well() -> None:
    for each in RELATIONSHIPS:
        assert each.label[0].isupper()
        assert not each.label.endswith(".")
        assert each.why.endswith(".")
        assert not STOCK.search(each.label + each.why)
