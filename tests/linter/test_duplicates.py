"""What a draft shares with earlier messages, and the sketch that finds them among many."""

from itertools import combinations

import pytest

from composer.linter import Answers, Draft, Earlier, Recipient, lint
from composer.linter.duplicates import resemblance, sketch
from tests.linter.learning import corpus

REASON = (
    "we run two hospital laundries and have counted what the new soap saves: 14 liters a load, and the"
    " sheets last a year longer. Shall I send you the sheet with the numbers?"
)
ALIKE = 0.4  # from this resemblance on it is worth comparing


def test_one_reason_sent_to_two_people_is_seen_under_other_names():
    earlier = Earlier("7", f"Hello Ms Ortega, as head of Sankt Anna you will know it: {REASON}")
    draft = Draft(
        f"Hi Tom, since you took over Riverside: {REASON}",
        recipient=Recipient("Tom Hale", "Riverside", "Head of Services"),
        answers=Answers(vbr=REASON),  # the answers' words stay: that is what must be seen
        earlier=(earlier,),
    )
    (duplicate,) = lint(draft).duplicates
    assert duplicate.id == "7"
    assert duplicate.share > 0.7
    shared = " ".join(draft.text[start:end] for start, end in duplicate.spans)
    assert "two hospital laundries" in shared
    assert "Riverside" not in shared
    assert "Tom" not in shared


def test_names_places_dates_and_numbers_alone_make_no_duplicate():
    earlier = Earlier("1", "Hi Ana, see you in Hull on 3 May at 14:00 with Fjord Seafood Ltd.")
    draft = Draft(
        "Hi Ben, see you in Hull on 3 May at 14:00 with Fjord Seafood Ltd, bring the saw."
    )
    assert not lint(Draft(draft.text[20:], earlier=(earlier,))).duplicates


def test_the_most_alike_comes_first_and_others_not_at_all():
    near = Earlier("near", f"Hi Ana, {REASON}")
    nearer = Earlier("nearer", f"Hi Tom, since the fire: {REASON}")
    far = Earlier("far", "Hi Ana, the dog is well and eats again. Come and see him on Sunday.")
    report = lint(Draft(f"Hi Tom, since the fire: {REASON}", earlier=(far, near, nearer)))
    assert [duplicate.id for duplicate in report.duplicates] == ["nearer", "near"]


def test_sketch_is_32_bytes_and_the_same_for_the_same_words():
    assert len(sketch(REASON)) == 32
    assert sketch(f"Hi Ana, {REASON}") == sketch(f"Hi Ana,  {REASON}")
    assert sketch("") == bytes(32)


@pytest.fixture(scope="module")
def texts():
    return [message.text for message in corpus.messages() if len(message.text) > 120]


def test_sketches_of_unrelated_messages_lie_apart(texts):
    sketches = [sketch(text) for text in texts[::17]]
    pairs = list(combinations(sketches, 2))
    far = sum(resemblance(one, other) < ALIKE for one, other in pairs)
    assert far / len(pairs) > 0.995


def test_sketches_of_a_message_and_its_copy_with_a_word_changed_lie_close(texts):
    close = 0
    chosen = texts[::13]
    for number, text in enumerate(chosen):
        words = text.split()
        words[number % len(words)] = "lantern"
        close += resemblance(sketch(text), sketch(" ".join(words))) >= ALIKE
    assert close / len(chosen) > 0.99
