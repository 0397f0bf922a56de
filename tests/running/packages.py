"""Programs that tests need beside Python, from the system's own package manager."""

import os
import shutil
import subprocess
from functools import cache


def install(*names: str) -> bool:
    """Install Debian packages where we may; False where we may not or where it failed."""
    if os.geteuid() != 0 or shutil.which("apt-get") is None:
        return False
    refresh()
    return apt_get("install", "-y", "--no-install-recommends", *names)


@cache
def refresh() -> bool:
    """Fetch the newest list of packages, once a run."""
    return apt_get("update")


def apt_get(*words: str) -> bool:
    """Run apt-get without questions; its words are shown only when it fails."""
    done = subprocess.run(
        ["apt-get", "-q", *words],
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    if done.returncode:
        print(done.stdout[-2000:], flush=True)
    return done.returncode == 0
