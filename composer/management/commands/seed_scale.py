"""Bulk data for measuring: the same rows for the same numbers."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from composer.services.scaling import ScaleExistsError, seed_scale


class Command(BaseCommand):
    help = "Fill the database with so many messages and teams (and examples), the same every time."

    def add_arguments(self, parser: CommandParser) -> None:
        """How much of each."""
        parser.add_argument("--messages", type=int, required=True)
        parser.add_argument("--teams", type=int, required=True)
        parser.add_argument("--examples", type=int, default=0)

    def handle(self, *args: Any, **options: Any) -> None:
        """Make it, and say what was made."""
        numbers = {name: options[name] for name in ("messages", "teams", "examples")}
        try:
            made = seed_scale(**numbers)
        except ScaleExistsError as there:
            raise CommandError("There is bulk data here already; use an empty database.") from there
        except ValueError as wrong:
            raise CommandError(str(wrong)) from wrong
        self.stdout.write(
            f"{made.messages} messages and {made.examples} examples in {made.teams} teams."
        )
