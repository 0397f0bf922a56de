"""All rules, found by listing this package, and the pass that runs them over one message.

Real notes mix languages: the rules of every language of which more than a few words stand in a
message run on it, English ones always. The good examples of all rules are linted against all rules,
so that this stays free of false friends.
"""

import hashlib
import importlib
import pkgutil
from collections.abc import Collection, Iterable
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
    """Which of the gates of many rules match a text.

    RE2's filter first looks for words that a pattern cannot do without, so that most patterns are
    never tried; on a text not seen before that is three times as fast as one automaton over all.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._filter = re2.Filter()
        self._owners: list[tuple[Rule, int]] = []
        for rule in rules:
            for number, pattern in enumerate(rule.find.gates):
                self._filter.Add(pattern)
                self._owners.append((rule, number))
        self._filter.Compile()

    def open(self, text: str, into: dict[str, tuple[Rule, list[int]]]) -> None:
        """Collect, by rule code, the gates that match."""
        for index in self._filter.Match(text) or ():
            rule, number = self._owners[index]
            into.setdefault(rule.code, (rule, []))[1].append(number)


_loaded = _modules()
RULES: tuple[Rule, ...] = tuple(
    sorted((cast("Rule", module.rule) for module in _loaded), key=lambda rule: rule.code)
)
RULES_VERSION = _version(_loaded)
_BY_CODE = {rule.code: rule for rule in RULES}
# English is mixed into everything; languages with a rule or two are not worth leaving out.
_APART = frozenset(("de", "fr", "es", "it", "pt", "nl"))
_RAW = _Gates(rule for rule in RULES if rule.find.raw)
_ALWAYS = _Gates(rule for rule in RULES if not rule.find.raw and rule.lang not in _APART)
_BY_LANGUAGE = {
    lang: _Gates(rule for rule in RULES if not rule.find.raw and rule.lang == lang)
    for lang in sorted(_APART)
}


def rule_by_code(code: str) -> Rule | None:
    """The rule of that code, or None when there is none (any more)."""
    return _BY_CODE.get(code)


def find_all(
    draft: Draft, text: Text | None = None, languages: Collection[str] | None = None
) -> tuple[Hit, ...]:
    """Every fault in the draft, in order of place.

    `text` may be handed in when the caller has one already, and `languages` when it is known which
    of them stand in it. Of hits of one category that overlap only one stays: the more severe, then
    the longer.
    """
    text = text or Text(draft.text)
    opened: dict[str, tuple[Rule, list[int]]] = {}
    _ALWAYS.open(text.folded, opened)
    for lang, gates in _BY_LANGUAGE.items():
        if languages is None or lang in languages:
            gates.open(text.folded, opened)
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
