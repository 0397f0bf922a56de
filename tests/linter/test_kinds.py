"""Replies, follow-ups and thanks: what is a fault in one is none in another."""

import pytest

from composer.linter import Draft, Earlier, lint


def codes(report):
    return [finding.code for finding in report.findings]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for writing, Noor. How are we connected, and how would we both benefit?",
        "Danke für Ihre Nachricht. Woher kennen wir uns, und was hätten wir beide davon?",
        "Merci pour votre message. D'où nous connaissons-nous, et qu'y gagnerions-nous tous les deux ?",
        "Gracias por escribir. ¿De dónde nos conocemos, y qué ganaríamos los dos?",
        "Grazie per il messaggio. Dove ci siamo conosciuti, e che vantaggio ne avremmo entrambi?",
        "Obrigado pela mensagem. De onde nos conhecemos, e o que ganharíamos os dois?",
        "Dank voor uw bericht. Waar kennen we elkaar van, en wat zouden we er allebei aan hebben?",
    ],
)
def test_the_polite_question_is_warm_and_without_fault(text):
    report = lint(Draft(text, kind="reply"))
    assert (report.verdict, report.warmth, codes(report)) == (None, "warm", [])
    assert report.ready


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Is this another sales pitch? Thanks anyway.", "another sales pitch"),
        ("Danke, aber wer sind Sie?", "wer sind Sie"),
        ("Bonjour, qui êtes-vous au juste ?", "qui êtes-vous"),
    ],
)
def test_a_reproach_is_shown_where_it_stands(text, phrase):
    report = lint(Draft(text, kind="reply"))
    spots = [text[f.start : f.end] for f in report.findings if f.code == "sounds-accusing"]
    assert any(phrase in spot or spot in phrase for spot in spots)


def test_a_second_question_is_one_too_many():
    text = "Thanks for writing. How do we know each other? What is in it for us?"
    (finding,) = lint(Draft(text, kind="reply")).findings
    assert finding.code == "asks-twice"
    assert text[finding.start : finding.end] == "What is in it for us?"


def test_a_reply_is_not_measured_as_a_first_message():
    text = "Thanks for connecting! Happy to be in touch. Where did we meet?"
    assert codes(lint(Draft(text, kind="reply"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hi Noor, just following up on my last message. Did you see it?",
        "Hallo Frau Kern, ich wollte nur kurz nachfragen, ob Sie meine Nachricht gesehen haben.",
    ],
)
def test_a_follow_up_that_only_presses_is_told_so(text):
    report = lint(Draft(text, kind="followup"))
    assert "nothing-new" in codes(report)


def test_a_follow_up_with_news_is_not():
    text = "Hi Noor, the dyke report came out on Monday: page 12 answers your question on clay."
    assert "nothing-new" not in codes(lint(Draft(text, kind="followup")))


def test_what_stood_in_the_first_message_is_no_news():
    first = Earlier("1", "Hi Noor, the trace of torn writes is ready. Shall I send the trace?")
    again = Draft("Hi Noor, the trace of torn writes is ready.", kind="followup", earlier=(first,))
    assert "nothing-new" in codes(lint(again))


@pytest.mark.parametrize(
    "text",
    [
        "Hello Sam, you sorted refund 48812 for me on Friday after five weeks of nobody. Thank you.",
        "Hallo Herr Wolf, Sie haben mir am Sonntag das Rad vor der Mühle geflickt. Danke!",
    ],
)
def test_thanks_need_no_ask(text):
    report = lint(Draft(text, kind="thanks"))
    assert (report.verdict, report.next_step) == ("personal", None)
