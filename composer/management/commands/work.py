"""The background worker of django-tasks-db, with a sign of life that /readyz looks at."""

import threading
from typing import Any

from django.db import DatabaseError, connection
from django_tasks_db.management.commands import db_worker

from composer.services.working import beat

EVERY_SECONDS = 10


class Command(db_worker.Command):
    help = "Run the background worker."

    def handle(self, *args: Any, **options: Any) -> None:
        """Beat in a thread, so that one long task does not look like a dead worker."""
        stopped = threading.Event()

        def keep_beating() -> None:
            while True:
                try:
                    beat()
                except DatabaseError:
                    connection.close()  # locked or gone for a moment; the next beat tries anew
                if stopped.wait(EVERY_SECONDS):
                    connection.close()
                    return

        thread = threading.Thread(target=keep_beating, daemon=True)
        thread.start()
        try:
            super().handle(*args, **options)
        finally:
            stopped.set()
