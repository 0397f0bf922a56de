"""Approve, copy, and *did it go?*."""

from django.contrib import messages as notes
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.linkedin.counting import utf16_length
from composer.models import Message
from composer.services.approving import (
    ApprovalRefusedError,
    approve,
    record_copy,
    record_sent,
    record_withdrawn,
    take_back_sent,
)
from composer.services.comparing import compare
from composer.services.listing import messages_matching
from composer.web.http import number_from, the_one
from composer.web.writing.conflicts import conflict
from composer.web.writing.editor import message_to_write, page, save_typed
from composer.web.writing.forms import EditorForm, NameForm, OverrideForm

REFUSALS = {
    "empty": gettext_lazy("There is nothing to approve yet: write the message first."),
    "changed": gettext_lazy("The text has changed in another tab; look at it once more."),
    "do-not-contact": gettext_lazy("This person asked not to be contacted."),
    "needs-coach": gettext_lazy("Your team has messages approved by a coach or an owner."),
    "blocked": gettext_lazy("This has to be mended first."),
}


@require_POST
@member_required(Role.WRITER)
def approve_message(request: AppRequest, pk: int) -> HttpResponse:
    """Save what is on the page and approve exactly that."""
    message = message_to_write(request, pk)
    form, name_form = EditorForm(request.POST), NameForm(request.POST)
    if not (form.is_valid() and name_form.is_valid()):
        return page(request, message, form=form, name_form=name_form, status=422)
    saved = save_typed(request, message, name_form)
    if saved.set_aside is not None:
        return conflict(request, saved)
    reason = request.POST.get("reason", "")[:300].replace("\x00", "")
    try:
        approve(
            message_id=pk,
            by=request.member,
            version=saved.message.version,
            override_reason=reason if request.member.at_least(Role.OWNER) else "",
        )
    except ApprovalRefusedError as refused:
        refusal = {
            "sentence": REFUSALS[refused.code],
            "reasons": refused.reasons,
            "override": OverrideForm()
            if refused.code == "blocked" and request.member.at_least(Role.OWNER)
            else None,
        }
        return page(request, saved.message, refusal=refusal, status=422)
    return redirect("writing:message", pk)


@require_safe
@member_required(Role.WRITER)
def show_message(request: AppRequest, pk: int) -> HttpResponse:
    """An approved message: copy it, open the profile, say whether it went."""
    rows = Message.objects.visible_to(request.member).kept().select_related("person", "author")
    message = the_one(rows, pk)
    versions = list(message.versions.all())
    latest = versions[0]
    context = {
        "message": message,
        "latest": latest,
        "versions": versions,
        "length": utf16_length(latest.body),
        "own": message.author_id == request.member.user_id,
    }
    return render(request, "writing/message.html", context)


@require_POST
@member_required(Role.WRITER)
def copied(request: AppRequest, pk: int) -> HttpResponse:
    """The approved text was put on the clipboard (said by the script, or by the writer)."""
    message_to_write(request, pk)
    record_copy(message_id=pk, by=request.member)
    return redirect("writing:message", pk)


@require_POST
@member_required(Role.WRITER)
def sent(request: AppRequest, pk: int) -> HttpResponse:
    """The answer to *did it go?*."""
    message_to_write(request, pk)
    record_sent(message_id=pk, by=request.member, sent=request.POST.get("sent") == "yes")
    return redirect(local_page(request, pk))


@require_POST
@member_required(Role.WRITER)
def not_sent_after_all(request: AppRequest, pk: int) -> HttpResponse:
    """Undo a *sent* said by mistake."""
    message_to_write(request, pk)
    take_back_sent(message_id=pk, by=request.member)
    return redirect("writing:message", pk)


@require_POST
@member_required(Role.WRITER)
def withdrawn(request: AppRequest, pk: int) -> HttpResponse:
    """The writer withdrew this invitation on LinkedIn."""
    message_to_write(request, pk)
    message = record_withdrawn(message_id=pk, by=request.member)
    if message.reinvite_on:
        notes.success(
            request,
            _("Noted. LinkedIn lets you invite them again from %(day)s.")
            % {"day": message.reinvite_on.strftime("%Y-%m-%d")},
        )
    return redirect("writing:message", pk)


@require_safe
@member_required(Role.WRITER)
def messages(request: AppRequest) -> HttpResponse:
    """Approved messages: listed and searched by name, company and text."""
    words = request.GET.get("q", "")[:200].replace("\x00", "")
    context = {
        "words": words,
        "page_obj": messages_matching(
            words=words, by=request.member, number=number_from(request.GET.get("page"), default=1)
        ),
    }
    return render(request, "writing/messages.html", context)


@require_safe
@member_required(Role.WRITER)
def compare_versions(request: AppRequest, pk: int, older: int, newer: int) -> HttpResponse:
    """Two approved versions of a message side by side."""
    rows = Message.objects.visible_to(request.member).kept().select_related("person")
    message = the_one(rows, pk)
    versions = {v.number: v for v in message.versions.all()}
    if older not in versions or newer not in versions:
        raise Http404
    context = {
        "message": message,
        "older": versions[older],
        "newer": versions[newer],
        "parts": compare(versions[older].body, versions[newer].body),
    }
    return render(request, "writing/compare.html", context)


def local_page(request: AppRequest, pk: int) -> str:
    """Back to Today when the answer was given there, otherwise to the message."""
    if request.POST.get("from") == "today":
        return reverse("writing:today")
    return reverse("writing:message", args=(pk,))
