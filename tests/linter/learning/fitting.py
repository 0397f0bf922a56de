"""Fitting the lexicon and the model, so that what is stored can be made again to the digit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import expit
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

from composer.linter.draft import Draft
from composer.linter.features import bounded, features, speaks
from composer.linter.language import language, present
from composer.linter.lexicon import Gram, Lexicon, grams
from composer.linter.reading import read
from composer.linter.reasons import reasons
from composer.linter.rules import find_all
from composer.linter.text import Text
from composer.linter.ties import ties
from tests.linter.learning.corpus import Message, Outside, lines

type Bound = tuple[float | None, float | None]
type Row = dict[str, float]
type RowPair = tuple[Row, Row]
LEXICON_STRENGTH = 30.0  # inverse of the penalty on large weights
MODEL_STRENGTH = 0.1
PAIR_WEIGHT = 2.0
OUTSIDE_WEIGHT = 1.0
OWN_WEIGHT = 6.0  # the messages by which the product says what boilerplate is, and their like
FOLDS = 5
_BOUNDS: dict[int, Bound] = {1: (0, None), 0: (None, None), -1: (None, 0)}
RARE = 2  # messages of the corpus in which a gram must stand
SMALL = 0.3  # weights below this are left out of the table


@dataclass(frozen=True, slots=True)
class Looked:
    """A message with what the lexicon and the model see of it."""

    message: Message
    grams: frozenset[Gram]
    row: Row


def look(message: Message) -> Looked:
    """Read one message as the linter does."""
    draft = Draft(message.text, kind=message.kind, stand_ins=message.stand_ins)
    text = Text(message.text)
    reading = read(draft, text, language(text, text.words).code)
    found = ties(reading)
    hits = find_all(draft, text, present(text.words))
    row = features(reading, found, reasons(reading, found), hits)
    return Looked(message, frozenset(grams(reading.filled, reading.cues.words)), row)


def labels(looked: Sequence[Looked]) -> np.ndarray:
    """The classes of messages as numbers."""
    return np.array([item.message.label for item in looked])


def fit_lexicon(looked: Sequence[Looked]) -> Lexicon:
    """A table for messages of one language."""
    counts: dict[Gram, int] = {}
    for item in looked:
        for gram in item.grams:
            counts[gram] = counts.get(gram, 0) + 1
    names = sorted((g for g, n in counts.items() if n >= RARE), key=as_text)
    columns = {gram: number for number, gram in enumerate(names)}
    matrix = _matrix(looked, columns)
    fits = []
    for border in (1, 2):
        fit = LogisticRegression(C=LEXICON_STRENGTH, solver="liblinear", random_state=0)
        fits.append(fit.fit(matrix, labels(looked) >= border))
    some, personal = (fit.coef_[0] for fit in fits)
    table = {
        gram: (round(float(some[n]), 2), round(float(personal[n]), 2))
        for gram, n in columns.items()
        if max(abs(some[n]), abs(personal[n])) >= SMALL
    }
    bias = tuple(round(float(fit.intercept_[0]), 2) for fit in fits)
    return Lexicon((bias[0], bias[1]), table)


def as_text(gram: Gram) -> str:
    """A gram as it stands in the table."""
    return gram if isinstance(gram, str) else " ".join(gram)


def _matrix(looked: Sequence[Looked], columns: Mapping[Gram, int]) -> csr_matrix:
    rows, places, values = [], [], []
    for number, item in enumerate(looked):
        known = sorted(columns[gram] for gram in item.grams if gram in columns)
        rows += [number] * len(known)
        places += known
        values += [len(known) ** -0.5] * len(known)
    return csr_matrix((values, (rows, places)), shape=(len(looked), len(columns)))


def fit_lexicons(looked: Sequence[Looked]) -> dict[str, Lexicon]:
    """A lexicon for each language."""
    found: dict[str, list[Looked]] = {}
    for item in looked:
        found.setdefault(item.message.lang, []).append(item)
    return {lang: fit_lexicon(items) for lang, items in sorted(found.items())}


def with_words(looked: Sequence[Looked], lexicons: Mapping[str, Lexicon]) -> list[Looked]:
    """The same rows, with what these lexicons say."""
    result = []
    for item in looked:
        known = lexicons.get(item.message.lang)
        some, personal = known.weigh(item.grams) if known else (0.0, 0.0)
        words = {"words_some": bounded(some), "words_personal": bounded(personal)}
        result.append(Looked(item.message, item.grams, item.row | words))
    return result


def with_words_unseen(looked: Sequence[Looked]) -> list[Looked]:
    """The same rows, each with what lexicons say that have not seen its author."""
    sources = [item.message.source for item in looked]
    result: list[Looked | None] = [None] * len(looked)
    for seen, unseen in GroupKFold(FOLDS, shuffle=True, random_state=0).split(
        sources, groups=sources
    ):
        lexicons = fit_lexicons([looked[n] for n in seen])
        for n, item in zip(unseen, with_words([looked[n] for n in unseen], lexicons), strict=True):
            result[n] = item
    return [item for item in result if item is not None]


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights of both sums, as they are stored."""

    some: Row
    personal: Row


