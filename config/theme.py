"""Light, dark, or as the system says."""

from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from config.context_processors import THEMES

A_YEAR = 365 * 24 * 3600


@require_POST
@login_not_required
def set_theme(request: HttpRequest) -> HttpResponse:
    """Keep the choice in a cookie, so that the server draws it, and go back to the page."""
    back = request.POST.get("next", "")
    allowed = url_has_allowed_host_and_scheme(back, {request.get_host()}, request.is_secure())
    # `redirect` would take a word without a slash for the name of a view.
    response = HttpResponseRedirect(back if allowed else "/")
    theme = request.POST.get("theme", "")
    if theme in THEMES:
        response.set_cookie(
            "theme", theme, A_YEAR, secure=settings.SECURE, httponly=True, samesite="Lax"
        )
    return response
