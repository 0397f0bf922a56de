"""What a team has decided, and what one writer has set for themselves."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from accounts.models import Team
from composer.linkedin.limits import NOTES_PER_MONTH
from composer.models.messages import Account

# A new team blocks leftover slots, over-length and default texts only.
BLOCKING_CATEGORIES = ("leftover-slot", "length", "default-text")


def blocking_by_default() -> list[str]:
    """Categories of findings that refuse an approval in a new team."""
    return list(BLOCKING_CATEGORIES)


class TeamPolicy(models.Model):
    """One row a team: who approves, and what refuses an approval."""

    team = models.OneToOneField(Team, on_delete=models.CASCADE, related_name="policy")
    writers_approve_own = models.BooleanField(_("writers approve their own"), default=True)
    blocking = models.JSONField(default=blocking_by_default)

    def __str__(self) -> str:
        return str(self.team)


class WriterSettings(models.Model):
    """What LinkedIn allows this person: their own setting, whichever team they write for."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="writer_settings"
    )
    account = models.CharField(_("account"), max_length=8, choices=Account, default=Account.FREE)
    notes_per_month = models.PositiveSmallIntegerField(_("notes a month"), default=NOTES_PER_MONTH)

    def __str__(self) -> str:
        return str(self.user)
