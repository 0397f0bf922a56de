"""Two tabs, one message: both texts are kept and shown, and the writer chooses."""

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST, require_safe

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.models import Message, SetAside
from composer.services.drafting import Saved, drop_set_aside, take_set_aside
from composer.web.http import the_one

FIELD_NAMES = {
    "body": gettext_lazy("Message"),
    "subject": gettext_lazy("Subject"),
    "greeting": gettext_lazy("Greeting"),
    "how": gettext_lazy("How you know them"),
    "vbr": gettext_lazy("Why them, why now"),
    "wiifm": gettext_lazy("What is in it for them"),
    "ask": gettext_lazy("The ask"),
}


def conflict(request: AppRequest, saved: Saved) -> HttpResponse:
    """409 with both texts, straight after a save that came from an older page."""
    return choices(request, saved.message, status=409)


@require_safe
@member_required(Role.WRITER)
def set_aside(request: AppRequest, pk: int) -> HttpResponse:
    """The texts set aside for this message beside the current one."""
    rows = Message.objects.editable_by(request.member).select_related("person")
    return choices(request, the_one(rows, pk), status=200)


@require_POST
@member_required(Role.WRITER)
def take(request: AppRequest, pk: int, aside: int) -> HttpResponse:
    """Put the other text in place; the current one is set aside in its turn."""
    the_one(SetAside.objects.editable_by(request.member).filter(message_id=pk), aside)
    saved = take_set_aside(set_aside_id=aside, by=request.member)
    return redirect(saved.message)


@require_POST
@member_required(Role.WRITER)
def drop(request: AppRequest, pk: int, aside: int) -> HttpResponse:
    """Keep the current text and let the other one go."""
    the_one(SetAside.objects.editable_by(request.member).filter(message_id=pk), aside)
    return redirect(drop_set_aside(set_aside_id=aside, by=request.member))


def choices(request: AppRequest, message: Message, *, status: int) -> HttpResponse:
    """The page with both texts, field by field."""
    pairs = [
        {
            "aside": kept,
            "fields": [
                (FIELD_NAMES.get(name, name), getattr(message, name, ""), text)
                for name, text in kept.typed.items()
                if isinstance(text, str)
            ],
        }
        for kept in message.set_aside.all()
    ]
    context = {"message": message, "pairs": pairs}
    return render(request, "writing/set_aside.html", context, status=status)
