"""The sample team of a first start: a library, and three drafts to try the detector on."""

from pathlib import Path
from typing import Any

from allauth.account.models import EmailAddress
from django.conf import settings
from django.db import transaction

from accounts.models import Membership, User
from accounts.services.teams import start_team
from composer.services.drafting import start_message
from composer.services.knowing import remember_person

SAMPLE_EMAIL = "sample@example.org"

# The people are invented, and their names say so. One draft is boilerplate, one nearly there, one
# good; the tests hold the detector to that.
SAMPLE_DRAFTS: tuple[dict[str, Any], ...] = (
    {
        "name": "Mara Quillfeather (sample)",
        "company": "Fjord Cold Stores (sample)",
        "role": "Head of Storage",
        "body": "Hi Mara,\nI came across your profile and was really impressed by your experience. "
        "I'd like to add you to my professional network.",
    },
    {
        "name": "Tobias Wendelin (sample)",
        "company": "Empty Legs Haulage (sample)",
        "role": "Planner",
        "relationship": "event",
        "greeting": "Hi Tobias,",
        "how": "Your talk on empty return legs at the haulage day stayed with me.",
        "body": "Hi Tobias,\nYour talk on empty return legs at the haulage day stayed with me. "
        "What inspired you to go into logistics?",
    },
    {
        "name": "Noor Lindqvist (sample)",
        "company": "Ferry Data Office (sample)",
        "role": "Database engineer",
        "relationship": "met",
        "greeting": "Hi Noor,",
        "how": "Good talking at the database evening on the ferry.",
        "vbr": "You asked about torn writes: our trace is ready.",
        "ask": "Shall I send it?",
        "body": "Hi Noor,\nGood talking at the database evening on the ferry. "
        "You asked about torn writes: our trace is ready. Shall I send it?",
    },
)


def sign_in_file() -> Path:
    """Where the sample team's sign-in is kept, for the person at this machine."""
    return Path(settings.VAR_DIR, "sample-sign-in.txt")


@transaction.atomic
def seed_sample_team(*, password: str) -> bool:
    """Make the sample team with one sign-in; False when it was there already."""
    if User.objects.filter(email=SAMPLE_EMAIL).exists():
        return False
    user = User.objects.create_user(SAMPLE_EMAIL, password, name="Sample sign-in")
    # No mail reaches example.org, so nobody could confirm it where that is asked for.
    EmailAddress.objects.create(user=user, email=SAMPLE_EMAIL, verified=True, primary=True)
    owner = start_team(name="Sample team", by=user, already_in=0)
    if owner is not None:
        seed_sample_drafts(by=owner)
    return True


@transaction.atomic
def seed_sample_drafts(*, by: Membership) -> None:
    """Begin the three sample drafts, to three invented people."""
    for sample in SAMPLE_DRAFTS:
        fields = dict(sample)
        person = remember_person(
            by=by,
            name=fields.pop("name"),
            company=fields.pop("company"),
            role=fields.pop("role"),
        )
        start_message(by=by, person=person, route="note", **fields)
