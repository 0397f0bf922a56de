"""Values that no form expects, requests that carry them, and what must not come of one."""

import logging
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any
from urllib.parse import quote_from_bytes, urlencode

from django.db import transaction
from django.test import Client

from accounts.models import Team
from tests.access import World
from tests.walking import kept_tables, rows_of

SEED = 20_260_207
FORM = "application/x-www-form-urlencoded"

# Tried on every field: each of these has brought down some form of some site.
ALWAYS: dict[str, bytes] = {
    "empty": b"",
    "NUL": b"a\x00b",
    "lone surrogate": b"a\xed\xa0\x80b",
    "too many characters": b"x" * 20_001,
    "a number of 40 digits": b"9" * 40,
}
# Some of these are drawn for each field.
SOMETIMES: dict[str, bytes] = {
    name: text.encode("utf-8", "surrogatepass")
    for name, text in {
        "20,000 astral characters": "🛶" * 20_000,
        "emoji of several parts": "👩🏽‍🚀👨‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿",
        "right to left override": "\u202eevil\u202c \u2066x\u2069",
        "right to left": "שלום نور",
        "marks without letters": "\u0301" * 300,
        "blanks of all kinds": " \t\u00a0\u2003\u200b\ufeff\u2028",
        "line ends of all kinds": "a\r\nb\rc\nd\u2028e\x85f\x0bg",
        "control characters": "".join(map(chr, range(1, 32))),
        "noncharacters": "\ufffe\uffff\U0010ffff",
        "a header": "x\r\nSet-Cookie: a=b",
        "minus one": "-1",
        "nought": "0",
        "one more than fits 31 bits": "2147483648",
        "one more than fits 63 bits": "9223372036854775808",
        "not a number": "NaN",
        "infinity": "1e999",
        "digits of another script": "१२३",
        "a superscript": "²",
        "a fraction": "1.5",
        "a list": "[1, 2]",
        "an object": '{"a": {"b": []}}',
        "null": "null",
        "true": "true",
        "none": "None",
        "a quote": "' OR '1'='1' --",
        "wildcards": "%_\\%%s{0}{x.__class__}",
        "markup": "</textarea><script>alert(1)</script>",
        "template": "{{ request.user.password }}{% include 'x' %}",
        "a path": "../../../../etc/passwd",
        "an address elsewhere": "//evil.example/x",
        "a script address": "javascript:alert(1)",
        "a broken address": "http://[::1",
        "a profile": "https://www.linkedin.com/in/" + "%F0%9F%9B%B6" * 60 + "/",
        "a long profile": "linkedin.com/in/" + "a-" * 150 + "b",
        "a profile with NUL": "https://www.linkedin.com/in/a%00b/",
        "a profile with half a letter": "https://www.linkedin.com/in/%ED%A0%80/",
        "an address of mail": "a" * 64 + "@" + "b." * 80 + "example.org",
        "mail of two lines": "a@example.org\nBcc: b@example.org",
        "turkish i": "İıſK",
        "guillemets": "‹first name› ‹›››‹",
        "a date": "2026-02-30",
    }.items()
}

# Columns that forms do not ask for; posted beside a form's own fields.
FORGED = (
    *("id", "pk", "team_id", "author", "author_id", "user", "user_id", "added_by", "added_by_id"),
    *("person", "person_id", "message", "message_id", "state", "number", "approved_at"),
    *("approved_by", "approved_by_id", "copied_at", "sent_at", "withdrawn_at", "created_at"),
    *("updated_at", "report", "rules_version", "search_text", "shipped_code", "good", "digest"),
    *("do_not_contact", "profile_key", "is_active", "is_staff", "is_superuser", "date_joined"),
    *("override_reason", "writers_approve_own", "blocking", "typed", "invited_by", "accepted_at"),
    *("member_id", "by", "kind", "account", "received", "details", "situation", "role", "email"),
)


def chance() -> random.Random:
    """The same chance in every run."""
    return random.Random(SEED)  # noqa: S311  # nothing secret is drawn


