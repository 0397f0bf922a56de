"""What every page needs beside its own content."""

from typing import Any

from django.http import HttpRequest

THEMES = ("auto", "light", "dark")


def page(request: HttpRequest) -> dict[str, Any]:
    """The theme chosen in a cookie, so that the server draws it and nothing flashes."""
    theme = request.COOKIES.get("theme", "auto")
    return {"theme": theme if theme in THEMES else "auto"}
