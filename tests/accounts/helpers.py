"""What several tests of accounts do alike."""

import re
from typing import Any

from django.test import Client

PASSWORD = "four wooden herons walking"
ADDRESS = "mara.quillfeather@example.org"


def link_in(message: Any) -> str:
    """The first link of a mail that is more than the site's own address."""
    found = re.search(r"^(http://\S+/\S+)$", message.body, re.MULTILINE)
    assert found, message.body
    return found[1]


def path_of(link: str) -> str:
    """The link without scheme and host."""
    return "/" + link.split("/", 3)[3]


def sign_up(client: Client, email: str = ADDRESS, **more: str) -> Any:
    """Make an account through the page."""
    return client.post("/accounts/signup/", {"email": email, "password1": PASSWORD, **more})


def sign_in(client: Client, email: str, password: str = PASSWORD, **more: str) -> Any:
    """Sign in through the page."""
    return client.post("/accounts/login/", {"login": email, "password": password, **more})


def same_page(answer: Any, *own_words: str) -> str:
    """The text of a page without what differs between two askings of the same."""
    text = answer.content.decode()
    text = re.sub(r'name="csrfmiddlewaretoken" value="[^"]+"', "", text)
    for word in own_words:
        text = text.replace(word, "…")
    return text
