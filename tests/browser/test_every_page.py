"""Every page of the site in the real browser: seen, heard, and used with the keyboard alone."""

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from playwright.sync_api import Page

from accounts.models import Team, User
from composer.models import ApprovedVersion, Example, Message, Person, SetAside
from tests.access import World
from tests.browser.keyboard import walk_by_tab
from tests.walking import pages_of, url_of

PIECES = {"healthz", "writing:notices"}  # no pages: a word, and a part of one
# What a coach or owner sees beside what a writer does.
MORE_FOR_OWNERS = {"accounts:team", "library:browse", "library:example"}
BEGINS_IN_ITS_FIELD = {"writing:today"}  # the one box has the focus; everything else is a Tab away
# The same words on purpose: the same question before and after the message exists, and the same
# instruction whichever mail was sent.
SAME_TITLE = {"writing:who", "account_reset_password_done"}
GROUPS = {
    "signed out": ("anonymous", ""),
    "accounts": ("writer", "account"),
    "writing": ("writer", "writing:"),
    "rules": ("reader", "rules:"),
    "library and owners": ("owner", ""),
    "without a team": ("teamless", "accounts:start"),
}


def addresses(group: str, world: World) -> Iterator[tuple[str, str]]:
    """Name and address of each page of a group; each page stands in one group only."""
    who, begin = GROUPS[group]
    for name in pages_of(who):
        new = (
            name not in pages_of("writer") or name in MORE_FOR_OWNERS or name.startswith("library:")
        )
        if name in PIECES or not name.startswith(begin) or (who == "owner" and not new):
            continue
        yield name, url_of(name, world)
    if group == "writing":
        yield "how", f"/compose/{world.draft.pk}/how/"
        yield "no such page", "/nothing-here/"
        yield "not open", url_of("accounts:rename-team", world)


@pytest.fixture
def shown(world: World) -> World:
    """The world with a draft that is found fault with, so that every part of a page is there."""
    Example.objects.update(stand_ins=[])  # the factory's belong to another text
    world.draft.body = (
        "Hi [first name], I came across your profile and was impressed. "
        "I'd like to add you to my professional network on LinkedIn. " * 6
    )
    world.draft.save()
    world.person.do_not_contact = True
    world.person.save()
    return world


def faults_of(page: Page, name: str, titles: dict[str, str]) -> Iterator[str]:
    """What is wrong with the page as a keyboard and a screen reader meet it."""
    headings = [" ".join(text.split()) for text in page.locator("h1").all_inner_texts()]
    title = page.title()
    if len(headings) != 1:
        yield f"headings: {headings}"
    elif not title.startswith(headings[0]):
        yield f"the title “{title}” does not begin with “{headings[0]}”"
    if title in titles.values() and name not in SAME_TITLE:
        yield f"the title “{title}” is another page's"
    titles[name] = title
    focus = page.evaluate("document.activeElement.name || ''")
    walk = walk_by_tab(page)
    if name in BEGINS_IN_ITS_FIELD:
        if focus != "text":
            yield "the box has not got the focus"
    elif walk.first != "skip":
        yield f"the first stop is {walk.first}"
    if walk.missed:
        yield f"not reached: {walk.missed}"
    if walk.bare:
        yield f"no visible focus: {walk.bare}"
    page.emulate_media(reduced_motion="reduce")
    page.evaluate("document.getAnimations().forEach(one => one.finish())")
    page.emulate_media(forced_colors="active")
    moving = page.evaluate("document.getAnimations().filter(a => a.playState === 'running').length")
    if moving:
        yield f"{moving} things move although less motion is asked for"
    page.emulate_media(forced_colors="null", reduced_motion="null")


@pytest.mark.parametrize("group", GROUPS)
def test_every_page_is_good(group, page, shown, sign_in, good_page):
    who = GROUPS[group][0]
    if who == "teamless":
        sign_in(page.context, SimpleNamespace(user=shown.teamless))
    elif who != "anonymous":
        sign_in(page.context, shown.people[who])
    titles: dict[str, str] = {}
    found: dict[str, list[str]] = {}
    for name, address in addresses(group, shown):
        page.goto(address)
        try:
            good_page(page)
        except AssertionError as fault:
            found.setdefault(name, []).append(str(fault)[:1500])
        if wrong := list(faults_of(page, name, titles)):
            found.setdefault(name, []).extend(wrong)
    assert titles
    assert found == {}, "\n".join(
        f"{name}: {fault}" for name, all_ in found.items() for fault in all_
    )