@dataclass(frozen=True, slots=True)
class Attempt:
    """One hostile request."""

    what: str
    body: bytes
    kind: str = FORM
    headers: dict[str, str] = field(default_factory=dict)


def encoded(pairs: list[tuple[str, bytes]]) -> bytes:
    """A form body; values are bytes, so that they may be no text at all."""
    return b"&".join(
        quote_from_bytes(name.encode()).encode() + b"=" + quote_from_bytes(value).encode()
        for name, value in pairs
    )


def pairs_of(fields: dict[str, Any]) -> list[tuple[str, bytes]]:
    """A form's fields as they travel."""
    return [(name, str(value).encode()) for name, value in fields.items()]


def keys_of(world: World) -> dict[str, bytes]:
    """The key of one row of each table of the other team."""
    kept = rows_of(world.other_team)
    return {
        f"another team's {name}": str(rows[0]["id"]).encode() for name, rows in kept.items() if rows
    }


def attempts(
    fields: dict[str, Any], foreign: dict[str, bytes], *, chance: random.Random
) -> Iterator[Attempt]:
    """Every field with every sort of nonsense, one after another; the others stay as they are."""
    seen = set()
    for name in fields:
        kind = re.sub(r"\d+", "", name)  # the rows of a formset are alike
        if name == "team" or kind in seen:
            continue  # the team has its own test; and without it nothing of the form is read
        seen.add(kind)
        rest = [(other, value) for other, value in pairs_of(fields) if other != name]
        drawn = chance.sample([*SOMETIMES.items(), *foreign.items()], 3)
        for what, value in [*ALWAYS.items(), *drawn]:
            yield Attempt(f"{name}: {what}", encoded([*rest, (name, value)]))
        yield Attempt(f"{name}: missing", encoded(rest))
        twice = [(name, b"first"), (name, b"second")]
        yield Attempt(f"{name}: twice", encoded([*rest, *twice]))
    lists = [(f"{name}{end}", b"1") for name in fields for end in ("[]", "[a]", ".a")]
    yield Attempt("lists", encoded([*pairs_of(fields), *lists]))
    own = [(name, value) for name, value in pairs_of(fields) if name == "team"]
    yield Attempt("nothing at all", b"")
    yield Attempt("the team alone", encoded(own))
    for what in chance.sample(sorted(SOMETIMES), 3):
        everything = [(name, SOMETIMES[what]) for name in fields if name != "team"]
        yield Attempt(f"all fields: {what}", encoded([*own, *everything]))


def odd_bodies(fields: dict[str, Any]) -> Iterator[Attempt]:
    """Bodies that are no form, or not the one that their header promises."""
    form = urlencode(fields).encode()
    part = b'--x\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n'
    parts = b"".join(part % (name.encode(), str(v).encode()) for name, v in fields.items())
    yield Attempt("JSON", b'{"body": ["x"], "team": {}}', "application/json")
    yield Attempt("text", form, "text/plain")
    yield Attempt("no type", form, "")
    yield Attempt("half a percent sign", form + b"&%&=%E&%zz=%00&=&&", FORM)
    yield Attempt("parts without an end", parts, "multipart/form-data; boundary=x")
    yield Attempt("parts without a boundary", parts, "multipart/form-data")
    yield Attempt("a long boundary", parts, "multipart/form-data; boundary=" + "y" * 300)
    file = (
        b'--x\r\nContent-Disposition: form-data; name="body"; filename="../a\x00"\r\n\r\nz\r\n--x--'
    )
    yield Attempt("a file", parts + file, "multipart/form-data; boundary=x")
    for charset in ("utf-7", "utf-16", "rot13", "idna", "unicode_escape", "nonsense", "undefined"):
        escape = rb"+2AA- \ud800"
        sick = b"".join(part % (name.encode(), escape) for name in fields if name != "team")
        own = part % (b"team", str(fields.get("team", "")).encode())
        kind = f"multipart/form-data; boundary=x; charset={charset}"
        yield Attempt(f"parts in {charset}", own + sick + b"--x--", kind)
        yield Attempt(f"form in {charset}", form, f"{FORM}; charset={charset}")
    yield Attempt("1,500 fields", form + b"&a=b" * 1_500)
    yield Attempt("three megabytes", form + b"&a=" + b"x" * 3_000_000)


