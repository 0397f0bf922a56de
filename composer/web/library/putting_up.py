"""Putting an approved message up: look at what it becomes, say why it works, confirm."""

import hashlib
from collections.abc import Sequence
from typing import Any

from django.contrib import messages as notes
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.linter.text import fold
from composer.models import Example, Message
from composer.models.examples import Piece, pieces
from composer.services.anonymizing import Replacement, apply
from composer.services.putting_up import (
    Proposal,
    StillNamedError,
    example_of,
    propose,
    put_up,
    words_to_keep_out,
)
from composer.web.http import the_one
from composer.web.library.forms import (
    ExampleForm,
    Replacements,
    Rows,
    chosen_in,
    rows_for,
    still_named,
)

DETAILS = ("title", "why", "purpose", "relationship", "language", "tags")


@require_http_methods(["GET", "HEAD", "POST"])
@member_required(Role.WRITER)
def propose_message(request: AppRequest, pk: int) -> HttpResponse:
    """Show what the message becomes; *Put up* counts only for the text that was just looked at."""
    rows = Message.objects.visible_to(request.member).kept().select_related("person", "author")
    message = the_one(rows, pk)
    there = example_of(message, by=request.member)
    if there is not None:
        return already_there(request, there)
    proposal = propose(message)
    if request.method != "POST" or "row-TOTAL_FORMS" not in request.POST:
        form = ExampleForm(language=proposal.language, initial=first_guess(proposal))
        return page(request, proposal, form, rows_for(proposal.offered), proposal.offered)
    typed_rows = Replacements(request.POST, prefix="row")
    if not typed_rows.is_valid():
        return page(request, proposal, as_typed(request, proposal), typed_rows, [], status=422)
    kinds = {fold(one.found): one.kind for one in proposal.offered}
    chosen = chosen_in(typed_rows, kinds)
    if request.POST.get("act") != "put-up":
        return page(request, proposal, as_typed(request, proposal), rows_for(chosen), chosen)
    form = ExampleForm(
        request.POST,
        language=proposal.language,
        keep_out=words_to_keep_out(proposal, chosen),
    )
    if not form.is_valid():
        return page(request, proposal, form, rows_for(chosen), chosen, status=422)
    if request.POST.get("seen") != fingerprint(proposal, chosen):
        return page(request, proposal, form, rows_for(chosen), chosen, look_again=True)
    try:
        example = put_up(message_id=pk, by=request.member, replacements=chosen, **form.cleaned_data)
    except StillNamedError as refused:
        form.add_error(
            refused.field if refused.field in form.fields else None, still_named(refused.word)
        )
        return page(request, proposal, form, rows_for(chosen), chosen, status=422)
    notes.success(request, _("It is in the library now; everybody in the team can see it."))
    return redirect(example)


def already_there(request: AppRequest, example: Example) -> HttpResponse:
    """A message is put up once; lead to its example, or say that it was retired by somebody else."""
    if Example.objects.visible_to(request.member).filter(pk=example.pk).exists():
        notes.info(request, _("This message is in the library already."))
        return redirect(example)
    notes.info(request, _("This message was in the library and has been retired."))
    return redirect("library:browse")


def first_guess(proposal: Proposal) -> dict[str, str]:
    """What we know already; title, reason and purpose are the person's to say."""
    return {"relationship": proposal.message.relationship, "language": proposal.language}


def as_typed(request: AppRequest, proposal: Proposal) -> ExampleForm:
    """The details as they stand on the page, not judged yet."""
    typed = {name: request.POST.get(name, "") for name in DETAILS}
    return ExampleForm(language=proposal.language, initial=typed)


def becomes(text: str, chosen: Sequence[Replacement]) -> list[Piece]:
    """A text as the library would show it."""
    return pieces(*apply(text, chosen))


def fingerprint(proposal: Proposal, chosen: Sequence[Replacement]) -> str:
    """Tells whether the text that was confirmed is the text that was shown."""
    version = proposal.version
    shown = "\0".join(apply(text, chosen)[0] for text in (version.subject, version.body))
    return hashlib.sha256(shown.encode()).hexdigest()[:20]


def page(
    request: AppRequest,
    proposal: Proposal,
    form: ExampleForm,
    rows: Rows,
    chosen: Sequence[Replacement],
    *,
    look_again: bool = False,
    status: int = 200,
) -> HttpResponse:
    """The whole page: what it becomes, what is replaced, what is said about it."""
    counts = {fold(one.found): one.count for one in proposal.offered}
    offered = len(rows.initial or ()) if not rows.is_bound else rows.initial_form_count()
    context: dict[str, Any] = {
        "message": proposal.message,
        "form": form,
        "rows": rows,
        "lines": [
            (row, number < offered, counts.get(fold(str(row["found"].value() or "")), 0))
            for number, row in enumerate(rows.forms)
        ],
        "subject": becomes(proposal.version.subject, chosen),
        "body": becomes(proposal.version.body, chosen) if not rows.is_bound else [],
        "seen": fingerprint(proposal, chosen),
        "look_again": look_again,
    }
    return render(request, "library/propose.html", context, status=status)
