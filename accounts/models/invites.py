"""Invites into a team. (*Invitation* means LinkedIn's.)"""

import hashlib
import secrets
from datetime import datetime, timedelta
from typing import Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models.teams import Membership, Role, Team
from accounts.models.users import User

VALID_FOR = timedelta(days=7)


def token_digest(token: str) -> str:
    """SHA-256 of an invite token; only this is stored, the token itself stands in the mail alone."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def new_token() -> str:
    """A token nobody can guess."""
    return secrets.token_urlsafe(32)


class InviteQuerySet(models.QuerySet["Invite"]):
    """Invites by state."""

    def open(self) -> Self:
        """Neither accepted nor withdrawn nor past their time."""
        return self.filter(
            accepted_at=None, withdrawn_at=None, sent_at__gt=timezone.now() - VALID_FOR
        )

    def visible_to(self, member: Membership) -> Self:
        """Invites of the member's current team."""
        return self.filter(team_id=member.team_id)

    def for_user(self, user: User) -> Self:
        """Invites to any address of this person."""
        return self.filter(email__in=user.addresses())

    def withdraw(self) -> int:
        """Take them all back; their links die."""
        return self.update(withdrawn_at=timezone.now())


class Invite(models.Model):
    """An address that may join one team, once, in one role."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="invites")
    email = models.EmailField(_("e-mail address"), max_length=254)
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.WRITER)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    # When the latest mail was asked for; the seven days count from here.
    sent_at = models.DateTimeField(default=timezone.now, editable=False)
    accepted_at = models.DateTimeField(null=True, editable=False)
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    objects = InviteQuerySet.as_manager()

    class Meta:
        indexes = (models.Index(fields=("team", "email"), name="invite_team_email"),)

    def __str__(self) -> str:
        return self.email

    @staticmethod
    def unusable_digest() -> str:
        """A digest of a token that nobody was ever given."""
        return token_digest(new_token())

    @property
    def expires_at(self) -> datetime:
        """The moment after which the link in the mail no longer works."""
        return self.sent_at + VALID_FOR

    @property
    def state(self) -> str:
        """``open``, ``accepted``, ``withdrawn`` or ``expired``."""
        if self.accepted_at:
            return "accepted"
        if self.withdrawn_at:
            return "withdrawn"
        return "open" if timezone.now() < self.expires_at else "expired"
