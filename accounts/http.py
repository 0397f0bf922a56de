"""Helpers of HTTP for all doors: the typed request, and which members may enter a view."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django_htmx.middleware import HtmxDetails

from accounts.models import Membership, Role, User

View = Callable[..., HttpResponse]


class PersonRequest(HttpRequest):
    """A request of somebody who is signed in and may be in no team yet."""

    user: User  # signed in, so never anonymous
    member: Membership | None
    htmx: HtmxDetails


class AnyRequest(HttpRequest):
    """A request of anybody, signed in or not."""

    user: User | AnonymousUser
    member: Membership | None
    htmx: HtmxDetails


class AppRequest(HttpRequest):
    """A request of a signed-in member, as views behind ``member_required`` receive it."""

    user: User  # signed in, so never anonymous
    member: Membership
    htmx: HtmxDetails


def member_required(role: Role) -> Callable[[View], View]:
    """Let in members of the current team with at least ``role``; others get 403.

    Somebody without any team is sent to make one. A form posted from a page of another team is
    refused with 409, because its answer would land in the wrong place; what was typed is shown.
    """

    def decorate(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
            member: Membership | None = getattr(request, "member", None)
            if member is None:
                return redirect("accounts:start")
            if not member.at_least(role):
                raise PermissionDenied
            if request.method == "POST" and request.POST.get("team") != str(member.team_id):
                return wrong_team(request)
            return view(request, *args, **kwargs)

        guarded.required_role = role  # type: ignore[attr-defined]  # read by the access tests
        return guarded

    return decorate


def wrong_team(request: HttpRequest) -> HttpResponse:
    """409: the form belongs to another team; everything typed is shown again to be kept."""
    typed = [
        (name, value)
        for name in request.POST
        if name not in {"csrfmiddlewaretoken", "team"}
        for value in request.POST.getlist(name)
        if value.strip()
    ]
    return render(request, "409.html", {"typed": typed}, status=409)
