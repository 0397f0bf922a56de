"""What the library can be narrowed to, from the address to the queryset."""

from typing import Any

import django_filters
from django import forms
from django.utils.translation import gettext_lazy as _

from composer.models.examples import (
    ExampleQuerySet,
    Purpose,
    Relation,
    Route,
    language_name,
)

GOOD_OR_BAD = (("good", _("Good ones")), ("bad", _("Bad ones, put right")))
# The search field stands above the list and the filters beside it: one form, joined by this id.
FORM = "library-filter"


class ExampleFilter(django_filters.FilterSet):  # type: ignore[misc]  # django-filter has no types
    """Search, quality, relationship, purpose, route and language of the examples on the shelf."""

    q = django_filters.CharFilter(
        method="find",
        label=_("Search the library"),
        widget=forms.TextInput(attrs={"type": "search", "class": "search__field"}),
        max_length=200,
    )
    kind = django_filters.ChoiceFilter(
        method="keep_kind", choices=GOOD_OR_BAD, label=_("Kind"), empty_label=_("Good and bad")
    )
    relationship = django_filters.ChoiceFilter(
        choices=Relation.choices, label=_("How they know each other"), empty_label=_("Any")
    )
    purpose = django_filters.ChoiceFilter(
        choices=Purpose.choices, label=_("Purpose"), empty_label=_("Any")
    )
    route = django_filters.ChoiceFilter(
        choices=Route.choices, label=_("Route"), empty_label=_("Any")
    )
    language = django_filters.ChoiceFilter(label=_("Language"), empty_label=_("Any"))

    def __init__(self, data: Any, queryset: ExampleQuerySet) -> None:
        super().__init__(data, queryset)
        codes = queryset.order_by("language").values_list("language", flat=True).distinct()
        self.filters["language"].extra["choices"] = sorted(
            ((code, language_name(code)) for code in codes), key=lambda choice: choice[1]
        )
        for field in self.form.fields.values():
            field.widget.attrs["form"] = FORM

    def find(self, rows: ExampleQuerySet, name: str, words: str) -> ExampleQuerySet:
        """Those that hold every word."""
        return rows.containing(words)

    def keep_kind(self, rows: ExampleQuerySet, name: str, kind: str) -> ExampleQuerySet:
        """Only good ones, or only bad ones."""
        return rows.filter(good=kind == "good")

    def chosen(self) -> int:
        """How many filters beside the search are set."""
        data = getattr(self.form, "cleaned_data", {})
        return sum(bool(value) for name, value in data.items() if name != "q")
