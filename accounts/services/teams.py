"""Teams: starting, naming, changing roles, removing, leaving."""

import unicodedata

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from accounts import permissions
from accounts.models import Invite, Membership, Role, Team, User
from accounts.signals import team_started

# Words before the @ that name a post and not a person.
NO_NAMES = {"info", "mail", "office", "contact", "hello", "team", "admin", "post", "me", "no"}


class LastOwnerError(Exception):
    """A team always has an owner; this act would have left it without one."""


def suggested_name(user: User) -> str:
    """A name for the person's first team, guessed from their name or address."""
    words = user.name.split()
    if not words:
        local = user.email.partition("@")[0].partition("+")[0]
        for separator in "._-":
            local = local.replace(separator, " ")
        words = [word.capitalize() for word in local.split() if word.isalpha() and len(word) > 1]
        if words and words[0].lower() in NO_NAMES:
            words = []
    if not words:
        return _("Our team")
    return _("%(name)s’s team") % {"name": " ".join(words)[:60]}


def one_line(text: str) -> str:
    """The text without control characters and runs of blanks, safe in a heading or a subject."""
    kept = (c if unicodedata.category(c) != "Cc" else " " for c in text)
    return " ".join("".join(kept).split())


@transaction.atomic
def start_team(*, name: str, by: User, already_in: int) -> Membership | None:
    """Start a team owned by ``by``, and tell those who fill it.

    ``already_in`` is the number of teams the person was in when the page was drawn. When it is no
    longer true, the button was pressed twice: nothing is made and None comes back.
    """
    person = User.objects.select_for_update().get(pk=by.pk)
    if person.memberships.count() != already_in:
        return None
    team = Team(name=one_line(name))
    team.full_clean()
    team.save()
    membership = Membership.objects.create(team=team, user=person, role=Role.OWNER)
    team_started.send(sender=Team, membership=membership)
    return membership


def lock_team(by: Membership) -> Membership:
    """Let one change of a team's members happen at a time; return the actor as they stand now.

    On PostgreSQL the team's row is locked, on SQLite the whole database (IMMEDIATE). Raises
    PermissionDenied when the actor has left or was removed in the meantime.
    """
    Team.objects.select_for_update().get(pk=by.team_id)
    actor = Membership.objects.visible_to(by).filter(pk=by.pk).first()
    if actor is None:
        raise PermissionDenied
    return actor


def keep_an_owner(member: Membership) -> None:
    """Raise LastOwnerError when ``member`` is the only owner. Call it with the team locked."""
    if member.role != Role.OWNER:
        return
    others = Membership.objects.visible_to(member).filter(role=Role.OWNER).exclude(pk=member.pk)
    if not others.exists():
        raise LastOwnerError


@transaction.atomic
def rename_team(*, name: str, by: Membership) -> Team:
    """Give the team another name. Raises PermissionDenied, ValidationError."""
    actor = lock_team(by)
    if not permissions.may_rename(actor):
        raise PermissionDenied
    team = actor.team
    team.name = one_line(name)
    team.full_clean()
    team.save(update_fields=["name"])
    return team


@transaction.atomic
def change_role(*, member_id: int, role: str, by: Membership) -> Membership:
    """Give a member another role.

    Raises Membership.DoesNotExist for somebody outside the team, PermissionDenied, LastOwnerError.
    """
    actor = lock_team(by)
    member = Membership.objects.visible_to(actor).get(pk=member_id)
    if not permissions.may_change_roles(actor):
        raise PermissionDenied
    if role != Role.OWNER:
        keep_an_owner(member)
    member.role = Role(role)
    member.save(update_fields=["role"])
    return member


@transaction.atomic
def remove_member(*, member_id: int, by: Membership) -> Membership:
    """End a membership at once; invites sent to that person are withdrawn with it.

    Raises Membership.DoesNotExist for somebody outside the team, PermissionDenied, LastOwnerError.
    """
    actor = lock_team(by)
    member = Membership.objects.visible_to(actor).get(pk=member_id)
    if not permissions.may_remove(actor):
        raise PermissionDenied
    return end(member)


@transaction.atomic
def leave_team(*, by: Membership) -> Membership:
    """End one's own membership. Raises LastOwnerError."""
    return end(lock_team(by))


def end(member: Membership) -> Membership:
    """End a membership with the team locked; the next request of that person is outside."""
    keep_an_owner(member)
    Invite.objects.visible_to(member).open().for_user(member.user).withdraw()
    member.delete()
    return member
