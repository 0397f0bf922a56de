"""Today: the one box, and what waits."""

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.guide.greetings import greeting_for
from composer.guide.intake import kind_of_paste
from composer.guide.sent_notes import looks_like_sent_notes
from composer.linkedin.addresses import AddressError, parse_profile_address
from composer.models import Message
from composer.services.drafting import start_message
from composer.services.filling import take_draft
from composer.services.knowing import remember_person
from composer.services.looking_back import look_back
from composer.services.today import today_for
from composer.web.writing.coach import VERDICT_WORDS
from composer.web.writing.forms import LONGEST_TEXT, SentenceField, WritingForm
from composer.web.writing.guide import address_of


class BoxForm(WritingForm):
    """The one box."""

    text = SentenceField(
        label=gettext_lazy("Paste a profile link, a draft, or what someone sent you"),
        max_length=10 * LONGEST_TEXT,
        error_messages={
            "required": gettext_lazy("Paste a profile link or a text first."),
            "max_length": gettext_lazy(
                "This is too long for one go; paste at most 200,000 characters."
            ),
        },
    )


class PastForm(WritingForm):
    """Notes somebody has sent."""

    text = SentenceField(
        label=gettext_lazy("Paste ten notes you have sent"),
        max_length=10 * LONGEST_TEXT,
        help_text=gettext_lazy(
            "An empty line or a line of dashes between two notes. Nothing is kept."
        ),
        error_messages={"required": gettext_lazy("Paste a few notes you have sent.")},
        widget=forms.Textarea(attrs={"rows": 10}),
    )


@require_safe
@member_required(Role.READER)
def today(request: AppRequest) -> HttpResponse:
    """The first screen."""
    return show_today(request, BoxForm())


@require_POST
@member_required(Role.WRITER)
def take(request: AppRequest) -> HttpResponse:
    """Work out what was pasted and go to the right place with it."""
    form = BoxForm(request.POST)
    if not form.is_valid():
        return show_today(request, form, status=422)
    text = form.cleaned_data["text"]
    kind = kind_of_paste(text, request.user.name)
    if kind == "link":
        return take_link(request, form, text)
    if kind == "received":
        message = start_message(by=request.member, kind="reply", received=text, route="message")
        return redirect("writing:editor", message.pk)
    if looks_like_sent_notes(text, empty=not Message.objects.editable_by(request.member).exists()):
        return show_past(request, PastForm({"text": text}))
    return redirect("writing:editor", take_draft(by=request.member, body=text).pk)


def take_link(request: AppRequest, form: BoxForm, text: str) -> HttpResponse:
    """Begin a message to the person behind a link, or say what to paste instead."""
    try:
        address = parse_profile_address(text)
    except AddressError as error:
        form.add_error("text", _(error.sentence))
        return show_today(request, form, status=422)
    if not address.url:
        form.add_error("text", _(address.ask_again))
        return show_today(request, form, status=422)
    person = remember_person(
        by=request.member, name="", address=address, suggested_name=address.suggested_name
    )
    message = start_message(by=request.member, person=person, greeting=greeting_for(person.name))
    return redirect(address_of("who", message))


@require_http_methods(["GET", "POST"])
@member_required(Role.WRITER)
def past(request: AppRequest) -> HttpResponse:
    """Notes somebody has sent: the answer at once, and nothing kept."""
    return show_past(request, PastForm(request.POST if request.method == "POST" else None))


def show_today(request: AppRequest, form: BoxForm, *, status: int = 200) -> HttpResponse:
    """The first screen with the box as it was typed."""
    context = {"form": form, "today": today_for(request.member)}
    return render(request, "writing/today.html", context, status=status)


def show_past(request: AppRequest, form: PastForm) -> HttpResponse:
    """The page for notes of the past, with the answer when there is something to answer."""
    found = look_back(form.cleaned_data["text"]) if form.is_bound and form.is_valid() else None
    context = {
        "form": form,
        "found": found,
        "verdicts": [(code, VERDICT_WORDS[code], n) for code, n in found.verdicts] if found else [],
        "notes": [(n, r, VERDICT_WORDS[str(r.verdict)]) for n, r in found.notes] if found else [],
    }
    status = 422 if form.is_bound and not found else 200
    return render(request, "writing/past.html", context, status=status)
