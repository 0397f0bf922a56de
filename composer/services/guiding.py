"""The guide: which question comes next, and putting the writer's sentences in order."""

from typing import Any

from django.db import transaction

from accounts.models import Membership
from composer.guide.questions import PAGES, Question, questions_for
from composer.guide.relationships import relationship
from composer.guide.shapes import Sentences, Shape, arrange, shapes_for
from composer.models import Message, SetAside
from composer.services.drafting import Saved, save_message

# Fields of the guide that are columns of their own; every other answer lives in `details`.
COLUMNS = ("relationship", "greeting", "how", "vbr", "wiifm", "ask")


def questions_of(message: Message, *, page: str | None = None) -> list[Question]:
    """What the guide asks for this message, in order; of one page or of all."""
    found = questions_for(message.relationship or None, message.route or None, message.kind)
    return [q for q in found if page is None or q.page == page]


def answer_to(message: Message, field: str) -> str:
    """What the writer has answered so far, or an empty string."""
    if field in COLUMNS:
        return str(getattr(message, field))
    if field in ("name", "role", "company"):
        return str(getattr(message.person, field)) if message.person else ""
    if field == "link":
        return message.person.profile_url if message.person else ""
    if field == "route":
        return message.route
    return str(message.details.get(field, ""))


def next_page(message: Message, *, after: str = "") -> str:
    """The first page with an unanswered required question, else ``route``, else ``draft``.

    Pages whose questions are all optional are not in the way; they stay one click off.
    """
    waiting = {
        q.page for q in questions_of(message) if q.required and not answer_to(message, q.field)
    }
    if not message.route:
        waiting.add("route")
    for page in pages_for(message):
        if page in waiting and page != after:
            return page
    return "draft"


def pages_for(message: Message) -> tuple[str, ...]:
    """The pages in the order of this message.

    To a stranger the way comes before the sentences: it decides whether there is room for them.
    """
    if message.relationship != "none":
        return PAGES
    rest = [page for page in PAGES if page not in ("who", "how", "route")]
    return ("who", "how", "route", *rest)


def save_answers(
    *, message_id: int, by: Membership, version: int, answers: dict[str, str]
) -> Saved:
    """Keep answers of the guide, each where it belongs."""
    fields: dict[str, Any] = {name: text for name, text in answers.items() if name in COLUMNS}
    rest = {name: text for name, text in answers.items() if name not in COLUMNS}
    if rest:
        message = Message.objects.editable_by(by).get(pk=message_id)
        merged = {**message.details, **rest}
        fields["details"] = {name: text for name, text in merged.items() if text}
    return save_message(message_id=message_id, by=by, version=version, fields=fields)


def sentences_of(message: Message) -> Sentences:
    """The writer's own sentences, as the shapes take them."""
    found: dict[str, str | list[str]] = {
        name: str(getattr(message, name)) for name in COLUMNS if name != "relationship"
    }
    asked = {q.field for q in questions_of(message) if not q.skipped}
    for name in ("permission", "sign_off"):
        found[name] = answer_to(message, name)
    if message.relationship:
        # On the way through an introducer the follow-ups are about somebody else.
        told = [q.field for q in relationship(message.relationship).followups if q.field in asked]
        found["followups"] = [answer_to(message, field) for field in told]
    return found


def shapes_of(message: Message) -> tuple[Shape, ...]:
    """The orders that make sense for this route and relationship, best first."""
    return shapes_for(message.route or "note", message.relationship or None)


def arranged(message: Message, *, shape_code: str = "") -> tuple[str, str]:
    """The draft in a shape, the best one unless another is named: (shape code, text)."""
    shapes = shapes_of(message)
    if not shapes:  # the route "none": nothing is written
        return "", ""
    shape = next((s for s in shapes if s.code == shape_code), shapes[0])
    return shape.code, arrange(shape, sentences_of(message))


@transaction.atomic
def put_in_order(*, message_id: int, by: Membership, version: int, shape_code: str) -> Saved:
    """Write the sentences in the order of a shape; the text it replaces is set aside, not lost."""
    message = Message.objects.editable_by(by).get(pk=message_id)
    code, text = arranged(message, shape_code=shape_code)
    before = message.body
    untouched = before == arranged(message, shape_code=message.shape)[1]
    saved = save_message(
        message_id=message_id, by=by, version=version, fields={"body": text, "shape": code}
    )
    if saved.set_aside is None and before.strip() and before != text and not untouched:
        SetAside.objects.create(
            team_id=by.team_id, message=message, typed={"body": before}, settled=True
        )
    return saved
