"""No pattern runs away: looked at by its structure, and tried on texts made to provoke it."""

import re
import re._constants as kinds  # type: ignore[import-not-found]
import re._parser as parser  # type: ignore[import-not-found]
import time
from collections.abc import Iterator
from typing import Any

import pytest

from composer.linter import Draft, lint
from composer.linter.cues import CUES
from composer.linter.finders import near
from composer.linter.notation import expression
from composer.linter.rule import unmark
from composer.linter.rules import RULES
from composer.linter.text import fold

UNBOUNDED = kinds.MAXREPEAT
GREEDY = {kinds.MAX_REPEAT, kinds.MIN_REPEAT}
LONGEST = 1_000  # characters up to which patterns run on Python's own engine


def runaways(pattern: str) -> list[str]:
    """Unbounded repetitions inside an unbounded one, unless they never give back.

    Inside a bounded one they cost a bounded power of the length, and texts are short where these
    patterns run on Python's engine.
    """
    return list(_nested(parser.parse(pattern), inside=False))


def _nested(tree: Any, *, inside: bool) -> Iterator[str]:
    for operator, value in tree:
        if operator in GREEDY or operator is kinds.POSSESSIVE_REPEAT:
            _least, most, inner = value
            unbounded = most is UNBOUNDED and operator in GREEDY
            if unbounded and inside:
                yield str(inner)
            yield from _nested(inner, inside=inside or (unbounded and not _separated(inner)))
        elif operator is kinds.BRANCH:
            for branch in value[1]:
                yield from _nested(branch, inside=inside)
        elif operator is kinds.SUBPATTERN:
            yield from _nested(value[3], inside=inside)
        elif operator in {kinds.ASSERT, kinds.ASSERT_NOT}:
            yield from _nested(value[1], inside=inside)
        elif operator is kinds.ATOMIC_GROUP:
            yield from _nested(value, inside=inside)


SPACE = (kinds.LITERAL, ord(" "))


def _separated(tree: Any) -> bool:
    """Each round begins or ends with a space that no repetition in it can match: no two ways."""
    items = list(tree)
    while len(items) == 1 and items[0][0] is kinds.SUBPATTERN:
        items = list(items[0][1][3])
    if len(items) == 1 and items[0][0] is kinds.BRANCH:
        return all(branch and _separated(branch) for branch in items[0][1][1])
    return SPACE in (items[0], items[-1]) and not any(map(_takes_space, _repeated(items)))


def _repeated(tree: Any) -> Iterator[Any]:
    """What stands in unbounded repetitions anywhere in a tree."""
    for operator, value in tree:
        if operator in GREEDY and value[1] is UNBOUNDED:
            yield value[2]
        if operator in GREEDY:
            yield from _repeated(value[2])
        elif operator is kinds.SUBPATTERN:
            yield from _repeated(value[3])
        elif operator is kinds.BRANCH:
            for branch in value[1]:
                yield from _repeated(branch)


def _takes_space(tree: Any) -> bool:
    """Whether one character of it may be a space: a set that holds it, or any character at all."""
    for operator, value in tree:
        if operator is kinds.ANY:
            return True
        if operator is kinds.IN and (SPACE in value or value[0][0] is kinds.NEGATE):
            return (kinds.NEGATE, None) not in value or SPACE not in value
    return False


@pytest.mark.parametrize("bad", ["(a+)+b", "(?:x*y?)*", "((?:\\w+ )+)+$", "(?:.+ )*x"])
def test_the_checker_finds_what_it_is_for(bad):
    assert runaways(bad)


@pytest.mark.parametrize(
    "good",
    ["(?:a++)+b", "a+b*", "(?:[a-z]+ ){0,5}c", "(?:\\w{1,9} ){0,4}x", "(?: (?:a|of [a-z]+))*b"],
)
def test_the_checker_lets_others_be(good):
    assert not runaways(good)


@pytest.mark.parametrize("lang", sorted(CUES))
def test_cues_cannot_run_away(lang):
    cues = CUES[lang]
    for lines in cues.index.values():
        for line, _seconds in lines:
            assert not runaways(expression(line.pattern)), line.pattern


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rules_cannot_run_away(rule):
    for pattern in (*rule.find.gates, *rule.find.guards):
        if "\\p{" not in pattern:  # RE2's own notation, never run on Python's engine
            assert not runaways(pattern), pattern


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_rules_are_quick_on_what_they_look_for(rule):
    started = time.perf_counter()
    for example in rule.bad:
        words = fold(unmark(example)[0])
        for text in (
            words * 40,
            f"{words[: len(words) // 2]} " * 60,
            words.replace(" ", "  ") * 30,
        ):
            for pattern in rule.find.gates:
                if not rule.find.raw:
                    for _match in near(pattern).finditer(text[:LONGEST]):
                        pass
    assert time.perf_counter() - started < 2.0  # far above what is expected; catches explosions


@pytest.mark.parametrize(
    "piece",
    ["I came across your profile ", "your work ", "you you ", "du Sie ", "x\n", "15 ", "{{"],
)
def test_long_texts_are_linted_in_time(piece):
    """Not a measurement (that is `make bench`): ten times what is expected of 20,000 characters."""
    draft = Draft(piece * (20_000 // len(piece)))
    lint(draft)
    started = time.perf_counter()
    lint(draft)
    assert time.perf_counter() - started < 2.0


def test_re_has_what_the_notation_uses():
    """Possessive repetition came with Python 3.11."""
    assert re.compile("a++b").match("aab")
