"""Settings of the tests: those of the app, in a folder of their own, with cheap passwords.

The developer's environment and ``var/`` are out of reach: every variable the app reads is taken
away first, and only ``TEST_DATABASE_URL`` says which database the tests use.
"""

import atexit
import os
import re
import shutil
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp(prefix="notewright-tests-"))
atexit.register(shutil.rmtree, folder, ignore_errors=True)

source = Path(__file__).resolve().parent.parent / "config" / "settings.py"
for name in re.findall(r'\benv\.\w+\(\s*"(\w+)"', source.read_text()):
    os.environ.pop(name, None)
os.environ["VAR_DIR"] = str(folder)
if database := os.environ.get("TEST_DATABASE_URL"):
    os.environ["DATABASE_URL"] = database

from config.settings import *

if not database:
    # A file and not memory: the app's pragmas hold here too, and a live server may use threads.
    DATABASES["default"]["TEST"] = {"NAME": folder / "test.sqlite3"}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
TASKS = {"default": {"BACKEND": "django.tasks.backends.immediate.ImmediateBackend"}}
STORAGES = {
    **STORAGES,
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
STATIC_ROOT.mkdir()
