"""Asking the detector about a message."""

from collections.abc import Iterable

from django.utils.translation import gettext_lazy

from composer.linter import Answers, Draft, Recipient, Report, lint
from composer.models import Message

SEVERITY_WORDS = {
    "must-fix": gettext_lazy("Must fix"),
    "warning": gettext_lazy("Better without"),
    "hint": gettext_lazy("Think about"),
}


def draft_of(message: Message, *, body: str | None = None) -> Draft:
    """The message as the detector takes it, with ``body`` in place of the stored text if given."""
    person = message.person
    return Draft(
        text=message.body if body is None else body,
        kind=message.kind,
        recipient=Recipient(name=person.name, company=person.company, role=person.role)
        if person
        else Recipient(),
        answers=Answers(
            how=" ".join(filter(None, [message.how, *map(str, message.details.values())])),
            vbr=message.vbr,
            wiifm=message.wiifm,
            ask=message.ask,
        ),
        relationship=message.relationship or None,
        route=message.route or None,
        account=message.account,
    )


def check(message: Message, *, body: str | None = None) -> Report:
    """What the detector says about the message; nothing is stored."""
    return lint(draft_of(message, body=body))


def blocking_findings(report: Report, categories: Iterable[str]) -> list[str]:
    """Sentences of the findings that refuse an approval under the team's policy, in text order."""
    return [f.message for f in report.findings if f.category in set(categories)]
