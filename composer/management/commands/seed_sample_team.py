"""Sample data for an empty database: one team, one sign-in, the shipped examples."""

from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from composer.services.seeding import seed_sample_team


class Command(BaseCommand):
    help = "Make a sample team with one sign-in; the random password is kept in var/ (0600)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Seed once; a second call changes nothing."""
        path = settings.VAR_DIR / "sample-sign-in.txt"
        email, password = seed_sample_team()
        if password:
            path.touch(mode=0o600)
            path.write_text(f"Sample sign-in: {email}  password: {password}\n")
        self.stdout.write(
            path.read_text() if path.exists() else "The sample team is there already."
        )
