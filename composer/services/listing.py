"""Finding messages again."""

from django.core.paginator import Page, Paginator
from django.db.models import Q

from accounts.models import Membership
from composer.linter.text import fold
from composer.models import Message

A_PAGE = 25


def messages_matching(*, words: str, by: Membership, number: int) -> Page[Message]:
    """One page of the approved messages this member may read; every word must occur somewhere."""
    rows = Message.objects.visible_to(by).kept().select_related("person", "author")
    for word in fold(words).split()[:10]:
        rows = rows.filter(Q(person__search_text__contains=word) | Q(search_text__contains=word))
    return Paginator(rows, A_PAGE).get_page(number)
