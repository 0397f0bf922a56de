"""Sample data for an empty database: one team, one sign-in, the shipped examples."""

import os
import re
import secrets
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from composer.services.seeding import SAMPLE_EMAIL, seed_sample_team, sign_in_file


class Command(BaseCommand):
    help = "Make a sample team with one sign-in; the random password is kept in var/ (0600)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Seed once; a second call changes nothing."""
        path = sign_in_file()
        # Kept before it is used: a kill in between leaves no account that nobody can enter.
        kept = kept_password(path)
        password = kept or "-".join(secrets.token_hex(2) for _ in range(4))
        if not kept:
            keep(path, f"Sample sign-in: {SAMPLE_EMAIL}  password: {password}\n")
        if not seed_sample_team(password=password) and not kept:
            path.unlink()
        if options["verbosity"]:
            there = "The sample team is there already, and its password is not kept here.\n"
            self.stdout.write(path.read_text() if path.exists() else there)


def kept_password(path: Path) -> str:
    """The password in the file, ``""`` when there is none."""
    found = re.search(r"password: (\S+)", path.read_text()) if path.exists() else None
    return found[1] if found else ""


def keep(path: Path, line: str) -> None:
    """Write a file that only we can read, whatever the umask."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(line)
