"""The library: good examples of the team, and bad ones beside their better version."""

from typing import Self

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from composer.models import access
from composer.models.base import TeamOwned, TeamOwnedQuerySet
from composer.models.messages import Message


class Purpose(models.TextChoices):
    """What a message is for."""

    SALES = "sales", _("Sales")
    RECRUITING = "recruiting", _("Recruiting")
    JOB_SEARCH = "job-search", _("Job search")
    RESEARCH = "research", _("Research")
    FUNDRAISING = "fundraising", _("Fundraising")
    PARTNERSHIP = "partnership", _("Partnership")
    COMMUNITY = "community", _("Community")
    ALUMNI = "alumni", _("Alumni")
    PRESS = "press", _("Press")


class ExampleState(models.TextChoices):
    """How far an example has come."""

    PROPOSED = "proposed", _("Proposed")
    APPROVED = "approved", _("Approved")
    RETIRED = "retired", _("Retired")


class ExampleQuerySet(TeamOwnedQuerySet["Example"]):
    """Examples, by quality and origin."""

    def shipped(self) -> Self:
        """The set that came with a new team; one click removes it."""
        return self.exclude(shipped_code="")


class Example(TeamOwned):
    """A message to learn a shape from, with the receiver and every third person anonymized."""

    title = models.CharField(_("title"), max_length=120)
    good = models.BooleanField(default=True)
    why = models.CharField(_("why it works, in one line"), max_length=300)
    subject = models.CharField(max_length=200, blank=True)
    body = models.TextField()
    # Stand-ins such as ‹first name› as [start, end] in code points, brackets included.
    stand_ins = models.JSONField(default=list)
    # For a bad example: what the same writer could have sent.
    better = models.TextField(blank=True)
    better_stand_ins = models.JSONField(default=list)
    better_why = models.CharField(max_length=300, blank=True)
    relationship = models.CharField(_("relationship"), max_length=20)
    route = models.CharField(_("route"), max_length=14)
    purpose = models.CharField(_("purpose"), max_length=12, choices=Purpose)
    language = models.CharField(_("language"), max_length=5, default="en")
    profession = models.CharField(max_length=80, blank=True)
    tags = models.JSONField(default=list, blank=True)
    state = models.CharField(max_length=10, choices=ExampleState, default=ExampleState.APPROVED)
    shipped_code = models.CharField(max_length=80, blank=True)
    # Readers never see this link; it carries what came of the message.
    message = models.ForeignKey(Message, null=True, on_delete=models.SET_NULL, related_name="+")
    added_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    # Title, text, why and tags, case-folded, for the search.
    search_text = models.TextField(editable=False, default="")

    objects = ExampleQuerySet.as_manager()
    readable_by = staticmethod(access.examples_readable_by)
    writable_by = staticmethod(access.examples_writable_by)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=("team", "shipped_code"),
                condition=~models.Q(shipped_code=""),
                name="one_copy_of_a_shipped_example",
            ),
        )
        indexes = (models.Index(fields=("team", "state"), name="example_team_state"),)

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The example's own page."""
        return reverse("library:example", args=(self.pk,))
