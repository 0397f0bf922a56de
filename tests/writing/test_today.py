"""Today: the one box, and what waits."""

import pytest
from django.urls import reverse
from django.utils import timezone

from composer.models import Message
from tests import factories

pytestmark = pytest.mark.django_db
TAKE = "/compose/take/"
TEN_NOTES = "\n\n".join(
    f"Hi {name}, I came across your profile and would love to connect. Let us explore synergies."
    for name in ("Ada", "Ben", "Cem", "Dora", "Emil", "Fay", "Gus", "Hana", "Ivo", "Jana")
)


def test_a_link_leads_to_the_person(writer, as_member):
    answer = as_member(writer).post(TAKE, {"text": "https://www.linkedin.com/in/noor-haddad/"})
    message = Message.objects.get()
    assert answer.url == reverse("writing:who", args=(message.pk,))
    assert message.person.name == "Noor Haddad"


def test_a_draft_leads_to_the_editor(writer, as_member):
    text = "Hi Noor, you asked about torn writes in Ghent: our trace is ready, shall I send it?"
    answer = as_member(writer).post(TAKE, {"text": text})
    message = Message.objects.get()
    assert answer.url == reverse("writing:editor", args=(message.pk,))
    assert (message.body, message.kind) == (text, "outreach")
    assert message.ask.endswith("shall I send it?")


def test_a_draft_with_a_link_knows_whom_it_is_to(writer, as_member):
    text = "https://www.linkedin.com/in/noor-haddad-7b21c0\n\nHi Noor, your trace is ready."
    as_member(writer).post(TAKE, {"text": text})
    message = Message.objects.get()
    assert message.person.name == "Noor Haddad"
    assert message.body == "Hi Noor, your trace is ready."


def test_something_received_leads_to_an_answer(writer, as_member):
    text = "Mara Quillfeather wants to connect\nHi, I'd like to join your LinkedIn network."
    answer = as_member(writer).post(TAKE, {"text": text})
    message = Message.objects.get()
    assert (message.kind, message.received, message.body) == ("reply", text, "")
    assert text.splitlines()[0] in as_member(writer).get(answer.url).content.decode()


def test_on_an_empty_account_ten_notes_are_answered_at_once_and_not_kept(writer, as_member):
    client = as_member(writer)
    assert "ten notes you have sent" in client.get("/").content.decode()
    answer = client.post(TAKE, {"text": TEN_NOTES})
    text = answer.content.decode()
    assert "0 of 10 are personal" in text
    assert "went to 10 people" in text
    assert not Message.objects.exists()


def test_notes_that_each_greet_somebody_are_answered_on_any_account(writer, as_member):
    factories.create_message(by=writer)
    answer = as_member(writer).post(TAKE, {"text": TEN_NOTES})
    assert "0 of 10 are personal" in answer.content.decode()


def test_one_draft_in_paragraphs_is_a_draft(writer, as_member):
    factories.create_message(by=writer)
    text = "Hi Noor,\n\nYou asked about torn writes.\n\nOur trace is ready.\n\nShall I send it?"
    as_member(writer).post(TAKE, {"text": text})
    assert Message.objects.filter(body=text).exists()


@pytest.mark.parametrize("text", ["", "   ", "\x00"])
def test_nothing_pasted_is_answered_beside_the_box(writer, as_member, text):
    answer = as_member(writer).post(TAKE, {"text": text})
    assert answer.status_code == 422
    assert "Paste a profile link or a text first." in answer.content.decode()


def test_a_link_that_cannot_be_used_says_what_to_paste(writer, as_member):
    answer = as_member(writer).post(TAKE, {"text": "https://www.linkedin.com/in/me/"})
    assert answer.status_code == 422
    assert "linkedin.com/in/me" in answer.content.decode()
    assert not Message.objects.exists()


def test_copied_messages_are_asked_after_and_drafts_are_found_again(writer, as_member):
    now = timezone.now()
    copied = factories.create_message(by=writer, state="approved", approved_at=now, copied_at=now)
    draft = factories.create_message(by=writer, body="half a sentence")
    today = as_member(writer).get("/").context["today"]
    assert (today.unanswered, today.drafts) == ([copied], [draft])
    as_member(writer).post(
        reverse("writing:sent", args=(copied.pk,)), {"sent": "yes", "from": "today"}
    )
    assert as_member(writer).get("/").context["today"].unanswered == []


def test_today_shows_at_most_five_lines(writer, as_member):
    for _ in range(9):
        factories.create_message(by=writer)
    today = as_member(writer).get("/").context["today"]
    assert len(today.drafts) == 5
    assert today.more_drafts


def test_today_takes_a_fixed_number_of_queries(writer, as_member, django_assert_max_num_queries):
    for _ in range(9):
        factories.create_message(by=writer)
    client = as_member(writer)
    with django_assert_max_num_queries(12):
        client.get("/")


def test_a_reader_sees_an_example_and_no_box(people, as_member):
    example = factories.create_example(by=people["writer"])
    answer = as_member(people["reader"]).get("/")
    assert answer.context["today"].example == example
    assert "Go on" not in answer.content.decode()
