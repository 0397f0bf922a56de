"""The background worker: its sign of life, and whether it keeps up."""

from datetime import timedelta

from django.core.cache import cache
from django.utils import timezone

HEARTBEAT = "worker-heartbeat"
SILENT_AFTER = timedelta(seconds=30)


def beat() -> None:
    """Note that the worker is alive; kept in the shared cache table, so every process sees it."""
    cache.set(HEARTBEAT, timezone.now().timestamp(), timeout=None)


def worker_is_fine() -> bool:
    """Whether the worker was heard of within the last 30 seconds."""
    last = cache.get(HEARTBEAT)
    return last is not None and timezone.now().timestamp() - last < SILENT_AFTER.total_seconds()
