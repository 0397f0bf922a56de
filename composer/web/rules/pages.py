"""The rules to read: all of them by kind of fault, and one with its reasons and examples."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_safe

from accounts.http import AppRequest, member_required
from accounts.models import Role
from composer.linter import RULES
from composer.linter.remarks import REMARK_BY_CODE, REMARKS
from composer.linter.rule import Rule, unmark
from composer.linter.rules import rule_by_code
from composer.linter.rules.categories import CATEGORIES, Category
from composer.models.examples import language_name
from composer.services.checking import SEVERITY_WORDS

ANY = "any"
OTHER = "other"
COVERED = 10  # rules from which a language is shown by itself
GRADES = {
    "A": gettext_lazy("Solid: measured more than once."),
    "B": gettext_lazy(
        "Good: measured with care, documented by the platform, or complained of on three pages and"
        " more."
    ),
    "C": gettext_lazy("Fair: a weak measurement, or complained of on a page or two."),
    "D": gettext_lazy(
        "Weak: it stands on lists of banned phrases or in templates seen in the wild."
    ),
    "own": gettext_lazy("Our own judgment."),
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of an example, at fault or not."""

    text: str
    fault: bool


@require_safe
@member_required(Role.READER)
def show_rules(request: AppRequest) -> HttpResponse:
    """All rules of one language and those for every language, by kind of fault.

    Of some languages only the platform's own texts are known; these stand together.
    """
    counts = Counter(rule.lang for rule in RULES if rule.lang != ANY)
    languages = sorted((lang for lang, n in counts.items() if n >= COVERED), key=language_name)
    chosen = request.GET.get("language", "en")
    if chosen not in (*languages, OTHER):
        chosen = "en"
    wanted = set(counts) - set(languages) if chosen == OTHER else {chosen, ANY}
    rules = sorted((r for r in RULES if r.lang in wanted), key=lambda r: (r.category, r.title))
    by_code = {code: list(part) for code, part in groupby(rules, key=lambda rule: rule.category)}
    families: list[tuple[Category, list[Rule]]] = [
        (category, by_code[category.code]) for category in CATEGORIES if category.code in by_code
    ]
    context = {
        "families": families,
        "remarks": REMARKS,
        "count": len(rules) + len(REMARKS),
        "languages": [
            *((code, language_name(code), code == chosen) for code in languages),
            (OTHER, _("other languages"), chosen == OTHER),
        ],
        "severities": SEVERITY_WORDS,
    }
    return render(request, "rules/rules.html", context)


@require_safe
@member_required(Role.READER)
def show_rule(request: AppRequest, code: str) -> HttpResponse:
    """One rule with why, instead, evidence and examples; or a remark on the whole message."""
    rule = rule_by_code(code)
    remark = REMARK_BY_CODE.get(code)
    if rule is not None:
        context = {
            "rule": rule,
            "word": SEVERITY_WORDS[rule.severity],
            "grade": GRADES[rule.grade],
            "source": rule.evidence.source,
            "bad": [list(_pieces(example)) for example in rule.bad],
            "good": rule.good,
            "language": _("every language") if rule.lang == ANY else language_name(rule.lang),
            "examples_in": "" if rule.lang == ANY else rule.lang,
        }
    elif remark is not None:
        context = {
            "rule": remark,
            "word": SEVERITY_WORDS[remark.severity],
            "grade": GRADES["own"],
            "language": _("every language"),
        }
    else:
        raise Http404
    return render(request, "rules/rule.html", context)


def _pieces(example: str) -> Iterator[Piece]:
    """A bad example cut at its faults."""
    text, spans = unmark(example)
    place = 0
    for start, end in spans:
        if place < start:
            yield Piece(text[place:start], fault=False)
        yield Piece(text[start:end], fault=True)
        place = end
    if place < len(text):
        yield Piece(text[place:], fault=False)
