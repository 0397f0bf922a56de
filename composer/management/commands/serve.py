"""Start everything: database, sample team, web server and worker, ended together."""

import os
import sys
from typing import Any

from django.conf import settings
from django.core.checks import Tags
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection

from accounts.models import User
from composer.management.children import Children, ListenError, PartEndedError, answers, listen
from composer.management.lifeline import end_with_parent
from composer.management.preparing import prepare
from composer.services.seeding import SAMPLE_EMAIL, sign_in_file


class Command(BaseCommand):
    help = "Prepare the database and run web server and worker on http://localhost:$PORT."
    requires_system_checks = ()  # the few that matter at a start are run below; `check` runs all

    def add_arguments(self, parser: CommandParser) -> None:
        """One switch: reloading, for working on the code."""
        parser.add_argument("--reload", action="store_true", help="restart on changes of the code")

    def handle(self, *args: Any, **options: Any) -> None:
        """Prepare, start two children, and end both when either ends or a signal comes."""
        children = Children()
        if os.environ.get("END_WITH_PARENT") == "True":
            end_with_parent()
        try:
            sockets = listen(settings.HOST, settings.PORT)
            self.check(tags=[Tags.security, Tags.database], databases=["default"])
            prepare(static=not options["reload"])
            if children.signal is not None:
                return
            numbers = [] if options["reload"] else [s.fileno() for s in sockets]
            web = self.reloading_web() if options["reload"] else self.web(numbers)
            if options["reload"]:
                close(sockets)  # its server wants to open the port itself
            reload = "--reload" if options["reload"] else "--no-reload"
            worker = [sys.executable, "manage.py", "work", reload]
            children.start("web server", web, sockets=numbers, detached=not options["reload"])
            children.start("worker", worker, detached=not options["reload"])
            close(sockets)
            children.watch(
                is_up=lambda: answers(settings.HOST, settings.PORT), when_up=self.say_where
            )
        except (ListenError, PartEndedError) as error:
            self.stderr.write(str(error))
            sys.exit(1)

    def web(self, sockets: list[int]) -> list[str]:
        """The command line of the web server, given sockets that are open already."""
        binds = [word for number in sockets for word in ("--bind", f"fd://{number}")]
        settings_of_it = ("-c", "python:config.gunicorn")
        return [sys.executable, "-m", "gunicorn", *settings_of_it, *binds, "config.wsgi"]

    def reloading_web(self) -> list[str]:
        """The command line of the web server that restarts when the code changes."""
        host = "127.0.0.1" if settings.HOST == "localhost" else settings.HOST
        return [sys.executable, "manage.py", "runserver", f"{host}:{settings.PORT}"]

    def say_where(self) -> None:
        """Print the address and, where there is a sample team, its sign-in."""
        self.stdout.write(f"\nNotewright is on {settings.SITE_URL}")
        path = sign_in_file()
        if path.exists() and User.objects.filter(email=SAMPLE_EMAIL).exists():
            self.stdout.write(path.read_text().rstrip())
            self.stdout.write(f"(kept in {path})")
        connection.close()
        if not settings.EMAIL_URL:
            self.stdout.write(f"Mail goes to files in {settings.MAIL_DIR}")
        self.stdout.write("Ctrl+C ends it.\n")
        self.stdout.flush()


def close(sockets: list[Any]) -> None:
    """Close ours, so that the port is free as soon as the web server has ended."""
    for opened in sockets:
        opened.close()
