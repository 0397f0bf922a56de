"""Forms of the guide and the editor."""

from collections.abc import Iterable
from typing import Any

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout
from django import forms
from django.core.validators import ProhibitNullCharactersValidator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from composer.guide.questions import Question
from composer.guide.relationships import RELATIONSHIPS
from composer.linkedin.addresses import AddressError, ProfileAddress, parse_profile_address

LONGEST_TEXT = 20_000
LONGEST_LINE = 200


class WritingForm(forms.Form):
    """A form whose tag is drawn by the template and whose layout is its own fields."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True
        self.helper.layout = Layout(*self.fields)


class SentenceField(forms.CharField):
    """A text of some lines. A NUL byte is dropped and not refused: nobody types one on purpose."""

    widget = forms.Textarea(attrs={"rows": 3, "data-grow": ""})

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", LONGEST_TEXT)
        super().__init__(**kwargs)
        self.validators = [
            v for v in self.validators if not isinstance(v, ProhibitNullCharactersValidator)
        ]

    def to_python(self, value: Any) -> str:
        """The text without NUL bytes."""
        text = super().to_python(value) or ""
        return text.replace("\x00", "")


class LinkField(forms.CharField):
    """A profile link in any form; cleans to a ProfileAddress, or None when left empty."""

    def clean(self, value: Any) -> ProfileAddress | None:
        """Read the address; what cannot be used is answered with what to paste instead."""
        text = str(super().clean(value) or "")
        if not text:
            return None
        try:
            address = parse_profile_address(text)
        except AddressError as error:
            raise forms.ValidationError(_(error.sentence), code=error.code) from error
        if not address.url:
            raise forms.ValidationError(_(address.ask_again), code=address.kind)
        return address


class WhoForm(WritingForm):
    """Who the message is for."""

    name = forms.CharField(
        label=gettext_lazy("Their name"),
        max_length=LONGEST_LINE,
        help_text=gettext_lazy("As they write it themselves."),
        error_messages={"required": gettext_lazy("Write the name of the person.")},
        widget=forms.TextInput(attrs={"autocomplete": "off", "dir": "auto"}),
    )
    link = LinkField(
        label=gettext_lazy("Link of their profile"),
        required=False,
        max_length=2000,
        help_text=gettext_lazy("In any form; we keep only the address and never open it."),
        widget=forms.TextInput(attrs={"autocomplete": "off", "inputmode": "url"}),
    )
    role = forms.CharField(
        label=gettext_lazy("What they do"), required=False, max_length=LONGEST_LINE
    )
    company = forms.CharField(
        label=gettext_lazy("Where they work"), required=False, max_length=LONGEST_LINE
    )


class QuestionForm(WritingForm):
    """The questions of one page of the guide, or of all pages at once."""

    def __init__(self, *args: Any, questions: Iterable[Question], **kwargs: Any) -> None:
        self.questions = [q for q in questions if not q.skipped]
        super().__init__(*args, **kwargs)
        for question in self.questions:
            self.fields[question.field] = field_for(question)
        self.helper.layout = Layout(*self.fields)


def field_for(question: Question) -> forms.Field:
    """The form field that asks one question."""
    if question.field == "relationship":
        return forms.ChoiceField(
            label=_(question.title),
            help_text=_(question.hint),
            choices=[(r.code, _(r.label)) for r in RELATIONSHIPS],
            widget=forms.RadioSelect,
            required=question.required,
            error_messages={"required": _("Choose how you know them.")},
        )
    kind = forms.CharField if question.kind == "text" else SentenceField
    return kind(
        label=_(question.title),
        help_text=_(question.hint),
        required=question.required,
        max_length=LONGEST_LINE if question.kind == "text" else LONGEST_TEXT,
        error_messages={"required": _("Write this one sentence; it is part of your message.")},
    )


class EditorForm(WritingForm):
    """The text as it is typed, with the version of the message the page was made from."""

    body = SentenceField(label=gettext_lazy("Your message"), required=False, strip=False)
    subject = forms.CharField(
        label=gettext_lazy("Subject"), required=False, max_length=LONGEST_LINE
    )
    version = forms.IntegerField(min_value=0, max_value=2**31 - 1, widget=forms.HiddenInput)


class NameForm(WritingForm):
    """Naming the person of a message that began as a draft: everything may stay empty."""

    name = forms.CharField(
        label=gettext_lazy("Who is it to?"), required=False, max_length=LONGEST_LINE
    )
    link = LinkField(label=gettext_lazy("Link of their profile"), required=False, max_length=2000)


class MissingForm(WritingForm):
    """The one sentence that was missing; the page says which."""

    sentence = SentenceField(label=gettext_lazy("What was missing"), required=False)


class OverrideForm(WritingForm):
    """An owner's recorded reason to approve against the policy."""

    reason = forms.CharField(
        label=gettext_lazy("Reason to approve it all the same"),
        max_length=300,
        help_text=gettext_lazy("Kept with this version."),
        error_messages={"required": gettext_lazy("Write the reason; it is kept.")},
    )
