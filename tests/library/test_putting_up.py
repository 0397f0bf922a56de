"""Putting an approved message up: who may, what it becomes, and that nobody is left in it."""

import json
from html.parser import HTMLParser
from typing import Any

import pytest
from django.core import serializers
from django.urls import reverse
from django.utils import timezone

from composer.linter import RULES_VERSION
from composer.models import ApprovedVersion, Example
from composer.services.anonymizing import Replacement
from composer.services.putting_up import StillNamedError, put_up
from tests import factories

BODY = (
    "Hi Zanzibra, good talking at the ferry day. Wilhelmine Quokkastone said Umbrafjord lost "
    "order 48812. Quokkastone's trace is at https://umbrafjord.example.com/t, write to "
    "zanzibra@umbrafjord.com or call +31 6 1234 5678. Shall I send it?"
)
CANARIES = ("zanzibra", "mbalewa", "wilhelmine", "quokkastone", "umbrafjord", "48812", "1234")
DETAILS = {
    "title": "The lost order",
    "why": "It answers her own question.",
    "purpose": "research",
    "relationship": "met",
    "language": "en",
    "tags": "ferry, traces",
}


def approved_message(*, by, body=BODY, **fields):
    person = factories.create_person(
        team=by.team, name="Dr. Zanzibra Mbalewa", company="Umbrafjord Storage AS"
    )
    now = timezone.now()
    values = {
        "how": "Good talking at the ferry day, Zanzibra.",
        "vbr": "Wilhelmine Quokkastone said Umbrafjord lost order 48812.",
        "ask": "Shall I send it?",
        "state": "approved",
        "approved_at": now,
        **fields,
    }
    message = factories.create_message(by=by, person=person, body=body, **values)
    ApprovedVersion.objects.create(
        team=by.team,
        message=message,
        number=1,
        body=body,
        subject=fields.get("subject", ""),
        route=message.route,
        report={},
        rules_version=RULES_VERSION,
        approved_at=now,
    )
    return message


@pytest.fixture
def message(people):
    return approved_message(by=people["writer"])


def address(message) -> str:
    return reverse("library:propose", args=(message.pk,))


