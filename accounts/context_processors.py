"""What every page knows of the person looking at it."""

from typing import Any

from django.http import HttpRequest


def current_member(request: HttpRequest) -> dict[str, Any]:
    """``member`` (None when signed out or without a team) and the person's other teams."""
    member = getattr(request, "member", None)
    return {"member": member, "other_teams": getattr(member, "others", [])}
