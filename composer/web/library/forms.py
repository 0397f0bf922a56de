"""Putting a message up: what is replaced by what, and what is said about the example."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from composer.guide.examples import LANGUAGES
from composer.linter.text import fold
from composer.models.examples import Purpose, Relation, language_name
from composer.services.anonymizing import LONGEST_STAND_IN, Replacement, as_stand_in, first_named
from composer.services.identifying import MOST_OFFERED

BLANK_ROWS = 2
MOST_TAGS, LONGEST_TAG = 8, 30


class ReplacementForm(forms.Form):
    """One thing found in the text, whether it is replaced, and by what."""

    on = forms.BooleanField(required=False, initial=True)
    found = forms.CharField(required=False, max_length=2500)
    stand_in = forms.CharField(required=False, max_length=LONGEST_STAND_IN)

    def clean_stand_in(self) -> str:
        """The words between guillemets, whether they were typed or not."""
        return as_stand_in(self.cleaned_data["stand_in"])

    def clean(self) -> dict[str, Any]:
        """Something to replace needs something in its place, and the other way round."""
        row = super().clean() or {}
        on, found, stand_in = (row.get(name) for name in ("on", "found", "stand_in"))
        if on and found and not stand_in and "stand_in" not in self.errors:
            self.add_error("stand_in", _("Say what stands there instead."))
        if on and stand_in and not found and "found" not in self.errors:
            self.add_error("found", _("Which words does this replace?"))
        return row


type Rows = forms.BaseFormSet[ReplacementForm]

Replacements = forms.formset_factory(
    ReplacementForm,
    extra=BLANK_ROWS,
    max_num=MOST_OFFERED * 2,
    absolute_max=MOST_OFFERED * 3,
)


def chosen_in(rows: Rows, kinds: Mapping[str, str]) -> list[Replacement]:
    """The valid rows that say something; ``kinds`` tells what was offered as what."""
    return [
        Replacement(
            found=row["found"],
            stand_in=row["stand_in"],
            kind=kinds.get(fold(row["found"]), ""),
            on=row["on"],
        )
        for row in (form.cleaned_data for form in rows.forms)
        if row.get("found")
    ]


def rows_for(replacements: Iterable[Replacement]) -> Rows:
    """The rows as they are first shown, with blank ones under them."""
    initial = [
        {"on": one.on, "found": one.found, "stand_in": one.stand_in.strip("‹›")}
        for one in replacements
    ]
    return Replacements(initial=initial, prefix="row")


class ExampleForm(forms.Form):
    """What is said about the example. ``keep_out`` are the words that must not come back here."""

    title = forms.CharField(
        label=_("Title"),
        max_length=120,
        help_text=_("What one remembers it by, such as “The refund that took five weeks”."),
    )
    why = forms.CharField(
        label=_("Why it works, in one line"),
        max_length=300,
        help_text=_("What the reader of this example should take from it."),
    )
    purpose = forms.ChoiceField(
        label=_("Purpose"), choices=[("", _("Choose one")), *Purpose.choices]
    )
    relationship = forms.ChoiceField(
        label=_("How they know each other"), choices=[("", _("Choose one")), *Relation.choices]
    )
    tags = forms.CharField(
        label=_("Tags"),
        required=False,
        max_length=300,
        help_text=_("A few words to find it by, with commas between them."),
    )

    def __init__(
        self, *args: Any, language: str = "en", keep_out: Sequence[str] = (), **kwargs: Any
    ):
        super().__init__(*args, **kwargs)
        self.keep_out = keep_out
        codes = dict.fromkeys([*LANGUAGES, language])
        self.fields["language"] = forms.ChoiceField(
            label=_("Language"), choices=[(code, language_name(code)) for code in codes]
        )

    def clean_title(self) -> str:
        """The title names nobody."""
        return self.naming_nobody("title")

    def clean_why(self) -> str:
        """The reason names nobody."""
        return self.naming_nobody("why")

    def clean_tags(self) -> list[str]:
        """The tags one by one; they name nobody."""
        parts = (" ".join(tag.split()) for tag in self.naming_nobody("tags").split(","))
        tags = list(dict.fromkeys(tag for tag in parts if tag))
        if len(tags) > MOST_TAGS or any(len(tag) > LONGEST_TAG for tag in tags):
            raise ValidationError(
                _("Use at most %(number)s tags of at most %(length)s characters."),
                params={"number": MOST_TAGS, "length": LONGEST_TAG},
            )
        return tags

    def naming_nobody(self, field: str) -> str:
        """The text on one line. Raises ValidationError when a replaced word stands in it."""
        text = " ".join(str(self.cleaned_data[field]).split())
        word = first_named([text], self.keep_out)
        if word is not None:
            raise ValidationError(still_named(word))
        return text


def still_named(word: str) -> str:
    """The one sentence that says which word has to go from here, too."""
    return _(
        "“%(word)s” tells who it was. It is kept out of the text, so leave it out here too."
    ) % {"word": word}