def queries(names: list[str], *, chance: random.Random) -> Iterator[Attempt]:
    """Nonsense in the address; ``body`` holds the query."""
    for name in names:
        for what, value in [*ALWAYS.items(), *chance.sample(sorted(SOMETIMES.items()), 4)]:
            short = value[:2_000]
            yield Attempt(f"{name}: {what}", encoded([(name, short)]))
        yield Attempt(f"{name}: twice", encoded([(name, b"1"), (name, b"2")]))
    for what in chance.sample(sorted(SOMETIMES), 4):
        yield Attempt(f"all: {what}", encoded([(name, SOMETIMES[what]) for name in names]))
    for lookup in ("pk", "id__gt", "team__isnull", "author__password__startswith", "state__in"):
        yield Attempt(lookup, encoded([(lookup, b"1")]))


type Send = Callable[[Client, Attempt], Any]


def post_to(address: str) -> Send:
    """Send attempts to an address as posts."""
    return lambda client, one: client.generic(
        "POST", address, one.body, content_type=one.kind, headers=one.headers
    )


def get_from(address: str) -> Send:
    """Send attempts to an address as queries."""
    return lambda client, one: client.generic(
        "GET", address, headers=one.headers, QUERY_STRING=one.body.decode("latin-1")
    )


def faults_of(
    send: Send, tries: Iterator[Attempt], *, client: Callable[[], Client], team: Team
) -> list[str]:
    """Send each attempt and undo it; tell what failed, and what changed the rows of this team."""
    before, faults = rows_of(team), []
    logging.disable()  # what is refused fills pages
    for one in tries:
        with transaction.atomic():
            answer = send(client(), one)
            if answer.status_code >= 500:
                error = (getattr(answer, "exc_info", None) or ("", "no exception"))[1]
                faults.append(f"{one.what}: {answer.status_code} {ascii(error)[:160]}")
            elif rows_of(team) != before:
                faults.append(f"{one.what}: another team's rows have changed")
            transaction.set_rollback(True)
    logging.disable(logging.NOTSET)
    return faults


# Columns nobody asked for -------------------------------------------------------------------------

BY_CHANCE = {"digest"}  # of a new invite's token


def forged(fields: dict[str, Any], foreign: dict[str, bytes]) -> list[tuple[str, bytes]]:
    """The form with every column beside it that it does not have."""
    values = [b"sent", b"owner", b"2020-01-01T00:00:00Z", *foreign.values()]
    extra = [name for name in FORGED if name not in fields]
    return pairs_of(fields) + [(name, values[n % len(values)]) for n, name in enumerate(extra)]


def outcome_of(send: Send, one: Attempt, *, client: Client) -> Any:
    """What a request makes of everything that is kept, with new keys told apart from old ones."""
    before = rows_of()
    old = {table: [None, *(row["id"] for row in rows)] for table, rows in before.items()}
    with transaction.atomic():
        send(client, one)
        after = rows_of()
        transaction.set_rollback(True)
    return {
        table: [
            {
                column: value if value in old.get(key_of(table, column), [value]) else "new"
                for column, value in row.items()
                if column not in BY_CHANCE
            }
            for row in rows
        ]
        for table, rows in after.items()
    }


@cache
def key_of(table: str, column: str) -> str:
    """The table whose key a column holds, or nothing."""
    for model, _columns, _team in kept_tables():
        if model.__name__ == table:
            fields = {f.attname: f for f in model._meta.concrete_fields}
            related = fields[column].related_model
            return table if column == "id" else related.__name__ if related else ""
    return ""
