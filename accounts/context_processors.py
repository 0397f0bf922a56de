"""What every page knows of the person looking at it."""

from typing import Any

from django.http import HttpRequest

from accounts.models import Membership


def current_member(request: HttpRequest) -> dict[str, Any]:
    """``member`` and ``team`` (None when signed out or without one), ``teams`` for the switcher."""
    member: Membership | None = getattr(request, "member", None)
    if member is None:
        return {"member": None, "team": None, "teams": []}
    everywhere = getattr(member, "all_mine", [member])
    return {"member": member, "team": member.team, "teams": [m.team for m in everywhere]}
