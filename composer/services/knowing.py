"""The people of a team: who is meant by a name or a link."""

from django.db import IntegrityError, transaction

from accounts.models import Membership
from composer.linkedin.addresses import ProfileAddress
from composer.models import Person


@transaction.atomic
def remember_person(
    *,
    by: Membership,
    name: str,
    address: ProfileAddress | None = None,
    company: str = "",
    role: str = "",
    suggested_name: str = "",
    current: Person | None = None,
) -> Person:
    """Find or make the person a message is for.

    The profile is the key: two people are never taken for one because they share a name. Without
    a link only ``current`` (the message's own person) is corrected, otherwise a new person is made.
    ``suggested_name`` counts only for somebody whose name is not known yet.
    """
    people = Person.objects.editable_by(by)
    key = profile_key(address)
    person = people.filter(profile_key=key).first() if key else None
    if person is None and current is not None and (not key or not current.profile_key):
        person = people.filter(pk=current.pk).first()
    if person is None:
        person = Person(team_id=by.team_id, added_by=by.user)
    if address is not None:
        person.profile_key, person.profile_url = key, address.url
    person.name = name or person.name or suggested_name
    person.company = company or person.company
    person.role = role or person.role
    try:
        with transaction.atomic():
            person.save()
    except IntegrityError:  # a colleague named the same profile in this moment
        return people.get(profile_key=person.profile_key)
    return person


def profile_key(address: ProfileAddress | None) -> str:
    """The key under which a profile is kept; lead and legacy ids stand in rooms of their own."""
    if address is None:
        return ""
    return address.key if address.kind == "profile" else f"{address.kind}:{address.key}"


def person_with(address: ProfileAddress | None, *, by: Membership) -> Person | None:
    """The person of this team with that profile, if anybody wrote to them or noted them before."""
    key = profile_key(address)
    return Person.objects.visible_to(by).filter(profile_key=key).first() if key else None
