"""Invites into a team. (*Invitation* means LinkedIn's.)"""

import hashlib
from datetime import timedelta
from typing import Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models.teams import Membership, Role, Team

VALID_FOR = timedelta(days=7)


def token_digest(token: str) -> str:
    """SHA-256 of an invite token; only this is stored, the token itself stands in the mail alone."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


class InviteQuerySet(models.QuerySet["Invite"]):
    """Invites by state."""

    def open(self) -> Self:
        """Neither accepted nor withdrawn nor past their time."""
        return self.filter(
            accepted_at=None, withdrawn_at=None, created_at__gt=timezone.now() - VALID_FOR
        )

    def visible_to(self, member: Membership) -> Self:
        """Invites of the member's current team."""
        return self.filter(team_id=member.team_id)


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
    accepted_at = models.DateTimeField(null=True, editable=False)
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    objects = InviteQuerySet.as_manager()

    class Meta:
        indexes = (models.Index(fields=("team", "email"), name="invite_team_email"),)

    def __str__(self) -> str:
        return self.email

    @property
    def expires_at(self) -> "timezone.datetime":
        """The moment after which the link in the mail no longer works."""
        return self.created_at + VALID_FOR
