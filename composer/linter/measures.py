"""Measures of agreement with labels, on plain lists; nothing beyond the standard library."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence

_MODULUS = (
    2**63 - 25
)  # a prime; Lehmer's generator is plenty for resampling and needs no seedless RNG
_MULTIPLIER = 6_364_136_223_846_793_005


class _Draw:
    """Repeatable draws: the same seed gives the same intervals on every Python."""

    def __init__(self, seed: int) -> None:
        self._state = seed + 88_172_645_463_325_252

    def some(self, keys: Sequence[str]) -> list[str]:
        """As many keys as there are, with replacement."""
        return [keys[self._next() % len(keys)] for _ in keys]

    def _next(self) -> int:
        self._state = self._state * _MULTIPLIER % _MODULUS
        return self._state >> 20


CLASSES = ("boilerplate", "thin", "personal")


def confusion(wanted: Sequence[str], given: Sequence[str]) -> list[list[int]]:
    """Counts, a row for each wanted class, a column for each given one, in order of `CLASSES`."""
    table = [[0] * len(CLASSES) for _ in CLASSES]
    for label, verdict in zip(wanted, given, strict=True):
        table[CLASSES.index(label)][CLASSES.index(verdict)] += 1
    return table


def accuracy(wanted: Sequence[str], given: Sequence[str]) -> float | None:
    """Share of equal classes; None without messages."""
    if not wanted:
        return None
    return sum(a == b for a, b in zip(wanted, given, strict=True)) / len(wanted)


def weighted_kappa(wanted: Sequence[str], given: Sequence[str]) -> float | None:
    """Cohen's kappa with quadratic weights, -1 to 1; None where chance alone would agree."""
    table = confusion(wanted, given)
    total = len(wanted)
    if not total:
        return None
    rows = [sum(row) for row in table]
    columns = [sum(row[i] for row in table) for i in range(len(CLASSES))]
    observed = expected = 0.0
    for i, row in enumerate(table):
        for j, count in enumerate(row):
            weight = (i - j) ** 2
            observed += weight * count
            expected += weight * rows[i] * columns[j] / total
    return 1 - observed / expected if expected else None


def auroc(negative: Sequence[float], positive: Sequence[float]) -> float | None:
    """Chance that a positive scores above a negative, ties half; None when one side is empty."""
    if not negative or not positive:
        return None
    ordered = sorted(negative)
    wins = sum(
        (bisect_left(ordered, score) + bisect_right(ordered, score)) / 2 for score in positive
    )
    return wins / (len(negative) * len(positive))


def bootstrap[Row](
    rows: Sequence[Row],
    group: Callable[[Row], str],
    measure: Callable[[list[Row]], float | None],
    *,
    rounds: int,
    seed: int = 0,
) -> tuple[float, float] | None:
    """95 % interval of a measure when whole groups (sources) are drawn with replacement."""
    groups: dict[str, list[Row]] = {}
    for row in rows:
        groups.setdefault(group(row), []).append(row)
    keys = sorted(groups)
    if not keys:
        return None
    draw = _Draw(seed)
    values = []
    for _ in range(rounds):
        drawn = [row for key in draw.some(keys) for row in groups[key]]
        value = measure(drawn)
        if value is not None:
            values.append(value)
    if len(values) < rounds / 2 or not values:
        return None
    values.sort()
    return values[int(0.025 * len(values))], values[min(len(values) - 1, int(0.975 * len(values)))]
