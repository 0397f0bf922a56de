"""Timing that can be read again: medians over rounds in which the contestants take turns."""

import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

ROUNDS = 15
ROUND_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds for one call: the middle of the rounds, and the fastest and slowest of them."""

    median: float
    fastest: float
    slowest: float


def measure(contestants: Mapping[str, Callable[[], object]]) -> dict[str, Timing]:
    """Time each a round after the other, so that a noisy moment hits all of them alike."""
    calls = {name: calls_for_a_round(call) for name, call in contestants.items()}
    rounds: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(ROUNDS):
        for name, call in contestants.items():
            started = time.perf_counter()
            for _ in range(calls[name]):
                call()
            rounds[name].append((time.perf_counter() - started) / calls[name])
    return {
        name: Timing(statistics.median(times), min(times), max(times))
        for name, times in rounds.items()
    }


def calls_for_a_round(call: Callable[[], object]) -> int:
    """How many calls fill a round; also warms up what is warm in a running server."""
    started = time.perf_counter()
    calls = 0
    while time.perf_counter() - started < ROUND_SECONDS:
        call()
        calls += 1
    return calls
