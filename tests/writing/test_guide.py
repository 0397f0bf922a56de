"""The guide: one question a page."""

import pytest
from django.urls import reverse

from composer.models import Message, Person, SetAside
from tests import factories

pytestmark = pytest.mark.django_db


def page(name, message, *args):
    return reverse(f"writing:{name}", args=(message.pk, *args))


def test_naming_somebody_begins_a_message_and_asks_how_you_know_them(writer, as_member):
    client = as_member(writer)
    answer = client.post(
        reverse("writing:start"),
        {"name": "Noor Haddad", "link": "de.linkedin.com/in/Noor-Haddad/en?trk=x"},
    )
    message = Message.objects.get()
    assert answer.url == page("question", message, "how")
    assert message.person.profile_url == "https://www.linkedin.com/in/noor-haddad/"
    assert message.greeting == "Hi Noor,"


def test_a_link_that_is_no_profile_is_answered_with_what_to_paste(writer, as_member):
    typed = {"name": "Noor Haddad", "link": "https://lnkd.in/abc"}
    answer = as_member(writer).post(reverse("writing:start"), typed)
    assert "lnkd.in" in answer.context["form"].errors["link"][0]
    assert answer.context["form"]["name"].value() == "Noor Haddad"
    assert not Message.objects.exists()


def test_the_same_profile_is_the_same_person(writer, as_member):
    factories.create_person(team=writer.team, profile_key="noor-haddad")
    client = as_member(writer)
    client.post(
        reverse("writing:start"), {"name": "Noor H.", "link": "linkedin.com/in/noor-haddad"}
    )
    assert Person.objects.count() == 1


def test_two_people_of_one_name_are_two_people(writer, as_member):
    client = as_member(writer)
    for _ in range(2):
        client.post(reverse("writing:start"), {"name": "Noor Haddad"})
    assert Person.objects.count() == 2


def test_a_known_relationship_needs_who_how_and_one_sentence(writer, as_member):
    client = as_member(writer)
    client.post(reverse("writing:start"), {"name": "Noor Haddad"})
    message = Message.objects.get()
    answers = {
        "relationship": "met",
        "how": "Good talking at the ferry conference.",
        "version": "1",
    }
    answer = client.post(page("question", message, "how"), answers)
    assert answer.url == page("route", message)
    message.refresh_from_db()
    answer = client.post(page("route", message), {"route": "note", "version": message.version})
    assert answer.url == page("editor", message)
    editor = client.get(answer.url)
    assert editor.context["body"] == "Hi Noor, Good talking at the ferry conference."


def test_a_stranger_is_asked_for_reason_benefit_and_permission(writer, as_member):
    client = as_member(writer)
    message = factories.create_message(by=writer, relationship="", route="", body="")
    answers = {"relationship": "none", "how": "We have not met.", "version": "1"}
    assert client.post(page("question", message, "how"), answers).url == page("route", message)
    message.refresh_from_db()
    data = {"route": "note", "version": message.version}
    seen = [client.post(page("route", message), data).url]
    for name, field in (("vbr", "vbr"), ("wiifm", "wiifm"), ("ask", "permission")):
        message.refresh_from_db()
        assert seen[-1] == page("question", message, name)
        data = {field: f"My own sentence about {name}.", "version": message.version}
        seen.append(client.post(page("question", message, name), data).url)
    assert seen[-1] == page("editor", message)


def test_going_on_leads_to_the_question_where_one_stopped(writer, as_member):
    message = factories.create_message(by=writer, relationship="", route="", body="")
    client = as_member(writer)
    assert client.get(page("editor", message)).url == page("question", message, "how")
    assert client.get(page("editor", message) + "?draft").status_code == 200


def test_who_has_been_invited_is_not_advised_to_be_invited_again(writer, as_member):
    sent = factories.create_message(by=writer, state="sent", approved_at="2026-01-01T00:00Z")
    Message.objects.filter(pk=sent.pk).update(sent_at=sent.created_at)
    message = factories.create_message(by=writer, person=sent.person, route="")
    advice = as_member(writer).get(page("route", message)).context["advice"]
    assert advice.option("note") is None


def test_what_was_answered_is_kept_while_something_is_missing(writer, as_member):
    message = factories.create_message(by=writer, relationship="", body="")
    answer = as_member(writer).post(
        page("question", message, "how"), {"relationship": "customer", "how": "", "version": "1"}
    )
    message.refresh_from_db()
    assert message.relationship == "customer"
    assert "how" in answer.context["form"].errors
    assert "Which order, delivery or job was it?" in answer.content.decode()


def test_choosing_a_relationship_brings_its_own_questions(writer, as_member):
    message = factories.create_message(by=writer, relationship="")
    answer = as_member(writer).get(
        page("question", message, "how") + "?relationship=event", headers={"HX-Request": "true"}
    )
    text = answer.content.decode()
    assert "Which event was it, and when?" in text
    assert "<html" not in text


def test_an_older_tab_is_shown_both_answers(writer, as_member):
    message = factories.create_message(by=writer, vbr="newer", version=4)
    answer = as_member(writer).post(
        page("question", message, "vbr"), {"vbr": "from the older tab", "version": "2"}
    )
    assert answer.status_code == 409
    assert "newer" in answer.content.decode()
    assert "from the older tab" in answer.content.decode()
    assert SetAside.objects.get().typed == {"vbr": "from the older tab"}


def test_all_questions_stand_on_one_page(writer, as_member):
    message = factories.create_message(by=writer, body="", relationship="met", version=1)
    client = as_member(writer)
    data = {
        "relationship": "met",
        "how": "At the ferry.",
        "vbr": "Why.",
        "ask": "May I?",
        "version": "1",
    }
    answer = client.post(page("all", message), data)
    message.refresh_from_db()
    assert (message.how, message.vbr, message.ask) == ("At the ferry.", "Why.", "May I?")
    assert answer.url == page("editor", message)


def test_advice_ends_in_something_this_account_can_do(writer, as_member):
    message = factories.create_message(by=writer, relationship="none", route="")
    client = as_member(writer)
    best = client.get(page("route", message)).context["advice"].best
    assert (best.route, best.asks_permission) == ("note", True)
    told = {"open_profile": "yes", "version": "1"}
    advice = client.post(page("route", message), told).context["advice"]
    assert advice.option("inmail") is not None


def test_a_route_that_is_not_offered_is_not_taken(writer, as_member):
    message = factories.create_message(by=writer, relationship="met", route="")
    as_member(writer).post(page("route", message), {"route": "inmail", "version": "1"})
    message.refresh_from_db()
    assert message.route == ""


def test_notices_come_while_the_link_is_being_typed(people, as_member):
    person = factories.create_person(team=people["writer"].team, profile_key="noor-haddad")
    factories.create_message(by=people["coach"], person=person, approved_at=person.created_at)
    answer = as_member(people["writer"]).get(
        reverse("writing:notices"), {"link": "https://www.linkedin.com/in/noor-haddad/"}
    )
    assert "A colleague wrote to them on" in answer.content.decode()


@pytest.mark.parametrize(
    "text",
    ["👍🏽" * 40, "مرحبا، التقينا في المؤتمر", "word " * 1900, "a\x00b", "‮abc"],
    ids=["emoji", "right to left", "ten thousand", "NUL", "override"],
)
def test_any_text_is_kept(writer, as_member, text):
    message = factories.create_message(by=writer, vbr="", relationship="none")
    as_member(writer).post(page("question", message, "vbr"), {"vbr": text, "version": "1"})
    message.refresh_from_db()
    assert message.vbr == text.strip().replace("\x00", "")
