"""Which way should it go? Advice with reasons, the best first."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.guide.routes import SITUATION_QUESTIONS
from composer.services.drafting import save_message, settings_of
from composer.services.guiding import next_page
from composer.services.routing import advice_for
from composer.web.writing.conflicts import conflict
from composer.web.writing.forms import WritingForm
from composer.web.writing.guide import address_of, after_save, editable, posted_version, progress


class SituationForm(WritingForm):
    """What the advice needs to know; "don't know" is the default everywhere."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for question in SITUATION_QUESTIONS:
            self.fields[question.field] = forms.ChoiceField(
                label=_(question.title),
                help_text=_(question.hint),
                choices=[(value, _(label)) for value, label in question.choices],
                required=False,
            )
        self.helper.layout.fields = list(self.fields)


@require_http_methods(["GET", "POST"])
@member_required(Role.WRITER)
def choose_route(request: AppRequest, pk: int) -> HttpResponse:
    """Show the advice; a route taken leads on, answers about the person ask anew."""
    message = editable(request, pk)
    data = request.POST if request.method == "POST" else None
    form = SituationForm(data, initial=message.situation)
    if data is not None:
        fields: dict[str, Any] = {}
        if form.is_valid() and any(name in data for name in form.fields):
            fields["situation"] = {k: v for k, v in form.cleaned_data.items() if v}
        message.situation = fields.get("situation", message.situation)
        option = advice_for(message, by=request.member).option(data.get("route", ""))
        if option is not None:
            fields["route"] = option.route
            fields["account"] = settings_of(request.member).account
        saved = save_message(
            message_id=pk, by=request.member, version=posted_version(request), fields=fields
        )
        if option is not None:
            to = address_of(next_page(saved.message), saved.message)
            return after_save(request, saved, to=to)
        if saved.set_aside is not None:
            return conflict(request, saved)
        message = saved.message
    advice = advice_for(message, by=request.member)
    context = {"message": message, "form": form, "advice": advice, **progress(message, "route")}
    return render(request, "writing/route.html", context)
