"""Taking examples off the shelf, putting them back, and removing the sample set."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.models import Example
from composer.services import library
from composer.web.http import the_one


@require_POST
@member_required(Role.WRITER)
def retire(request: AppRequest, pk: int) -> HttpResponse:
    """Take an example off the shelf; the page it leads to puts it back."""
    changed(request, pk, library.retire_example)
    messages.success(request, _("Retired: it is off the shelf. You can put it back here."))
    return redirect("library:example", pk)


@require_POST
@member_required(Role.WRITER)
def put_back(request: AppRequest, pk: int) -> HttpResponse:
    """Undo a retirement."""
    changed(request, pk, library.put_back_example)
    messages.success(request, _("It is on the shelf again."))
    return redirect("library:example", pk)


@require_POST
@member_required(Role.WRITER)
def remove(request: AppRequest, pk: int) -> HttpResponse:
    """Delete a retired example for good."""
    if not changed(request, pk, library.remove_example):
        messages.error(request, _("It is still on the shelf. Retire it first."))
        return redirect("library:example", pk)
    messages.success(request, _("The example is gone."))
    return redirect("library:browse")


@require_POST
@member_required(Role.COACH)
def remove_samples(request: AppRequest) -> HttpResponse:
    """Take the whole sample set out of the team's library."""
    number = library.remove_sample_set(by=request.member)
    messages.success(
        request,
        ngettext(
            "%(number)s sample is gone. What your team put up stays.",
            "%(number)s samples are gone. What your team put up stays.",
            number,
        )
        % {"number": number},
    )
    return redirect("library:browse")


def changed(request: AppRequest, pk: int, act: Callable[..., Any]) -> Any:
    """Do this to an example the member may change: 404 outside the team, 403 when only visible."""
    the_one(Example.objects.visible_to(request.member), pk)
    try:
        return act(example_id=pk, by=request.member)
    except Example.DoesNotExist as refused:
        raise PermissionDenied from refused
