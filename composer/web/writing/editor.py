"""The editor: the text, what the detector says of it, and keeping every word."""

from dataclasses import dataclass
from typing import Any

from django.contrib import messages as notes
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.guide.relationships import relationship
from composer.guide.routes import ROUTE_LABELS
from composer.linkedin.counting import clean_newlines
from composer.models import Message
from composer.models.messages import State
from composer.services.checking import check
from composer.services.drafting import Saved, discard_draft, save_message
from composer.services.filling import add_sentence, missing_question
from composer.services.guiding import arranged, next_page, put_in_order, shapes_of
from composer.services.knowing import remember_person
from composer.services.noticing import notices_about
from composer.web.http import number_from, the_one
from composer.web.writing.coach import coach_for
from composer.web.writing.conflicts import conflict
from composer.web.writing.forms import EditorForm, MissingForm, NameForm
from composer.web.writing.guide import address_of

TEXT_NAMES = ("body", "subject")


@dataclass(frozen=True, slots=True)
class Typed:
    """What an editor page posted."""

    fields: dict[str, str]
    version: int


@require_http_methods(["GET", "POST"])
@member_required(Role.WRITER)
def editor(request: AppRequest, pk: int) -> HttpResponse:
    """The editor; its button *Check and save* works without JavaScript."""
    message = message_to_write(request, pk)
    if message.state == State.SENT:
        return redirect(message)
    if request.method != "POST":
        waiting = next_page(message) if not message.body and not message.received else "draft"
        if waiting != "draft" and "draft" not in request.GET:
            return redirect(address_of(waiting, message))  # go on where the questions stopped
        return page(request, message)
    form, name_form = EditorForm(request.POST), NameForm(request.POST)
    if not (form.is_valid() and name_form.is_valid()):
        return page(request, message, form=form, name_form=name_form, status=422)
    saved = save_typed(request, message, name_form)
    if saved.set_aside is not None:
        return conflict(request, saved)
    return redirect("writing:editor", pk)


@require_POST
@member_required(Role.WRITER)
def live_check(request: AppRequest, pk: int) -> HttpResponse:
    """What the detector says of the text being typed. Nothing is stored."""
    message = message_to_write(request, pk)
    body = typed(request).fields.get("body", "")
    coach = coach_for(message, check(message, body=body), body)
    return render(request, "writing/_coach.html", {"coach": coach, "message": message})


@require_POST
@member_required(Role.WRITER)
def autosave(request: AppRequest, pk: int) -> HttpResponse:
    """Keep the text while it is typed. *Saved* is answered only after the commit.

    A text from an older page is kept beside the newer one and answered with 409.
    """
    message = message_to_write(request, pk)
    form = EditorForm(request.POST)
    if not form.is_valid():
        return render(request, "writing/_saved.html", {"refused": form.errors}, status=422)
    saved = save_typed(request, message)
    status = 409 if saved.set_aside else 200
    return render(request, "writing/_saved.html", {"saved": saved}, status=status)


@require_POST
@member_required(Role.WRITER)
def order(request: AppRequest, pk: int) -> HttpResponse:
    """Put the writer's sentences in the order of another shape."""
    message = message_to_write(request, pk)
    form, name_form = EditorForm(request.POST), NameForm(request.POST)
    if not (form.is_valid() and name_form.is_valid()):
        return page(request, message, form=form, name_form=name_form, status=422)
    saved = save_typed(request, message, name_form)
    if saved.set_aside is None:
        saved = put_in_order(
            message_id=pk,
            by=request.member,
            version=saved.message.version,
            shape_code=request.POST.get("shape", "")[:40],
        )
    return conflict(request, saved) if saved.set_aside else redirect("writing:editor", pk)


