"""Helpers of HTTP itself, shared by all doors."""

from typing import Any

from django.db.models import QuerySet
from django.forms import BaseForm
from django.http import Http404, HttpRequest


def template_for(request: HttpRequest, name: str, partial: str) -> str:
    """Full page for browsers and history restores, one partial for htmx."""
    htmx = getattr(request, "htmx", None)
    wants_partial = htmx and not htmx.history_restore_request
    return f"{name}#{partial}" if wants_partial else name


def number_from(value: str | None, *, default: int = 0) -> int:
    """A whole number out of a form or an address; anything else is ``default``."""
    return (
        int(value) if value and value.isascii() and value.isdigit() and len(value) < 10 else default
    )


def answered(form: BaseForm) -> int:
    """The status of a page with a form on it: 422 when it shows what was wrong with a post."""
    return 422 if form.is_bound and not form.is_valid() else 200


def the_one(rows: QuerySet[Any], pk: int) -> Any:
    """The row with this number among those the member may reach, otherwise 404."""
    if pk > 2**63 - 1:  # larger than any key; SQLite would raise instead of finding nothing
        raise Http404
    found = rows.filter(pk=pk).first()
    if found is None:
        raise Http404
    return found
