"""All rules, found by listing this package, and the pass that runs them over one message.

Rules of every language run on every message, because real notes mix languages; the good examples
of all rules are linted against all rules, so that this stays free of false friends.
"""

import hashlib
import importlib
import pkgutil
from collections.abc import Iterable
from pathlib import Path
from types import ModuleType
from typing import cast

import re2

from composer.linter.draft import Draft
from composer.linter.report import HINT, MUST_FIX, WARNING
from composer.linter.rule import Hit, Rule, best
from composer.linter.spans import Span
from composer.linter.text import Text

__all__ = ["RULES", "RULES_VERSION", "find_all", "rule_by_code"]

_RANK = {MUST_FIX: 0, WARNING: 1, HINT: 2}
_SET_MEMORY = 64 << 20  # bytes RE2 may use for its automaton; it grows with what it meets
_ENGINE = ("finders", "rule", "slots", "text", "wording")


def _modules() -> list[ModuleType]:
    """The modules of `rules/<language>/`."""
    languages = [found.name for found in pkgutil.iter_modules(__path__) if found.ispkg]
    packages = [importlib.import_module(f"{__name__}.{language}") for language in languages]
    return [
        importlib.import_module(f"{package.__name__}.{module.name}")
        for package in packages
        for module in pkgutil.iter_modules(package.__path__)
    ]


def _version(modules: Iterable[ModuleType]) -> str:
    """A short hash that changes with every word of a rule or of what runs them."""
    engine = (importlib.import_module(f"composer.linter.{name}") for name in _ENGINE)
    digest = hashlib.sha256()
    for module in sorted((*modules, *engine), key=lambda module: module.__name__):
        digest.update(module.__name__.encode())
        digest.update(Path(module.__file__ or "").read_bytes())
    return digest.hexdigest()[:12]


class _Gates:
    """One RE2 set over the gates of many rules: which of them can match a text at all."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        options = re2.Options()
        options.max_mem = _SET_MEMORY
        self._set = re2.Set.SearchSet(options)
        self._owners: list[tuple[Rule, int]] = []
        for rule in rules:
            for number, pattern in enumerate(rule.find.gates):
                self._set.Add(pattern)
                self._owners.append((rule, number))
        self._set.Compile()

    def open(self, text: str, into: dict[str, tuple[Rule, list[int]]]) -> None:
        """Collect, by rule code, the gates that match."""
        for index in self._set.Match(text) or ():
            rule, number = self._owners[index]
            into.setdefault(rule.code, (rule, []))[1].append(number)


_loaded = _modules()
RULES: tuple[Rule, ...] = tuple(
    sorted((cast("Rule", module.rule) for module in _loaded), key=lambda rule: rule.code)
)
RULES_VERSION = _version(_loaded)
_BY_CODE = {rule.code: rule for rule in RULES}
_FOLDED = _Gates(rule for rule in RULES if not rule.find.raw)
_RAW = _Gates(rule for rule in RULES if rule.find.raw)


def rule_by_code(code: str) -> Rule | None:
    """The rule of that code, or None when there is none (any more)."""
    return _BY_CODE.get(code)


def find_all(draft: Draft, text: Text | None = None) -> tuple[Hit, ...]:
    """Every fault in the draft, in order of place.

    `text` may be handed in when the caller has one already. Of hits of one category that overlap
    only one stays: the more severe, then the longer.
    """
    text = text or Text(draft.text)
    opened: dict[str, tuple[Rule, list[int]]] = {}
    _FOLDED.open(text.folded, opened)
    _RAW.open(draft.text, opened)
    hits = [
        Hit(rule, span.start, span.end)
        for rule, gates in opened.values()
        for span in rule.spans(draft, text, gates)
    ]
    return tuple(_one_of_each_category(hits)) if len(hits) > 1 else tuple(hits)


def _one_of_each_category(hits: list[Hit]) -> list[Hit]:
    families: dict[str, list[Hit]] = {}
    for hit in sorted(hits, key=lambda hit: hit.rule.code):
        families.setdefault(hit.rule.category, []).append(hit)
    kept = [hit for family in families.values() for hit in best(family, place=_place, rank=_rank)]
    return sorted(kept, key=lambda hit: (hit.start, hit.end, hit.rule.code))


def _place(hit: Hit) -> Span:
    return Span(hit.start, hit.end)


def _rank(hit: Hit) -> tuple[int, ...]:
    return _RANK[hit.rule.severity], hit.start - hit.end, hit.start
