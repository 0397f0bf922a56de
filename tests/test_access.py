"""Every URL × everybody × every method: the status of the table, and nothing changed or leaked."""

from typing import Any

import pytest
from django.db import transaction

from tests.access import ACCESS, OURS, THEIRS, WHO
from tests.walking import digest, form_of, named_urls, url_of

HTMX = {"HX-Request": "true"}
OTHER_METHODS = ("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE", "TRACE")


def test_every_url_says_who_may_open_it():
    assert set(named_urls()) == set(ACCESS)


def test_every_row_answers_for_everybody():
    for name, row in ACCESS.items():
        assert len(row.get) == len(row.post) == len(WHO), name


def leads_to_sign_in(answer: Any) -> bool:
    """Whether a person is sent to the sign-in; a script at the same address is told 401."""
    return answer.status_code == 302 and "/accounts/login/?next=" in answer["Location"]


CASES = [pytest.param(name, who, id=f"{name}-{who}") for name in ACCESS for who in WHO]


@pytest.mark.parametrize(("name", "who"), CASES)
def test_get_shows_what_the_table_says_and_changes_nothing(name, who, world, client_of):
    wanted = ACCESS[name].get[WHO.index(who)]
    before, to_sign_in = digest(), False
    for headers in ({}, HTMX):
        answer = client_of(who).get(url_of(name, world), headers=headers)
        assert answer.status_code in ({wanted, 401} if to_sign_in and headers else {wanted})
        to_sign_in = leads_to_sign_in(answer)
        check_answer(answer, who, name)
    assert digest() == before


@pytest.mark.parametrize(("name", "who"), CASES)
def test_post_does_what_the_table_says_and_refusals_change_nothing(name, who, world, client_of):
    wanted, to_sign_in = ACCESS[name].post[WHO.index(who)], False
    client_of(who)  # sign in outside of what is rolled back
    everything, ours = digest(), digest(world)
    for headers in ({}, HTMX):
        with transaction.atomic():
            answer = client_of(who).post(
                url_of(name, world), form_of(name, who, world), headers=headers
            )
            assert answer.status_code in ({wanted, 401} if to_sign_in and headers else {wanted})
            to_sign_in = leads_to_sign_in(answer)
            check_answer(answer, who, name)
            if wanted >= 400 or who == "anonymous":
                assert digest() == everything
            if who in ("outsider", "teamless"):
                assert digest(world) == ours
            transaction.set_rollback(True)


@pytest.mark.parametrize("name", ACCESS)
def test_other_methods_are_harmless(name, world, client_of):
    before = digest()
    for who in ("owner", "outsider", "anonymous"):
        for method in OTHER_METHODS:
            answer = client_of(who).generic(method, url_of(name, world))
            assert answer.status_code < 500 or name == "readyz", method
    assert digest() == before


@pytest.mark.parametrize(
    "name", [n for n, row in ACCESS.items() if row.post[0] != 405], ids=lambda n: n
)
def test_posts_without_proof_are_refused(name, world, client_of):
    before = digest()
    forged: list[tuple[dict[str, str], dict[str, str]]] = [
        ({}, {}),
        ({"csrfmiddlewaretoken": "x" * 64}, {}),
        ({}, {"X-CSRFToken": "y" * 32}),
        ({}, HTMX),
        ({"csrfmiddlewaretoken": "x" * 64}, {"Origin": "https://evil.example"}),
    ]
    for fields, headers in forged:
        client = client_of("owner", enforce_csrf_checks=True)
        form = {**form_of(name, "owner", world), **fields}
        answer = client.post(url_of(name, world), form, headers=headers)
        assert answer.status_code == 403
    assert digest() == before


@pytest.mark.parametrize("who", ["owner", "coach", "writer", "reader"])
def test_a_form_of_another_team_is_refused(who, world, client_of):
    tried = 0
    for name, row in ACCESS.items():
        if name.startswith("account") and not name.startswith("accounts:"):
            continue
        if row.post[WHO.index(who)] not in (200, 302, 422) or name in NO_TEAM:
            continue
        for team in (str(world.other_team.pk), "", "0", "null"):
            before = digest()
            form = {**form_of(name, who, world), "team": team}
            answer = client_of(who).post(url_of(name, world), form)
            assert answer.status_code == 409, name
            assert digest() == before
            tried += 1
    assert tried


# Posts that are about the person, not about a team's rows.
NO_TEAM = {"accounts:account", "accounts:start", "accounts:switch-team", "set-theme"}


def check_answer(answer: Any, who: str, name: str) -> None:
    """Private, kept apart from fragments, and without the other team's word."""
    assert "no-store" in answer["Cache-Control"] or "no-cache" in answer["Cache-Control"]
    assert "HX-Request" in answer["Vary"]
    if not ACCESS[name].reads:
        return
    body = answer.content.decode()
    if who in ("outsider", "anonymous", "teamless"):
        assert OURS not in body
    if who != "outsider":
        assert THEIRS not in body
