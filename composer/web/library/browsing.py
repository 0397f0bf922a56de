"""The library to look at: the shelf, one example, and examples beside a draft."""

from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.models import Example, Message
from composer.models.examples import ExampleState, Piece
from composer.services.library import best_examples
from composer.web.http import number_from, template_for, the_one
from composer.web.library.filters import FORM, ExampleFilter

A_PAGE = 12
CHOSEN = "example_beside"  # in the session: which example, and on which day it was chosen
PART_NAMES = {
    "how": gettext_lazy("How we know each other"),
    "vbr": gettext_lazy("Why you, why now"),
    "wiifm": gettext_lazy("What is in it for you"),
    "ask": gettext_lazy("The ask"),
    "": gettext_lazy("Besides"),
}


@require_safe
@member_required(Role.READER)
def browse(request: AppRequest) -> HttpResponse:
    """The examples on the shelf, searched and filtered; bad ones beside their better version."""
    mine = Example.objects.visible_to(request.member)
    on_shelf = mine.on_the_shelf()
    retired = request.GET.get("shelf") == "retired"
    rows = mine.filter(state=ExampleState.RETIRED).order_by("-created_at") if retired else on_shelf
    found = ExampleFilter(request.GET, rows)
    page = Paginator(found.qs.select_related("added_by"), A_PAGE).get_page(request.GET.get("page"))
    may_clear = request.member.at_least(Role.COACH)
    context = {
        "filter": found,
        "form_id": FORM,
        "page_obj": page,
        "narrowed": bool(found.chosen() or request.GET.get("q", "").strip()),
        "retired": retired,
        "has_retired": mine.filter(state=ExampleState.RETIRED).exists(),
        "samples": on_shelf.shipped().count() if may_clear and not retired else 0,
        "may_write": request.member.at_least(Role.WRITER),
    }
    return render(request, "library/browse.html", context)


@require_safe
@member_required(Role.READER)
def show_example(request: AppRequest, pk: int) -> HttpResponse:
    """One example: its text, why it works, and which sentence does what."""
    by = request.member
    example = the_one(Example.objects.visible_to(by).select_related("added_by"), pk)
    source = Message.objects.none()
    if example.message_id:
        source = Message.objects.visible_to(by).kept().filter(pk=example.message_id)
    context = {
        "example": example,
        "parts": named_parts(example),
        "source": source.first(),
        "may_change": Example.objects.editable_by(by).filter(pk=pk).exists(),
        "may_write": by.at_least(Role.WRITER),
    }
    return render(request, "library/example.html", context)


@require_POST
@member_required(Role.WRITER)
def write_beside(request: AppRequest, pk: int) -> HttpResponse:
    """Begin a message; for today this example comes first among those beside a draft."""
    the_one(Example.objects.visible_to(request.member), pk)
    request.session[CHOSEN] = [pk, timezone.localdate().toordinal()]
    return redirect("writing:start")


@require_safe
@member_required(Role.READER)
def beside(request: AppRequest) -> HttpResponse:
    """The three nearest good examples for a draft, before them one that was chosen for it."""
    by = request.member
    found = best_examples(
        by=by,
        relationship=request.GET.get("relationship", ""),
        route=request.GET.get("route", ""),
        language=request.GET.get("language", "") or "en",
    )
    chosen, day = request.session.get(CHOSEN, (0, 0))
    chosen = chosen if day == timezone.localdate().toordinal() else 0
    asked = number_from(request.GET.get("example"), default=chosen)
    if asked:
        wanted = Example.objects.visible_to(by).on_the_shelf().filter(pk=asked, good=True).first()
        if wanted is not None:
            found = [wanted, *(one for one in found if one.pk != wanted.pk)][:3]
    context = {"examples": [(example, named_parts(example)) for example in found]}
    return render(request, template_for(request, "library/beside.html", "beside"), context)


def named_parts(example: Example) -> list[tuple[str, list[Piece]]]:
    """The sentences of a good example with the name of what each does, in our words."""
    named = [(str(PART_NAMES[answer]), pieces) for answer, pieces in example.parts()]
    if example.shape and not example.shape[0][2]:
        named[0] = (_("Greeting"), named[0][1])
    return named
