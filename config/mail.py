"""Where mail goes."""

from typing import Any
from urllib.parse import unquote, urlsplit


def mailer_from_url(url: str) -> dict[str, Any]:
    """Turn ``smtp://user:password@host:port`` (STARTTLS) or ``smtps://…`` (TLS) into a mailer.

    ``smtp://…?plain=1`` sends without encryption, for a relay on this machine. Raises ValueError
    for anything else, so that a misspelled address stops the start and not the first mail.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise ValueError("EMAIL_URL must look like smtp://user:password@mail.example.org:587")
    tls = parts.scheme == "smtp" and parts.query != "plain=1"
    return {
        "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "OPTIONS": {
            "host": parts.hostname,
            "port": parts.port or (465 if parts.scheme == "smtps" else 587),
            "username": unquote(parts.username or ""),
            "password": unquote(parts.password or ""),
            "use_ssl": parts.scheme == "smtps",
            "use_tls": tls,
            "timeout": 20,
        },
    }
