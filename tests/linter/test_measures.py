"""The measures against values worked out by hand."""

import pytest

from composer.linter.measures import accuracy, auroc, bootstrap, confusion, weighted_kappa

B, T, P = "boilerplate", "thin", "personal"


def test_confusion_has_a_row_for_each_label():
    assert confusion([B, B, P], [B, T, P]) == [[1, 1, 0], [0, 0, 0], [0, 0, 1]]


def test_perfect_reversed_and_undefined_kappa():
    assert weighted_kappa([B, T, P], [B, T, P]) == pytest.approx(1.0)
    assert weighted_kappa([B, P], [P, B]) == pytest.approx(-1.0)
    assert weighted_kappa([B, B], [B, B]) is None
    assert weighted_kappa([], []) is None


def test_kappa_by_hand():
    # observed 1; expected (rows 2,1,1; columns 1,2,1): (2*2*1+2*1*4+1*1*1+1*1*1+1*1*4+1*2*1)/4 = 5
    assert weighted_kappa([B, B, T, P], [B, T, T, P]) == pytest.approx(1 - 1 / 5)


def test_auroc_counts_ties_half():
    assert auroc([1, 2], [2, 3]) == pytest.approx(0.875)
    assert auroc([], [1]) is None


def test_accuracy_of_nothing_is_unknown():
    assert accuracy([], []) is None
    assert accuracy([B, T], [B, B]) == pytest.approx(0.5)


def test_bootstrap_is_repeatable_and_draws_whole_groups():
    rows = [("a", 1.0), ("a", 1.0), ("b", 0.0)]

    def mean(drawn):
        return sum(value for _, value in drawn) / len(drawn)

    first = bootstrap(rows, lambda row: row[0], mean, rounds=200)
    assert first == bootstrap(rows, lambda row: row[0], mean, rounds=200)
    assert first == (0.0, 1.0)
