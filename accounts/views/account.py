"""One's own account."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.forms import NameForm
from accounts.http import PersonRequest
from accounts.models import Membership


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def account(request: PersonRequest) -> HttpResponse:
    """One's name, and the ways to change address and password."""
    if request.method == "POST":
        form = NameForm(request.POST, instance=request.user)
        if form.is_valid():
            request.user.save(update_fields=["name"])
            messages.success(request, _("Saved."))
            return redirect("accounts:account")
    else:
        form = NameForm(instance=request.user)
    memberships = Membership.objects.of_user(request.user)
    return render(request, "accounts/account.html", {"form": form, "memberships": memberships})
