"""From an approved message to an example without anybody in it, with and without scripts."""

import pytest
from playwright.sync_api import expect

from composer.models import Example
from composer.services.approving import approve
from tests import factories

TEXT = "Hi Noor, you asked me about torn writes at Fjord in Ghent: our trace is ready."


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_message_is_put_up_without_whom_it_was_to(new_context, writer, sign_in, scripts):
    person = factories.create_person(team=writer.team, name="Noor Haddad", company="Fjord")
    message = factories.create_message(by=writer, person=person, body=TEXT)
    approve(message_id=message.pk, by=writer, version=1)
    context = new_context(java_script_enabled=scripts)
    sign_in(context, writer)
    page = context.new_page()
    page.goto(f"/compose/{message.pk}/message/")
    page.get_by_role("link", name="Put up in the library").click()
    becomes = page.locator(".letter--sheet")
    expect(becomes).to_contain_text("first name")
    expect(becomes).not_to_contain_text("Noor")
    page.get_by_label("Title").fill("A question answered")
    page.get_by_label("Why it works").fill("It answers what was asked.")
    page.get_by_label("Purpose").select_option("research")
    page.get_by_role("button", name="Put it up").click()
    expect(page.locator("h1")).to_have_text("A question answered")
    page.locator("#main").get_by_role("link", name="Library", exact=True).click()
    page.get_by_role("searchbox").fill("torn writes")
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".shelf__list")).to_contain_text("A question answered")
    example = Example.objects.get()
    everything = " ".join(str(value) for value in vars(example).values())
    for word in ("Noor", "Haddad", "Fjord"):
        assert word.lower() not in everything.lower()
