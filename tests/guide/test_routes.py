"""Route advice: the table row by row, and what holds in every situation there is."""

from dataclasses import fields
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from composer.guide.relationships import RELATIONSHIPS, relationship
from composer.guide.routes import (
    ROUTE_LABELS,
    SITUATION_QUESTIONS,
    Advice,
    Situation,
    advise,
)
from composer.guide.wording import read_words
from composer.linkedin.limits import ROUTES, limit_for

TABLE = read_words("routes.toml")
ROWS = [
    pytest.param(case, example, id=f"{case['name']} {number}")
    for case in TABLE["case"]
    for number, example in enumerate(case["examples"])
]


@pytest.mark.parametrize(("case", "example"), ROWS)
def test_row_of_the_table(case: dict[str, Any], example: dict[str, Any]) -> None:
    advice = advise(Situation(**example["given"]))
    assert [option.route for option in advice.options] == example["gives"]
    second_best = [option.route for option in advice.options if option.second_best]
    assert second_best == example.get("second_best", [])


def test_every_row_has_examples_and_knows_its_routes() -> None:
    for case in TABLE["case"]:
        assert len(case["examples"]) >= 3
        assert set(case["second_best"]) <= set(case["order"]) <= set(ROUTES)
    assert set(ROUTE_LABELS) == set(ROUTES)


def test_stranger_on_a_free_account_with_nothing_else() -> None:
    best = advise(Situation(relationship="none", account="free")).best
    assert (best.route, best.second_best, best.limit) == ("note", True, 200)
    assert best.asks_permission
    assert "200" in best.reasons[0]


def test_introduction_goes_to_the_introducer() -> None:
    advice = advise(Situation(relationship="none", mutual_contact="yes"))
    assert (advice.best.route, advice.best.receiver) == ("introduction", "introducer")
    note = advice.option("note")
    assert note is not None
    assert note.receiver == "person"
    assert advice.option("message") is None


def test_withdrawal_is_said_and_invitations_wait() -> None:
    advice = advise(Situation(relationship="met", withdrawn_recently=True, has_email=True))
    assert [option.route for option in advice.options] == ["email"]
    assert advice.notices[0].startswith("You withdrew an invitation")


def test_reason_names_the_limit_that_holds() -> None:
    for account in ("free", "premium"):
        advice = advise(Situation(relationship="none", account=account, inmails_left=0))
        assert str(limit_for("note", account)) in advice.best.reasons[0]


def hold_everywhere(situation: Situation, advice: Advice) -> None:
    """What must be true of any advice, whatever the table says."""
    routes = [option.route for option in advice.options]
    assert routes
    assert len(set(routes)) == len(routes)
    connected = situation.already_connected or situation.degree == "1"
    invited = {"note", "blank"} & set(routes)
    if situation.do_not_contact:
        assert routes == ["none"]
    if connected or situation.withdrawn_recently or situation.invitation_pending:
        assert not invited
    if situation.notes_left == 0:
        assert "note" not in routes
    if "inmail" in routes:
        credit = situation.account == "premium" and situation.inmails_left != 0
        assert credit or situation.open_profile == "yes"
    assert ("message" in routes) == (connected and not situation.do_not_contact)
    if "group" in routes:
        assert situation.shared_group == "yes"
    if "email" in routes:
        assert situation.has_email
    if "introduction" in routes:
        assert situation.mutual_contact != "no"
        assert situation.mutual_contact == "yes" or situation.degree == "2"
    if "comment" in routes:
        assert situation.they_published == "yes" or situation.relationship == "replied"
    # The best is first: what is second best never stands before what is not, giving up aside.
    ranks = [option.second_best for option in advice.options if option.route != "none"]
    assert ranks == sorted(ranks)
    assert "none" not in routes[:-1]
    if relationship(situation.relationship).stranger and not connected:
        assert "blank" not in routes
        for option in advice.options:
            assert option.second_best == (option.route == "note")
    for option in advice.options:
        assert 1 <= len(option.reasons) <= 3, (situation, option.route)
        assert option.steps
        assert option.limit == limit_for(option.route, situation.account)


