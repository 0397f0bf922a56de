"""What must be there before the first request: database, sample team, static files.

Each step looks first and does nothing when nothing is to be done, so that a second start is quick.
"""

import fcntl
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from accounts.models import User

LOCK_NUMBER = 7_331_204_618  # PostgreSQL's advisory lock; any number that stays the same


@contextmanager
def alone() -> Iterator[None]:
    """Keep a second start on the same database, or in the same folder, waiting."""
    with (settings.VAR_DIR / "prepare.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_lock(%s)", [LOCK_NUMBER])
        try:
            yield
        finally:
            connection.close()  # gives PostgreSQL's lock back, too


def prepare(*, static: bool) -> None:
    """Bring the database up to date, fill an empty one, collect static files if they changed."""
    with alone():
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", interactive=False, verbosity=0)
        call_command("createcachetable", verbosity=0)  # looks first
        if not settings.SECURE and not User.objects.exists():
            call_command("seed_sample_team", verbosity=0)
        if static:
            collect_static_files()


def collect_static_files() -> None:
    """Collect them when their fingerprint differs from the one of the last finished collection.

    Older hashed files stay: another server may still be handing them out.
    """
    stamp = Path(settings.STATIC_ROOT, ".collected")
    wanted = static_fingerprint()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    stamp.unlink(missing_ok=True)
    call_command("collectstatic", interactive=False, verbosity=0)
    stamp.write_text(wanted)


def static_fingerprint() -> str:
    """Names, sizes and times of our files, and the pinned versions of everybody else's."""
    digest = hashlib.sha256((settings.BASE_DIR / "requirements.txt").read_bytes())
    for root in settings.STATICFILES_DIRS:
        for path in sorted(Path(root).rglob("*")):
            state = path.stat()
            digest.update(f"{path}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    return digest.hexdigest()
