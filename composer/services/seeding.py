"""The sample team of a first start."""

import secrets

from django.db import transaction

from accounts.models import Membership, Role, Team, User

SAMPLE_EMAIL = "sample@example.org"


@transaction.atomic
def seed_sample_team() -> tuple[str, str]:
    """Make the sample team; give its address and password, or ``""`` when it was there already."""
    if User.objects.filter(email=SAMPLE_EMAIL).exists():
        return SAMPLE_EMAIL, ""
    password = "-".join(secrets.token_hex(2) for _ in range(4))
    user = User.objects.create_user(SAMPLE_EMAIL, password, name="Sample sign-in")
    team = Team.objects.create(name="Sample team")
    Membership.objects.create(team=team, user=user, role=Role.OWNER)
    return SAMPLE_EMAIL, password
