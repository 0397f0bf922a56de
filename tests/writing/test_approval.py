"""Approve, copy, sent: the pages."""

import pytest
from django.urls import reverse

from composer.models import ApprovedVersion, Message
from tests import factories

pytestmark = pytest.mark.django_db
STOCK = "I'd like to add you to my professional network on LinkedIn."


def url(name, message, *args):
    return reverse(f"writing:{name}", args=(message.pk, *args))


def approve(client, message, body, **more):
    message.refresh_from_db()
    return client.post(url("approve", message), {"body": body, "version": message.version, **more})


def test_approving_approves_exactly_what_is_on_the_page(writer, as_member):
    message = factories.create_message(by=writer, body="older")
    body = "Hi Noor, you asked about torn writes in Ghent.\nOur trace is ready, shall I send it?"
    answer = approve(as_member(writer), message, body)
    assert answer.url == url("message", message)
    page = as_member(writer).get(answer.url).content.decode()
    assert f">{body}</textarea>" in page
    assert ApprovedVersion.objects.get().body == body


def test_a_refused_approval_says_why_and_keeps_the_text(writer, as_member):
    message = factories.create_message(by=writer)
    answer = approve(as_member(writer), message, STOCK)
    assert answer.status_code == 422
    assert "This has to be mended first." in answer.content.decode()
    assert Message.objects.get().body == STOCK
    assert "Approve it all the same" not in answer.content.decode()


def test_an_owner_is_offered_the_override_and_a_writer_cannot_take_it(people, as_member):
    owner, writer = people["owner"], people["writer"]
    mine = factories.create_message(by=owner)
    assert "Approve it all the same" in approve(as_member(owner), mine, STOCK).content.decode()
    approve(as_member(owner), mine, STOCK, reason="Training material.")
    assert ApprovedVersion.objects.get().override_reason == "Training material."
    theirs = factories.create_message(by=writer)
    assert approve(as_member(writer), theirs, STOCK, reason="Because").status_code == 422


def test_copying_then_sent(writer, as_member):
    client = as_member(writer)
    message = factories.create_message(by=writer)
    approve(client, message, message.body)
    client.post(url("copied", message))
    assert "Did you send it?" in client.get(url("message", message)).content.decode()
    client.post(url("sent", message), {"sent": "yes"})
    message.refresh_from_db()
    assert message.state == "sent"
    client.post(url("withdrawn", message))
    assert "again from" in client.get(url("message", message)).content.decode()


def test_messages_are_found_by_name_and_by_words(writer, as_member):
    client = as_member(writer)
    ida = factories.create_person(team=writer.team, name="Ída Þórsdóttir")
    noor = factories.create_message(by=writer)
    other = factories.create_message(by=writer, person=ida)
    approve(client, noor, noor.body)
    approve(client, other, "About the violin.")

    def found(words):
        return list(client.get(reverse("writing:messages"), {"q": words}).context["page_obj"])

    assert found("noor torn") == [noor]
    assert found("violin") == [other]
    assert found("ida ÞÓRSDÓTTIR") == [other]
    assert found("nobody") == []


def test_versions_are_compared_word_by_word(writer, as_member):
    client = as_member(writer)
    message = factories.create_message(by=writer)
    approve(client, message, "Hi Noor, you asked about torn writes in Ghent.")
    client.post(
        url("editor", message),
        {
            "body": "Hi Noor, you asked about lost writes in Ghent.",
            "version": Message.objects.get().version,
        },
    )
    approve(client, message, "Hi Noor, you asked about lost writes in Ghent.")
    page = client.get(url("compare", message, 1, 2)).content.decode()
    assert "<del>torn</del>" in page
    assert "<ins>lost</ins>" in page
    assert client.get(url("compare", message, 1, 9)).status_code == 404


def test_a_coach_reads_an_approved_message_but_does_not_mark_it(people, as_member):
    message = factories.create_message(by=people["writer"])
    approve(as_member(people["writer"]), message, message.body)
    coach = as_member(people["coach"])
    assert coach.get(url("message", message)).status_code == 200
    assert coach.post(url("sent", message), {"sent": "yes"}).status_code == 404


def test_drafts_of_others_are_not_there_for_anybody(people, as_member):
    message = factories.create_message(by=people["writer"])
    for who in ("owner", "coach", "outsider"):
        assert as_member(people[who]).get(url("editor", message)).status_code == 404


def test_a_post_from_another_teams_page_is_refused_with_what_was_typed(people, as_member):
    message = factories.create_message(by=people["writer"])
    answer = as_member(people["writer"]).post(
        url("editor", message), {"team": "999999", "body": "typed in the other team"}
    )
    assert answer.status_code == 409
    assert "typed in the other team" in answer.content.decode()
