"""A short hash that changes with every word of a rule, a cue, a weight or the code around them.

Reports are kept with it, so that numbers over time compare like with like.
"""

import hashlib
from pathlib import Path

_HERE = Path(__file__).parent
_PARTS = frozenset((".py", ".toml", ".txt"))


def _version() -> str:
    digest = hashlib.sha256()
    for path in sorted(_HERE.rglob("*")):
        if path.suffix in _PARTS:
            digest.update(path.relative_to(_HERE).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


RULES_VERSION = _version()
