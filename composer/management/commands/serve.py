"""Start everything: database, sample team, web server and worker, ended together."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.management.commands import collectstatic
from django.core.management import CommandError, call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from accounts.models import User

SIGN_IN_FILE = "sample-sign-in.txt"


class Command(BaseCommand):
    help = "Prepare the database and run web server and worker on http://localhost:$PORT."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        """One switch: reloading, for working on the code."""
        parser.add_argument("--reload", action="store_true")
        parser.add_argument("--workers", type=int, default=2)

    def handle(self, *args: Any, **options: Any) -> None:
        """Prepare, start two children, wait, and end both when either ends or a signal comes."""
        os.umask(0o077)  # data files are readable by us alone
        self.prepare(static=not options["reload"])
        commands = [self.web(**options), [sys.executable, "manage.py", "work", "--no-reload"]]
        self.supervise([subprocess.Popen(c, cwd=settings.BASE_DIR) for c in commands])  # noqa: S603

    def prepare(self, *, static: bool) -> None:
        """Bring the database up to date; fill an empty one; collect static files when they changed."""
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", interactive=False, verbosity=0)
            call_command("createcachetable", verbosity=0)
        if not User.objects.exists():
            call_command("seed_sample_team", verbosity=0)
        if static and self.static_files_changed():
            call_command(collectstatic.Command(), interactive=False, verbosity=0, clear=True)
        connection.close()

    def static_files_changed(self) -> bool:
        """Whether any source file is newer than the manifest, so that a second start is quick."""
        manifest = Path(settings.STATIC_ROOT, "staticfiles.json")
        if not manifest.exists():
            return True
        made = manifest.stat().st_mtime
        sources = [settings.BASE_DIR / "requirements.txt"]
        sources += [p for root in settings.STATICFILES_DIRS for p in Path(root).rglob("*")]
        return any(path.stat().st_mtime > made for path in sources)

    def web(self, *, reload: bool, workers: int, **_: Any) -> list[str]:
        """The command line of the web server."""
        if reload:
            return [sys.executable, "manage.py", "runserver", f"127.0.0.1:{settings.PORT}"]
        return [
            *(sys.executable, "-m", "gunicorn", "config.wsgi:application"),
            *("--bind", f"127.0.0.1:{settings.PORT}", "--bind", f"[::1]:{settings.PORT}"),
            *("--workers", str(workers), "--worker-class", "gthread", "--threads", "4"),
            *("--log-level", "warning", "--no-control-socket"),
        ]

    def supervise(self, children: list["subprocess.Popen[bytes]"]) -> None:
        """Wait until a signal or the end of one child, then end the others and wait for them."""
        ended: list[int] = []
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda n, _: ended.append(n))
        self.say_where()
        while not ended and all(child.poll() is None for child in children):
            time.sleep(0.2)
        fallen = [child for child in children if child.poll() not in (None, 0)]
        for child in children:
            if child.poll() is None:
                child.send_signal(signal.SIGTERM)
        for child in children:
            try:
                child.wait(timeout=15)
            except subprocess.TimeoutExpired:
                child.kill()
        if fallen and not ended:
            raise CommandError("A part of Notewright stopped by itself; what it said stands above.")

    def say_where(self) -> None:
        """Print the address and, on a fresh database, the sample sign-in."""
        self.stdout.write(f"\nNotewright is on {settings.SITE_URL}")
        sign_in = settings.VAR_DIR / SIGN_IN_FILE
        if sign_in.exists():
            self.stdout.write(sign_in.read_text().rstrip())
            self.stdout.write(f"(kept in {sign_in}; mail goes to files in {settings.MAIL_DIR})")
        self.stdout.write("Ctrl+C ends it.\n")
        self.stdout.flush()
