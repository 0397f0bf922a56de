"""What is known runs without Django: asserted in a fresh process, which no static check can."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.mark.parametrize("package", ["linter", "guide", "linkedin", "statistics"])
def test_package_imports_no_django(package):
    code = (
        "import importlib, pkgutil, sys\n"
        f"package = importlib.import_module('composer.{package}')\n"
        "for found in pkgutil.walk_packages(package.__path__, package.__name__ + '.'):\n"
        "    if not found.name.endswith('__main__'):\n"
        "        importlib.import_module(found.name)\n"
        "assert 'django' not in sys.modules, 'Django was imported'\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=ROOT, check=False, text=True
    )
    assert done.returncode == 0, done.stderr
