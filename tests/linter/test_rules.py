"""Every rule proves itself on its own examples, and all rules together keep the peace."""

import re
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
import re2

from composer.linter import Draft
from composer.linter.language import present
from composer.linter.report import SEVERITIES
from composer.linter.rule import Rule, unmark
from composer.linter.rules import RULES, RULES_VERSION, find_all, rule_by_code
from composer.linter.rules.categories import CATEGORIES, CATEGORY_BY_CODE
from composer.linter.text import Text
from tests.linter import good_requests

PACKAGE = Path(sys.modules["composer.linter.rules"].__file__ or "").parent
BAD = [
    pytest.param(rule, text, id=f"{rule.code}-{text[:24]}") for rule in RULES for text in rule.bad
]
GOOD = [
    pytest.param(rule, text, id=f"{rule.code}-{text[:24]}") for rule in RULES for text in rule.good
]


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_bad_example_is_flagged_where_marked(rule: Rule, text: str) -> None:
    plain, marked = unmark(text)
    assert marked
    assert rule.check(rule.example(plain)) == marked


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_bad_example_fires_no_second_rule_of_its_category(rule: Rule, text: str) -> None:
    draft = rule.example(unmark(text)[0])
    family = [other for other in RULES if other.category == rule.category]
    assert [other.code for other in family if other.check(draft)] == [rule.code]


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_the_pass_over_all_rules_finds_what_the_rule_alone_finds(rule: Rule, text: str) -> None:
    plain, marked = unmark(text)
    hits = find_all(rule.example(plain))
    assert [(hit.start, hit.end) for hit in hits if hit.rule is rule] == marked


@pytest.mark.parametrize(("rule", "text"), BAD)
def test_bad_example_is_found_where_only_languages_that_are_there_are_tried(rule, text):
    draft = rule.example(unmark(text)[0])
    folded = Text(draft.text)
    assert rule in [hit.rule for hit in find_all(draft, folded, present(folded.words))]


@pytest.mark.parametrize(("rule", "text"), GOOD)
def test_good_example_is_clean_under_all_rules(rule: Rule, text: str) -> None:
    assert [
        (hit.rule.code, text[hit.start : hit.end]) for hit in find_all(rule.example(text))
    ] == []


def test_codes_are_unique_and_name_their_file() -> None:
    assert [code for code, n in Counter(rule.code for rule in RULES).items() if n > 1] == []
    files = {
        path.stem: path.parent.name for path in PACKAGE.glob("*/*.py") if path.stem != "__init__"
    }
    assert {rule.code.replace("-", "_") for rule in RULES} == set(files)
    for rule in RULES:
        assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", rule.code)
        assert files[rule.code.replace("-", "_")] == ("every" if rule.lang == "any" else rule.lang)
        assert rule_by_code(rule.code) is rule
    assert [rule.code for rule in RULES] == sorted(rule.code for rule in RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_says_what_it_must(rule: Rule) -> None:
    assert rule.title.endswith((".", "?"))
    assert rule.why
    assert rule.instead
    assert rule.evidence.source
    assert rule.grade in {"A", "B", "C", "D", "own"}
    assert rule.severity in SEVERITIES
    assert rule.category in CATEGORY_BY_CODE
    assert rule.message.count("{}") == 1
    assert rule.message.endswith((".", "?"))
    assert "own judgment" in rule.evidence.source or rule.grade != "own"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rule_has_examples_enough(rule: Rule) -> None:
    assert len(rule.bad) >= 3
    assert len(rule.good) >= 3


def test_no_good_example_is_filler_used_twice() -> None:
    used = Counter(Text(text).folded for rule in RULES for text in rule.good)
    assert [text for text, n in used.items() if n > 1] == []


def test_only_captured_texts_are_called_the_platforms() -> None:
    for rule in RULES:
        if rule.category == "default-text":
            assert rule.severity == "must-fix"
            assert rule.grade in {"B", "C"}
        if rule.category == "vague-request":
            assert rule.severity == "warning"
            assert "platform" not in rule.message


def test_must_fix_is_kept_for_default_texts_slots_and_mixed_address() -> None:
    severe = {rule.category for rule in RULES if rule.severity == "must-fix"}
    assert severe == {"default-text", "leftover-slot", "form-of-address"}


def test_every_category_has_rules() -> None:
    assert {rule.category for rule in RULES} == {category.code for category in CATEGORIES}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_our_own_words_pass_our_own_linter(rule: Rule) -> None:
    for text in (rule.title, rule.why, rule.instead, rule.say("…")):
        assert [
            hit.rule.code for hit in find_all(Draft(text=text)) if hit.rule.severity == "must-fix"
        ] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_patterns_are_linear_and_written_in_folded_letters(rule: Rule) -> None:
    for pattern in (*rule.find.gates, *rule.find.guards):
        re2.compile(pattern)
    if not rule.find.raw:
        for pattern in rule.find.gates:
            letters = re.sub(r"\\.|\(\?[a-z]+[:)]|\[\[:[a-z]+:\]\]", "", pattern)
            assert Text(letters).folded.replace(" ", "") == letters.replace(" ", "")


def test_version_is_stable_and_short() -> None:
    assert re.fullmatch(r"[0-9a-f]{12}", RULES_VERSION)


def test_good_requests_are_as_stored() -> None:
    assert len(good_requests.requests()) >= 60
    assert good_requests.findings() == good_requests.EXPECTED.read_text(encoding="utf-8"), (
        "If the change is meant: python -m tests.linter.good_requests, and read the diff."
    )


def test_overlapping_hits_of_one_category_become_one() -> None:
    text = "I came across your profile and was really impressed by your impressive background."
    hits = find_all(Draft(text=text))
    for one in hits:
        for other in hits:
            if one is not other and one.rule.category == other.rule.category:
                assert one.end <= other.start or other.end <= one.start


@pytest.mark.parametrize(
    "text",
    [
        "I’d likе to add you to my professional network on LinkedIn.",  # Cyrillic е
        "I'd like to add you to my prof\u200bessional net\u00adwork on LinkedIn.",
        "𝐈'𝐝 𝐥𝐢𝐤𝐞 𝐭𝐨 𝐚𝐝𝐝 𝐲𝐨𝐮 𝐭𝐨 𝐦𝐲 𝐩𝐫𝐨𝐟𝐞𝐬𝐬𝐢𝐨𝐧𝐚𝐥 𝐧𝐞𝐭𝐰𝐨𝐫𝐤.",
        "I'D LIKE TO ADD YOU TO MY PROFESSIONAL NETWORK",
        "I'd like to 🙂 add you\n to my   professional network",
        "“I'd like to add you to my professional network on LinkedIn.”",
    ],
)
def test_disguise_does_not_help(text: str) -> None:
    assert [hit.rule.code for hit in find_all(Draft(text=text))] == ["professional-network"]


def test_a_phrase_that_is_quoted_is_named_and_not_used() -> None:
    text = (
        "In your column you laughed at “I'd like to add you to my professional network”. I sent that"
        " to forty people in 2012, and one of them was you. Sorry."
    )
    assert find_all(Draft(text=text)) == ()


@pytest.mark.parametrize(
    "piece",
    ["I came across your profile ", "really very so ", "a ", "{{", "[", "15 ", "your work "],
)
def test_long_texts_take_linear_time(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    started = time.perf_counter()
    find_all(Draft(text=text))
    assert time.perf_counter() - started < 2.0  # far above what is expected; catches explosions


def test_rules_need_no_django() -> None:
    code = "import sys, composer.linter.rules; sys.exit('django' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
