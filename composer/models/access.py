"""Who may see and change what, in one place. Each rule is one ``Q`` over the rows of a team.

The querysets add the team itself; nothing here may be used without it.
"""

from django.db.models import Q

from accounts.models import Membership, Role

NOTHING = Q(pk__in=())
EVERYTHING = ~NOTHING


def messages_readable_by(member: Membership) -> Q:
    """A draft: its author. Once in review or later: its author, coaches and owners."""
    if not member.at_least(Role.WRITER):
        return NOTHING
    own = Q(author_id=member.user_id)
    if member.at_least(Role.COACH):
        return own | Q(state__in=("in-review", "approved", "sent"))
    return own


def messages_writable_by(member: Membership) -> Q:
    """Only the author writes their message."""
    return Q(author_id=member.user_id) if member.at_least(Role.WRITER) else NOTHING


def set_aside_readable_by(member: Membership) -> Q:
    """A text set aside is the author's alone."""
    if not member.at_least(Role.WRITER):
        return NOTHING
    return Q(message__author_id=member.user_id)


def versions_readable_by(member: Membership) -> Q:
    """Approved versions: the author, coaches and owners."""
    if not member.at_least(Role.WRITER):
        return NOTHING
    return EVERYTHING if member.at_least(Role.COACH) else Q(message__author_id=member.user_id)


def nothing_by(member: Membership) -> Q:
    """What nobody changes."""
    return NOTHING


def people_readable_by(member: Membership) -> Q:
    """Everyone from writer up knows the team's people by name and link."""
    return EVERYTHING if member.at_least(Role.WRITER) else NOTHING


def people_writable_by(member: Membership) -> Q:
    """Everyone from writer up keeps the team's people."""
    return people_readable_by(member)


def examples_readable_by(member: Membership) -> Q:
    """The library is open to every member; a proposed example to who added it and to coaches."""
    if member.at_least(Role.COACH):
        return EVERYTHING
    return Q(state="approved") | Q(added_by_id=member.user_id)


def examples_writable_by(member: Membership) -> Q:
    """Coaches and owners keep the library; others change what they added themselves."""
    if member.at_least(Role.COACH):
        return EVERYTHING
    return Q(added_by_id=member.user_id) if member.at_least(Role.WRITER) else NOTHING
