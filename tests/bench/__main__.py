"""Measure, print a table with ratios, and keep the numbers as JSON in ``var/bench/``."""

import json
import os
import platform
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from composer.linter import RULES_VERSION
from tests.bench.clock import Timing, measure
from tests.bench.contests import linting, serving
from tests.running.server import ROOT, Running


def table(title: str, timings: dict[str, Timing]) -> str:
    """The timings, each beside the first one, which is the anchor."""
    anchor = next(iter(timings.values())).median
    lines = [f"\n{title:<40} {'median':>10} {'fastest':>10} {'slowest':>10} {'ratio':>8}"]
    lines += [
        f"{name:<40} {t.median * 1000:>7.3f} ms {t.fastest * 1000:>7.3f} ms "
        f"{t.slowest * 1000:>7.3f} ms {t.median / anchor:>7.2f}×"
        for name, t in timings.items()
    ]
    return "\n".join(lines)


def main() -> None:
    """Run all contests."""
    load = os.getloadavg()[0]
    results = {"Linting": measure(linting())}
    with tempfile.TemporaryDirectory() as folder:
        running = Running(Path(folder) / "var")
        try:
            person = running.wait_until_up().sign_in()
            results["One request"] = measure(serving(person))
        finally:
            running.kill()
    for title, timings in results.items():
        print(table(title, timings))
    if load > 0.5:
        print(f"\nThe machine was busy before this began (load {load:.1f}); trust ratios only.")
    kept = {
        "at": datetime.now(UTC).isoformat(timespec="seconds"),
        "python": platform.python_version(),
        "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
        "load_before": round(load, 2),
        "rules_version": RULES_VERSION,
        "seconds_median_fastest_slowest": {
            title: {name: [t.median, t.fastest, t.slowest] for name, t in timings.items()}
            for title, timings in results.items()
        },
    }
    place = ROOT / "var" / "bench" / f"{datetime.now(UTC):%Y-%m-%dT%H%M%SZ}.json"
    place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    place.write_text(json.dumps(kept, indent=1) + "\n")
    print(f"\nKept in {place.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
