"""What every page needs beside its own content."""

from functools import cache
from typing import Any

from django.http import HttpRequest
from django.urls import Resolver404, resolve
from django.utils.functional import SimpleLazyObject
from django.utils.translation import gettext_lazy as _

from accounts.models import Membership, Role

THEMES = ("auto", "light", "dark")

# Label, address, and the role from which the door is open.
DOORS = (
    (_("Today"), "/", Role.READER),
    (_("Compose"), "/compose/", Role.WRITER),
    (_("Library"), "/library/", Role.READER),
    (_("Team"), "/team/", Role.READER),
)


@cache
def leads_somewhere(path: str) -> bool:
    """Whether there is a page at this address; a door is shown once it has been built."""
    try:
        resolve(path)
    except Resolver404:
        return False
    return True


def doors(request: HttpRequest) -> list[tuple[Any, str, bool]]:
    """Label, address and whether we stand in it, for each door open to this member."""
    member: Membership | None = getattr(request, "member", None)
    if member is None:
        return []
    return [
        (label, path, request.path == path or (path != "/" and request.path.startswith(path)))
        for label, path, role in DOORS
        if member.at_least(role) and leads_somewhere(path)
    ]


def page(request: HttpRequest) -> dict[str, Any]:
    """The doors, and the theme chosen in a cookie so that the server draws it and nothing flashes."""
    theme = request.COOKIES.get("theme", "auto")
    return {
        "theme": theme if theme in THEMES else "auto",
        "nav_items": SimpleLazyObject(lambda: doors(request)),
    }
