"""The door opens, and the guards of the other browser tests do bite."""

import pytest

from tests.browser.watching import assert_fits


def test_the_sign_in_page_is_good_and_signs_in(page, writer, good_page):
    writer.user.set_password("harbor-ferry-lantern")
    writer.user.save()
    page.goto("/")
    assert page.url.endswith("/accounts/login/?next=/")
    good_page(page)
    page.get_by_label("E-mail").fill(writer.user.email)
    page.get_by_label("Password").fill("harbor-ferry-lantern")
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("/")


def test_signing_in_works_without_scripts(plain_page, writer):
    writer.user.set_password("harbor-ferry-lantern")
    writer.user.save()
    plain_page.goto("/accounts/login/")
    plain_page.get_by_label("E-mail").fill(writer.user.email)
    plain_page.get_by_label("Password").fill("harbor-ferry-lantern")
    plain_page.get_by_role("button", name="Sign in").click()
    plain_page.wait_for_url("/")


@pytest.mark.parametrize(
    ("misdeed", "kind"),
    [
        ("document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">x</p>')", "CSP"),
        ("setTimeout(() => { throw new Error('planted') })", "script"),
        ("setTimeout(() => { location.href = 'http://elsewhere.invalid/' })", "egress"),
    ],
)
def test_the_watch_notes_what_a_page_must_not_do(page, watch, misdeed, kind):
    page.goto("/accounts/login/")
    page.evaluate(misdeed)
    page.wait_for_timeout(300)
    assert [fault for fault in watch.faults if fault.startswith(kind)]
    watch.faults.clear()


def test_a_page_that_is_too_wide_is_noticed(page):
    page.goto("/accounts/login/")
    page.evaluate("document.body.style.minWidth = '350px'")
    with pytest.raises(AssertionError, match="wide at 320"):
        assert_fits(page)


def test_the_clipboard_can_be_read_back(page, clipboard):
    page.goto("/accounts/login/")
    page.evaluate("navigator.clipboard.writeText('Hi Noor — 🛶 שלום')")
    assert clipboard(page) == "Hi Noor — 🛶 שלום"