def fit_both(
    own: Sequence[Looked], outside: Sequence[Outside], pairs: Sequence[RowPair] = ()
) -> Fitted:
    """The model of own messages, numbers from outside, and contrast pairs together."""
    rows = [item.row for item in own] + [item.row for item in outside]
    wanted = [item.message.label for item in own] + [item.label for item in outside]
    weights = [OWN_WEIGHT if item.message.source == "own" else 1.0 for item in own]
    weights += [OUTSIDE_WEIGHT] * len(outside)
    return fit_model(rows, np.array(wanted), np.array(weights), pairs)


def fit_model(
    rows: Sequence[Row], wanted: np.ndarray, weights: np.ndarray, pairs: Sequence[RowPair] = ()
) -> Fitted:
    """Two logistic regressions on standardized features, given back in plain units.

    A contrast pair asks that the better text gets the larger sum, whatever its class.
    """
    names = list(rows[0])
    table = _table(rows, names)
    middle, scale = table.mean(axis=0), table.std(axis=0)
    scale[scale == 0] = 1.0
    scaled = (table - middle) / scale
    apart = np.zeros((0, len(names)))
    if pairs:
        apart = (
            _table([p[0] for p in pairs], names) - _table([p[1] for p in pairs], names)
        ) / scale
    bounds = [_BOUNDS[speaks(name)] for name in names]
    result = []
    for border in (1, 2):
        signs = np.where(wanted >= border, 1.0, -1.0)
        *coefficients, intercept = _minimized(scaled, signs, weights, apart, bounds)
        plain = np.array(coefficients) / scale
        bias = float(intercept - plain @ middle)
        result.append(
            {"bias": round(bias, 3)}
            | {name: round(float(value), 3) for name, value in zip(names, plain, strict=True)}
        )
    return Fitted(*result)


def _table(rows: Sequence[Row], names: Sequence[str]) -> np.ndarray:
    return np.array([[row[name] for name in names] for row in rows])


def _minimized(
    scaled: np.ndarray,
    signs: np.ndarray,
    weights: np.ndarray,
    apart: np.ndarray,
    bounds: Sequence[Bound],
) -> np.ndarray:
    """Coefficients and intercept with the least penalized log loss over messages and pairs."""

    def loss(values: np.ndarray) -> tuple[float, np.ndarray]:
        inner = values[:-1]
        margins, gaps = signs * (scaled @ inner + values[-1]), apart @ inner
        total = (weights * np.logaddexp(0, -margins)).sum()
        total += PAIR_WEIGHT * np.logaddexp(0, -gaps).sum()
        pull = -signs * weights * expit(-margins)
        pull_apart = -PAIR_WEIGHT * expit(-gaps)
        slope = MODEL_STRENGTH * (scaled.T @ pull + apart.T @ pull_apart) + inner
        return (
            MODEL_STRENGTH * total + 0.5 * (inner**2).sum(),
            np.append(slope, MODEL_STRENGTH * pull.sum()),
        )

    start = np.zeros(scaled.shape[1] + 1)
    found = minimize(
        loss,
        start,
        jac=True,
        method="L-BFGS-B",
        bounds=[*bounds, (None, None)],
        options={"maxiter": 5000},
    )
    return np.asarray(found.x)


def look_at_pairs() -> list[tuple[Looked, Looked]]:
    """The contrast pairs to learn from; those of writers kept apart are left out."""
    kept = {item["source"] for item in lines("kept")}
    return [
        (_look_at(pair, "better"), _look_at(pair, "worse"))
        for pair in lines("pairs")
        if pair["id"].rpartition("-")[0] not in kept
    ]


def _look_at(pair: Mapping[str, str], side: str) -> Looked:
    source = pair["id"].rpartition("-")[0]
    return look(Message(pair["id"], pair[side], pair["lang"], 0, source))


def rows_of(
    pairs: Sequence[tuple[Looked, Looked]], lexicons: Mapping[str, Lexicon]
) -> list[RowPair]:
    """The rows of pairs, with what these lexicons say."""
    better = with_words([pair[0] for pair in pairs], lexicons)
    worse = with_words([pair[1] for pair in pairs], lexicons)
    return [(one.row, two.row) for one, two in zip(better, worse, strict=True)]