class FormFields(HTMLParser):
    """What a browser without scripts would send for the first POST form with rows."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self.select = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        name = given.get("name")
        if tag == "select":
            self.select = name or ""
        elif tag == "option" and "selected" in given and self.select:
            self.fields[self.select] = given["value"]
        elif tag == "input" and name:
            box = given.get("type") == "checkbox"
            if not box or "checked" in given:
                self.fields[name] = given.get("value") or ("on" if box else "")


def filled(client, message, **typed) -> dict[str, str]:
    fields = FormFields(client.get(address(message)).content.decode()).fields
    return {**fields, **DETAILS, **typed}


def row_of(fields: dict[str, str], found: str) -> str:
    return next(k for k, v in fields.items() if v == found and k.endswith("-found"))[
        : -len("-found")
    ]


@pytest.mark.parametrize(
    ("role", "status"), [("owner", 302), ("coach", 302), ("writer", 302), ("reader", 403)]
)
def test_author_and_coaches_put_up_and_readers_do_not(people, as_member, message, role, status):
    client = as_member(people[role])
    form = filled(as_member(people["writer"]), message)
    assert client.get(address(message)).status_code == (200 if status == 302 else 403)
    assert client.post(address(message), {**form, "act": "put-up"}).status_code == status
    assert Example.objects.count() == (status == 302)


def test_neither_strangers_nor_colleagues_nor_drafts(people, as_member, message):
    form = filled(as_member(people["writer"]), message) | {"act": "put-up"}
    colleague = factories.create_member(team=people["writer"].team)
    for member in (people["outsider"], colleague):
        form["team"] = str(member.team_id)
        assert as_member(member).get(address(message)).status_code == 404
        assert as_member(member).post(address(message), form).status_code == 404
    draft = factories.create_message(by=people["writer"])
    assert as_member(people["writer"]).get(address(draft)).status_code == 404
    assert not Example.objects.exists()


def test_nothing_of_what_was_replaced_stands_in_the_row(people, as_member, message):
    client = as_member(people["writer"])
    answer = client.post(address(message), filled(client, message, act="put-up"))
    example = Example.objects.get()
    assert answer.url == example.get_absolute_url()
    row = json.loads(serializers.serialize("json", [example]))[0]["fields"]
    stored = json.dumps(row, ensure_ascii=False).lower()
    assert [word for word in CANARIES if word in stored] == []
    page = as_member(people["reader"]).get(answer.url).content.decode().lower()
    assert [word for word in CANARIES if word in page] == []
    assert example.state == "approved"
    assert example.tags == ["ferry", "traces"]
    assert "‹first name›, good talking at the ferry day." in example.body
    assert [answer for _s, _e, answer in example.shape] == ["how", "vbr", "", "ask"]
    assert all(example.body[s] + example.body[e - 1] == "‹›" for s, e in example.stand_ins)


def test_greeting_and_farewell_answer_nothing(people, as_member):
    message = approved_message(
        by=people["writer"], body=f"Hi Zanzibra,\n\n{BODY[13:]}\n\nBest, Ada"
    )
    client = as_member(people["writer"])
    client.post(address(message), filled(client, message, act="put-up"))
    example = Example.objects.get()
    kinds = [answer for _s, _e, answer in example.shape]
    assert (kinds[0], kinds[1], kinds[-2], kinds[-1]) == ("", "how", "ask", "")


def test_subject_is_anonymized_too(people, as_member):
    message = approved_message(by=people["writer"], subject="Zanzibra, the order", route="email")
    client = as_member(people["writer"])
    client.post(address(message), filled(client, message, act="put-up"))
    assert Example.objects.get().subject == "‹first name›, the order"


def test_unticked_word_stays_and_edited_stand_in_is_used(people, as_member, message):
    client = as_member(people["writer"])
    form = filled(client, message)
    del form[row_of(form, "Umbrafjord") + "-on"]
    form[row_of(form, "Zanzibra") + "-stand_in"] = "ferry friend"
    shown = client.post(address(message), {**form, "act": "show"}).content.decode()
    assert "ferry friend</span>, good talking" in shown
    again = {**FormFields(shown).fields, **DETAILS, "act": "put-up"}
    client.post(address(message), again)
    body = Example.objects.get().body
    assert body.startswith("Hi ‹ferry friend›, good")
    assert "said Umbrafjord lost" in body


def test_own_words_can_be_added(people, as_member, message):
    client = as_member(people["writer"])
    form = filled(client, message)
    blank = next(k for k, v in form.items() if k.endswith("-found") and not v)[: -len("found")]
    form |= {f"{blank}found": "ferry day", f"{blank}stand_in": "event", "act": "show"}
    shown = client.post(address(message), form).content.decode()
    assert 'the <span class="stand-in">event</span>. ' in shown
    again = {**FormFields(shown).fields, **DETAILS, "tags": "", "act": "put-up"}
    client.post(address(message), again)
    assert "at the ‹event›." in Example.objects.get().body


def test_what_was_not_seen_is_not_put_up(people, as_member, message):
    client = as_member(people["writer"])
    form = filled(client, message, act="put-up")
    form[row_of(form, "Zanzibra") + "-stand_in"] = "somebody"
    answer = client.post(address(message), form)
    assert not Example.objects.exists()
    assert "Read it once more" in answer.content.decode()
    again = {**FormFields(answer.content.decode()).fields, "act": "put-up"}
    assert client.post(address(message), again).status_code == 302
    assert Example.objects.get().title == DETAILS["title"]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("title", "What Zanzibra asked"),
        ("title", "MBALEWA’s order"),
        ("why", "Quokkastone is named"),
        ("why", "Wilhelmine had said so"),
        ("tags", "umbrafjord"),
        ("title", "Order 48812"),
    ],
)
def test_title_reason_and_tags_name_nobody(people, as_member, message, field, text):
    client = as_member(people["writer"])
    answer = client.post(address(message), filled(client, message, act="put-up", **{field: text}))
    assert answer.status_code == 422
    page = answer.content.decode()
    assert "so leave it out here too" in page
    assert f'id="id_{field}_error"' in page
    assert DETAILS["purpose"] in page
    assert not Example.objects.exists()


@pytest.mark.parametrize("field", ["title", "why", "purpose", "relationship"])
def test_missing_answer_is_asked_for_and_the_rest_is_kept(people, as_member, message, field):
    client = as_member(people["writer"])
    form = filled(client, message, act="put-up", **{field: ""})
    form[row_of(form, "Zanzibra") + "-stand_in"] = "kept stand-in"
    answer = client.post(address(message), form)
    page = answer.content.decode()
    assert answer.status_code == 422
    assert f'id="id_{field}_error"' in page
    assert "kept stand-in" in page
    assert all(v in page for k, v in DETAILS.items() if k != field)


def test_row_without_a_stand_in_is_refused_beside_it(people, as_member, message):
    client = as_member(people["writer"])
    form = filled(client, message, act="put-up", why="A reason that is kept")
    row = row_of(form, "Zanzibra")
    form[f"{row}-stand_in"] = "‹›"
    answer = client.post(address(message), form)
    page = answer.content.decode()
    assert (answer.status_code, Example.objects.count()) == (422, 0)
    assert f'id="id_{row}-stand_in_error"' in page
    assert "A reason that is kept" in page


def test_stand_in_that_names_somebody_is_refused(people, as_member, message):
    client = as_member(people["writer"])
    form = filled(client, message)
    form[row_of(form, "Zanzibra") + "-stand_in"] = "Mrs Mbalewa"
    shown = client.post(address(message), {**form, "act": "show"}).content.decode()
    answer = client.post(address(message), {**FormFields(shown).fields, **DETAILS, "act": "put-up"})
    assert (answer.status_code, Example.objects.count()) == (422, 0)
    assert "“Mbalewa” tells who it was" in answer.content.decode()


def test_twice_makes_one(people, as_member, message):
    client = as_member(people["writer"])
    form = filled(client, message, act="put-up")
    first, second = (client.post(address(message), form) for _ in range(2))
    assert first.url == second.url
    assert Example.objects.count() == 1
    chosen = [Replacement("Zanzibra", "‹first name›")]
    details: dict[str, Any] = {**DETAILS, "tags": []}
    again = put_up(message_id=message.pk, by=people["coach"], replacements=chosen, **details)
    assert again == Example.objects.get()
    assert client.get(address(message)).url == first.url


def test_example_retired_by_a_coach_is_not_made_again(people, as_member, message):
    example = factories.create_example(by=people["coach"], message=message, state="retired")
    answer = as_member(people["writer"]).get(address(message))
    assert answer.url == reverse("library:browse")
    assert Example.objects.get() == example


def test_service_refuses_on_its_own(people, message):
    details: dict[str, Any] = {**DETAILS, "title": "Mbalewa’s order", "tags": []}
    with pytest.raises(StillNamedError) as refused:
        put_up(message_id=message.pk, by=people["writer"], replacements=[], **details)
    assert (refused.value.field, refused.value.word) == ("title", "Mbalewa")
    with pytest.raises(type(message).DoesNotExist):
        put_up(message_id=message.pk, by=people["outsider"], replacements=[], **details)


@pytest.mark.parametrize(
    "broken",
    [
        {"row-TOTAL_FORMS": "x"},
        {"row-TOTAL_FORMS": "100000"},
        {"row-0-found": "\x00"},
        {"row-0-found": "x" * 20_000},
        {"title": "\x00 🚀"},
        {"purpose": "nonsense"},
        {"language": "xx"},
        {"tags": ",".join("abcdefghijkl")},
        {"seen": "\x00"},
        {"act": "nonsense"},
    ],
)
def test_broken_posts_are_no_server_errors(people, as_member, message, broken):
    client = as_member(people["writer"])
    answer = client.post(address(message), {**filled(client, message, act="put-up"), **broken})
    assert answer.status_code in (200, 422)
    assert not Example.objects.exists()


def test_emoji_right_to_left_and_long_texts(people, as_member):
    body = "שלום Zanzibra 🚀 " + "ferry Wonderland " * 600
    message = approved_message(by=people["writer"], body=body)
    client = as_member(people["writer"])
    assert client.post(address(message), filled(client, message, act="put-up")).status_code == 302
    assert "Wonderland" not in Example.objects.get().body


def test_pages_ask_a_fixed_number_of_queries(
    people, as_member, message, django_assert_max_num_queries
):
    client = as_member(people["writer"])
    with django_assert_max_num_queries(12):
        client.get(address(message))
    form = filled(client, message, act="show")
    with django_assert_max_num_queries(12):
        client.post(address(message), form)
