"""Who acts, in which team, and what may be kept of the answer."""

from collections.abc import Callable
from typing import Any, cast
from urllib.parse import urlsplit

from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_vary_headers

from accounts.models import Membership, User

TEAM_KEY = "team_id"

Next = Callable[[HttpRequest], HttpResponse]


class SignInFirstMiddleware(LoginRequiredMiddleware):
    """Everything asks for a sign-in unless a view says otherwise.

    A script is answered 401 and not sent to the sign-in page, which it would take for an answer:
    an autosave must not be told *fine* by a form.
    """

    def handle_no_permission(  # type: ignore[override]  # the stub knows redirects only
        self, request: HttpRequest, view_func: Any
    ) -> HttpResponse:
        """401 for scripts, the way to the sign-in for people."""
        if request.headers.get("HX-Request") == "true":
            return HttpResponse(status=401)
        if request.method == "POST":
            # Back to the page with the form: the address that takes it may know no GET.
            page = urlsplit(request.headers.get("Referer", ""))
            here = page.netloc == request.get_host() and page.path.startswith("/")
            return redirect_to_login(page.path if here else "/")
        return super().handle_no_permission(request, view_func)


class CurrentMemberMiddleware:
    """Sets ``request.member``: the membership in the session's team, or None."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        request.member = None  # type: ignore[attr-defined]  # AppRequest declares it for views
        if request.user.is_authenticated:
            request.member = self.find(request)  # type: ignore[attr-defined]
        return self.get_response(request)

    def find(self, request: HttpRequest) -> Membership | None:
        """The team chosen in this session while still a member of it, otherwise the oldest one."""
        person = cast(User, request.user)
        mine = list(Membership.objects.of_user(person))
        chosen = request.session.get(TEAM_KEY)
        member = next((m for m in mine if m.team_id == chosen), mine[0] if mine else None)
        if member is not None:
            member.user = person  # already loaded; spares a query
            member.all_mine = mine  # for the switcher
        return member


class PrivateResponsesMiddleware:
    """Answers made for a person are not kept by any cache, and page and fragment never mixed up."""

    def __init__(self, get_response: Next) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        patch_vary_headers(response, ("Cookie", "HX-Request"))
        response.headers.setdefault("Cache-Control", "no-store, private")
        return response
