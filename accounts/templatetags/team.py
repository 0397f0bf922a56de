"""``{% team_field %}``: which team a form belongs to."""

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag(takes_context=True)
def team_field(context: dict[str, Any]) -> SafeString:
    """The hidden field that ``member_required`` asks of every post; nothing without a team."""
    member = context.get("member")
    if member is None:
        return SafeString()
    return format_html('<input type="hidden" name="team" value="{}">', member.team_id)
