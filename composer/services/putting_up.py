"""Putting an approved message up in the library, without anybody in it."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db import transaction

from accounts.models import Membership
from composer.linter import Answers, Draft, lint
from composer.linter.text import fold
from composer.models import ApprovedVersion, Example, Message
from composer.services.anonymizing import Replacement, apply, first_named, is_our_stand_in
from composer.services.checking import draft_of
from composer.services.identifying import find_replacements
from composer.services.naming import forms_of_company, forms_of_name
from composer.services.shaping import shape_of

# Of these every single word is somebody's name.
NAMES_OF_PEOPLE = ("full", "colleague")


class StillNamedError(Exception):
    """A word that is replaced in the text stands in what is said about it; ``field`` says where."""

    def __init__(self, field: str, word: str) -> None:
        super().__init__(field)
        self.field = field
        self.word = word


@dataclass(frozen=True, slots=True)
class Proposal:
    """An approved message on its way into the library: its text, and what may tell who is meant."""

    message: Message
    version: ApprovedVersion
    language: str
    offered: list[Replacement]

    @property
    def text(self) -> str:
        """Subject and text as one, to look for names in."""
        return f"{self.version.subject}\n{self.version.body}".lstrip("\n")


def propose(message: Message) -> Proposal:
    """What is offered for a message that was approved at least once; nothing is stored."""
    version = message.versions.all()[0]
    draft = draft_of(message, body=version.body)
    language = lint(draft).language.code
    text = f"{version.subject}\n{version.body}"
    offered = find_replacements(
        text,
        draft.recipient,
        draft.answers,
        language=language,
        writer=message.author.name,
    )
    return Proposal(message, version, language, offered)


def example_of(message: Message, *, by: Membership) -> Example | None:
    """The one example made of this message, on the shelf or not."""
    return Example.objects.filter(team_id=by.team_id, message=message).first()


def words_to_keep_out(proposal: Proposal, replacements: Sequence[Replacement]) -> list[str]:
    """Every word that must not stand in title, reason or tags, whether it stands in the text or not.

    That is what is replaced, each word of a replaced name, and the receiver's name and company in
    every form, unless the person chose to leave it in the text.
    """
    person = proposal.message.person
    known = [*forms_of_name(person.name), *forms_of_company(person.company)] if person else []
    words = [one.found for one in replacements if one.on]
    for one in replacements:
        if one.on and one.kind in NAMES_OF_PEOPLE:
            words += [word for word in one.found.split() if len(word) > 2]
    kept = {fold(one.found) for one in replacements if not one.on}
    words += [form.text for form in known if fold(form.text) not in kept]
    return list(dict.fromkeys(words))


@transaction.atomic
def put_up(
    *,
    message_id: int,
    by: Membership,
    replacements: Sequence[Replacement],
    title: str,
    why: str,
    relationship: str,
    purpose: str,
    language: str,
    tags: Sequence[str] = (),
) -> Example:
    """Make an example of the latest approved text; every member sees it at once.

    Only the author, coaches and owners may: Message.DoesNotExist otherwise. A second call for the
    same message gives the same example. Raises StillNamedError when a replaced word stands elsewhere.
    Nothing of what was replaced is kept with the example.
    """
    rows = Message.objects.visible_to(by).kept().select_related("person", "author", "team")
    message = rows.select_for_update(of=("self",)).get(pk=message_id)
    there = example_of(message, by=by)
    if there is not None:
        return there
    proposal = propose(message)
    words = words_to_keep_out(proposal, replacements)
    stand_ins = " ".join(
        one.stand_in for one in replacements if one.on and not is_our_stand_in(one.stand_in)
    )
    said = {"title": title, "why": why, "tags": " ".join(tags), "stand_in": stand_ins}
    for field, text in said.items():
        word = first_named([text], words)
        if word is not None:
            raise StillNamedError(field, word)
    route = proposal.version.route or message.route or "note"
    body, spans = apply(proposal.version.body, replacements)
    subject, subject_spans = apply(proposal.version.subject, replacements)
    answers = anonymized(draft_of(message).answers, replacements)
    draft = Draft(
        text=body,
        kind=message.kind,
        answers=answers,
        relationship=relationship or None,
        route=route,
        account=message.account,
        lang=language,
        stand_ins=tuple((start, end) for start, end in spans),
    )
    example = Example(
        team_id=by.team_id,
        message=message,
        added_by=by.user,
        title=title,
        why=why,
        kind=message.kind,
        subject=subject,
        subject_stand_ins=subject_spans,
        body=body,
        stand_ins=spans,
        shape=shape_of(body, answers, lint(draft)),
        relationship=relationship,
        route=route,
        purpose=purpose,
        language=language,
        tags=list(tags),
    )
    example.full_clean(exclude=["team", "message", "added_by"])
    example.save()
    return example


def anonymized(answers: Answers, replacements: Sequence[Replacement]) -> Answers:
    """The answers as they read in the example; they only tell its shape and are not kept."""
    return Answers(
        how=apply(answers.how, replacements)[0],
        vbr=apply(answers.vbr, replacements)[0],
        wiifm=apply(answers.wiifm, replacements)[0],
        ask=apply(answers.ask, replacements)[0],
    )
