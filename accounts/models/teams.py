"""Teams and who belongs to them."""

from typing import Self

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    """What a member may do; each role includes the ones after it."""

    OWNER = "owner", _("Owner")
    COACH = "coach", _("Coach")
    WRITER = "writer", _("Writer")
    READER = "reader", _("Reader")

    @property
    def rank(self) -> int:
        """Higher may do more."""
        return {"owner": 3, "coach": 2, "writer": 1, "reader": 0}[self.value]


class Team(models.Model):
    """People who share a library and see each other's collisions."""

    name = models.CharField(_("team name"), max_length=80)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return self.name


class MembershipQuerySet(models.QuerySet["Membership"]):
    """Memberships, found by the person or from inside the team."""

    def of_user(self, user: object) -> Self:
        """All teams of one person, oldest first."""
        return self.filter(user=user).select_related("team").order_by("joined_at", "pk")

    def visible_to(self, member: "Membership") -> Self:
        """Everyone in the member's current team."""
        return self.filter(team_id=member.team_id).select_related("user")


class Membership(models.Model):
    """One person in one team. Views and services are handed this, never a bare user."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="memberships"
    )
    role = models.CharField(_("role"), max_length=10, choices=Role, default=Role.WRITER)
    joined_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = MembershipQuerySet.as_manager()

    # All memberships of the person signed in, set by the middleware for the team switcher.
    all_mine: "list[Membership]"

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("team", "user"), name="one_membership_per_team"),
        )

    def __str__(self) -> str:
        return f"{self.user} ({self.get_role_display()})"

    def at_least(self, role: Role) -> bool:
        """Whether this member may do what ``role`` may do."""
        return Role(self.role).rank >= role.rank
