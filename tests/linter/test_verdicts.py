"""Messages of our own with the verdict that product's definition gives them."""

import json
from pathlib import Path

import pytest

from composer.linter import Answers, Draft, Recipient, lint
from composer.linter.report import VERDICTS

MESSAGES = [
    json.loads(line)
    for line in Path(__file__).with_name("messages.jsonl").read_text("utf-8").splitlines()
]
# One thing changes; the first must come out more personal than the second.
PAIRS = [
    json.loads(line)
    for line in Path(__file__).with_name("pairs.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda m: f"{m['lang']}: {m['why']}")
def test_message_gets_its_verdict(message):
    assert lint(Draft(message["text"])).verdict == message["label"]


@pytest.mark.parametrize("message", MESSAGES, ids=lambda m: f"{m['lang']}: {m['why']}")
def test_language_is_recognized(message):
    assert lint(Draft(message["text"])).language.code == message["lang"]


@pytest.mark.parametrize("pair", PAIRS, ids=lambda p: p["changes"])
def test_removing_the_tie_makes_it_less_personal(pair):
    better, worse = lint(Draft(pair["better"])), lint(Draft(pair["worse"]))
    assert better.score > worse.score
    assert better.verdict == "personal"
    assert VERDICTS.index(worse.verdict) < VERDICTS.index(better.verdict)


def test_score_falls_on_the_side_of_its_verdict():
    for message in MESSAGES:
        report = lint(Draft(message["text"]))
        assert VERDICTS.index(report.verdict) == (report.score >= 33) + (report.score >= 67)


def test_open_slots_are_judged_as_filled_but_never_ready():
    text = "Hi [Name], good talking at [Event]. You asked about [topic]: our [thing] is ready."
    filled = "Hi Noor, good talking at PGConf. You asked about torn writes: our trace is ready."
    assert lint(Draft(text)).verdict == lint(Draft(filled)).verdict == "personal"
    assert not lint(Draft(text)).ready


def test_stand_ins_are_filled_and_may_be_ready():
    text = "Hi ‹name›, good talking at PGConf. You asked about torn writes: our trace is ready."
    report = lint(Draft(text, stand_ins=((3, 9),)))
    assert (report.verdict, report.ready) == ("personal", True)


def test_known_relationship_needs_one_shared_detail_only():
    text = "Hi Ann, greetings from the pump room, valve 6 still drips."
    known = Draft(
        text,
        recipient=Recipient("Ann"),
        relationship="worked-together",
        answers=Answers(how="the pump room, valve 6"),
    )
    assert lint(known).verdict == "personal"


def test_stock_answers_tie_nothing():
    text = "Hi Ann, I was impressed by your profile and would love to connect."
    draft = Draft(text, relationship="met", answers=Answers(how="impressed by your profile"))
    assert lint(draft).verdict == "boilerplate"


def test_advice_names_the_receiver_and_changes_with_the_fault():
    pitch = lint(Draft("We help clinics cut costs by 30%.", recipient=Recipient("Ann Lee")))
    title = lint(Draft('I read "The quiet harbour". Great!', recipient=Recipient("Ann Lee")))
    assert "Ann" in (pitch.next_step or "")
    assert pitch.advice.code != title.advice.code


def test_unknown_language_is_said_and_neither_praised_nor_blamed():
    report = lint(Draft("Cześć, dziękuję za rozmowę o mostach na targach w Gdańsku."))
    assert (report.language.code, report.language.coverage) == ("pl", "basic")
    assert report.verdict == "thin"