@require_POST
@member_required(Role.WRITER)
def fill(request: AppRequest, pk: int) -> HttpResponse:
    """Add the one sentence that was missing, as the writer gave it."""
    message = message_to_write(request, pk)
    form, name_form = EditorForm(request.POST), NameForm(request.POST)
    missing_form = MissingForm(request.POST)
    if not all(one.is_valid() for one in (form, name_form, missing_form)):
        return page(
            request,
            message,
            form=form,
            name_form=name_form,
            missing_form=missing_form,
            status=422,
        )
    saved = save_typed(request, message, name_form)
    sentence = missing_form.cleaned_data["sentence"]
    if saved.set_aside is None and sentence:
        saved = add_sentence(
            message_id=pk,
            by=request.member,
            version=saved.message.version,
            field=request.POST.get("field", ""),
            sentence=sentence,
        )
    return conflict(request, saved) if saved.set_aside else redirect("writing:editor", pk)


@require_POST
@member_required(Role.WRITER)
def discard(request: AppRequest, pk: int) -> HttpResponse:
    """Throw a draft away."""
    the_one(Message.objects.editable_by(request.member).drafts().filter(approved_at=None), pk)
    discard_draft(message_id=pk, by=request.member)
    notes.success(request, _("The draft is gone."))
    return redirect("writing:drafts")


@require_safe
@member_required(Role.WRITER)
def drafts(request: AppRequest) -> HttpResponse:
    """Everything begun and not yet approved."""
    rows = Message.objects.editable_by(request.member).drafts().select_related("person")
    return render(request, "writing/drafts.html", {"drafts": rows[:200]})


def message_to_write(request: AppRequest, pk: int) -> Message:
    """The message with its person, if this member may write it; otherwise 404."""
    found: Message = the_one(
        Message.objects.editable_by(request.member).select_related("person"), pk
    )
    return found


def typed(request: AppRequest) -> Typed:
    """The texts and the version an editor page posted, line ends as one character."""
    return Typed(
        {
            name: clean_newlines(request.POST[name]).replace("\x00", "")
            for name in TEXT_NAMES
            if name in request.POST
        },
        number_from(request.POST.get("version")),
    )


def save_typed(request: AppRequest, message: Message, name_form: NameForm | None = None) -> Saved:
    """Keep what an editor page posted; with ``name_form`` also whom the message is to."""
    now = typed(request)
    person = None
    if name_form is not None and name_form.cleaned_data.get("name"):
        person = remember_person(
            by=request.member,
            name=name_form.cleaned_data["name"],
            address=name_form.cleaned_data["link"],
            current=message.person,
        )
    return save_message(
        message_id=message.pk,
        by=request.member,
        version=now.version,
        fields=now.fields,
        person=person,
    )


def page(
    request: AppRequest,
    message: Message,
    *,
    form: EditorForm | None = None,
    name_form: NameForm | None = None,
    missing_form: MissingForm | None = None,
    refusal: dict[str, Any] | None = None,
    status: int = 200,
) -> HttpResponse:
    """The whole editor page. A message without a text yet opens with its sentences in order."""
    body = form["body"].value() if form is not None else message.body
    if form is None and not body and message.relationship:
        message.shape, body = arranged(message)
    report = check(message, body=body or "")
    coach = coach_for(message, report, body or "")
    context = {
        "message": message,
        "body": body or "",
        "form": form or EditorForm(initial={"subject": message.subject}),
        "name_form": name_form or NameForm(),
        # What was typed there stays, whichever part of the page was refused.
        "missing_form": missing_form or MissingForm(initial=request.POST.dict()),
        "coach": coach,
        "missing": missing_question(message, report) if body else None,
        "shapes": shapes_of(message) if message.relationship else (),
        "relationship_label": label_of(message.relationship),
        "route_label": _(ROUTE_LABELS[message.route or "note"]),
        "text_label": _("Your answer") if message.kind == "reply" else _("Your message"),
        "over": -(coach.left or 0),
        "set_aside": message.set_aside.filter(settled=False).exists(),
        "notices": notices_about(message.person, by=request.member, besides=message.pk),
        "refusal": refusal,
    }
    return render(request, "writing/editor.html", context, status=status)


def label_of(code: str) -> str:
    """The relationship in the writer's words, or an empty string."""
    return _(relationship(code).label) if code else ""
