"""How gunicorn serves Notewright: ``gunicorn -c python:config.gunicorn config.wsgi``."""

from threading import Thread
from typing import Any

from environs import Env

from composer.linter.cues import CUES
from composer.management.lifeline import end_with_parent

env = Env()

bind = [f"localhost:{env.int('PORT', 8000)}"]  # `serve` hands over sockets that are open already
workers = env.int("WEB_WORKERS", 2)
worker_class = "gthread"
threads = env.int("WEB_THREADS", 4)
preload_app = True  # loaded once, then shared by the workers: half the work at the start
graceful_timeout = 10
timeout = 60
control_socket_disable = True  # its place would be one per user, not one per installation
loglevel = "warning"
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"()": "config.logs.OneLineFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "gunicorn.error": {"level": "WARNING", "handlers": [], "propagate": True},
        "gunicorn.access": {"level": "CRITICAL", "handlers": [], "propagate": False},
    },
}


def when_ready(server: Any) -> None:
    """Called once in the master, when it listens."""
    if env.bool("END_WITH_PARENT", False):
        end_with_parent()


def post_worker_init(worker: Any) -> None:
    """Called in each worker; the detector's patterns are compiled while nobody waits for them."""
    Thread(target=_warm_up, name="warm-up", daemon=True).start()


def _warm_up() -> None:
    """The languages one after the other, English first; a message that comes earlier compiles its own."""
    for lang in sorted(CUES, key=lambda lang: (lang != "en", lang)):
        CUES[lang].compile_all()
