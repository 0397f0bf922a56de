"""What all rows of a team have in common."""

from typing import Any, ClassVar, Self

from django.db import models

from accounts.models import Membership, Team


class TeamOwnedQuerySet[Row: models.Model](models.QuerySet[Row]):
    """The one door to a team's rows: named by the member who looks."""

    def visible_to(self, member: Membership) -> Self:
        """Rows of the member's current team that the member may read."""
        return self.filter(team_id=member.team_id).filter(rules_of(self).readable_by(member))

    def editable_by(self, member: Membership) -> Self:
        """Rows of the member's current team that the member may change."""
        return self.visible_to(member).filter(rules_of(self).writable_by(member))


class TeamOwned(models.Model):
    """A row that belongs to exactly one team."""

    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")

    class Meta:
        abstract = True

    readable_by: ClassVar[Any]
    writable_by: ClassVar[Any]


def rules_of(rows: models.QuerySet[Any]) -> Any:
    """The model of a queryset, which carries the access rules."""
    return rows.model
