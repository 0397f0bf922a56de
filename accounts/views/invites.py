"""Inviting, sending again, withdrawing; and the page an invite's link opens."""

from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from accounts.forms import InviteForm
from accounts.http import AnyRequest, AppRequest, member_required
from accounts.middleware import TEAM_KEY
from accounts.models import Invite, Role, User
from accounts.services import invites


@require_http_methods(["GET", "HEAD", "POST"])
@member_required(Role.COACH)
def invite_member(request: AppRequest) -> HttpResponse:
    """Invite an address into the team."""
    form = InviteForm(request.POST if request.method == "POST" else None, by=request.member)
    if request.method == "POST" and form.is_valid():
        try:
            new = invites.invite(by=request.member, **form.cleaned_data)
        except invites.InviteError as why:
            form.add_error(None if why.code == "too-many" else "email", sentence(why.code))
        else:
            messages.success(request, _("The invite to %s is on its way.") % new.email)
            return redirect("accounts:team")
    return render(request, "accounts/invite_form.html", {"form": form})


@require_POST
@member_required(Role.COACH)
def send_again(request: AppRequest, pk: int) -> HttpResponse:
    """Mail an open invite once more, with a new link."""
    try:
        found = invites.send_again(invite_id=pk, by=request.member)
    except Invite.DoesNotExist as gone:
        raise Http404 from gone
    except invites.InviteError as why:
        messages.error(request, sentence(why.code))
    else:
        messages.success(request, _("The invite to %s is on its way.") % found.email)
    return redirect("accounts:team")


@require_POST
@member_required(Role.COACH)
def withdraw_invite(request: AppRequest, pk: int) -> HttpResponse:
    """Take an open invite back."""
    try:
        found = invites.withdraw_invite(invite_id=pk, by=request.member)
    except Invite.DoesNotExist as gone:
        raise Http404 from gone
    messages.success(request, _("The invite to %s no longer works.") % found.email)
    return redirect("accounts:team")


@require_http_methods(["GET", "HEAD", "POST"])
@login_not_required
def invite(request: AnyRequest, token: str) -> HttpResponse:
    """The page the mail's link opens; looking changes nothing, the button joins the team."""
    found = invites.find_invite(token)
    if found is None:
        return closed(request, "unknown")
    if found.state != "open":
        return closed(request, found.state)
    if not request.user.is_authenticated:
        if request.method == "POST":
            return redirect_to_login(request.path)
        query = urlencode({"next": request.path, "email": found.email})
        sign_up = f"{reverse('account_signup')}?{query}"
        sign_in = f"{reverse('account_login')}?{urlencode({'next': request.path})}"
        context = {"invite": found, "sign_up": sign_up, "sign_in": sign_in}
        return render(request, "accounts/invite.html", context)
    if not invites.is_for(request.user, found):
        return render(request, "accounts/invite_other.html", {"invite": found}, status=403)
    if request.method == "POST":
        return accept(request, token, by=request.user)
    return render(request, "accounts/invite.html", {"invite": found})


def accept(request: AnyRequest, token: str, *, by: User) -> HttpResponse:
    """Join, and go on working in that team."""
    try:
        membership = invites.accept_invite(token=token, by=by)
    except Invite.DoesNotExist:
        return closed(request, "unknown")
    except invites.InviteError as why:
        return closed(request, why.code)
    request.session[TEAM_KEY] = membership.team_id
    messages.success(request, _("Welcome to %s.") % membership.team)
    return redirect("/")


def closed(request: AnyRequest, state: str) -> HttpResponse:
    """404 for a link never sent, 410 for one that no longer works; the page says which."""
    status = 404 if state == "unknown" else 410
    return render(request, "accounts/invite_closed.html", {"state": state}, status=status)


def sentence(code: str) -> str:
    """Why an invite was not sent."""
    return {
        "already-member": _("Somebody with this address is in the team already."),
        "already-invited": _("There is an open invite to this address. You can send it again."),
        "too-many": _("The team has sent %d invites within a day. Try again tomorrow.")
        % invites.INVITES_A_DAY,
    }[code]
