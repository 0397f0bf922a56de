"""The boilerplate detector: a draft in, a report out. Knows no Django, reads nothing when called."""

from composer.linter.draft import Answers, Draft, DraftError, Earlier, Recipient
from composer.linter.engine import lint
from composer.linter.report import Evidence, Finding, Report, Segment
from composer.linter.rules import RULES
from composer.linter.spans import Span
from composer.linter.version import RULES_VERSION

__all__ = [
    "RULES",
    "RULES_VERSION",
    "Answers",
    "Draft",
    "DraftError",
    "Earlier",
    "Evidence",
    "Finding",
    "Recipient",
    "Report",
    "Segment",
    "Span",
    "lint",
]
