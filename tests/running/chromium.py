"""The browser of this machine; Playwright's own cannot be had everywhere."""

import os
import shutil

from tests.running.packages import install

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find() -> str | None:
    """The path in ``CHROMIUM``, or else the first known name on PATH. Raises SystemExit."""
    if named := os.environ.get("CHROMIUM"):
        if found := shutil.which(named):
            return found
        raise SystemExit(f"CHROMIUM names {named}, and there is no such program.")
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def find_or_install() -> str | None:
    """The same, asking the system's package manager when it may be asked."""
    if (found := find()) is None and install("chromium", "fonts-noto-color-emoji"):
        found = find()
    return found
