"""Whatever is sent to any address: no failure, nobody else's rows, no column that was not asked for."""

import inspect
import re
from typing import Any

import pytest
import time_machine
from django.test import Client, override_settings
from django.urls import resolve
from django.utils import timezone

from tests.access import ACCESS, WHO, World
from tests.hostile import (
    Attempt,
    attempts,
    chance,
    encoded,
    faults_of,
    forged,
    get_from,
    keys_of,
    odd_bodies,
    outcome_of,
    pairs_of,
    post_to,
    queries,
)
from tests.walking import form_of, forms_on, pages_of, url_of

TAKES_POSTS = [name for name, row in ACCESS.items() if row.post[0] != 405]
SHOWS_PAGES = [name for name, row in ACCESS.items() if 200 in row.get]

SUBJECT = {"subject": "About torn writes"}  # asked for on some routes, taken on all

# What a post that does something sends, where the table's own would be refused.
MORE: dict[str, dict[str, str]] = {
    "writing:take": {"text": "Hi Noor, you asked about torn writes. Shall I send our trace?"},
    "writing:start": {"name": "Noor Haddad", "link": "linkedin.com/in/noor-haddad-1"},
    "writing:past": {"text": "Hi Noor, you asked about torn writes.\n\nHi Ada, same to you."},
    "writing:settings": {"account": "premium", "notes_per_month": "3"},
    "writing:editor": SUBJECT,
    "writing:save": SUBJECT,
    "writing:fill": {**SUBJECT, "sentence": "You asked about torn writes.", "field": "vbr"},
    "writing:order": {**SUBJECT, "shape": "question-first", "name": "Noor", "link": ""},
    "writing:approve": {**SUBJECT, "reason": "It is fine.", "name": "Noor", "link": ""},
    "writing:sent": {"sent": "yes"},
    "accounts:start": {"name": "Another team", "already_in": "1"},
    "accounts:rename-team": {"name": "Another name"},
    "accounts:invite-member": {"email": "somebody@example.org", "role": "writer"},
    "account_login": {"login": "writer@example.org", "password": "x"},
    "account_signup": {"email": "new@example.org", "password1": "four wooden herons"},
    "account_email": {"email": "new@example.org", "action_add": ""},
    "account_reset_password": {"email": "new@example.org"},
    "set-theme": {"theme": "dark", "next": "/"},
}

# Everything else that takes a post takes it without reading more than the team.
WITH_FIELDS = sorted({*MORE, *(name for name in TAKES_POSTS if name.startswith("writing:"))})


def who_posts(name: str) -> str:
    """Whoever gets furthest there: the writer owns the world's objects."""
    row = ACCESS[name]
    return next(
        who
        for statuses in ((302, 200, 422), (403, 404))
        for who in ("writer", "owner", "anonymous")
        if row.post[WHO.index(who)] in statuses and (who != "anonymous" or "account_" in name)
    )


FOUND: dict[str, dict[str, dict[str, str]]] = {}  # who → view → fields; the same in every world


def forms_of_pages(who: str, world: World, client: Client) -> dict[str, dict[str, str]]:
    """The fields of every form that posts, on all pages of this person, by where it goes."""
    found: dict[str, dict[str, str]] = {}
    for page in pages_of(who):
        address = url_of(page, world)
        for form in forms_on(client.get(address).content.decode(), address):
            if form.method == "post":
                target = resolve(form.action.split("?")[0]).view_name
                found.setdefault(target, {}).update(form.values)
    return found


@pytest.fixture
def fields_of(world: World, client_of):
    """Names and values of the forms that lead to an address, as pages, views and the table tell."""

    def of(name: str) -> dict[str, Any]:
        who = who_posts(name)
        source = inspect.getsource(inspect.getmodule(resolve(url_of(name, world)).func) or resolve)
        read = dict.fromkeys(re.findall(r'POST(?:\.get\(|\[)"(\w+)"', source), "")
        if who not in FOUND:
            FOUND[who] = forms_of_pages(who, world, client_of(who))
        known = {**read, **FOUND[who].get(name, {}), **form_of(name, who, world)}
        return {**known, **MORE.get(name, {})}

    return of


