"""What LinkedIn allows this writer."""

from typing import Any

from crispy_forms.helper import FormHelper
from django import forms
from django.contrib import messages as notes
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.models import WriterSettings
from composer.services.drafting import settings_of
from composer.web.http import answered


class SettingsForm(forms.ModelForm[WriterSettings]):
    """The account and its notes a month."""

    class Meta:
        model = WriterSettings
        fields = ("account", "notes_per_month")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["notes_per_month"].help_text = gettext_lazy(
            "LinkedIn’s help says five for a free account; some members see three."
        )
        self.helper = FormHelper()
        self.helper.form_tag = False
        self.helper.disable_csrf = True


@require_http_methods(["GET", "POST"])
@member_required(Role.WRITER)
def change_settings(request: AppRequest) -> HttpResponse:
    """Change them; the route advice and the count follow."""
    data = request.POST if request.method == "POST" else None
    form = SettingsForm(data, instance=settings_of(request.member))
    if data is not None and form.is_valid():
        form.save()
        notes.success(request, _("Saved."))
        return redirect("writing:today")
    return render(request, "writing/settings.html", {"form": form}, status=answered(form))
