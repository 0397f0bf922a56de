"""What the detector says about the sample set: it must agree with what the set teaches."""

import pytest

from composer.guide.examples import BAD, GOOD
from composer.linter import lint

BETTER = tuple(example.better for example in BAD if example.better)


def label(example):
    return f"{example.code}:{example.title}"


@pytest.mark.parametrize("example", [*GOOD, *BETTER], ids=label)
def test_good_example_is_personal_and_clean(example):
    report = lint(example.draft())
    grave = [
        (finding.code, example.text[finding.start : finding.end])
        for finding in report.findings
        if finding.severity in {"must-fix", "warning"}
    ]
    assert (report.verdict, grave) == ("personal", [])


@pytest.mark.parametrize("example", BAD, ids=label)
def test_bad_example_is_not_personal(example):
    assert lint(example.draft()).verdict != "personal"


@pytest.mark.parametrize("example", BAD, ids=label)
def test_better_version_scores_higher_than_the_bad_one(example):
    assert lint(example.better.draft()).score > lint(example.draft()).score
