"""The addresses of the site and three views that must never be written, to try the guards on."""

from django.http import HttpRequest, HttpResponse
from django.urls import path

from composer.models import Message
from config.urls import urlpatterns as real


def trusting(request: HttpRequest) -> HttpResponse:
    """Hands a query to the ORM as it came."""
    found = Message.objects.filter(pk=request.GET.get("q", "0")).exists()
    return HttpResponse(str(found))


def unscoped(request: HttpRequest) -> HttpResponse:
    """Changes whatever row it is told to."""
    number = request.POST.get("message", "")
    if number.isdecimal() and number.isascii() and len(number) < 10:
        Message.objects.filter(pk=int(number)).update(body="changed")
    return HttpResponse()


def generous(request: HttpRequest) -> HttpResponse:
    """Sets every column it is sent."""
    names = {field.attname for field in Message._meta.concrete_fields} - {"id"}
    sent = {name: value for name, value in request.POST.items() if name in names}
    first = Message.objects.order_by("pk").first()
    if first and sent.get("state"):
        Message.objects.filter(pk=first.pk).update(state=sent["state"][:10])
    return HttpResponse()


urlpatterns = [
    *real,
    path("planted/trusting/", trusting),
    path("planted/unscoped/", unscoped),
    path("planted/generous/", generous),
]
