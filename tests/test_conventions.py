"""The habits of the house as checks. Each is tried on bad samples first: a check that never fires
proves nothing.

An exception goes into the table beside its check, with the reason.
"""

import importlib
import inspect
import pkgutil
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest
from crispy_forms.helper import FormHelper
from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver, get_resolver

import accounts
import composer.web
from accounts.forms import fields_only
from accounts.models import Membership, Role
from composer.guide.questions import questions_for
from tests import conventions

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES = 400


def files(*patterns: str) -> list[str]:
    """Paths of the project's own files, relative to its root."""
    found = {p for pattern in patterns for p in ROOT.glob(pattern) if "__pycache__" not in p.parts}
    return sorted(str(path.relative_to(ROOT)) for path in found)


def text_of(path: str) -> str:
    return (ROOT / path).read_text()


DOORS = files("composer/web/**/*.py", "accounts/views/*.py")
SERVICES = files("composer/services/*.py", "composer/tasks/*.py", "accounts/services/*.py")
CODE = files("accounts/**/*.py", "composer/**/*.py", "config/**/*.py")
HTML = files("templates/**/*.html")
TXT = files("templates/**/*.txt")


# Queries start from who looks ----------------------------------------------------------------

MAY_START_BARE = {
    # An invite is found by the digest of its token: holding the link is the right to look.
    "accounts/services/invites.py": {"Invite.objects.filter"},
    # The sample team is made from the shell, before anybody is there.
    "composer/services/seeding.py": {"User.objects.filter"},
}


@pytest.mark.parametrize("path", DOORS + SERVICES)
def test_queries_start_from_who_looks(path):
    found = list(conventions.unscoped_queries(text_of(path), service=path in SERVICES))
    allowed = MAY_START_BARE.get(path, set())
    assert [line for line in found if not any(f"{a}(" in line for a in allowed)] == []


@pytest.mark.parametrize(
    ("source", "service"),
    [
        ("Message.objects.get(pk=1)", False),
        ("Message.objects.filter(pk=1).first()", True),
        ("x = [m for m in models.Message.objects.all()]", True),
        ("Message._default_manager.filter(pk=1)", True),
        ("get_object_or_404(Message, pk=1)", False),
        ("Message.objects.filter(team_id=1)", False),
        ("Message.objects.select_for_update().get(pk=1)", True),
        ("Message.objects.exclude(pk=1).visible_to(member)", True),
    ],
)
def test_a_query_without_anybody_is_found(source, service):
    assert list(conventions.unscoped_queries(source, service=service))


@pytest.mark.parametrize(
    ("source", "service"),
    [
        ("Message.objects.visible_to(by).filter(pk=1)", False),
        ("get_object_or_404(Message.objects.editable_by(by), pk=1)", False),
        ("TeamPolicy.objects.filter(team_id=by.team_id)", True),
        ("Team.objects.select_for_update().get(pk=by.team_id)", True),
    ],
)
def test_a_query_of_somebody_passes(source, service):
    assert not list(conventions.unscoped_queries(source, service=service))


# No safety net is taken away --------------------------------------------------------------------


@pytest.mark.parametrize("path", CODE)
def test_no_banned_name(path):
    assert list(conventions.banned_names(text_of(path))) == []


@pytest.mark.parametrize(
    "source",
    [
        "from django.utils.safestring import mark_safe",
        "safestring.mark_safe(text)",
        "@csrf_exempt\ndef view(request): ...",
        "cache_page(60)(view)",
    ],
)
def test_a_banned_name_is_found(source):
    assert list(conventions.banned_names(source))


@pytest.mark.parametrize("path", CODE)
def test_an_empty_post_is_a_post(path):
    assert list(conventions.empty_posts(text_of(path))) == []


@pytest.mark.parametrize("source", ["F(request.POST or None)", "F(self.request.FILES or None)"])
def test_post_or_none_is_found(source):
    assert list(conventions.empty_posts(source))


# Templates --------------------------------------------------------------------------------------

