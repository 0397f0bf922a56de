"""Following the one sentence with a true answer helps; gluing in a title does not."""

import pytest

from composer.linter import Draft, lint

WEAK = (
    "Hi Noor, I came across your profile and would love to connect.",
    "Hi Noor, we help finance teams get paid 40% faster. Worth a quick chat?",
    "Hi Noor, your talk on empty return legs was inspiring. Let's connect!",
    "Hi Noor, congratulations on your new role! I'd value being connected.",
    "Hi Noor, as a fellow Leeds grad I'd love to exchange ideas about logistics.",
)
TRUE = (
    "You asked me in Hull how we keep the log dry: we wrap it in beeswax cloth, shall I bring one?",
    "We shared the late shift at Arup in 2014 and you covered my Sunday when Ida was born.",
    "In table 3 of your ferry paper the Tuesday boats are missing. Did you leave the strike out?",
    "I tried your trick of weighing the buckets before lunch and our count came right by Friday.",
)
TITLE = (
    'I read your post "Ten lessons from the quay".',
    'I saw your article "Why we moved north".',
)


@pytest.mark.parametrize("weak", WEAK)
def test_weak_note_gets_advice(weak):
    report = lint(Draft(weak))
    assert report.verdict != "personal"
    assert report.next_step
    assert [f.category for f in report.findings if f.start is None] == ["swap-test"]


@pytest.mark.parametrize("true", TRUE)
def test_a_true_answer_makes_it_personal(true):
    for greeting in ("Hi Noor, ", "Noor - ", ""):
        assert lint(Draft(greeting + true)).verdict == "personal"


@pytest.mark.parametrize("title", TITLE)
@pytest.mark.parametrize("weak", WEAK)
def test_a_glued_in_title_does_not(weak, title):
    greeting, _, rest = weak.partition(", ")
    assert lint(Draft(f"{greeting}, {title} {rest}")).verdict != "personal"
