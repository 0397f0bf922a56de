"""Today: the one box, and what waits."""

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from accounts.http import AppRequest, member_required
from accounts.models import Role


@require_safe
@member_required(Role.READER)
def today(request: AppRequest) -> HttpResponse:
    """The first screen."""
    return render(request, "writing/today.html", {})
