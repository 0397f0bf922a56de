"""A real Chromium against a live server on a real database.

Each page is watched: a message of the content security policy, a script error, a server error or a
request to anybody else fails the test that caused it.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.core.cache import cache
from django.test import Client
from playwright.sync_api import BrowserContext, Page

from accounts.models import Membership
from tests.browser.watching import Watch, assert_fits
from tests.running import chromium

QUIET = (
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-gpu",
    "--disable-quic",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost",  # nobody else is reached
    "--no-first-run",
)

NewContext = Callable[..., BrowserContext]


def pytest_collection_modifyitems(items):
    """Everything in this folder needs the browser."""
    for item in items:
        if item.path.is_relative_to(Path(__file__).parent):
            item.add_marker("browser")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    """The machine's own Chromium; without one the test is skipped, or fails where CI is set."""
    found = chromium.find()
    if found is None and os.environ.get("CI"):
        pytest.fail("Chromium was not found; install it or name it in CHROMIUM.")
    if found is None:
        pytest.skip("Chromium was not found; install it or name it in CHROMIUM.")
    sandbox = [] if os.geteuid() else ["--no-sandbox"]  # Chromium refuses to run as root with one
    return {**browser_type_launch_args, "executable_path": found, "args": [*QUIET, *sandbox]}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args, live_server):
    """``page.goto("/library/")`` goes to the server of this run."""
    return {**browser_context_args, "base_url": live_server.url, "locale": "en-US"}


@pytest.fixture
def watch(live_server) -> Iterator[Watch]:
    """Faults of all pages of this test; what is in it at the end fails the test."""
    watching = Watch(live_server.url)
    yield watching
    assert not watching.faults, "\n".join(watching.faults)


@pytest.fixture
def new_context(new_context: NewContext, watch: Watch, transactional_db) -> NewContext:
    """Make another watched browser profile; ``java_script_enabled=False`` is one without scripts."""
    cache.clear()  # rate limits of other tests do not count here

    def make(**options: object) -> BrowserContext:
        context = watch.over(new_context(**options))
        context.set_default_timeout(15_000)
        return context

    return make


@pytest.fixture
def context(new_context: NewContext) -> BrowserContext:
    """The browser profile behind ``page``; it may use the clipboard as a person's click would."""
    made = new_context()
    made.grant_permissions(["clipboard-read", "clipboard-write"])
    return made


@pytest.fixture
def plain_page(new_context: NewContext) -> Page:
    """A page in a browser without scripts."""
    return new_context(java_script_enabled=False).new_page()


@pytest.fixture
def sign_in(live_server) -> Callable[[BrowserContext, Membership], None]:
    """Sign a profile in as a member without going through the form."""

    def do(context: BrowserContext, member: Membership) -> None:
        client = Client()
        client.force_login(member.user)
        value = client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies(
            [{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": live_server.url}]
        )

    return do


@pytest.fixture
def signed_in_page(page: Page, writer: Membership, sign_in) -> Page:
    """A page of the writer."""
    sign_in(page.context, writer)
    return page


@pytest.fixture
def clipboard() -> Callable[[Page], str]:
    """Read what a paste would give."""
    return lambda page: page.evaluate("navigator.clipboard.readText()")


@pytest.fixture
def accessible() -> Callable[[Page], None]:
    """Let axe look at the page as it is, in light and in dark; it must find nothing."""

    def look(page: Page) -> None:
        page.emulate_media(reduced_motion="reduce")  # colors half way between two would be judged
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            found = Axe().run(page)
            assert found.violations_count == 0, (
                f"{page.url} in {scheme}:\n{found.generate_report()}"
            )
        page.emulate_media(color_scheme="null", reduced_motion="null")

    return look


@pytest.fixture
def fits() -> Callable[[Page], None]:
    """The page is no wider than the screen at 320 and 390 px."""
    return assert_fits


@pytest.fixture
def good_page(accessible, fits) -> Callable[[Page], None]:
    """Both of the above: what must hold of every page."""

    def look(page: Page) -> None:
        accessible(page)
        fits(page)

    return look
