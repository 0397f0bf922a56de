"""The shelf: browsing, filtering, searching, and who may change what."""

import pytest
from django.urls import reverse

from composer.models import Example
from tests import factories

SHELF = "/library/"


def titles(response) -> list[str]:
    return [example.title for example in response.context["page_obj"]]


@pytest.mark.parametrize("role", ["owner", "coach", "writer", "reader"])
def test_every_member_can_browse_and_open(people, as_member, role):
    example = factories.create_example(by=people["writer"], title="Torn writes")
    client = as_member(people[role])
    assert titles(client.get(SHELF)) == ["Torn writes"]
    assert client.get(example.get_absolute_url()).status_code == 200


def test_another_team_sees_nothing_of_it(people, as_member):
    example = factories.create_example(by=people["writer"], title="Canarybird")
    client = as_member(people["outsider"])
    assert b"Canarybird" not in client.get(SHELF).content
    assert client.get(example.get_absolute_url()).status_code == 404
    for act in ("retire", "put-back", "remove"):
        assert client.post(reverse(f"library:{act}", args=(example.pk,))).status_code == 404
    assert Example.objects.get(pk=example.pk).state == "approved"


@pytest.mark.parametrize("pk", ["0", "9" * 30, "9" * 5000])
def test_no_such_example(people, as_member, pk):
    assert as_member(people["owner"]).get(f"/library/{pk}/").status_code == 404


def test_narrowing_by_each_filter(people, as_member):
    client, by = as_member(people["reader"]), people["writer"]
    factories.create_example(by=by, title="A", relationship="met", route="note", purpose="sales")
    factories.create_example(
        by=by, title="B", relationship="none", route="email", purpose="press", language="de"
    )
    factories.create_example(by=by, title="C", good=False, better="Better", purpose="alumni")
    for query, expected in {
        "relationship=none": ["B"],
        "route=email": ["B"],
        "purpose=alumni": ["C"],
        "language=de": ["B"],
        "kind=bad": ["C"],
        "kind=good": ["B", "A"],
        "kind=good&language=en": ["A"],
        "relationship=met&route=email": [],
        "relationship=nonsense": ["C", "B", "A"],
        "page=9999999999999999999999": ["C", "B", "A"],
        "page=x": ["C", "B", "A"],
    }.items():
        assert titles(client.get(f"{SHELF}?{query}")) == expected, query


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("torn", True),
        ("TORN writes", True),
        ("writes torn", True),
        ("torn absent", False),
        ("ferry", True),  # in why
        ("refund", True),  # in tags
        ("cafe zurich", True),  # accents
        ("CAFÉ ZÜRICH", True),
        ("rit", True),  # the beginning or the middle of a word
        ("first", False),  # a stand-in
        ("1%0", False),
        ("_", False),
        ("100%", True),
        ("   ", True),
        ("x" * 5000, None),
        ("\x00", None),
        ("'\"\\", False),
    ],
)
def test_every_word_must_stand_somewhere(people, as_member, words, found):
    factories.create_example(
        by=people["writer"],
        title="Torn writes",
        why="The ferry, 100% hers",
        tags=["refund"],
        body="‹first name›, the café in Zürich",
        stand_ins=[[0, 12]],
    )
    answer = as_member(people["reader"]).get(SHELF, {"q": words})
    assert answer.status_code == 200
    if found is not None:
        assert bool(titles(answer)) is found


def test_filters_and_search_stay_over_pages(people, as_member):
    for number in range(15):
        factories.create_example(by=people["writer"], title=f"Torn {number}", purpose="sales")
    factories.create_example(by=people["writer"], title="Torn other", purpose="press")
    client = as_member(people["reader"])
    first = client.get(SHELF, {"q": "torn", "purpose": "sales"})
    assert "15 examples" in first.content.decode()
    assert "q=torn&amp;purpose=sales&amp;page=2" in first.content.decode()
    second = client.get(SHELF, {"q": "torn", "purpose": "sales", "page": 2})
    assert len(titles(first)) + len(titles(second)) == 15


def test_empty_shelf_and_nothing_found_say_what_to_do(people, as_member):
    writer, reader = as_member(people["writer"]), as_member(people["reader"])
    assert reverse("writing:messages") in writer.get(SHELF).content.decode()
    assert "The shelf is empty." in reader.get(SHELF).content.decode()
    assert reverse("writing:messages") not in reader.get(SHELF).content.decode()
    assert "Show everything" in writer.get(SHELF, {"q": "zzz"}).content.decode()


