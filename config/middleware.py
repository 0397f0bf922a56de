"""What is settled about every request before anything reads it."""

import codecs
from collections.abc import Callable

from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse


class Utf8FormsMiddleware:
    """Forms and addresses are UTF-8, as our pages tell browsers.

    Django would read them with whatever codec of Python a request names. Some of those raise
    where nobody expects it, and others make half characters that no database takes.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.encoding and codecs.lookup(request.encoding).name != "utf-8":
            raise BadRequest("Forms are read as UTF-8 only.")
        return self.get_response(request)
