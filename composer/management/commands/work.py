"""The background worker of django-tasks-db, with a sign of life that /readyz looks at."""

import logging
import os
import threading
import time
from typing import Any

from django.db import Error, OperationalError, connection
from django.utils.autoreload import DJANGO_AUTORELOAD_ENV
from django_tasks_db.management.commands import db_worker

from composer.management.lifeline import end_with_parent
from composer.services.working import beat

EVERY_SECONDS = 10
logger = logging.getLogger("django_tasks_db")


class Command(db_worker.Command):
    help = "Run the background worker."

    def handle(self, *args: Any, **options: Any) -> None:
        """Work until asked to end; a database that is away for a moment is waited for."""
        if os.environ.get("END_WITH_PARENT") == "True":
            end_with_parent()
        watches_only = options["reload"] and os.environ.get(DJANGO_AUTORELOAD_ENV) != "true"
        if not watches_only:
            threading.Thread(target=keep_beating, daemon=True).start()
        while True:
            try:
                return super().handle(*args, **options)
            except OperationalError:
                logger.exception("The worker lost the database and tries again.")
                connection.close()
                time.sleep(2)

    def configure_logging(self, verbosity: int) -> None:
        """The settings decide what is logged; the base class would hide failed tasks."""


def keep_beating() -> None:
    """Beat in a thread, so that one long task does not look like a dead worker."""
    while True:
        try:
            beat()
        except Error:
            connection.close()  # locked or gone for a moment; the next beat tries anew
        time.sleep(EVERY_SECONDS)
