"""Changing a member's role, and removing a member."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.forms import RoleForm
from accounts.http import AppRequest, member_required
from accounts.models import Membership, Role
from accounts.services import teams
from accounts.views.teams import last_owner_sentence


@require_POST
@member_required(Role.OWNER)
def change_role(request: AppRequest, pk: int) -> HttpResponse:
    """Give a member another role; one's own role works from the next page on."""
    member = get_object_or_404(Membership.objects.visible_to(request.member), pk=pk)
    form = RoleForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose one of the four roles."))
        return redirect("accounts:team")
    try:
        member = teams.change_role(
            member_id=member.pk, role=form.cleaned_data["role"], by=request.member
        )
    except teams.LastOwnerError:
        messages.error(request, last_owner_sentence())
    except Membership.DoesNotExist as gone:
        raise Http404 from gone
    else:
        words = {"name": member.user, "role": member.get_role_display()}
        messages.success(request, _("%(name)s is now: %(role)s.") % words)
    return redirect("accounts:team")


@require_http_methods(["GET", "HEAD", "POST"])
@member_required(Role.OWNER)
def remove_member(request: AppRequest, pk: int) -> HttpResponse:
    """Say what removing means, and remove. Somebody of another team is not found."""
    member = get_object_or_404(Membership.objects.visible_to(request.member), pk=pk)
    if request.method == "POST":
        try:
            teams.remove_member(member_id=member.pk, by=request.member)
        except teams.LastOwnerError:
            messages.error(request, last_owner_sentence())
        except Membership.DoesNotExist as gone:
            raise Http404 from gone
        else:
            messages.success(request, _("%s is no longer in the team.") % member.user)
        return redirect("accounts:team")
    return render(request, "accounts/remove.html", {"leaving": member})
