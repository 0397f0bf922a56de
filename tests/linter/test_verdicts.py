"""The definition itself, and what is known beside the text."""

import json
from pathlib import Path

import pytest

from composer.linter import RULES, Answers, Draft, Recipient, lint
from composer.linter.cues import CUES
from composer.linter.model import PERSONAL_FROM, THIN_FROM
from composer.linter.report import VERDICTS
from composer.linter.rule import unmark
from tests.linter.learning import corpus

# The ten messages by which the product says what boilerplate is.
DEFINITION = [
    json.loads(line)
    for line in Path(__file__).with_name("definition.jsonl").read_text("utf-8").splitlines()
]


@pytest.mark.parametrize("message", DEFINITION, ids=lambda m: m["why"])
def test_message_of_the_definition_comes_out_as_it_stands_there(message):
    assert lint(Draft(message["text"])).verdict == message["label"]


def test_score_falls_on_the_side_of_its_verdict():
    for message in corpus.messages("kept"):
        report = lint(Draft(message.text))
        side = (report.score >= THIN_FROM) + (report.score >= PERSONAL_FROM)
        assert VERDICTS.index(report.verdict) == side


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


def test_default_text_in_an_unknown_language_is_boilerplate():
    rule = next(
        rule
        for rule in RULES
        if rule.category == "default-text" and rule.lang not in {"any", *CUES}
    )
    text, _spans = unmark(rule.bad[0])
    assert lint(Draft(text)).verdict == "boilerplate"
