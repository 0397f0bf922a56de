"""Reload, crash, lost connection, two tabs, an expired session: every word is still there."""

import re

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import expect

from composer.models import Message, SetAside
from tests import factories


@pytest.fixture
def draft(writer) -> Message:
    """A draft of the writer."""
    return factories.create_message(by=writer, body="Hi Noor, as it was saved.")


@pytest.fixture
def editor(signed_in_page, draft):
    """Its editor."""
    signed_in_page.goto(f"/compose/{draft.pk}/")
    return signed_in_page


def body(page):
    return page.locator("textarea[name=body]")


def test_what_is_typed_is_saved_and_said_only_then(editor, draft):
    body(editor).fill("Hi Noor, typed just now.")
    expect(editor.locator("#status")).to_contain_text("Saved")
    draft.refresh_from_db()
    assert draft.body == "Hi Noor, typed just now."


def test_a_lost_connection_keeps_the_words_and_sends_them_later(editor, draft):
    editor.context.set_offline(True)
    body(editor).fill("Hi Noor, typed in a tunnel.")
    expect(editor.locator("#status")).to_contain_text("Not saved")
    draft.refresh_from_db()
    assert draft.body == "Hi Noor, as it was saved."
    editor.context.set_offline(False)
    expect(editor.locator("#status")).to_contain_text("Saved", timeout=15_000)
    draft.refresh_from_db()
    assert draft.body == "Hi Noor, typed in a tunnel."


def test_words_survive_a_crash_before_they_were_sent(editor, draft):
    context = editor.context
    context.set_offline(True)
    body(editor).fill("Hi Noor, typed before the crash.")
    expect(editor.locator("#status")).to_contain_text("Not saved")
    editor.close(run_before_unload=False)
    context.set_offline(False)
    page = context.new_page()
    page.goto(f"/compose/{draft.pk}/")
    expect(body(page)).to_have_value("Hi Noor, typed before the crash.")
    expect(page.locator("#status")).to_contain_text("Saved")
    draft.refresh_from_db()
    assert draft.body == "Hi Noor, typed before the crash."


def test_words_survive_an_expired_session(editor, draft, writer):
    Session.objects.all().delete()
    body(editor).fill("Hi Noor, typed after the session had ended.")
    expect(editor.locator("#status")).to_contain_text("signed out")
    writer.user.set_password("harbor-ferry-lantern")
    writer.user.save()
    editor.get_by_role("link", name="Sign in again").click()
    editor.get_by_label("E-mail").fill(writer.user.email)
    editor.get_by_label("Password").fill("harbor-ferry-lantern")
    editor.keyboard.press("Enter")
    editor.wait_for_url(re.compile(f"/compose/{draft.pk}/"))
    expect(body(editor)).to_have_value("Hi Noor, typed after the session had ended.")
    expect(editor.locator("#status")).to_contain_text("Saved")


def test_the_way_to_sign_in_stays_under_a_slow_finger(editor):
    """Pressing the link leaves the text, which saves again; the click must not be lost by that."""
    Session.objects.all().delete()
    body(editor).fill("Hi Noor, typed after the session had ended.")
    link = editor.get_by_role("link", name="Sign in again")
    link.hover()
    with editor.expect_response("**/save/"):
        editor.mouse.down()
    editor.evaluate("new Promise((done) => setTimeout(done, 200))")
    editor.mouse.up()
    editor.wait_for_url(re.compile("/accounts/login/"))


def test_two_tabs_keep_both_texts_and_show_them(editor, draft, good_page):
    second = editor.context.new_page()
    second.goto(f"/compose/{draft.pk}/")
    body(editor).fill("Hi Noor, from the first tab.")
    expect(editor.locator("#status")).to_contain_text("Saved")
    body(second).fill("Hi Noor, from the second tab.")
    expect(second.locator("#status")).to_contain_text("Both texts are kept")
    second.get_by_role("link", name="Compare").click()
    main = second.locator("main")
    expect(main).to_contain_text("from the first tab")
    expect(main).to_contain_text("from the second tab")
    good_page(second)
    second.get_by_role("button", name="Take the one set aside").click()
    expect(body(second)).to_have_value("Hi Noor, from the second tab.")
    assert SetAside.objects.get().typed == {"body": "Hi Noor, from the first tab."}


def test_signing_out_sends_what_is_unsent_and_leaves_nothing_behind(editor, draft):
    editor.route("**/save/", lambda route: route.abort(), times=1)
    body(editor).fill("Hi Noor, typed just before leaving.")
    expect(editor.locator("#status")).to_contain_text("Not saved")
    editor.locator("details.menu summary").last.click()
    editor.get_by_role("button", name="Sign out").click()
    editor.wait_for_url(re.compile("/accounts/login/"))
    draft.refresh_from_db()
    assert draft.body == "Hi Noor, typed just before leaving."
    assert editor.evaluate("Object.keys(localStorage)") == []


def test_an_answer_of_the_guide_survives_a_reload(signed_in_page, writer):
    message = factories.create_message(by=writer, relationship="none", vbr="")
    page = signed_in_page
    page.goto(f"/compose/{message.pk}/vbr/")
    page.get_by_label("Why them, and why now?").fill("Because of table 3.")
    page.reload()
    expect(page.get_by_label("Why them, and why now?")).to_have_value("Because of table 3.")


def test_a_choice_and_its_words_survive_leaving_before_continue(signed_in_page, writer):
    message = factories.create_message(by=writer, relationship="", route="", how="", body="")
    page = signed_in_page
    page.goto(f"/compose/{message.pk}/how/")
    page.locator("label.choice", has_text="We met in person").click()
    page.get_by_label("Where and when did you meet?").fill("On the ferry, on Tuesday.")
    page.goto("/")
    page.get_by_role("link", name="Go on").first.click()
    expect(page).to_have_url(re.compile("/how/"))
    expect(page.get_by_label("Where and when did you meet?")).to_have_value(
        "On the ferry, on Tuesday."
    )


def test_back_shows_the_page_and_not_a_fragment(signed_in_page, writer):
    message = factories.create_message(by=writer, relationship="", route="")
    page = signed_in_page
    page.goto(f"/compose/{message.pk}/how/")
    page.locator("label.choice", has_text="We were at the same event").click()
    expect(page.get_by_label("Which event was it, and when?")).to_be_visible()
    page.goto("/compose/drafts/")
    page.go_back()
    expect(page.locator("header nav")).to_be_visible()
    expect(page.locator("h1")).to_contain_text("How do you know them?")


@pytest.mark.parametrize(
    "text",
    ["👍🏽 " * 60, "שלום נור, נפגשנו בכנס ", "word " * 2000],
    ids=["emoji", "right to left", "ten thousand characters"],
)
def test_any_text_is_taken_as_it_is(editor, draft, text):
    body(editor).fill(text)
    expect(editor.locator("#status")).to_contain_text("Saved")
    draft.refresh_from_db()
    assert draft.body == text
    left = editor.locator(".counter__left").inner_text()
    units = len(text.encode("utf-16-le")) // 2
    assert int(left) == abs(200 - units)