@pytest.mark.parametrize("name", TAKES_POSTS)
def test_no_post_breaks_anything(name, world, client_of, fields_of):
    who = who_posts(name)
    tries = attempts(fields_of(name), keys_of(world), chance=chance())
    faults = faults_of(
        post_to(url_of(name, world)), tries, client=lambda: client_of(who), team=world.other_team
    )
    assert faults == []


@pytest.mark.parametrize("name", WITH_FIELDS)
def test_no_odd_body_breaks_anything(name, world, client_of, fields_of):
    who = who_posts(name)
    faults = faults_of(
        post_to(url_of(name, world)),
        odd_bodies(fields_of(name)),
        client=lambda: client_of(who),
        team=world.other_team,
    )
    assert faults == []


@pytest.mark.parametrize("name", SHOWS_PAGES)
def test_no_query_breaks_anything(name, world, client_of):
    row = ACCESS[name]
    who = next(w for w in ("writer", "owner", "anonymous") if row.get[WHO.index(w)] == 200)
    address = url_of(name, world)
    page = client_of(who).get(address).content.decode()
    names = {n for form in forms_on(page, address) if form.method == "get" for n in form.values}
    source = inspect.getsource(inspect.getmodule(resolve(address).func) or resolve)
    names.update(re.findall(r'GET(?:\.get\(|\[)"(\w+)"', source), ("page", "next", "q"))
    faults = faults_of(
        get_from(address),
        queries(sorted(names), chance=chance()),
        client=lambda: client_of(who),
        team=world.other_team,
    )
    assert faults == []


@pytest.mark.parametrize("name", TAKES_POSTS)
def test_columns_that_no_form_asks_for_stay_as_they_are(name, world, client_of, fields_of):
    who, fields = who_posts(name), fields_of(name)
    send, foreign = post_to(url_of(name, world)), keys_of(world)
    with time_machine.travel(timezone.now(), tick=False):
        plain = outcome_of(send, Attempt("plain", encoded(pairs_of(fields))), client=client_of(who))
        more = outcome_of(
            send, Attempt("forged", encoded(forged(fields, foreign))), client=client_of(who)
        )
    assert more == plain


# The guards bite ---------------------------------------------------------------------------------


@override_settings(ROOT_URLCONF="tests.planted")
def test_a_view_that_trusts_a_query_is_found(world, client_of):
    faults = faults_of(
        get_from("/planted/trusting/"),
        queries(["q"], chance=chance()),
        client=lambda: client_of("writer"),
        team=world.other_team,
    )
    assert [fault for fault in faults if "500" in fault]


@override_settings(ROOT_URLCONF="tests.planted")
def test_a_view_that_changes_a_row_of_another_team_is_found(world, client_of):
    theirs = keys_of(world)["another team's Message"]
    faults = faults_of(
        post_to("/planted/unscoped/"),
        iter([Attempt("their message", encoded([("message", theirs)]))]),
        client=lambda: client_of("writer"),
        team=world.other_team,
    )
    assert faults == ["their message: another team's rows have changed"]


@override_settings(ROOT_URLCONF="tests.planted")
def test_a_view_that_sets_every_column_is_found(world, client_of):
    outcomes = [
        outcome_of(post_to("/planted/generous/"), Attempt("", body), client=client_of("writer"))
        for body in (b"", encoded(forged({}, keys_of(world))))
    ]
    assert outcomes[0] != outcomes[1]


def test_forms_are_found_with_all_their_fields(fields_of):
    assert {"body", "subject", "version", "sentence", "shape", "team"} <= set(
        fields_of("writing:fill")
    )
    assert {"body", "version", "shape", "name", "link"} <= set(fields_of("writing:order"))
    assert {"act", "seen", "title", "row-TOTAL_FORMS"} <= set(fields_of("library:propose"))
    assert {"email", "role"} <= set(fields_of("accounts:invite-member"))