@pytest.mark.parametrize("code", [each.code for each in RELATIONSHIPS])
def test_no_situation_ends_in_what_the_account_cannot_do(code: str) -> None:
    """Every combination of what the table tells apart."""
    told: dict[str, tuple[Any, ...]] = {
        "account": ("free", "premium"),
        "notes_left": (None, 0),
        "inmails_left": (None, 0),
        "degree": ("1", "2", "unknown"),
        "mutual_contact": ("yes", "no", "unknown"),
        "shared_group": ("yes", "unknown"),
        "open_profile": ("yes", "unknown"),
        "they_published": ("yes", "unknown"),
        "has_email": (False, True),
        "invitation_pending": (False, True),
        "withdrawn_recently": (False, True),
    }
    for values in product(*told.values()):
        situation = Situation(relationship=code, **dict(zip(told, values, strict=True)))
        hold_everywhere(situation, advise(situation))


ANSWERS = st.sampled_from(["yes", "no", "unknown"])


@given(
    st.builds(
        Situation,
        relationship=st.sampled_from([each.code for each in RELATIONSHIPS]),
        account=st.sampled_from(["free", "premium"]),
        notes_left=st.none() | st.integers(0, 9),
        inmails_left=st.none() | st.integers(0, 9),
        degree=st.sampled_from(["1", "2", "3", "unknown"]),
        mutual_contact=ANSWERS,
        shared_group=ANSWERS,
        open_profile=ANSWERS,
        they_published=ANSWERS,
        has_email=st.booleans(),
        already_connected=st.booleans(),
        invitation_pending=st.booleans(),
        withdrawn_recently=st.booleans(),
        do_not_contact=st.booleans(),
    )
)
def test_any_situation(situation: Situation) -> None:
    hold_everywhere(situation, advise(situation))


@pytest.mark.parametrize(
    "wrong",
    [
        {"relationship": "cousin"},
        {"relationship": "met", "account": "gold"},
        {"relationship": "met", "degree": "4"},
        {"relationship": "met", "shared_group": "maybe"},
        {"relationship": "met", "notes_left": -1},
    ],
)
def test_unknown_values_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"No such|none of|negative"):
        Situation(**wrong)


def test_table_uses_only_facts_that_exist() -> None:
    named = {
        fact.removeprefix("!")
        for table in ("case", "reason", "notice")
        for row in TABLE[table]
        for fact in row["when"]
    } | {
        fact.removeprefix("!") for row in TABLE["route"] for way in row["possible"] for fact in way
    }
    known = {
        "known", "half-known", "stranger", "free", "premium", "notes-left", "inmails-left",
        "connected", "pending", "withdrawn", "do-not-contact", "mutual", "second-degree",
        "shared-group", "open-profile", "email", "published", "private",
        *(f"is:{each.code}" for each in RELATIONSHIPS),
        *(f"can:{route}" for route in ROUTES),
    }  # fmt: skip
    assert named <= known


def test_what_is_asked_is_what_the_advice_takes() -> None:
    names = {field.name for field in fields(Situation)}
    for question in SITUATION_QUESTIONS:
        assert question.field in names
        default = ("no", "No") if question.flag else ("unknown", "I don’t know")
        assert question.choices[0] == default
        assert question.title.endswith("?")
        assert question.hint.endswith(".")
        for value, _ in question.choices:
            given_answer: dict[str, Any] = {
                "relationship": "met",
                question.field: question.value(value),
            }
            assert isinstance(given_answer[question.field], bool) == question.flag
            Situation(**given_answer)
        assert question.value("nonsense") == question.value(default[0])


def test_sentences_read_well() -> None:
    said = [row["say"] for table in ("reason", "notice") for row in TABLE[table]]
    steps = [step for row in TABLE["route"] for step in row["steps"]]
    for text in said + steps + [case["name"] for case in TABLE["case"]]:
        assert text.endswith("."), text
        assert text[0].isupper(), text
    for label in ROUTE_LABELS.values():
        assert not label.endswith(".")
