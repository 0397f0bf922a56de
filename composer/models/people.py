"""People who are written to, or who write."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from composer.linter.text import fold
from composer.models import access
from composer.models.base import TeamOwned, TeamOwnedQuerySet


class Person(TeamOwned):
    """Somebody outside the team. Only what a message needs: no photo, no copied profile."""

    name = models.CharField(_("name"), max_length=200)
    company = models.CharField(_("company"), max_length=200, blank=True)
    role = models.CharField(_("what they do"), max_length=200, blank=True)
    # The decoded, case-folded slug (or a lead id); "" for somebody known by name alone.
    profile_key = models.CharField(max_length=200, blank=True)
    profile_url = models.URLField(max_length=600, blank=True)
    do_not_contact = models.BooleanField(_("do not contact"), default=False)
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    # Name and company, folded, so that both databases find the same whatever case and accents.
    search_text = models.TextField(editable=False, default="")

    objects = TeamOwnedQuerySet.as_manager()
    readable_by = staticmethod(access.people_readable_by)
    writable_by = staticmethod(access.people_writable_by)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("team", "profile_key"),
                condition=~Q(profile_key=""),
                name="one_person_per_profile",
            ),
        )
        indexes = (models.Index(fields=("team", "name"), name="person_team_name"),)

    def __str__(self) -> str:
        return self.name or self.profile_key

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the words that are searched in step, unless only named fields are saved."""
        if kwargs.get("update_fields") is None:
            self.search_text = fold(f"{self.name} {self.company}").strip()
        super().save(*args, **kwargs)
