"""Nested cross-validation: every message is judged by numbers that never saw its author or source."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from sklearn.model_selection import GroupKFold

from composer.linter.measures import auroc, bootstrap, confusion, weighted_kappa
from composer.linter.model import Chances, Model
from tests.linter.learning import fitting
from tests.linter.learning.corpus import CLASSES, Outside
from tests.linter.learning.fitting import Looked, RowPair

FOLDS = 8
ROUNDS = 400


@dataclass(frozen=True, slots=True)
class Judged:
    """One message, its label and what the model that never saw its source says."""

    group: str
    source: str
    label: int
    chances: Chances
    id: str = ""


def report(own: Sequence[Looked], outside: Sequence[Outside]) -> str:
    """A table: group, messages, kappa and AUROC with intervals, confusion."""
    judged = judge_own(own, outside) + judge_outside(own, outside)
    groups: dict[str, list[Judged]] = {}
    for item in judged:
        for name in item.group.split():
            groups.setdefault(name, []).append(item)
    return "\n".join(_line(name, items) for name, items in sorted(groups.items()))


def _line(name: str, items: Sequence[Judged]) -> str:
    kappa, area = _kappa(items), _auroc(items)
    table = confusion([CLASSES[i.label] for i in items], [i.chances.verdict for i in items])
    return (
        f"{name:22} n={len(items):4}  kappa {_number(kappa)} {_interval(items, _kappa)}"
        f"  AUROC {_number(area)} {_interval(items, _auroc)}  {table}"
    )


def _number(value: float | None) -> str:
    return "  –  " if value is None else f"{value:.3f}"


def _interval(items: Sequence[Judged], of: Callable[[Sequence[Judged]], float | None]) -> str:
    found = bootstrap(items, lambda i: i.source, of, rounds=ROUNDS)
    return f"({found[0]:.2f}–{found[1]:.2f})" if found else "(–)"


def _kappa(items: Sequence[Judged]) -> float | None:
    return weighted_kappa([CLASSES[i.label] for i in items], [i.chances.verdict for i in items])


def _auroc(items: Sequence[Judged]) -> float | None:
    scores = {label: [50 * sum(i.chances) for i in items if i.label == label] for label in (0, 2)}
    return auroc(scores[0], scores[2])


def judge_own(own: Sequence[Looked], outside: Sequence[Outside]) -> list[Judged]:
    """Own messages, author by author left out of lexicon and model."""
    sources = [item.message.source for item in own]
    pairs = fitting.look_at_pairs()
    result = []
    for seen, unseen in GroupKFold(FOLDS, shuffle=True, random_state=1).split(
        sources, groups=sources
    ):
        part, rest = [own[n] for n in seen], [own[n] for n in unseen]
        lexicons = fitting.fit_lexicons(part)
        authors = {item.message.source for item in rest}
        others = [pair for pair in pairs if pair[0].message.source not in authors]
        paired = fitting.rows_of(others, lexicons)
        model = _model(fitting.with_words_unseen(part), outside, paired)
        for item in fitting.with_words(rest, lexicons):
            message = item.message
            english = "English" if message.lang == "en" else "others"
            group = f"own own-{message.lang} own-{english} author-{message.source}"
            chances = model.chances(item.row)
            result.append(Judged(group, message.source, message.label, chances, message.id))
    return result


def judge_outside(own: Sequence[Looked], outside: Sequence[Outside]) -> list[Judged]:
    """Published messages, source by source left out of the model."""
    if not outside:
        return []
    rows = fitting.with_words_unseen(own)
    paired = fitting.rows_of(fitting.look_at_pairs(), fitting.fit_lexicons(own))
    sources = [item.source for item in outside]
    result = []
    for seen, unseen in GroupKFold(FOLDS, shuffle=True, random_state=1).split(
        sources, groups=sources
    ):
        model = _model(rows, [outside[n] for n in seen], paired)
        for item in (outside[n] for n in unseen):
            english = "English" if item.lang == "en" else "others"
            form = "template" if item.template else "filled"
            group = f"published pub-{english}-{form}"
            chances = model.chances(item.row)
            result.append(Judged(group, item.source, item.label, chances))
    return result


def _model(own: Sequence[Looked], outside: Sequence[Outside], pairs: Sequence[RowPair]) -> Model:
    fitted = fitting.fit_both(own, outside, pairs)
    return Model(fitted.some, fitted.personal)
