"""What the environment says is read exactly, refused clearly, and documented completely."""

import ast
import json
import os
import re
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from django.core.checks import run_checks
from django.db import connection

ROOT = Path(__file__).resolve().parent.parent
READ = ("config/settings.py", "config/gunicorn.py")


def load(folder: Path, *names: str, umask: int = 0o022, **env: str):
    """Read settings in a fresh process; give the named values, or the last line of the error."""
    code = (
        "import json, sys\n"
        "from config import settings\n"
        "print(json.dumps([getattr(settings, name) for name in sys.argv[1:]], default=str))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *names],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "VAR_DIR": str(folder / "var"), **env},
        capture_output=True,
        text=True,
        check=False,
        umask=umask,
    )
    return json.loads(done.stdout) if done.returncode == 0 else done.stderr.splitlines()[-1]


def test_without_any_variable_it_is_a_local_and_closed_installation(tmp_path):
    names = ("DEBUG", "SITE_URL", "ALLOWED_HOSTS", "SECURE", "EMAIL_URL")
    assert load(tmp_path, *names) == [
        False,
        "http://localhost:8000",
        ["localhost", "127.0.0.1", "[::1]"],
        False,
        "",
    ]


def test_the_secret_is_made_once_and_readable_by_us_alone(tmp_path):
    first = load(tmp_path, "SECRET_KEY", umask=0)
    assert first == load(tmp_path, "SECRET_KEY")
    assert len(first[0]) >= 50
    var = tmp_path / "var"
    assert stat.S_IMODE(var.stat().st_mode) == 0o700
    assert stat.S_IMODE((var / "secret_key").stat().st_mode) == 0o600
    assert [path.name for path in var.iterdir()] == ["secret_key"]


def test_https_makes_everything_secure(tmp_path):
    cookies = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "SESSION_COOKIE_SECURE")
    names = (*cookies, "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SECURE_HSTS_SECONDS")
    assert load(tmp_path, *names, SITE_URL="https://notewright.example.org/") == [
        "__Host-session",
        "__Host-csrf",
        True,
        True,
        True,
        31_536_000,
    ]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("PORT", "eighty"),
        ("PORT", "70000"),
        ("DEBUG", "perhaps"),
        ("TRUSTED_PROXY_COUNT", "many"),
        ("EMAIL_URL", "mail.example.org"),
        ("EMAIL_VERIFICATION", "sometimes"),
        ("SITE_URL", "notewright.example.org"),
        ("DATABASE_URL", "mysql://localhost/notewright"),
    ],
)
def test_what_cannot_be_read_is_refused_by_name(tmp_path, name, value):
    assert name in load(tmp_path, **{name: value})


def test_the_command_line_says_it_in_one_sentence(tmp_path):
    done = subprocess.run(
        [sys.executable, "manage.py", "serve"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "PORT": "eighty"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        'Notewright cannot start: Environment variable "PORT" invalid: Not a valid integer.'
    ]


def variables() -> dict[str, str | None]:
    """Each variable read, with its default where that is written out."""
    found: dict[str, str | None] = {}
    for file in READ:
        for node in ast.walk(ast.parse((ROOT / file).read_text())):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and isinstance(node.func.value, ast.Name)
                and node.func.value.id == "env"
            ):
                name = ast.literal_eval(node.args[0])
                default = node.args[1] if len(node.args) > 1 else None
                plain = isinstance(default, ast.Constant)
                found[name] = str(ast.literal_eval(default)) if default and plain else None
    return found


def test_every_variable_is_documented_with_its_default():
    page = (ROOT / "docs/running.md").read_text()
    rows = dict(re.findall(r"^\| `([A-Z_]+)` \| ([^|]*?) \|", page, re.MULTILINE))
    read = variables()
    del read["END_WITH_PARENT"]  # between serve and its children
    assert rows.keys() == read.keys()
    for name, default in read.items():
        if default:
            written = {"True": "yes", "False": "no"}.get(default, f"`{default}`")
            assert rows[name] == written, name


@pytest.mark.django_db
def test_this_database_has_the_promised_pragmas():
    assert not run_checks(tags=["database"], databases=["default"])


@pytest.mark.parametrize(
    ("pragma", "said"),
    [
        ("synchronous=NORMAL", "synchronous is 1"),
        ("foreign_keys=OFF", "foreign_keys is 0"),
        ("busy_timeout=5000", "busy timeout is 5000"),
    ],
)
@pytest.mark.sqlite
@pytest.mark.django_db(transaction=True)
def test_a_planted_weaker_pragma_is_refused(pragma, said):
    with connection.cursor() as cursor:
        cursor.execute(f"PRAGMA {pragma}")
    try:
        found = run_checks(tags=["database"], databases=["default"])
    finally:
        connection.close()  # the next one is opened with the right values
    assert [error for error in found if said in error.msg]


def test_serve_refuses_a_database_whose_settings_lose_what_was_saved(tmp_path):
    """A power cut under another synchronous mode loses acknowledged saves; so it must not start."""
    code = (
        "import os, sys\n"
        "os.environ['DJANGO_SETTINGS_MODULE'] = 'config.settings'\n"
        "from config import settings\n"
        "options = settings.DATABASES['default']['OPTIONS']\n"
        "options['init_command'] = options['init_command'].replace('FULL', 'NORMAL')\n"
        "from django.core.management import execute_from_command_line\n"
        "execute_from_command_line(['manage.py', 'serve'])\n"
    )
    with sqlite3.connect(tmp_path / "notewright.sqlite3") as database:
        database.execute("PRAGMA journal_mode=WAL")
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "VAR_DIR": str(tmp_path), "PORT": "59998"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 1
    assert "SQLite synchronous is 1, must be 2" in done.stderr
