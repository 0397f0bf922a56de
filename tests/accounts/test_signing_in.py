"""Signing in and out, passwords and addresses, and what they must not give away."""

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache

from accounts.models import User
from tests import factories
from tests.accounts.helpers import (
    ADDRESS,
    PASSWORD,
    link_in,
    path_of,
    same_page,
    sign_in,
    sign_up,
)

pytestmark = pytest.mark.usefixtures("fresh_limits")
NEW = "seven quiet lanterns below"


@pytest.fixture
def person() -> User:
    return factories.create_member(
        user=factories.create_user(email=ADDRESS, password=PASSWORD), role="owner"
    ).user


def signed_in(client) -> bool:
    return bool(client.get("/account/").status_code == 200)


def test_the_right_password_signs_in_and_the_wrong_one_does_not(client, person):
    page = sign_in(client, ADDRESS, "wrong")
    assert page.status_code == 200
    assert "do not belong together" in page.content.decode()
    assert page.context["form"]["login"].value() == ADDRESS
    assert not signed_in(client)
    assert sign_in(client, ADDRESS)["Location"] == "/"
    assert signed_in(client)


def test_the_session_gets_a_new_key_at_sign_in_and_dies_at_sign_out(client, person):
    client.get("/accounts/login/")
    sign_in(client, ADDRESS)
    cookie = client.cookies["session"].value
    assert client.get("/accounts/logout/").status_code == 200
    assert signed_in(client)  # looking at the page does not sign out
    client.post("/accounts/logout/")
    assert not signed_in(client)
    client.cookies["session"] = cookie
    assert not signed_in(client)


def test_an_unknown_address_looks_like_a_wrong_password(client, person):
    wrong = sign_in(client, ADDRESS, "wrong")
    unknown = sign_in(client, "who@example.org", "wrong")
    assert wrong.status_code == unknown.status_code
    assert same_page(wrong, ADDRESS) == same_page(unknown, "who@example.org")


def test_an_account_without_a_password_takes_none(client, db):
    factories.create_user(email=ADDRESS)
    for password in ("", " ", "!", "None"):
        sign_in(client, ADDRESS, password)
        assert not signed_in(client)


def test_a_closed_account_does_not_get_in(client, person):
    User.objects.update(is_active=False)
    sign_in(client, ADDRESS)
    assert not signed_in(client)


def test_a_reset_looks_the_same_for_a_stranger(client, person, mailoutbox):
    known = client.post("/accounts/password/reset/", {"email": ADDRESS})
    unknown = client.post("/accounts/password/reset/", {"email": "who@example.org"})
    assert (known.status_code, known["Location"]) == (unknown.status_code, unknown["Location"])
    assert [m.to for m in mailoutbox] == [[ADDRESS], ["who@example.org"]]
    assert "http" not in mailoutbox[1].body.replace("http://localhost:", "", 1)


def test_a_reset_mail_sets_a_new_password_once(client, person, mailoutbox):
    client.post("/accounts/password/reset/", {"email": ADDRESS})
    link = path_of(link_in(mailoutbox[0]))
    page = client.get(link)  # hides the key from the address, changes nothing
    answer = client.post(page["Location"], {"password1": NEW, "password2": NEW})
    assert answer.status_code == 302
    assert sign_in(type(client)(), ADDRESS).status_code == 200
    assert sign_in(type(client)(), ADDRESS, NEW).status_code == 302
    assert "no longer works" in type(client)().get(link, follow=True).content.decode()
    assert "Your Notewright password is new" in [m.subject for m in mailoutbox]


def test_a_reset_ends_other_sessions(client, person, mailoutbox):
    elsewhere = type(client)()
    sign_in(elsewhere, ADDRESS)
    assert signed_in(elsewhere)
    client.post("/accounts/password/reset/", {"email": ADDRESS})
    page = client.get(path_of(link_in(mailoutbox[0])))
    client.post(page["Location"], {"password1": NEW, "password2": NEW})
    assert not signed_in(elsewhere)


@pytest.mark.parametrize(
    "typed",
    [
        [ADDRESS, "thief@example.org"],
        ["thief@example.org", ADDRESS],
        f"{ADDRESS},thief@example.org",
        f"{ADDRESS}\nthief@example.org",
        f"{ADDRESS}\r\nBcc: thief@example.org",
    ],
)
def test_a_reset_goes_to_one_address_only(client, person, mailoutbox, typed):
    client.post("/accounts/password/reset/", {"email": typed})
    for message in mailoutbox:
        assert len(message.recipients()) == 1
        if "/password/reset/key/" in message.body:
            assert message.to == [ADDRESS]


def test_a_reset_goes_to_the_stored_address_not_to_one_that_looks_like_it(client, mailoutbox, db):
    factories.create_user(email="mike@example.org", password=PASSWORD)
    client.post("/accounts/password/reset/", {"email": "mıke@example.org"})
    for message in mailoutbox:
        assert "/password/reset/key/" not in message.body or message.to == ["mike@example.org"]


