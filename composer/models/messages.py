"""Messages from the first answer to what was sent."""

from datetime import timedelta
from typing import Any, Self

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import Membership
from composer.linkedin.limits import REINVITE_AFTER_DAYS, limit_for
from composer.models import access
from composer.models.base import TeamOwned, TeamOwnedQuerySet
from composer.models.people import Person


class State(models.TextChoices):
    """How far a message has come."""

    DRAFT = "draft", _("Draft")
    IN_REVIEW = "in-review", _("In review")
    APPROVED = "approved", _("Approved")
    SENT = "sent", _("Sent")


class Account(models.TextChoices):
    """What LinkedIn allows the writer; their own setting."""

    FREE = "free", _("Free account")
    PREMIUM = "premium", _("Premium or Sales Navigator")


class MessageQuerySet(TeamOwnedQuerySet["Message"]):
    """Messages, by what is to be done with them."""

    def drafts(self) -> Self:
        """Begun and not yet approved, the latest touched first."""
        return self.filter(state=State.DRAFT).order_by("-updated_at", "-pk")

    def kept(self) -> Self:
        """Approved at least once, the latest first."""
        return self.exclude(approved_at=None).order_by("-approved_at", "-pk")

    def awaiting_sent(self) -> Self:
        """Copied, and nobody has said yet whether it went."""
        return self.filter(state=State.APPROVED, sent_at=None, not_sent_at=None).exclude(
            copied_at=None
        )

    def team_memory_of(self, person: Person, member: Membership) -> Self:
        """Dates of everything the team wrote to a person, for warnings; never its text."""
        return (
            self.filter(team_id=member.team_id, person=person)
            .exclude(approved_at=None)
            .order_by("-approved_at")
            .only("pk", "author_id", "approved_at", "sent_at", "withdrawn_at", "route")
        )

    def notes_sent_since(self, user_id: int, since: Any) -> Self:
        """Invitations with a note that this person marked as sent."""
        return self.filter(author_id=user_id, route="note", sent_at__gte=since)


class Message(TeamOwned):
    """One message to one person: the writer's answers, the text, and how far it has come."""

    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="messages"
    )
    person = models.ForeignKey(
        Person, null=True, on_delete=models.SET_NULL, related_name="messages"
    )
    kind = models.CharField(max_length=10, default="outreach")
    # The writer's answers. Each is the sentence itself; shapes only put them in order.
    relationship = models.CharField(max_length=20, blank=True)
    greeting = models.CharField(_("greeting"), max_length=200, blank=True)
    how = models.TextField(blank=True)
    details = models.JSONField(default=dict, blank=True)  # follow-up question code → sentence
    vbr = models.TextField(blank=True)
    wiifm = models.TextField(blank=True)
    ask = models.TextField(blank=True)
    route = models.CharField(max_length=14, blank=True)
    account = models.CharField(max_length=8, choices=Account, default=Account.FREE)
    # What the route advice asked: question code → answer.
    situation = models.JSONField(default=dict, blank=True)
    shape = models.CharField(max_length=40, blank=True)
    subject = models.CharField(_("subject"), max_length=200, blank=True)
    body = models.TextField(_("message"), blank=True)
    # What the other side sent, when this is an answer to it.
    received = models.TextField(blank=True)
    # Subject and text as last approved, folded like the words somebody searches for.
    search_text = models.TextField(editable=False, default="")

    state = models.CharField(max_length=10, choices=State, default=State.DRAFT)
    # Goes up by one at each save of text or answers; a tab that knows an older one is told so.
    version = models.PositiveIntegerField(default=1)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    updated_at = models.DateTimeField(default=timezone.now, editable=False)
    approved_at = models.DateTimeField(null=True, editable=False)
    copied_at = models.DateTimeField(null=True, editable=False)
    sent_at = models.DateTimeField(null=True, editable=False)
    not_sent_at = models.DateTimeField(null=True, editable=False)
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    objects = MessageQuerySet.as_manager()
    readable_by = staticmethod(access.messages_readable_by)
    writable_by = staticmethod(access.messages_writable_by)

    class Meta:
        indexes = (
            models.Index(fields=("team", "author", "state"), name="message_team_author"),
            models.Index(fields=("team", "person"), name="message_team_person"),
            models.Index(fields=("team", "approved_at"), name="message_team_approved"),
        )

    def __str__(self) -> str:
        return f"{self.person or _('Nobody yet')} ({self.get_state_display()})"

    def get_absolute_url(self) -> str:
        """The editor while it is a draft, otherwise the page of the kept message."""
        name = "writing:editor" if self.state == State.DRAFT else "writing:message"
        return reverse(name, args=(self.pk,))

    @property
    def limit(self) -> int | None:
        """Most UTF-16 units this route takes, None when no limit is known."""
        return limit_for(self.route or "note", self.account)

    @property
    def reinvite_on(self) -> Any:
        """The day from which LinkedIn lets this person be invited again, None if not withdrawn."""
        if self.withdrawn_at is None:
            return None
        return (self.withdrawn_at + timedelta(days=REINVITE_AFTER_DAYS)).date()


class ApprovedVersion(TeamOwned):
    """The text as approved, with the report of that moment. Never changed and never recomputed."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="versions")
    number = models.PositiveIntegerField()
    subject = models.CharField(max_length=200, blank=True)
    body = models.TextField()
    route = models.CharField(max_length=14)
    report = models.JSONField()
    rules_version = models.CharField(max_length=40)
    approved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    approved_at = models.DateTimeField(default=timezone.now, editable=False)
    override_reason = models.CharField(max_length=300, blank=True)
    copied_at = models.DateTimeField(null=True, editable=False)

    objects = TeamOwnedQuerySet.as_manager()
    readable_by = staticmethod(access.versions_readable_by)
    writable_by = staticmethod(access.nothing_by)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=("message", "number"), name="one_number_per_version"),
        )
        ordering = ("-number",)

    def __str__(self) -> str:
        return f"{self.message_id}/{self.number}"


class SetAside(TeamOwned):
    """A text that a second tab would have written over a newer one: kept beside it, not lost."""

    message = models.ForeignKey(Message, on_delete=models.CASCADE, related_name="set_aside")
    # The fields as that tab had them: field name → text.
    typed = models.JSONField()
    # The writer has seen both and chosen the other; kept, but no longer in the way.
    settled = models.BooleanField(default=False)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = TeamOwnedQuerySet.as_manager()
    readable_by = staticmethod(access.set_aside_readable_by)
    writable_by = staticmethod(access.set_aside_readable_by)

    class Meta:
        ordering = ("-created_at",)

    def __str__(self) -> str:
        return f"{self.message_id} {self.created_at:%Y-%m-%d %H:%M}"