UNSAFE_BUT = {
    # Hints are written by us, in forms; Django's own password hints are markup.
    "templates/forms/layout/hint_and_error.html": {"|safe"},
    "templates/forms/layout/checkbox.html": {"|safe"},
}


@pytest.mark.parametrize("path", HTML)
def test_markup_is_safe(path):
    found = list(conventions.unsafe_markup(text_of(path)))
    assert [one for one in found if one not in UNSAFE_BUT.get(path, set())] == []


@pytest.mark.parametrize(
    "template",
    [
        "{{ text|safe }}",
        "{{ text | safe }}",
        "{% autoescape off %}{{ text }}{% endautoescape %}",
        '<p style="color: red">',
        '<button onclick="go()">',
        '<div hx-on:click="go()">',
        '<div hx-on::after-swap="go()">',
        "<script>go()</script>",
        "<script type='module'>go()</script>",
        "<style>p {}</style>",
        '<input hx-trigger="click[ctrlKey]">',
        "<input hx-vals='js:{a: 1}'>",
        "{% cache 60 header %}",
    ],
)
def test_unsafe_markup_is_found(template):
    assert list(conventions.unsafe_markup(template))


def test_safe_markup_passes():
    good = '<script type="module" src="{% static \'js/base.js\' %}"></script><p class="safe">on = 1</p>'
    assert not list(conventions.unsafe_markup(good))


@pytest.mark.parametrize("path", HTML)
def test_forms_carry_their_proof(path):
    assert list(conventions.posts_without_proof(text_of(path))) == []


def test_a_form_without_proof_is_found():
    assert list(conventions.posts_without_proof('<form method="post"><button></button></form>'))
    assert not list(conventions.posts_without_proof('<form method="get"><button></button></form>'))


# Forms about the person, or open to people without a team.
NO_TEAM = (
    "templates/account/",
    "templates/allauth/",
    "templates/_header.html",
    "templates/_footer.html",
    "templates/accounts/start.html",
    "templates/accounts/account.html",
    "templates/accounts/invite.html",
    "templates/accounts/invite_other.html",
)


@pytest.mark.parametrize("path", [p for p in HTML if not p.startswith(NO_TEAM)])
def test_forms_say_their_team(path):
    assert list(conventions.posts_without_team(text_of(path))) == []


def test_a_form_without_team_is_found():
    assert list(
        conventions.posts_without_team('<form class="a" method="post">{% csrf_token %}</form>')
    )


# Frames, and pieces that the form pack and allauth include by name.
STANDS_ALONE = (
    "templates/base.html",
    "templates/400.html",
    "templates/500.html",
    "templates/forms/",
    "templates/allauth/elements/",
)


@pytest.mark.parametrize("path", [p for p in HTML if not p.startswith(STANDS_ALONE)])
def test_a_template_is_a_page_or_a_piece(path):
    is_piece = Path(path).name.startswith("_")
    assert is_piece != conventions.stands_in_a_page(text_of(path))


def test_a_page_on_its_own_is_found():
    assert not conventions.stands_in_a_page("<html></html>{% extends 'base.html' %}")
    assert conventions.stands_in_a_page("{% extends 'base.html' %}{% block main %}{% endblock %}")


@pytest.mark.parametrize("path", HTML + TXT)
def test_every_word_is_translated(path):
    assert list(conventions.untranslated(text_of(path))) == []


@pytest.mark.parametrize(
    "template",
    [
        "<p>Save it</p>",
        "<p>{{ name }} wrote</p>",
        '<input aria-label="Search">',
        '<input placeholder="Search here">',
        "{% translate 'Save' %} now",
        '<option label="None">',
    ],
)
def test_a_word_in_one_language_is_found(template):
    assert list(conventions.untranslated(template))


def test_translated_words_pass():
    good = """
    {# a remark #}{% comment %}another{% endcomment %}
    <p title="{% translate 'Save' %}">{% blocktranslate with a=b %}Hello {{ a }}{% endblocktranslate %}</p>
    <b>Notewright</b> · <span class="words here">12 {{ thing|default:"nothing" }}</span>
    """
    assert list(conventions.untranslated(good)) == []


# Views ------------------------------------------------------------------------------------------


