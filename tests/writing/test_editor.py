"""The editor: live check, autosave, order, the missing sentence."""

import pytest
from django.urls import reverse

from composer.models import Message, SetAside
from tests import factories

pytestmark = pytest.mark.django_db
STOCK = "I'd like to add you to my professional network on LinkedIn."


def url(name, message, *args):
    return reverse(f"writing:{name}", args=(message.pk, *args))


def test_a_live_check_answers_with_cards_and_stores_nothing(writer, as_member):
    message = factories.create_message(by=writer, body="as it was")
    answer = as_member(writer).post(url("check", message), {"body": STOCK, "version": "1"})
    text = answer.content.decode()
    assert 'class="finding"' in text
    assert "I&#x27;d like to add you to my professional network" in text
    message.refresh_from_db()
    assert message.body == "as it was"


def test_a_live_check_takes_four_queries(writer, as_member, django_assert_max_num_queries):
    message = factories.create_message(by=writer)
    client = as_member(writer)
    with django_assert_max_num_queries(4):
        client.post(url("check", message), {"body": STOCK, "version": "1"})


def test_offsets_are_in_units_of_the_browser(writer, as_member):
    message = factories.create_message(by=writer)
    text = "👍👍 Hi Noor,\r\n" + STOCK
    answer = as_member(writer).post(url("check", message), {"body": text, "version": "1"})
    card = next(card for card in answer.context["coach"].cards if card.quote)
    in_browser = text.replace("\r\n", "\n").encode("utf-16-le")
    assert in_browser[2 * card.start : 2 * card.end].decode("utf-16-le") == card.quote


def test_of_two_remarks_on_the_same_words_the_longer_is_shown_and_must_fix_comes_first(
    writer, as_member
):
    message = factories.create_message(by=writer)
    body = f"Hi Noor, I came across your impressive profile. {STOCK}"
    answer = as_member(writer).post(url("check", message), {"body": body, "version": "1"})
    cards = answer.context["coach"].cards
    assert cards[0].severity == "must-fix"
    quotes = [card.quote for card in cards]
    assert "I came across your impressive profile" in quotes
    assert "your impressive profile" not in quotes


def test_ready_beside_something_better_left_out_says_so(writer, as_member):
    message = factories.create_message(by=writer)
    body = f"{message.body} I hope this finds you well."
    coach = (
        as_member(writer)
        .post(url("check", message), {"body": body, "version": "1"})
        .context["coach"]
    )
    assert (coach.state, coach.sentence) == ("ready", "One thing in it could still go.")


def test_autosave_answers_with_the_next_version(writer, as_member):
    message = factories.create_message(by=writer, body="one")
    answer = as_member(writer).post(url("save", message), {"body": "two", "version": "1"})
    assert 'data-result="saved"' in answer.content.decode()
    assert 'data-version="2"' in answer.content.decode()
    message.refresh_from_db()
    assert message.body == "two"


def test_autosave_from_an_older_tab_keeps_both_texts(writer, as_member):
    message = factories.create_message(by=writer, body="newer", version=5)
    answer = as_member(writer).post(url("save", message), {"body": "older tab", "version": "2"})
    assert answer.status_code == 409
    assert SetAside.objects.get().typed == {"body": "older tab"}
    shown = as_member(writer).get(url("set-aside", message)).content.decode()
    assert "newer" in shown
    assert "older tab" in shown


def test_check_and_save_works_without_a_script(writer, as_member):
    message = factories.create_message(by=writer, body="one")
    client = as_member(writer)
    answer = client.post(url("editor", message), {"body": STOCK, "version": "1"}, follow=True)
    assert 'class="finding"' in answer.content.decode()
    message.refresh_from_db()
    assert message.body == STOCK


def test_a_text_too_long_to_keep_is_refused_with_everything_typed(writer, as_member):
    message = factories.create_message(by=writer, body="one")
    long = "word " * 5000
    answer = as_member(writer).post(url("editor", message), {"body": long, "version": "1"})
    assert answer.status_code == 422
    assert answer.context["form"]["body"].value() == long
    message.refresh_from_db()
    assert message.body == "one"


def test_another_order_keeps_what_the_writer_had_changed(writer, as_member):
    message = factories.create_message(
        by=writer,
        how="We met in Ghent.",
        ask="Shall I send it?",
        greeting="Hi Noor,",
        body="My own edited text.",
    )
    as_member(writer).post(
        url("order", message),
        {"body": "My own edited text.", "shape": "question-first", "version": "1"},
    )
    message.refresh_from_db()
    assert message.body == "Hi Noor, Shall I send it? We met in Ghent."
    kept = SetAside.objects.get()
    assert (kept.typed, kept.settled) == ({"body": "My own edited text."}, True)


def test_the_missing_sentence_goes_after_the_greeting(writer, as_member):
    message = factories.create_message(
        by=writer, relationship="", body="Hi Noor, shall I send you our trace?"
    )
    as_member(writer).post(
        url("fill", message),
        {
            "body": message.body,
            "version": "1",
            "field": "how",
            "sentence": "You asked me about torn writes in Ghent",
        },
    )
    message.refresh_from_db()
    assert message.body == (
        "Hi Noor, You asked me about torn writes in Ghent. shall I send you our trace?"
    )
    assert message.how == "You asked me about torn writes in Ghent"


def test_naming_the_person_in_the_editor_makes_them_known(writer, as_member):
    message = Message.objects.create(team=writer.team, author=writer.user, body="Hi Noor")
    data = {
        "body": "Hi Noor",
        "version": "1",
        "name": "Noor Haddad",
        "link": "linkedin.com/in/noor",
    }
    as_member(writer).post(url("editor", message), data)
    message.refresh_from_db()
    assert message.person.profile_key == "noor"


def test_a_sent_message_opens_as_it_went(writer, as_member):
    message = factories.create_message(by=writer, state="sent", approved_at="2026-01-01T00:00Z")
    answer = as_member(writer).get(url("editor", message))
    assert answer.url == url("message", message)
