"""Whatever goes wrong, the page is ours, private, and under the content policy."""

from typing import Any

import pytest
from django.core.exceptions import BadRequest, PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

from config.urls import urlpatterns as real
from tests.walking import url_of


def planted(error: Exception) -> Any:
    """A view that does nothing but raise."""

    def view(request: HttpRequest) -> HttpResponse:
        raise error

    return view


urlpatterns = [
    *real,
    path("planted/400/", planted(BadRequest("x"))),
    path("planted/403/", planted(PermissionDenied())),
    path("planted/404/", planted(Http404())),
    path("planted/500/", planted(RuntimeError("planted"))),
]

HEADINGS = {
    400: "We could not read that",
    403: "This is not open to you",
    404: "There is nothing here",
    409: "Another team is open",
    500: "Something broke on our side",
}


def check(answer: Any, status: int, heading: str) -> str:
    """Our design, nothing kept, nothing foreign allowed, and the way back to Today."""
    page: str = answer.content.decode()
    assert answer.status_code == status
    assert answer["Content-Type"].startswith("text/html")
    assert page.count("<h1") == 1
    assert f">{heading}</h1>" in page
    assert f"<title>{heading} · Notewright</title>" in page
    assert '<html lang="en"' in page
    assert 'class="masthead"' in page
    assert '<a class="button button--primary" href="/">' in page
    assert "no-store" in answer["Cache-Control"]
    assert "Cookie" in answer["Vary"]
    assert "default-src 'none'" in answer["Content-Security-Policy"]
    assert answer["X-Frame-Options"] == "DENY"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "Traceback" not in page
    assert "RuntimeError" not in page
    return page


@override_settings(ROOT_URLCONF="tests.test_error_pages")
@pytest.mark.parametrize("status", [400, 403, 404, 500])
@pytest.mark.parametrize("who", ["writer", "teamless"])
def test_an_error_in_a_view(status, who, client_of):
    check(client_of(who).get(f"/planted/{status}/"), status, HEADINGS[status])


@pytest.mark.parametrize(
    "address",
    [
        "/nothing-here/",
        "/compose/99999999999999999999999/",
        "/compose/999999/",
        "/library/99999999999999999999999/",
        "/team/members/99999999999999999999999/remove/",
        "/invites/%00/",
        "/%ff%fe/",
        "/compose/%F0%9F%9B%B6/",
        "/a%0d%0aSet-Cookie:%20a=b/",
        "/" + "a" * 4_000 + "/",
    ],
)
def test_what_is_not_there(address, client_of):
    answer = client_of("owner").get(address)
    if address.startswith("/invites/"):  # a page of its own, which says what became of the link
        assert answer.status_code == 404
        assert "no-store" in answer["Cache-Control"]
    else:
        check(answer, 404, HEADINGS[404])


def test_what_a_role_may_not_see(world, client_of):
    answer = client_of("reader").get(url_of("accounts:rename-team", world))
    check(answer, 403, HEADINGS[403])


def test_a_stale_page(client_of):
    for headers in ({}, {"Origin": "https://evil.example"}, {"Referer": "https://evil.example/"}):
        client = client_of("owner", enforce_csrf_checks=True)
        answer = client.post("/team/name/", {"name": "Another"}, headers=headers)
        check(answer, 403, "The page had gone stale")


def test_a_form_of_another_team_keeps_what_was_typed(world, client_of):
    data = {"team": str(world.other_team.pk), "text": "Two lines\nof <b>mine</b>"}
    page = check(client_of("writer").post("/compose/take/", data), 409, HEADINGS[409])
    assert "Two lines\nof &lt;b&gt;mine&lt;/b&gt;" in page


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"a=" + b"x" * 3_000_000, "application/x-www-form-urlencoded"),
        (b"a=b&" * 1_500, "application/x-www-form-urlencoded"),
        (b"a=b", "application/x-www-form-urlencoded; charset=utf-16"),
        (b"a=b", "multipart/form-data; boundary=x; charset=rot13"),
        (b"nothing", "multipart/form-data"),
    ],
    ids=["too big", "too many fields", "a form in UTF-16", "a codec", "no boundary"],
)
@pytest.mark.parametrize("who", ["owner", "anonymous"])
def test_what_cannot_be_read(body, kind, who, client_of):
    client: Client = client_of(who)
    for address in ("/accounts/login/", "/theme/"):
        answer = client.generic("POST", address, body, content_type=kind)
        if answer.status_code != 302:
            check(answer, 400, HEADINGS[400])
    assert answer.status_code == 400


def test_a_host_that_is_not_ours(client_of):
    answer = client_of("anonymous").get("/accounts/login/", headers={"Host": "evil.example"})
    check(answer, 400, HEADINGS[400])
    assert "evil.example" not in answer.content.decode()
