"""Draft first: keep what can be told from a pasted draft, and ask only for what is missing."""

import re

from accounts.models import Membership
from composer.guide.intake import kind_of_paste
from composer.guide.questions import UNASKED, Question
from composer.linkedin.addresses import ProfileAddress, find_profile_address
from composer.linkedin.counting import clean_newlines
from composer.linter import Report
from composer.models import Message
from composer.services.checking import check
from composer.services.drafting import Saved, save_message, start_message
from composer.services.guiding import questions_of
from composer.services.knowing import remember_person

# What the detector misses → the question that asks for it.
ASKED_BY = {
    "known-tie": "how",
    "event-tie": "how",
    "work-tie": "how",
    "stranger-tie": "how",
    "pitch-only": "how",
    "trigger-only": "how",
    "reason-no-tie": "how",
    "glued-pitch": "vbr",
    "title-only": "vbr",
    "tie-no-reason": "vbr",
}
SENTENCE = re.compile(r"[^.!?…\n]+(?:[.!?…]+|\n|$)")
GREETING = re.compile(r"\s*[^.!?\n]{1,60}[,!\n]\s*")


def take_draft(*, by: Membership, body: str) -> Message:
    """Begin a message from a draft; its tie, reason and ask are kept as answers.

    A profile link on a line of its own says whom it is to, and is no part of the text.
    """
    address, body = without_link(body)
    person = None
    if address is not None and address.url:
        person = remember_person(
            by=by, name="", address=address, suggested_name=address.suggested_name
        )
    message = start_message(by=by, person=person, body=body, route="note")
    report = check(message)
    told = told_by(report, message.body)
    if not told:
        return message
    return save_message(message_id=message.pk, by=by, version=message.version, fields=told).message


def without_link(body: str) -> tuple[ProfileAddress | None, str]:
    """The profile of the first line that is nothing but a link, and the text without that line."""
    lines = clean_newlines(body).split("\n")
    for number, line in enumerate(lines):
        if kind_of_paste(line) == "link" and (address := find_profile_address(line)):
            rest = "\n".join([*lines[:number], *lines[number + 1 :]])
            return address, rest.strip()
    return None, body


def told_by(report: Report, body: str) -> dict[str, str]:
    """The sentences of a draft that carry its tie, its reason and its ask; the first of each."""
    told: dict[str, str] = {}
    kinds = {"tie": "how", "reason": "vbr"}
    flagged = [(f.start, f.end or 0) for f in report.findings if f.start is not None]
    for match in SENTENCE.finditer(body):
        if any(start < match.end() and end > match.start() for start, end in flagged):
            continue  # what is better left out is no answer to keep
        sentence = match.group().strip()
        for segment in report.segments:
            if (
                segment.kind in kinds
                and segment.start < match.end()
                and segment.end > match.start()
            ):
                told.setdefault(kinds[segment.kind], sentence)
        if sentence.endswith("?"):
            told.setdefault("ask", sentence)
    if told.get("vbr") == told.get("how"):
        told.pop("vbr", None)
    return told


def missing_question(message: Message, report: Report) -> Question | None:
    """The one question whose true answer would make this draft personal, or None."""
    field = ASKED_BY.get(report.advice.code) if report.advice else None
    if field is None:
        return None
    if not message.relationship:
        return UNASKED[field]
    return next((q for q in questions_of(message) if q.field == field), None)


def add_sentence(
    *, message_id: int, by: Membership, version: int, field: str, sentence: str
) -> Saved:
    """Put the writer's sentence where it belongs: a tie after the greeting, a reason before the
    last sentence if that asks something, otherwise at the end."""
    message = Message.objects.editable_by(by).get(pk=message_id)
    if field not in ("how", "vbr"):
        field = "how"
    body = inserted(message.body, sentence.strip(), first=field == "how")
    return save_message(
        message_id=message_id, by=by, version=version, fields={"body": body, field: sentence}
    )


def inserted(body: str, sentence: str, *, first: bool) -> str:
    """The body with the sentence in it; every word of both stays."""
    if sentence[-1:].isalnum():
        sentence += "."
    if first:
        greeting = GREETING.match(body)
        at = greeting.end() if greeting else 0
    else:
        last = [m for m in SENTENCE.finditer(body) if m.group().strip()]
        at = last[-1].start() if last and last[-1].group().strip().endswith("?") else len(body)
    before, after = body[:at], body[at:]
    glue = "" if not before or before[-1].isspace() else " "
    tail = "" if not after or after[0].isspace() else " "
    return f"{before}{glue}{sentence}{tail}{after}"
