"""``{% mail_folder %}``: where mail goes when it goes to files."""

from pathlib import Path

from django import template
from django.conf import settings

register = template.Library()


@register.simple_tag
def mail_folder() -> str:
    """The folder as seen from the project; "" when mail is really sent.

    Of a data folder elsewhere only the last two names are shown: the page is open to strangers.
    """
    if settings.EMAIL_URL:
        return ""
    folder = Path(settings.MAIL_DIR)
    if folder.is_relative_to(settings.BASE_DIR):
        return f"{folder.relative_to(settings.BASE_DIR)}/"
    return f"{folder.parent.name}/{folder.name}/"
