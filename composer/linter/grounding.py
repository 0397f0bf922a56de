"""Which of the writer's answers really stand in the draft, inflected and close spellings included."""

from rapidfuzz.distance import OSA
from rapidfuzz.process import extractOne

from composer.linter.content import GRAMMAR, STOCK, stem, words_of
from composer.linter.draft import Answers
from composer.linter.report import Grounding
from composer.linter.spans import merged
from composer.linter.text import Text, Word, fold

_SHOWN = 4  # shortest small word that is marked
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
    words = words_of(fold(answer))
    wanted = _wanted(words)
    if not wanted:
        return Grounding(0.0, ())
    # Longer small words are shown where they stand, but only content decides the share.
    shown = wanted | {stem(word) for word in words if len(word) >= _SHOWN}
    found: dict[str, list[Word]] = {}
    for word in shown:
        if here := places.get(word) or places.get(_close(word, places)):
            found[word] = here
    met = wanted & found.keys()
    if not met:
        return Grounding(0.0, ())
    spans = merged(
        (text.span(word.start, word.end) for here in found.values() for word in here), gap=1
    )
    return Grounding(len(met) / len(wanted), spans)


def _wanted(words: list[str]) -> set[str]:
    content = [w for w in words if len(w) > 1 and GRAMMAR.isdisjoint((w, stem(w), w.rstrip("s")))]
    return {stem(w) for w in content if w not in STOCK} or {stem(w) for w in content}


def _close(word: str, places: dict[str, list[Word]]) -> str:
    if len(word) < _CLOSE:
        return ""
    limit = 1 if len(word) < 8 else 2
    best = extractOne(word, places.keys(), scorer=OSA.distance, score_cutoff=limit)
    return best[0] if best and len(best[0]) >= _CLOSE - 1 else ""