def says_who_may_enter(view: Any) -> bool:
    """A role, an explicit *open to all*, or an explicit *signed in*."""
    is_open = getattr(view, "login_required", True) is False
    return hasattr(view, "required_role") or is_open or hasattr(view, "redirect_field_name")


def our_views(resolver: URLResolver | None = None) -> list[Any]:
    views: list[Any] = []
    for entry in (resolver or get_resolver()).url_patterns:
        if isinstance(entry, URLResolver):
            views += our_views(entry)
        elif isinstance(entry, URLPattern) and not entry.callback.__module__.startswith("allauth"):
            views.append(entry.callback)
    return views


def test_every_view_says_who_may_enter():
    assert [view.__qualname__ for view in our_views() if not says_who_may_enter(view)] == []


def test_every_view_is_a_function():
    classes = [v.__qualname__ for v in our_views() if not isinstance(v, FunctionType)]
    assert classes + [v.__qualname__ for v in our_views() if hasattr(v, "view_class")] == []


def test_every_view_says_its_methods():
    # The innermost function is ours; somewhere round it stands require_http_methods or a kin.
    assert [v.__qualname__ for v in our_views() if "require_http_methods" not in wrappers(v)] == []


def wrappers(view: Any) -> str:
    """Where the functions wrapped round a view come from."""
    names = []
    while view is not None:
        names.append(view.__code__.co_filename + " " + view.__code__.co_qualname)
        view = getattr(view, "__wrapped__", None)
    return " ".join(names)


def test_a_view_without_a_word_is_found():
    def open_to_whom(request: HttpRequest) -> HttpResponse:
        return HttpResponse()

    assert not says_who_may_enter(open_to_whom)
    assert "require_http_methods" not in wrappers(open_to_whom)


# Forms ------------------------------------------------------------------------------------------

# What the constructors of some forms ask for.
FORM_ARGUMENTS: dict[str, dict[str, Any]] = {
    "accounts.forms.InviteForm": {"by": Membership(role=Role.OWNER)},
    "accounts.sign_in.ReauthenticateForm": {"user": None},
    "composer.web.writing.forms.QuestionForm": {"questions": questions_for("met", "note")},
}


def our_forms() -> list[type[forms.BaseForm]]:
    """Form classes of accounts and of all doors."""
    found = {}
    for package in (accounts, composer.web):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if "migrations" not in info.name:
                members = inspect.getmembers(importlib.import_module(info.name), inspect.isclass)
                for _, one in members:
                    if issubclass(one, forms.BaseForm) and one.__module__ == info.name:
                        found[f"{one.__module__}.{one.__qualname__}"] = one
    return [found[name] for name in sorted(found)]


def left_out(form: forms.BaseForm) -> set[str]:
    """Fields that the form's layout does not draw; crispy drops them without a word."""
    helper: FormHelper | None = getattr(form, "helper", None)
    if helper is None or helper.layout is None or helper.render_unmentioned_fields:
        return set()
    return set(form.fields) - {pointer.name for pointer in helper.layout.get_field_names()}


@pytest.mark.parametrize("form_class", our_forms(), ids=lambda c: f"{c.__module__}.{c.__name__}")
def test_every_field_is_drawn(form_class):
    name = f"{form_class.__module__}.{form_class.__name__}"
    assert left_out(form_class(**FORM_ARGUMENTS.get(name, {}))) == set()


def test_a_forgotten_field_is_found():
    class Forgetful(forms.Form):
        one = forms.CharField()
        two = forms.CharField()

        def __init__(self) -> None:
            super().__init__()
            self.helper = fields_only("one")

    assert left_out(Forgetful()) == {"two"}


# Size -------------------------------------------------------------------------------------------

LONG = files("*.py", "accounts/**/*.py", "composer/**/*.py", "config/*.py", "tests/**/*.py")
LONG += [*HTML, *files("static/js/**/*.js")]


@pytest.mark.parametrize("path", [p for p in LONG if "migrations" not in p])
def test_no_file_is_long(path):
    assert len(text_of(path).splitlines()) <= MOST_LINES
