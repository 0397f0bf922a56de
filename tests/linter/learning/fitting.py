"""Fitting the lexicon and the model, so that what is stored can be made again to the digit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from sklearn.preprocessing import StandardScaler

from composer.linter.draft import Draft
from composer.linter.features import bounded, features
from composer.linter.language import language, present
from composer.linter.lexicon import Gram, Lexicon, grams
from composer.linter.reading import read
from composer.linter.reasons import reasons
from composer.linter.rules import find_all
from composer.linter.text import Text
from composer.linter.ties import ties
from tests.linter.learning.corpus import Message, Outside

Row = dict[str, float]
LEXICON_STRENGTH = 30.0  # inverse of the penalty on large weights
MODEL_STRENGTH = 0.2
OUTSIDE_WEIGHT = 1.0
OWN_WEIGHT = 4.0  # the messages by which the product says what boilerplate is, and their like
FOLDS = 5
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


def fit_both(own: Sequence[Looked], outside: Sequence[Outside]) -> Fitted:
    """The model of own messages and numbers from outside together."""
    rows = [item.row for item in own] + [item.row for item in outside]
    wanted = [item.message.label for item in own] + [item.label for item in outside]
    weights = [OWN_WEIGHT if item.message.source == "own" else 1.0 for item in own]
    weights += [OUTSIDE_WEIGHT] * len(outside)
    return fit_model(rows, np.array(wanted), np.array(weights))


def fit_model(rows: Sequence[Row], wanted: np.ndarray, weights: np.ndarray | None = None) -> Fitted:
    """Two logistic regressions on standardized features, given back in plain units."""
    names = list(rows[0])
    table = np.array([[row[name] for name in names] for row in rows])
    scaler = StandardScaler().fit(table)
    scaled = scaler.transform(table)
    result = []
    for border in (1, 2):
        fit = LogisticRegression(C=MODEL_STRENGTH, max_iter=2000)
        fit.fit(scaled, wanted >= border, sample_weight=weights)
        plain = fit.coef_[0] / scaler.scale_
        bias = float(fit.intercept_[0] - plain @ scaler.mean_)
        result.append(
            {"bias": round(bias, 3)}
            | {name: round(float(value), 3) for name, value in zip(names, plain, strict=True)}
        )
    return Fitted(*result)
