"""The library: good examples of the team, and bad ones beside their better version."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple, Self

from django.conf import settings
from django.db import models
from django.db.models import Case, IntegerField, Q, Value, When
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language_info
from django.utils.translation import gettext_lazy as _

from composer.linter.text import fold
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
    THANKS = "thanks", _("Thanks")
    ADVICE = "advice", _("Advice")
    RECONNECTING = "reconnecting", _("Getting back in touch")


class Relation(models.TextChoices):
    """The nine relationships of the guide, short enough for a tag."""

    WORKED_TOGETHER = "worked-together", _("Worked together")
    MET = "met", _("Met in person")
    EVENT = "event", _("Same event")
    INTRODUCED = "introduced", _("Introduced")
    WORK = "work", _("Know the other’s work")
    GROUP = "group", _("Same group or school")
    CUSTOMER = "customer", _("Customer or supplier")
    REPLIED = "replied", _("Replied to a post")
    NONE = "none", _("Did not know each other")


class Route(models.TextChoices):
    """The ways a message goes, short enough for a tag."""

    NOTE = "note", _("Note with the invitation")
    BLANK = "blank", _("Message once accepted")
    MESSAGE = "message", _("Private message")
    INMAIL = "inmail", _("InMail")
    GROUP = "group", _("Message to a fellow member")
    EMAIL = "email", _("E-mail")
    INTRODUCTION = "introduction", _("Asking for an introduction")
    COMMENT = "comment", _("Answer to a post")
    NONE = "none", _("Not on LinkedIn")


MOST_WORDS = 12
_STAND_IN = re.compile("‹[^‹›]*›")


class ExampleState(models.TextChoices):
    """How far an example has come."""

    PROPOSED = "proposed", _("Proposed")
    APPROVED = "approved", _("Approved")
    RETIRED = "retired", _("Retired")


class Piece(NamedTuple):
    """A stretch of a text: plain words, or the words of a stand-in without their guillemets."""

    text: str
    is_stand_in: bool


class ExampleQuerySet(TeamOwnedQuerySet["Example"]):
    """Examples, by quality and origin."""

    def shipped(self) -> Self:
        """The set that came with a new team; one click removes it."""
        return self.exclude(shipped_code="")

    def on_the_shelf(self) -> Self:
        """What the library shows: the team's own first, the newest of them on top."""
        sample = Case(When(shipped_code="", then=0), default=1, output_field=IntegerField())
        return self.filter(state=ExampleState.APPROVED).order_by(sample, "-created_at", "-pk")

    def containing(self, words: str) -> Self:
        """Those in which every word stands somewhere, whatever its case and accents."""
        rows = self
        for word in fold(words).split()[:MOST_WORDS]:
            rows = rows.filter(search_text__contains=word)
        return rows

    def nearest_to(self, *, relationship: str, route: str, language: str) -> Self:
        """Good ones, those written for the most similar case first; the team's own before samples."""
        score: Any = Value(0)
        for points, wanted in (
            (6, Q(language=language)),
            (4, Q(relationship=relationship)),
            (3, Q(route=route)),
            (1, Q(shipped_code="")),
        ):
            score += Case(When(wanted, then=points), default=0, output_field=IntegerField())
        rows = self.filter(state=ExampleState.APPROVED, good=True)
        return rows.order_by(score.desc(), "-created_at", "-pk")


class Example(TeamOwned):
    """A message to learn a shape from, with the receiver and every third person anonymized."""

    title = models.CharField(_("title"), max_length=120)
    good = models.BooleanField(default=True)
    why = models.CharField(_("why it works, in one line"), max_length=300)
    kind = models.CharField(max_length=10, default="outreach")
    subject = models.TextField(blank=True)
    subject_stand_ins = models.JSONField(default=list, blank=True)
    body = models.TextField()
    # Stand-ins such as ‹first name› as [start, end] in code points, brackets included.
    stand_ins = models.JSONField(default=list, blank=True)
    # Which sentence does what: [start, end, answer it gives or ""] in code points of the body.
    shape = models.JSONField(default=list, blank=True)
    # For a bad example: what the same writer could have sent.
    better = models.TextField(blank=True)
    better_stand_ins = models.JSONField(default=list, blank=True)
    better_why = models.CharField(max_length=300, blank=True)
    relationship = models.CharField(_("relationship"), max_length=20, choices=Relation)
    route = models.CharField(_("route"), max_length=14, choices=Route)
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
            models.UniqueConstraint(
                fields=("team", "message"),
                condition=~models.Q(message=None),
                name="one_example_of_a_message",
            ),
        )
        indexes = (models.Index(fields=("team", "state"), name="example_team_state"),)

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        """The example's own page."""
        return reverse("library:example", args=(self.pk,))

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keep the words that are searched in step, unless only named fields are saved."""
        if kwargs.get("update_fields") is None:
            self.search_text = self.words_to_search()
        super().save(*args, **kwargs)

    def words_to_search(self) -> str:
        """Everything the search looks at, folded; stand-ins are the same in all and left out."""
        texts = (self.title, self.subject, self.body, self.why, self.better, self.better_why)
        all_words = " ".join([*texts, self.profession, *self.tags])
        return fold(_STAND_IN.sub(" ", all_words)).strip()

    @property
    def shipped(self) -> bool:
        """Whether it came with the sample set."""
        return bool(self.shipped_code)

    @property
    def language_name(self) -> str:
        """The language in its own words, its code when we have none."""
        return language_name(self.language)

    def own_tags(self) -> list[str]:
        """The tags that say more than relationship, route and purpose do."""
        said = (self.relationship, self.route, self.purpose)
        known = {fold(word) for word in (*said, self.get_relationship_display())}
        known |= {fold(self.get_route_display()), fold(self.get_purpose_display())}
        return [tag for tag in self.tags if fold(tag) not in known]

    def letter(self) -> list[Piece]:
        """The text with its stand-ins told apart."""
        return pieces(self.body, self.stand_ins)

    def subject_line(self) -> list[Piece]:
        """The subject with its stand-ins told apart."""
        return pieces(self.subject, self.subject_stand_ins)

    def better_letter(self) -> list[Piece]:
        """The better version of a bad example, with its stand-ins told apart."""
        return pieces(self.better, self.better_stand_ins)

    def parts(self) -> Iterator[tuple[str, list[Piece]]]:
        """Its sentences in order, each with the answer it gives (or "")."""
        for start, end, answer in self.shape:
            inside = [[s - start, e - start] for s, e in self.stand_ins if start <= s and e <= end]
            yield answer, pieces(self.body[start:end], inside)


def pieces(text: str, stand_ins: list[list[int]]) -> list[Piece]:
    """A text cut at its stand-ins, given as [start, end] with their guillemets."""
    found = []
    position = 0
    for start, end in stand_ins:
        found += [Piece(text[position:start], False), Piece(text[start:end].strip("‹›"), True)]
        position = end
    found.append(Piece(text[position:], False))
    return [piece for piece in found if piece.text]


def language_name(code: str) -> str:
    """A language in its own words; the code itself when Django knows none."""
    try:
        return str(get_language_info(code)["name_local"])
    except KeyError:
        return code
