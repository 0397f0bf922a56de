"""Which of the writer's answers really stand in the draft, inflected and close spellings included."""

from collections.abc import Iterable

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from composer.linter.content import GRAMMAR, STOCK, stem, words_of
from composer.linter.draft import Answers
from composer.linter.report import Grounding
from composer.linter.spans import Span, merged
from composer.linter.text import Text, Word, fold

_CLOSE = 5  # shortest word that may be misspelled by a letter and still count
FIELDS = ("how", "vbr", "wiifm", "ask")


def ground(answers: Answers, text: Text) -> dict[str, Grounding]:
    """For each answer given: the share of its content words in the text (0 to 1), and where.

    Stock words tie nothing, so they count only when an answer has no others.
    """
    given = {name: value for name in FIELDS if (value := getattr(answers, name)).strip()}
    if not given:
        return {}
    places: dict[str, list[Word]] = {}
    for word in text.words:
        places.setdefault(stem(word.text), []).append(word)
    return {name: _one(value, places, text) for name, value in given.items()}


def _one(answer: str, places: dict[str, list[Word]], text: Text) -> Grounding:
    wanted = _wanted(words_of(fold(answer)))
    if not wanted:
        return Grounding(0.0, ())
    found: list[Word] = []
    met = 0
    for word in wanted:
        here = places.get(word) or places.get(_close(word, places), [])
        met += bool(here)
        found += here
    spans = merged((text.span(word.start, word.end) for word in found), gap=1)
    return Grounding(met / len(wanted), tuple(Span(*span) for span in spans))


def _wanted(words: Iterable[str]) -> set[str]:
    content = [word for word in words if word not in GRAMMAR and len(word) > 1]
    return {stem(w) for w in content if w not in STOCK} or {stem(w) for w in content}


def _close(word: str, places: dict[str, list[Word]]) -> str:
    if len(word) < _CLOSE:
        return ""
    limit = 1 if len(word) < 8 else 2
    best = extractOne(word, places.keys(), scorer=OSA.distance, score_cutoff=limit)
    return best[0] if best and len(best[0]) >= _CLOSE - 1 else ""
