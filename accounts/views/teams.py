"""Starting, switching, naming and leaving teams."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts import permissions
from accounts.forms import WHAT_ROLES_DO, StartForm, TeamNameForm
from accounts.http import AppRequest, PersonRequest, member_required
from accounts.middleware import TEAM_KEY
from accounts.models import Invite, Membership, Role
from accounts.services import teams


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def start(request: PersonRequest) -> HttpResponse:
    """One's own team with one click: a name is proposed, the button makes it."""
    already_in = Membership.objects.of_user(request.user).count()
    if request.method == "POST":
        form = StartForm(request.POST)
        if form.is_valid():
            membership = teams.start_team(by=request.user, **form.cleaned_data)
            if membership is not None:
                request.session[TEAM_KEY] = membership.team_id
            return redirect("/")
    else:
        proposal = teams.suggested_name(request.user) if not already_in else ""
        form = StartForm(initial={"name": proposal, "already_in": already_in})
    return render(request, "accounts/start.html", {"form": form})


@require_POST
@login_required
def switch_team(request: PersonRequest) -> HttpResponse:
    """Work in another of one's teams from now on; a stranger's team is not found."""
    wanted = request.POST.get("team", "")
    for membership in Membership.objects.of_user(request.user):
        if str(membership.team_id) == wanted:
            request.session[TEAM_KEY] = membership.team_id
            messages.success(request, _("You are now in %s.") % membership.team)
            return redirect("/")
    raise Http404


@require_safe
@member_required(Role.READER)
def team(request: AppRequest) -> HttpResponse:
    """Who is in the team, and what this member may change there."""
    by = request.member
    members = Membership.objects.visible_to(by).order_by("joined_at", "pk")
    invites = Invite.objects.none()
    if permissions.roles_to_invite(by):
        invites = Invite.objects.visible_to(by).open().order_by("-sent_at")
    context = {
        "members": members,
        "invites": [(one, permissions.may_invite(by, one.role)) for one in invites],
        "roles": Role.choices,
        "what_roles_do": [(role.label, does) for role, does in WHAT_ROLES_DO.items()],
        "may_invite": bool(permissions.roles_to_invite(by)),
        "may_change_roles": permissions.may_change_roles(by),
        "may_remove": permissions.may_remove(by),
        "may_rename": permissions.may_rename(by),
    }
    return render(request, "accounts/team.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@member_required(Role.OWNER)
def rename_team(request: AppRequest) -> HttpResponse:
    """Give the team another name."""
    if request.method == "POST":
        form = TeamNameForm(request.POST)
        if form.is_valid():
            teams.rename_team(name=form.cleaned_data["name"], by=request.member)
            messages.success(request, _("The team has a new name."))
            return redirect("accounts:team")
    else:
        form = TeamNameForm(initial={"name": request.member.team.name})
    return render(request, "accounts/rename.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@member_required(Role.READER)
def leave_team(request: AppRequest) -> HttpResponse:
    """Say what leaving means, and leave."""
    if request.method == "POST":
        try:
            teams.leave_team(by=request.member)
        except teams.LastOwnerError:
            messages.error(request, last_owner_sentence())
            return redirect("accounts:team")
        request.session.pop(TEAM_KEY, None)
        messages.success(request, _("You have left %s.") % request.member.team)
        return redirect("/")
    return render(request, "accounts/leave.html")


def last_owner_sentence() -> str:
    """Why the last owner stays, and what to do first."""
    return _("A team needs an owner. Make somebody else an owner first.")
