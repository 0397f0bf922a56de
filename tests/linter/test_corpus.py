"""The corpus is what it claims to be, and the detector makes of it what is stored."""

import json
from collections import Counter

import numpy as np
import pytest
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from composer.linter.features import speaks
from composer.linter.model import MODEL
from composer.linter.text import Text
from tests.linter.learning import __main__ as learning
from tests.linter.learning import corpus, fitting, results

LANGUAGES = ("de", "en", "es", "fr", "it", "nl", "pt")
ALIKE = 80  # rapidfuzz ratio from which two messages are near-duplicates


@pytest.fixture(scope="module")
def everything():
    return [*corpus.lines("messages"), *corpus.lines("kept")]


def test_corpus_is_large_and_wide(everything):
    assert len(everything) >= 800
    for name in ("lang", "label", "relationship", "purpose", "register", "kind"):
        counts = Counter(item.get(name) for item in everything)
        assert len([value for value, n in counts.items() if value and n >= 10]) >= 3, name
    for lang in LANGUAGES:
        labels = Counter(item["label"] for item in everything if item["lang"] == lang)
        assert min(labels[label] for label in corpus.CLASSES) >= 60


def test_ids_are_unique_and_nothing_is_both_learned_from_and_kept_apart(everything):
    assert len({item["id"] for item in everything}) == len(everything)
    learned = {item["source"] for item in corpus.lines("messages")}
    kept = {item["source"] for item in corpus.lines("kept")}
    assert not learned & kept


def test_no_two_messages_are_near_duplicates(everything):
    for lang in LANGUAGES:
        part = [item for item in everything if item["lang"] == lang]
        texts = [Text(item["text"]).folded for item in part]
        alike = cdist(texts, texts, scorer=fuzz.ratio, score_cutoff=ALIKE)
        pairs = np.argwhere(np.triu(alike, 1) >= ALIKE)
        assert [(part[a]["id"], part[b]["id"]) for a, b in pairs] == []


def test_label_is_what_the_readers_said(everything):
    """The middle of two readers' votes and the writer's own intention."""
    for item in everything:
        votes = [*item["votes"], item["intended"]]
        assert set(votes) <= {0, 1, 2}
        if len(votes) == 3:
            assert item["label"] == corpus.CLASSES[sorted(votes)[1]], item["id"]


def test_messages_are_read_by_two_who_saw_only_the_rule(everything):
    read = sum(len(item["votes"]) >= 2 for item in everything if item["source"] != "own")
    written = sum(item["source"] != "own" for item in everything)
    assert read >= 0.75 * written


def test_pairs_are_many_and_of_every_kind():
    pairs = list(corpus.lines("pairs"))
    assert len(pairs) >= 500
    changes = Counter(pair["change"] for pair in pairs)
    assert set(changes) == {"tie-removed", "tie-swapped", "glued-on", "made-generic"}
    assert min(changes.values()) >= 100
    assert {pair["lang"] for pair in pairs} == set(LANGUAGES)


def test_published_messages_are_numbers_only():
    items = [json.loads(line) for line in corpus.PUBLISHED.read_text("utf-8").splitlines()]
    for item in items:
        assert set(item) == {"lang", "label", "source", "template", "row"}
        assert item["source"].isdigit()
        assert all(isinstance(value, float | int) for value in item["row"].values())


def test_results_are_as_stored():
    assert results.as_text(results.measured()) == results.STORED.read_text("utf-8"), (
        "If the change is meant: python -m tests.linter.learning.results, and read the diff."
    )


def test_learning_again_gives_what_is_stored():
    """To the last digit but for the arithmetic of another machine."""
    own = [fitting.look(message) for message in (*corpus.messages(), *corpus.shipped())]
    lexicons, fitted = learning.learn(own, corpus.published())
    for lang, lexicon in lexicons.items():
        stored = type(lexicon).read(learning.LEARNED / f"lexicon.{lang}.txt")
        common = stored.table.keys() & lexicon.table.keys()
        assert len(common) >= 0.995 * max(len(stored.table), len(lexicon.table))
        for gram in common:
            assert lexicon.table[gram] == pytest.approx(stored.table[gram], abs=0.05)
    for name, given in (("some", fitted.some), ("personal", fitted.personal)):
        for feature, weight in MODEL.weights[name].items():
            assert given[feature] == pytest.approx(weight, abs=0.1), feature


def test_no_tie_speaks_against_and_no_fault_for_a_message():
    for weights in MODEL.weights.values():
        for feature, weight in weights.items():
            assert weight * speaks(feature) >= 0, feature


def test_a_word_of_the_corpus_that_changes_shows():
    """The comparison with the stored results can fail."""
    stored = json.loads(results.STORED.read_text("utf-8"))
    first = corpus.messages("kept")[0]
    turned = results.of_messages([first])
    assert turned["de"] != stored["kept apart"]["de"]
