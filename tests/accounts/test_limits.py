"""Rate limits hold over all processes, under load, and after a restart."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.cookiejar import CookieJar
from urllib.parse import urlencode

import pytest
from django.conf import global_settings
from django.db import connection

from tests import factories
from tests.accounts.helpers import ADDRESS, PASSWORD

WORKERS, TRIES, AT_ONCE = 4, 80, 16


def database_url() -> str:
    """The address under which another process finds the database of this test."""
    place = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{place['NAME']}"
    host = place["HOST"]
    server = f"%2F{host[1:].replace('/', '%2F')}" if host.startswith("/") else host
    who = f"{place['USER']}:{place['PASSWORD']}@" if place["USER"] else ""
    return f"postgres://{who}{server}:{place['PORT'] or 5432}/{place['NAME']}"


@contextmanager
def server(tmp_path) -> Iterator[str]:
    """Notewright with several worker processes; its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    environment = {
        **os.environ,
        "VAR_DIR": str(tmp_path / "var"),
        "DATABASE_URL": database_url(),
        "DEBUG": "true",  # static files without a manifest
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "PORT": str(port),
    }
    command = [
        *(sys.executable, "-m", "gunicorn", "config.wsgi:application"),
        *("--bind", f"127.0.0.1:{port}", "--workers", str(WORKERS), "--no-control-socket"),
        *("--worker-class", "gthread", "--threads", "4", "--log-level", "warning"),
    ]
    process = subprocess.Popen(command, env=environment)
    address = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{address}/healthz", timeout=5).close()
                break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait(timeout=20)


def try_password(address: str, password: str) -> str:
    """Sign in like a browser; the text of the page that comes back."""
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))
    url = f"{address}/accounts/login/"
    page = browser.open(url, timeout=60).read().decode()
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    assert token
    form = {"csrfmiddlewaretoken": token[1], "login": ADDRESS, "password": password}
    try:
        return str(browser.open(url, urlencode(form).encode(), timeout=60).read().decode())
    except urllib.error.HTTPError as error:
        return str(error.read().decode())


@pytest.mark.usefixtures("shared_database")
def test_eighty_wrong_passwords_at_once_are_checked_five_times(tmp_path, settings):
    settings.PASSWORD_HASHERS = global_settings.PASSWORD_HASHERS  # as the other processes have them
    user = factories.create_user(email=ADDRESS, password=PASSWORD)
    with server(tmp_path) as address:
        with ThreadPoolExecutor(AT_ONCE) as pool:
            pages = list(pool.map(lambda n: try_password(address, f"wrong {n}"), range(TRIES)))
        checked = [page for page in pages if "do not belong together" in page]
        limited = [page for page in pages if "Too many" in page]
        assert 1 <= len(checked) <= 5
        assert len(checked) + len(limited) == TRIES
        assert "Too many" in try_password(address, PASSWORD)
    with server(tmp_path) as address:  # a restart forgets nothing
        assert "Too many" in try_password(address, PASSWORD)
    user.refresh_from_db()
    assert user.last_login is None
