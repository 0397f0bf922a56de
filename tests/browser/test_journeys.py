"""The whole way, as people go it: with scripts and without."""

import re

import pytest
from playwright.sync_api import Page, expect

from accounts.models import User
from composer.models import Message
from tests import factories
from tests.browser.hand import Hand

PASSWORD = "harbor-ferry-lantern"
LINK = "https://de.linkedin.com/in/noor-haddad-7b21c0?originalSubdomain=de"
SENTENCE = (
    "You asked me about torn writes at the ferry conference in Ghent, and our trace is ready."
)
STOCK = "I'd like to add you to my professional network on LinkedIn."
NOTE = "Hi Noor, you asked me about torn writes in Ghent: our trace is ready, shall I send it?"


@pytest.fixture
def newcomer(writer) -> User:
    """Somebody with a password who has never written anything."""
    user: User = writer.user
    user.set_password(PASSWORD)
    user.save()
    return user


def sign_in(hand: Hand, user: User) -> None:
    hand.page.goto("/accounts/login/")
    hand.fill("E-mail", user.email)
    hand.fill("Password", PASSWORD)
    hand.press("Enter")
    hand.page.wait_for_url("/")


def box(page: Page):
    return page.locator("textarea[name=text]")


def awake(page: Page) -> None:
    """Wait for the editor's script; a press before that goes the plain way, without the clipboard."""
    expect(page.locator("#editor-form[data-awake]")).to_be_attached()


def test_from_sign_in_to_a_copied_message_in_the_guide(page, newcomer, clipboard):
    hand = Hand(page)
    sign_in(hand, newcomer)
    hand.required = 0
    hand.fill("Paste a profile link", LINK)
    hand.click("Go on")
    hand.click("Continue")  # the name is guessed from the link and can be changed
    hand.choose("We met in person")
    expect(page.get_by_label("Where and when did you meet?")).to_be_visible()
    hand.fill("Where and when did you meet?", SENTENCE)
    hand.click("Continue")
    hand.click("Take this way")
    expect(page.locator(".verdict__word")).to_have_text("Ready")
    awake(page)
    hand.click("Approve and copy")
    page.wait_for_url(re.compile("/message/"))
    expect(page.locator(".copy__state")).to_contain_text("Copied")
    assert clipboard(page) == f"Hi Noor, {SENTENCE}"
    assert hand.actions <= 12
    assert hand.required <= 5


def test_draft_first_takes_two_screens_and_ten_keys(page, newcomer, clipboard):
    hand = Hand(page)
    sign_in(hand, newcomer)
    hand.actions = 0
    screens = set()
    page.on("framenavigated", lambda frame: screens.add(frame.url.split("/")[-2]))
    box(page).fill(NOTE)
    hand.click("Go on")
    expect(page.locator(".verdict__word")).to_have_text("Ready")
    awake(page)
    hand.click("Approve and copy")
    page.wait_for_url(re.compile("/message/"))
    assert clipboard(page) == NOTE
    assert hand.actions <= 10
    assert len(screens - {"message"}) <= 2


def test_sign_up_mend_the_boilerplate_copy_and_open_the_library(page, good_page, clipboard):
    page.goto("/accounts/signup/")
    good_page(page)
    page.get_by_label("E-mail").fill("newcomer@example.org")
    page.get_by_label("Password").first.fill(PASSWORD)
    page.get_by_role("button", name="Make my account").click()
    good_page(page)
    page.locator("main form button").first.click()  # one's own team, one click
    page.wait_for_url("/")
    good_page(page)
    box(page).fill(f"Hi Noor, {STOCK}")
    page.get_by_role("button", name="Go on").click()
    card = page.locator(".finding").first
    expect(card).to_contain_text("add you to my professional network")
    good_page(page)
    text = page.locator("textarea[name=body]")
    card.get_by_role("button", name="Remove the sentence").click()
    expect(text).not_to_have_value(re.compile("professional network"))
    page.keyboard.press("Control+z")
    expect(text).to_have_value(re.compile("professional network"))
    expect(page.locator(".missing")).to_be_visible()
    text.fill(NOTE)
    expect(page.locator(".verdict__word")).to_have_text("Ready")
    expect(page.locator(".missing")).to_be_hidden()
    expect(page.locator(".status")).to_contain_text("Saved")
    page.get_by_role("button", name="Approve and copy").click()
    page.wait_for_url(re.compile("/message/"))
    good_page(page)
    assert clipboard(page) == NOTE
    page.get_by_role("button", name="Yes, sent").click()
    expect(page.locator("main")).to_contain_text("Sent on")
    page.get_by_role("link", name="Library", exact=True).click()
    expect(page.locator("h1")).to_be_visible()
    good_page(page)


