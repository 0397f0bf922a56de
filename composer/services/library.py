"""The team's library: the sample set comes and goes, examples are retired, the nearest are found."""

from collections import Counter
from functools import cache

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from accounts.models import Membership, Role
from composer.guide import examples as sample_set
from composer.linter import lint
from composer.models import Example, Message
from composer.models.examples import ExampleState, Relation, Route
from composer.services.shaping import shape_of

LOOKED_BACK = 50  # messages that say which kind somebody writes most


@transaction.atomic
def copy_sample_set(*, by: Membership) -> int:
    """Put the shipped examples into the library of a new team; what is there already is left.

    Done once, when the team is started: a set that was removed never comes back by itself.
    """
    there = set(Example.objects.visible_to(by).shipped().values_list("shipped_code", flat=True))
    rows = [row for row in _sample_rows(by.team_id) if row.shipped_code not in there]
    Example.objects.bulk_create(rows)
    return len(rows)


@transaction.atomic
def remove_sample_set(*, by: Membership) -> int:
    """Take every shipped example out of the team's library for good. Raises PermissionDenied."""
    if not by.at_least(Role.COACH):
        raise PermissionDenied
    removed, _by_model = Example.objects.editable_by(by).shipped().delete()
    return removed


@transaction.atomic
def retire_example(*, example_id: int, by: Membership) -> Example:
    """Take an example off the shelf; it can be put back. Raises Example.DoesNotExist."""
    return _move(example_id, by, ExampleState.APPROVED, ExampleState.RETIRED)


@transaction.atomic
def put_back_example(*, example_id: int, by: Membership) -> Example:
    """Undo a retirement. Raises Example.DoesNotExist."""
    return _move(example_id, by, ExampleState.RETIRED, ExampleState.APPROVED)


@transaction.atomic
def remove_example(*, example_id: int, by: Membership) -> bool:
    """Delete a retired example for good; one still on the shelf stays. Raises Example.DoesNotExist."""
    example = Example.objects.editable_by(by).select_for_update(of=("self",)).get(pk=example_id)
    if example.state != ExampleState.RETIRED:
        return False
    example.delete()
    return True


def best_examples(
    *, by: Membership, relationship: str = "", route: str = "", language: str = "en", most: int = 3
) -> list[Example]:
    """Good examples for the most similar case, nearest first. One query."""
    nearest = Example.objects.visible_to(by).nearest_to(
        relationship=relationship if relationship in Relation.values else "",
        route=route if route in Route.values else "",
        language=language if language.isascii() and language.isalpha() else "en",
    )
    return list(nearest[:most])


def one_good_example(*, by: Membership) -> Example | None:
    """One example of the kind this person writes most, another one each day. Two queries at most."""
    relationship = route = ""
    if by.at_least(Role.WRITER):
        written = (
            Message.objects.visible_to(by)
            .filter(author_id=by.user_id)
            .exclude(relationship="")
            .order_by("-updated_at", "-pk")
            .values_list("relationship", "route")[:LOOKED_BACK]
        )
        kinds = Counter(written).most_common(1)
        relationship, route = kinds[0][0] if kinds else ("", "")
    best = best_examples(by=by, relationship=relationship, route=route)
    return best[timezone.localdate().toordinal() % len(best)] if best else None


def _move(example_id: int, by: Membership, before: str, after: str) -> Example:
    example = Example.objects.editable_by(by).select_for_update(of=("self",)).get(pk=example_id)
    if example.state == before:
        example.state = after
        example.save(update_fields=["state"])
    return example


def _sample_rows(team_id: int) -> list[Example]:
    rows = []
    for good, shipped in [
        *((False, one) for one in sample_set.BAD),
        *((True, one) for one in sample_set.GOOD),
    ]:
        better = shipped.better
        row = Example(
            team_id=team_id,
            title=shipped.title,
            good=good,
            why=shipped.why,
            kind=shipped.kind,
            subject=shipped.subject,
            subject_stand_ins=_spans(shipped.subject),
            body=shipped.text,
            stand_ins=[list(span) for span in shipped.stand_ins],
            shape=_shapes()[shipped.code] if good else [],
            better=better.text if better else "",
            better_stand_ins=[list(span) for span in better.stand_ins] if better else [],
            better_why=better.why if better else "",
            relationship=shipped.relationship,
            route=shipped.route,
            purpose=shipped.purpose,
            language=shipped.language,
            profession=shipped.profession,
            tags=list(shipped.tags),
            shipped_code=shipped.code,
        )
        row.search_text = row.words_to_search()
        rows.append(row)
    return rows


def _spans(text: str) -> list[list[int]]:
    return [list(span) for span in sample_set.stand_ins_in(text)]


@cache
def _shapes() -> dict[str, list[list[int | str]]]:
    """The shape of each good shipped example; worked out once a process."""
    return {
        shipped.code: shape_of(shipped.text, shipped.answers, lint(shipped.draft()))
        for shipped in sample_set.GOOD
    }
