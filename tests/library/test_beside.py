"""Examples beside a draft, and the one on Today."""

from datetime import timedelta
from typing import Any

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from composer.services.library import best_examples, one_good_example
from tests import factories

BESIDE = "/library/beside/"


@pytest.fixture
def shelf(people):
    cases: dict[str, dict[str, Any]] = {
        "met-note-en": {"relationship": "met", "route": "note"},
        "met-email-en": {"relationship": "met", "route": "email"},
        "none-note-en": {"relationship": "none", "route": "note"},
        "none-email-en": {"relationship": "none", "route": "email"},
        "met-note-de": {"relationship": "met", "route": "note", "language": "de"},
        "bad": {"relationship": "met", "route": "note", "good": False},
        "retired": {"relationship": "met", "route": "note", "state": "retired"},
    }
    return {
        title: factories.create_example(
            by=people["coach"], title=title, shape=[[0, 5, "how"]], **fields
        )
        for title, fields in cases.items()
    }


def best(by, relationship: str, route: str, language: str = "en") -> list[str]:
    found = best_examples(by=by, relationship=relationship, route=route, language=language)
    return [example.title for example in found]


def test_nearest_come_first(people, shelf):
    by = people["reader"]
    assert best(by, "met", "note", "en") == ["met-note-en", "met-email-en", "none-note-en"]
    assert best(by, "none", "email", "en")[0] == "none-email-en"
    assert best(by, "met", "note", "de")[0] == "met-note-de"
    assert len(best(by, "nonsense", "\x00", "\x00")) == 3
    assert best(people["outsider"], "met", "note", "en") == []


def test_partial_for_htmx_and_page_for_browsers(people, as_member, shelf):
    client = as_member(people["writer"])
    query = {"relationship": "met", "route": "note"}
    part = client.get(BESIDE, query, headers={"HX-Request": "true"}).content.decode()
    page = client.get(BESIDE, query).content.decode()
    assert "<html" not in part
    assert "<html" in page
    assert all("met-note-en" in answer for answer in (part, page))


def test_example_that_was_asked_for_comes_first(people, as_member, shelf):
    client = as_member(people["writer"])
    wanted = shelf["none-email-en"]
    page = client.get(BESIDE, {"relationship": "met", "route": "note", "example": wanted.pk})
    found = [example for example, _parts in page.context["examples"]]
    assert (found[0], len(found)) == (wanted, 3)
    stranger = factories.create_example(by=people["outsider"], title="Stranger")
    for pk in (stranger.pk, shelf["retired"].pk, "x", "9" * 30):
        titles = client.get(BESIDE, {"example": pk}).content.decode()
        assert "Stranger" not in titles
        assert "retired" not in titles


def test_empty_library_says_so(people, as_member):
    assert "no good example yet" in as_member(people["writer"]).get(BESIDE).content.decode()


def test_one_example_of_the_kind_most_written(people, shelf, django_assert_max_num_queries):
    writer = people["writer"]
    for _ in range(3):
        factories.create_message(by=writer, relationship="none", route="email")
    factories.create_message(by=writer, relationship="met", route="note")
    with django_assert_max_num_queries(2):
        found = one_good_example(by=writer)
    assert found is not None
    assert found.title in best(writer, "none", "email", "en")
    assert one_good_example(by=people["reader"]) is not None
    assert one_good_example(by=people["outsider"]) is None


def test_chosen_example_stands_beside_todays_drafts(people, as_member, shelf):
    client, wanted = as_member(people["writer"]), shelf["none-email-en"]
    query = {"relationship": "met", "route": "note"}
    start = client.post(reverse("library:write", args=(wanted.pk,)))
    assert start.url == reverse("writing:start")
    assert client.get(BESIDE, query).context["examples"][0][0] == wanted
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        client.force_login(people["writer"].user)
        assert client.get(BESIDE, query).context["examples"][0][0] == shelf["met-note-en"]


@pytest.mark.parametrize(("who", "status"), [("writer", 302), ("reader", 403), ("outsider", 404)])
def test_who_may_begin_a_message_from_an_example(people, as_member, shelf, who, status):
    url = reverse("library:write", args=(shelf["met-note-en"].pk,))
    assert as_member(people[who]).post(url).status_code == status