def test_bad_one_stands_beside_its_better_version(people, as_member):
    factories.create_example(
        by=people["writer"],
        good=False,
        body="I'd like to add you.",
        stand_ins=[],
        better="‹first name›, the ferry.",
        better_stand_ins=[[0, 12]],
        better_why="Only she was there.",
    )
    page = as_member(people["reader"]).get(SHELF).content.decode()
    assert "I&#x27;d like to add you." in page
    assert '<span class="stand-in">first name</span>, the ferry.' in page


def test_markup_in_an_example_stays_text(people, as_member):
    example = factories.create_example(
        by=people["writer"],
        title="<i>T</i>",
        body="‹<b>x</b>› <script>alert(1)</script>",
        stand_ins=[[0, 10]],
        shape=[[0, 38, "how"]],
        tags=["<u>"],
    )
    client = as_member(people["reader"])
    for page in (client.get(SHELF), client.get(example.get_absolute_url())):
        body = page.content.decode()
        assert not any(bad in body for bad in ("<script>alert", "<b>x", "<i>T", "<u>"))


def test_example_says_which_sentence_does_what(people, as_member):
    example = factories.create_example(
        by=people["writer"],
        body="Hi ‹first name›, we met. Shall I?",
        stand_ins=[[3, 15]],
        shape=[[0, 24, "how"], [25, 33, "ask"]],
    )
    page = as_member(people["reader"]).get(example.get_absolute_url()).content.decode()
    parts = ("How we know each other", ", we met.", "The ask", "Shall I?")
    assert sorted(parts, key=page.rindex) == list(parts)


def test_source_message_is_shown_to_those_who_may_see_it(people, as_member):
    message = factories.create_message(by=people["writer"], state="approved")
    message.approved_at = message.created_at
    message.save()
    example = factories.create_example(by=people["writer"], message=message)
    link = message.get_absolute_url()
    colleague = factories.create_member(team=people["writer"].team)
    for member, shown in (
        (people["writer"], True),
        (people["coach"], True),
        (people["reader"], False),
        (colleague, False),
    ):
        page = as_member(member).get(example.get_absolute_url()).content.decode()
        assert (link in page) is shown


@pytest.mark.parametrize(
    ("role", "allowed"), [("owner", True), ("coach", True), ("writer", True), ("reader", False)]
)
def test_who_may_retire_and_put_back(people, as_member, role, allowed):
    example = factories.create_example(by=people["writer"])
    client = as_member(people[role])
    answer = client.post(reverse("library:retire", args=(example.pk,)))
    example.refresh_from_db()
    assert (answer.status_code, example.state) == (
        (302, "retired") if allowed else (403, "approved")
    )
    if allowed:
        assert titles(client.get(SHELF)) == []
        assert titles(client.get(SHELF, {"shelf": "retired"})) == [example.title]
        client.post(reverse("library:put-back", args=(example.pk,)))
        assert titles(client.get(SHELF)) == [example.title]


def test_colleague_may_not_retire_what_somebody_else_put_up(people, as_member):
    example = factories.create_example(by=people["coach"])
    answer = as_member(people["writer"]).post(reverse("library:retire", args=(example.pk,)))
    example.refresh_from_db()
    assert (answer.status_code, example.state) == (403, "approved")


def test_retired_one_is_found_by_nobody_else(people, as_member):
    example = factories.create_example(by=people["writer"], state="retired")
    assert as_member(people["reader"]).get(example.get_absolute_url()).status_code == 404
    assert as_member(people["reader"]).get(SHELF, {"shelf": "retired"}).status_code == 200
    assert as_member(people["coach"]).get(example.get_absolute_url()).status_code == 200


def test_only_a_retired_one_can_be_removed(people, as_member):
    example = factories.create_example(by=people["writer"])
    client = as_member(people["writer"])
    client.post(reverse("library:remove", args=(example.pk,)))
    assert Example.objects.filter(pk=example.pk).exists()
    client.post(reverse("library:retire", args=(example.pk,)))
    client.post(reverse("library:remove", args=(example.pk,)))
    assert not Example.objects.filter(pk=example.pk).exists()


def test_pages_ask_a_fixed_number_of_queries(people, as_member, django_assert_max_num_queries):
    client, by = as_member(people["coach"]), people["writer"]
    counts = []
    for more in (2, 30):
        for _ in range(more):
            example = factories.create_example(by=by, shape=[[0, 5, "how"]])
        for url in (SHELF, example.get_absolute_url(), reverse("library:beside")):
            with django_assert_max_num_queries(12) as asked:
                client.get(url)
            counts.append(len(asked))
    assert counts[:3] == counts[3:]