@pytest.mark.parametrize(
    "headers",
    [
        {"HTTP_HOST": "evil.example"},
        {"HTTP_HOST": "localhost:8000@evil.example"},
        {"HTTP_HOST": "localhost.evil.example"},
        {"HTTP_X_FORWARDED_HOST": "evil.example"},
        {"HTTP_FORWARDED": "host=evil.example"},
        {"SERVER_NAME": "evil.example"},
    ],
)
def test_mail_links_never_come_from_the_host_header(client, person, mailoutbox, headers):
    answer = client.post("/accounts/password/reset/", {"email": ADDRESS}, **headers)
    assert answer.status_code in (302, 400)
    assert "evil" not in answer.get("Location", "")
    assert not any("evil" in m.body + m.subject for m in mailoutbox)


PAYLOADS = [
    "https://evil.example/",
    "//evil.example/",
    "///evil.example",
    "////evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "http:evil.example",
    "https:///evil.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "/\t/evil.example",
    "\x00//evil.example",
    " //evil.example",
    "http://localhost:8000@evil.example/",
    "http://localhost.evil.example/",
    "https://[::1]@evil.example",
    "http://evil.example\\@localhost/",
    "//evil%2eexample",
    "/%09/evil.example/../",
    "http://testserver.evil.example",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_next_stays_on_this_host(client, person, payload):
    def stays(answer):
        place = answer.get("Location", "/")
        return place.startswith("/") and not place.startswith(("//", "/\\", "/\t"))

    assert stays(sign_in(client, ADDRESS, next=payload))
    assert stays(client.get("/accounts/login/", {"next": payload}))
    assert stays(client.post("/theme/", {"theme": "dark", "next": payload}))
    assert stays(client.post("/accounts/logout/", {"next": payload}))
    assert stays(sign_up(client, "another@example.org", next=payload))


def test_a_password_is_changed_with_the_current_one_only(client, person, mailoutbox):
    sign_in(client, ADDRESS)
    form = {"oldpassword": "wrong", "password1": NEW, "password2": NEW}
    page = client.post("/accounts/password/change/", form)
    assert page.context["form"].errors["oldpassword"]
    assert not mailoutbox
    client.post("/accounts/password/change/", {**form, "oldpassword": PASSWORD})
    assert signed_in(client)
    assert sign_in(type(client)(), ADDRESS, NEW).status_code == 302
    assert [m.subject for m in mailoutbox] == ["Your Notewright password has changed"]


@pytest.mark.parametrize("verified", [True, False])
def test_an_address_changes_when_the_new_one_is_confirmed(client, person, mailoutbox, verified):
    EmailAddress.objects.create(user=person, email=ADDRESS, primary=True, verified=verified)
    sign_in(client, ADDRESS)
    asked = client.post("/accounts/email/", {"email": "new@example.org", "action_add": ""})
    client.post(asked["Location"], {"password": PASSWORD})  # goes on where it was stopped
    (message,) = mailoutbox
    assert message.to == ["new@example.org"]
    person.refresh_from_db()
    assert person.email == ADDRESS
    client.post(path_of(link_in(message)))
    person.refresh_from_db()
    assert person.email == "new@example.org"
    assert [ADDRESS] in [m.to for m in mailoutbox[1:]]  # the old address is told
    assert sign_in(type(client)(), "new@example.org").status_code == 302


def test_the_address_of_another_account_is_not_taken_over(client, person):
    factories.create_user(email="other@example.org")
    sign_in(client, ADDRESS)
    page = client.post("/accounts/email/", {"email": "other@example.org", "action_add": ""})
    assert page.context["form"].errors["email"]
    assert page.context["form"]["email"].value() == "other@example.org"


def test_changing_the_address_asks_for_the_password_first(client, person):
    client.force_login(person)
    answer = client.post("/accounts/email/", {"email": "new@example.org", "action_add": ""})
    assert answer["Location"].startswith("/accounts/reauthenticate/")
    assert not EmailAddress.objects.filter(email="new@example.org").exists()


def test_five_wrong_passwords_are_enough_even_for_the_right_one(client, person):
    for _ in range(5):
        assert "do not belong together" in sign_in(client, ADDRESS, "wrong").content.decode()
    page = sign_in(client, ADDRESS)
    assert "Too many wrong passwords for this account" in page.content.decode()
    assert not signed_in(client)


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost:8000"])
def test_another_name_of_the_same_host_is_the_same_count(client, person, host):
    for _ in range(5):
        sign_in(client, ADDRESS, "wrong")
    client.defaults["HTTP_HOST"] = host
    assert "Too many wrong passwords" in sign_in(client, ADDRESS, "wrong").content.decode()


def test_a_forged_forwarding_header_does_not_make_another_visitor(client, person):
    texts = []
    for number in range(12):
        headers = {"HTTP_X_FORWARDED_FOR": f"10.0.0.{number}"}
        typed = {"login": f"who{number}@example.org", "password": "wrong"}
        texts.append(client.post("/accounts/login/", typed, **headers).content.decode())
    assert "Too many wrong passwords" in texts[-1]


def test_a_success_does_not_wipe_the_count_of_others(client, person):
    other = factories.create_user(email="other@example.org", password=PASSWORD)
    for _ in range(4):
        sign_in(client, ADDRESS, "wrong")
    sign_in(type(client)(), other.email)
    sign_in(client, ADDRESS, "wrong")
    assert "Too many wrong passwords" in sign_in(client, ADDRESS, "wrong").content.decode()


def test_too_many_sign_ups_get_a_page_of_ours(client, db):
    for number in range(21):
        page = sign_up(type(client)(), f"nobody{number}", follow="")
    assert page.status_code == 429
    assert "Too many tries just now" in page.content.decode()
    cache.clear()
