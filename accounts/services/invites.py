"""Invites into a team: sent to one address, used once, for seven days."""

from datetime import timedelta

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from accounts import permissions, tasks
from accounts.models import Invite, Membership, Team, User
from accounts.models.invites import token_digest
from accounts.services.teams import lock_team

# Enough for any real team; without it one account could send mail to the whole world.
INVITES_A_DAY = 50


class InviteError(Exception):
    """An invite that cannot be sent or accepted.

    ``code``: ``already-member`` (the address is in the team), ``already-invited`` (there is an open
    invite to it), ``too-many`` (the team has had its share for a day), ``wrong-address`` (it is for
    somebody else), or why a link no longer works: ``accepted``, ``withdrawn``, ``expired``.
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@transaction.atomic
def invite(*, email: str, role: str, by: Membership) -> Invite:
    """Invite an address into the actor's team; the mail goes out in the background.

    The row is made with a digest that fits no token: the token is made where the mail is written
    (``accounts.tasks``) and stands nowhere else. Raises PermissionDenied, InviteError,
    ValidationError.
    """
    actor = lock_team(by)
    if not permissions.may_invite(actor, role):
        raise PermissionDenied
    email = email.strip().lower()
    in_team = Membership.objects.visible_to(actor)
    if in_team.filter(user__in=User.objects.with_address(email)).exists():
        raise InviteError("already-member")
    mine = Invite.objects.visible_to(actor)
    if mine.open().filter(email=email).exists():
        raise InviteError("already-invited")
    count_against_the_day(actor)
    new = Invite(team_id=actor.team_id, email=email, role=role, invited_by=actor.user)
    new.digest = Invite.unusable_digest()
    new.full_clean()
    new.save()
    tasks.mail_invite.enqueue(invite_id=new.pk)
    return new


def count_against_the_day(actor: Membership) -> None:
    """Raise InviteError when the team has had its share. Call it with the team locked."""
    since = timezone.now() - timedelta(days=1)
    mails = Invite.objects.visible_to(actor).filter(sent_at__gt=since)
    if mails.count() >= INVITES_A_DAY:
        raise InviteError("too-many")


def open_invite(actor: Membership, invite_id: int) -> Invite:
    """An open invite the actor may act on. Raises Invite.DoesNotExist, PermissionDenied."""
    found = Invite.objects.visible_to(actor).open().get(pk=invite_id)
    if not permissions.may_invite(actor, found.role):
        raise PermissionDenied
    return found


@transaction.atomic
def send_again(*, invite_id: int, by: Membership) -> Invite:
    """Send an open invite once more, with a new link and seven new days; the old link dies.

    Raises Invite.DoesNotExist, PermissionDenied, InviteError.
    """
    actor = lock_team(by)
    found = open_invite(actor, invite_id)
    count_against_the_day(actor)
    found.digest = Invite.unusable_digest()
    found.sent_at = timezone.now()
    found.save(update_fields=["digest", "sent_at"])
    tasks.mail_invite.enqueue(invite_id=found.pk)
    return found


@transaction.atomic
def withdraw_invite(*, invite_id: int, by: Membership) -> Invite:
    """Take an open invite back; its link dies. Raises Invite.DoesNotExist, PermissionDenied."""
    found = open_invite(lock_team(by), invite_id)
    found.withdrawn_at = timezone.now()
    found.save(update_fields=["withdrawn_at"])
    return found


def find_invite(token: str) -> Invite | None:
    """The invite a link belongs to, whatever its state; None for a link that was never sent."""
    digest = token_digest(token)
    return Invite.objects.filter(digest=digest).select_related("team", "invited_by").first()


def is_for(user: User, invited: Invite) -> bool:
    """Whether the invite is for this person: their sign-in address or a verified one of theirs.

    The link itself came to that mailbox, so the sign-in address need not be verified once more.
    """
    return User.objects.with_address(invited.email).filter(pk=user.pk).exists()


@transaction.atomic
def accept_invite(*, token: str, by: User) -> Membership:
    """Join the team of the invite, once. Somebody who is already in it keeps their role.

    Raises Invite.DoesNotExist, InviteError.
    """
    found = find_invite(token)
    if found is None:
        raise Invite.DoesNotExist
    Team.objects.select_for_update().get(pk=found.team_id)  # one use, even with two posts at once
    found.refresh_from_db()
    if found.state != "open" or found.digest != token_digest(token):
        raise InviteError(found.state if found.state != "open" else "withdrawn")
    if not is_for(by, found):
        raise InviteError("wrong-address")
    membership, _ = Membership.objects.get_or_create(
        team_id=found.team_id, user=by, defaults={"role": found.role}
    )
    found.accepted_at = timezone.now()
    found.save(update_fields=["accepted_at"])
    return membership