def test_every_page_stands_in_a_group(shown):
    walked = {name for group in GROUPS for name, _address in addresses(group, shown)}
    pages = {name for who in ("owner", "writer", "reader", "anonymous") for name in pages_of(who)}
    assert pages - PIECES - walked == set()


def test_a_bad_page_is_found(page):
    """The walk's own guards bite."""
    page.goto("/accounts/login/")
    page.evaluate("""() => {
      document.body.insertAdjacentHTML('beforeend',
        '<div inert><a href="/x">out of reach</a></div><button class="bare">bare</button>');
      document.querySelector('.bare').style.outline = 'none';
      document.querySelector('.skip').remove();
      document.querySelector('main').insertAdjacentHTML('beforeend', '<h1>Another</h1>');
    }""")
    found = "\n".join(faults_of(page, "planted", {"other": page.title()}))
    for fault in ("headings", "another page's", "first stop", "out of reach", 'class=\\"bare\\"'):
        assert fault.replace("\\", "") in found


# What people bring with them ----------------------------------------------------------------------

WORD = "Donaudampfschifffahrtsgesellschaft" * 6  # 204 characters without a blank
RIGHT_TO_LEFT = "\u05e0\u05d5\u05e8 \u05d0\u05dc-\u05d4\u05d0\u05e9\u05dd \u202e(evil)"
EMOJI = "👩🏽‍🚀🏴󠁧󠁢󠁳󠁣󠁴󠁿👨‍👩‍👧‍👦" * 8
LONG = f"Hi {RIGHT_TO_LEFT}, {WORD} {EMOJI}\n\n" + "You asked about torn writes. " * 350
NOT_THEIRS = {"account_", "accounts:start", "writing:start", "writing:past", "writing:settings"}


@pytest.fixture
def extreme(world: World) -> World:
    """The world with the longest, widest and strangest texts that its columns take."""
    Team.objects.filter(pk=world.team.pk).update(name=WORD[:80])
    User.objects.filter(pk=world.people["writer"].user_id).update(
        name=f"{RIGHT_TO_LEFT} {WORD[:90]}"
    )
    User.objects.filter(pk=world.people["reader"].user_id).update(name=EMOJI[:120])
    Person.objects.filter(pk=world.person.pk).update(
        name=f"{RIGHT_TO_LEFT} {EMOJI[:60]} {WORD[:100]}", company=WORD[:200], role=EMOJI[:200]
    )
    answers = dict.fromkeys(("how", "vbr", "wiifm", "ask"), f"{WORD} {RIGHT_TO_LEFT}")
    Message.objects.filter(team=world.team).update(body=LONG, subject=WORD[:200], **answers)
    Message.objects.filter(pk=world.draft.pk).update(route="email")
    ApprovedVersion.objects.filter(team=world.team).update(body=LONG, subject=WORD[:200])
    SetAside.objects.filter(team=world.team).update(typed={"body": f"{WORD} {LONG}", "how": WORD})
    Example.objects.filter(team=world.team).update(
        title=WORD[:120], why=WORD[:200], body=LONG, stand_ins=[], tags=[WORD[:30], EMOJI[:30]]
    )
    return world


@pytest.mark.parametrize("group", ["accounts", "writing", "library and owners"])
def test_every_page_takes_what_people_bring(group, page, extreme, sign_in, accessible, fits):
    sign_in(page.context, extreme.people[GROUPS[group][0]])
    found = []
    for name, address in addresses(group, extreme):
        if name.startswith(tuple(NOT_THEIRS)) or name in ("no such page", "not open"):
            continue
        page.goto(address)
        for look in (fits, accessible):
            try:
                look(page)
            except AssertionError as fault:
                found.append(f"{name}: {str(fault)[:800]}")
    assert found == [], "\n".join(found)
