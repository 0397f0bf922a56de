"""Walking the whole site: its addresses, what is kept behind them, and the forms on its pages."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from django.apps import apps
from django.test.client import ClientHandler
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from accounts.models import Team
from tests.access import ACCESS, WHO, World

ROOT = Path(__file__).resolve().parent.parent


# Addresses -------------------------------------------------------------------------------------


def named_urls(resolver: URLResolver | None = None, space: str = "") -> Iterator[str]:
    """The names of all URLs with their namespaces; a URL without a name comes as its pattern."""
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLResolver):
            inner = f"{space}{entry.namespace}:" if entry.namespace else space
            yield from named_urls(entry, inner)
        elif isinstance(entry, URLPattern):
            yield f"{space}{entry.name or entry.pattern}"


def url_of(name: str, world: World) -> str:
    """The address of a row of the table, for the world's own object."""
    return reverse(name, args=ACCESS[name].args(world))


def form_of(name: str, who: str, world: World) -> dict[str, Any]:
    """What the table posts there, with the poster's team as the forms carry it."""
    member = world.people.get(who)
    team = {"team": str(member.team_id)} if member else {}
    return {**team, **ACCESS[name].data(world)}


def pages_of(who: str) -> list[str]:
    """The rows whose GET shows this person a page."""
    return [name for name, row in ACCESS.items() if row.get[WHO.index(who)] == 200]


@cache
def handler(enforce_csrf_checks: bool) -> ClientHandler:
    """The whole application; loading all middleware for each client would take most of the time."""
    return ClientHandler(enforce_csrf_checks=enforce_csrf_checks)


# What is kept ----------------------------------------------------------------------------------


@cache
def kept_tables() -> list[tuple[Any, list[str], str]]:
    """Model, columns, and the column that names the team ("" for none)."""
    found = []
    for app in ("accounts", "composer"):
        for model in apps.get_app_config(app).get_models():
            columns = [f.attname for f in model._meta.concrete_fields if f.name != "last_login"]
            team = "pk" if model is Team else "team_id" if "team_id" in columns else ""
            found.append((model, columns, team))
    return found


def rows_of(team: Team | None = None) -> dict[str, list[dict[str, Any]]]:
    """Everything kept of people and teams by table; of one team alone when given."""
    kept: dict[str, list[dict[str, Any]]] = {}
    for model, columns, owner in kept_tables():
        if team is not None and not owner:
            continue
        rows = model._base_manager.order_by("pk")
        if team is not None:
            rows = rows.filter(**{owner: team.pk})
        kept[model.__name__] = list(rows.values(*columns))
    return kept


def digest(world: World | None = None) -> str:
    """A digest of what is kept of people and teams; of the world's first team alone when given."""
    kept = rows_of(world.team if world else None)
    return hashlib.sha256(repr(kept).encode()).hexdigest()


# Forms -----------------------------------------------------------------------------------------


@dataclass
class PageForm:
    """A form as it stands on a page: where it goes, and what a browser would send unchanged."""

    action: str
    method: str
    values: dict[str, str] = field(default_factory=dict)


class FormReader(HTMLParser):
    """Collects the forms of one page; fields may also stand outside and name the form's id."""

    def __init__(self, address: str) -> None:
        super().__init__()
        self.address = address
        self.forms: list[PageForm] = []
        self.ids: dict[str, PageForm] = {}
        self.waiting: list[tuple[str, str, str]] = []
        self.inside: PageForm | None = None
        self.area: tuple[PageForm, str] | None = None
        self.select: tuple[PageForm, str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Forms and everything in them that has a name."""
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            action = has.get("action", "") or self.address
            self.inside = PageForm(action, has.get("method", "get").lower())
            self.forms.append(self.inside)
            if "id" in has:
                self.ids[has["id"]] = self.inside
            return
        name = has.get("name", "")
        if "form" in has and name:
            self.waiting.append((has["form"], name, has.get("value", "")))
            return
        here = self.inside
        if here is None:
            return
        if "formaction" in has:
            # The same fields, sent elsewhere by this button.
            self.forms.append(PageForm(has["formaction"], "post", here.values))
        if tag == "option" and self.select and ("selected" in has or self.select[1] == ""):
            here.values[self.select[1]] = has.get("value", "")
        if not name:
            return
        if tag == "select":
            self.select = (here, name)
            here.values.setdefault(name, "")
        elif tag == "textarea":
            self.area = (here, name)
            here.values.setdefault(name, "")
        elif tag == "input" and has.get("type") in ("radio", "checkbox"):
            if "checked" in has:
                here.values[name] = has.get("value", "on")
            here.values.setdefault(name, "")
        elif tag in ("input", "button"):
            here.values.setdefault(name, has.get("value", ""))

    def handle_data(self, data: str) -> None:
        """The text of a textarea."""
        if self.area:
            self.area[0].values[self.area[1]] += data

    def handle_endtag(self, tag: str) -> None:
        """The end of a form or of a field with content."""
        if tag == "form":
            self.inside = None
        elif tag == "textarea":
            self.area = None
        elif tag == "select":
            self.select = None

    def close(self) -> None:
        """Give fields that stood outside to their form."""
        super().close()
        for form_id, name, value in self.waiting:
            if form_id in self.ids:
                self.ids[form_id].values.setdefault(name, value)


def forms_on(page: str, address: str) -> list[PageForm]:
    """The forms of a page in order."""
    reader = FormReader(address)
    reader.feed(page)
    reader.close()
    return reader.forms


@cache
def read_names(method: str) -> frozenset[str]:
    """Every name that some view reads from ``request.POST`` or ``request.GET`` by itself."""
    pattern = re.compile(rf"{method}(?:\.get(?:list)?\(|\[)\"(\w+)\"")
    folders = ("accounts", "composer/web", "config")
    files = (path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return frozenset(name for path in files for name in pattern.findall(path.read_text()))
