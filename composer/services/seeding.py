"""The sample team of a first start."""

from pathlib import Path

from django.conf import settings
from django.db import transaction

from accounts.models import Membership, Role, Team, User

SAMPLE_EMAIL = "sample@example.org"


def sign_in_file() -> Path:
    """Where the sample team's sign-in is kept, for the person at this machine."""
    return Path(settings.VAR_DIR, "sample-sign-in.txt")


@transaction.atomic
def seed_sample_team(*, password: str) -> bool:
    """Make the sample team with one sign-in; False when it was there already."""
    if User.objects.filter(email=SAMPLE_EMAIL).exists():
        return False
    user = User.objects.create_user(SAMPLE_EMAIL, password, name="Sample sign-in")
    team = Team.objects.create(name="Sample team")
    Membership.objects.create(team=team, user=user, role=Role.OWNER)
    return True
