"""Every finding leads to a page that says why, what instead, where from, and shows examples."""

import pytest
from django.utils.html import escape

from composer.linter import RULES, Draft, Earlier, lint
from composer.linter.remarks import REMARK_BY_CODE, REMARKS
from composer.linter.rule import unmark
from tests import factories


@pytest.fixture
def reading(as_member, writer):
    return as_member(writer)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_page_shows_reasons_and_the_tested_examples(reading, rule):
    page = reading.get(f"/rules/{rule.code}/")
    assert page.status_code == 200
    html = page.content.decode()
    for text in (rule.title, rule.why, rule.instead, rule.evidence.source, *rule.good):
        assert escape(text) in html
    for example in rule.bad:
        plain, spans = unmark(example)
        for start, end in spans:
            assert f'<mark class="fault">{escape(plain[start:end])}</mark>' in html


@pytest.mark.parametrize("remark", REMARKS, ids=lambda remark: remark.code)
def test_a_remark_on_the_whole_message_has_a_page_too(reading, remark):
    html = reading.get(f"/rules/{remark.code}/").content.decode()
    assert escape(remark.why) in html


def test_unknown_rule_is_not_found(reading):
    assert reading.get("/rules/no-such-rule/").status_code == 404


@pytest.mark.parametrize("lang", ["en", "de", "fr", "es", "it", "pt", "nl"])
def test_list_leads_to_every_rule_of_a_language(reading, lang):
    html = reading.get("/rules/", {"language": lang}).content.decode()
    for rule in RULES:
        assert (f'href="/rules/{rule.code}/"' in html) == (rule.lang in {lang, "any"})


def test_languages_of_which_little_is_known_stand_together(reading):
    html = reading.get("/rules/", {"language": "other"}).content.decode()
    assert 'href="/rules/siec-zawodowa/"' in html
    assert 'href="/rules/professional-network/"' not in html


@pytest.mark.parametrize(
    "draft",
    [
        Draft("Hi, I came across your profile. We help teams grow 10x. Quick call?", route="note"),
        Draft("word " * 60, route="note"),
        Draft(
            "You asked for the map of the weir.",
            earlier=(Earlier("1", "You asked for the map of the weir."),),
        ),
        Draft("Who are you? Is this spam? Stop.", kind="reply"),
        Draft("Just checking in.", kind="followup"),
    ],
)
def test_what_the_detector_finds_has_a_page(draft):
    codes = {rule.code for rule in RULES} | set(REMARK_BY_CODE)
    found = {finding.code for finding in lint(draft).findings}
    assert found
    assert found <= codes


def test_card_in_the_editor_links_to_its_rule(reading, writer):
    message = factories.create_message(
        by=writer, body="I'd like to add you to my professional network on LinkedIn."
    )
    html = reading.get(f"/compose/{message.pk}/").content.decode()
    assert 'href="/rules/professional-network/"' in html