def test_the_same_way_without_scripts(plain_page, newcomer):
    page = plain_page
    hand = Hand(page)
    sign_in(hand, newcomer)
    box(page).fill(LINK)
    hand.click("Go on")
    hand.click("Continue")
    hand.choose("One of us is a customer or supplier")
    hand.click("Continue")
    page.get_by_label("Which order, delivery or job was it?").fill(
        "You sorted refund 48812 for me on Friday after five weeks of nobody, thank you"
    )
    hand.click("Continue")
    hand.click("Take this way")
    text = page.locator("textarea[name=body]")
    text.fill(STOCK)
    hand.click("Check and save")
    expect(page.locator(".finding").first).to_contain_text("professional network")
    hand.click("Approve and copy")
    expect(page.get_by_role("alert")).to_contain_text("This has to be mended first.")
    expect(text).to_have_value(STOCK)
    text.fill("Hello Noor, you sorted refund 48812 for me on Friday after five weeks. Thank you.")
    hand.click("Approve and copy")
    expect(page.locator("#id_copy")).to_have_value(re.compile("refund 48812"))
    hand.click("I have copied it")
    hand.click("Yes, sent")
    expect(page.locator("main")).to_contain_text("Sent on")
    page.get_by_role("link", name="Library", exact=True).click()
    expect(page.locator("h1")).to_be_visible()


def test_removing_everything_flagged_leaves_a_text_that_reads(signed_in_page):
    page = signed_in_page
    page.goto("/")
    box(page).fill(
        "Hi Ana, last month you let me ride along on your night truck from Kiel. I hope this finds "
        "you well. I came across your impressive profile and would love to connect to explore "
        "synergies. We help logistics teams cut costs by 30%. Shall I send you the two loads I "
        "found for your Tuesday route?"
    )
    page.get_by_role("button", name="Go on").click()
    text = page.locator("textarea[name=body]")
    remove = page.get_by_role("button", name="Remove the sentence")
    for _ in range(8):
        page.wait_for_timeout(600)
        if not remove.count():
            break
        remove.first.click()
    expect(text).to_have_value(
        "Hi Ana, last month you let me ride along on your night truck from Kiel. Shall I send you "
        "the two loads I found for your Tuesday route?"
    )
    expect(page.locator(".verdict__word")).to_have_text("Ready")


def test_coming_back_from_linkedin_one_key_says_sent(signed_in_page, writer):
    page = signed_in_page
    page.goto("/")
    box(page).fill(NOTE)
    page.get_by_role("button", name="Go on").click()
    awake(page)
    page.get_by_role("button", name="Approve and copy").click()
    page.wait_for_url(re.compile("/message/"))
    page.evaluate("window.dispatchEvent(new Event('blur'))")
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_contain_text("Sent on")
    assert Message.objects.get().state == "sent"


def test_pasting_ten_notes_on_an_empty_account_answers_at_once(signed_in_page, good_page):
    page = signed_in_page
    page.goto("/")
    notes = [
        f"Hi {name}, I came across your profile and would love to connect."
        for name in ["Ada", "Ben", "Cem"]
    ]
    box(page).fill("\n\n".join([*notes, NOTE]))
    page.get_by_role("button", name="Go on").click()
    expect(page.locator("main")).to_contain_text("1 of 4 is personal")
    expect(page.locator("main")).to_contain_text("went to 3 people")
    good_page(page)


def test_a_copy_the_browser_refuses_is_said_and_the_text_selected(signed_in_page, writer):
    message = factories.create_message(by=writer, body=f"Hi Noor, {SENTENCE}")
    page = signed_in_page
    page.goto(f"/compose/{message.pk}/")
    awake(page)
    page.evaluate(
        "() => { const no = () => Promise.reject(new DOMException('no', 'NotAllowedError'));"
        " navigator.clipboard.write = no; navigator.clipboard.writeText = no; }"
    )
    page.get_by_role("button", name="Approve and copy").click()
    page.wait_for_url(re.compile("/message/"))
    expect(page.locator(".copy__state")).to_contain_text("did not let us copy")
    chosen = "document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)"
    assert page.evaluate(chosen) == f"Hi Noor, {SENTENCE}"
