"""From nothing to one's own team."""

import pytest
from allauth.account.models import EmailAddress
from django.core.cache import cache

from accounts.models import Membership, Team, User
from accounts.services.teams import suggested_name
from tests import factories
from tests.accounts.helpers import ADDRESS, PASSWORD, link_in, path_of, sign_in, sign_up

pytestmark = pytest.mark.usefixtures("fresh_limits")


def test_a_newcomer_has_a_team_after_one_click(client):
    page = sign_up(client)
    assert page.status_code == 302
    page = client.get(page["Location"])  # Today sends somebody without a team on
    assert page.status_code == 302
    page = client.get(page["Location"])
    form = page.context["form"]
    assert form.initial["name"] == "Mara Quillfeather’s team"
    client.post(page.request["PATH_INFO"], form.initial)
    member = Membership.objects.get(user__email=ADDRESS)
    assert (member.role, member.team.name) == ("owner", "Mara Quillfeather’s team")


def test_the_button_pressed_twice_makes_one_team(client):
    sign_up(client)
    form = client.get("/team/start/").context["form"].initial
    for _ in range(2):
        assert client.post("/team/start/", form).status_code == 302
    assert Team.objects.count() == 1


def test_one_more_team_can_be_started(client):
    member = factories.create_member()
    client.force_login(member.user)
    form = client.get("/team/start/").context["form"].initial
    client.post("/team/start/", {**form, "name": "Second desk"})
    assert set(
        Membership.objects.filter(user=member.user).values_list("team__name", flat=True)
    ) == {
        member.team.name,
        "Second desk",
    }


@pytest.mark.parametrize("name", ["", "   ", "\x00", "x" * 81])
def test_a_team_needs_a_name_and_what_was_typed_stays(client, name):
    sign_up(client)
    page = client.post("/team/start/", {"name": name, "already_in": "0"})
    assert page.status_code == 200
    assert page.context["form"].errors["name"]
    assert page.context["form"]["name"].value() == name
    assert not Team.objects.exists()


@pytest.mark.parametrize(
    ("email", "name", "team"),
    [
        ("ada.byron@example.org", "", "Ada Byron’s team"),
        ("ada_byron+work@example.org", "", "Ada Byron’s team"),
        ("info@example.org", "", "Our team"),
        ("x7@example.org", "", "Our team"),
        ("info@example.org", "Zoë Ångström", "Zoë Ångström’s team"),
    ],
)
def test_the_proposed_name_comes_from_name_or_address(email, name, team):
    assert suggested_name(User(email=email, name=name)) == team


def test_the_address_is_stored_in_lower_case_and_found_in_any(client):
    sign_up(client, "Mara.Quillfeather@Example.ORG")
    assert User.objects.get().email == ADDRESS
    client.logout()
    assert sign_in(client, "MARA.quillfeather@example.org").status_code == 302


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"email": "nobody", "password1": PASSWORD}, "email"),
        ({"email": "", "password1": PASSWORD}, "email"),
        ({"email": ADDRESS, "password1": "short"}, "password1"),
        ({"email": ADDRESS, "password1": "password"}, "password1"),
        ({"email": ADDRESS, "password1": "mara.quillfeather"}, "password1"),
        ({"email": "a\x00b@example.org", "password1": PASSWORD}, "email"),
        (
            {
                "email": f"a@{'b' * 60}.{'c' * 60}.{'d' * 60}.{'e' * 60}.{'f' * 20}.org",
                "password1": PASSWORD,
            },
            "email",
        ),
    ],
)
def test_a_refused_sign_up_says_why_beside_the_field(client, typed, field):
    page = client.post("/accounts/signup/", typed)
    assert page.status_code == 200
    assert list(page.context["form"].errors) == [field]
    text = page.content.decode()
    assert f'id="id_{field}_error"' in text
    assert f'aria-describedby="id_{field}' in text
    assert page.context["form"]["email"].value() == typed["email"]
    assert f'value="{typed["password1"]}"' not in text
    assert not User.objects.exists()


def test_a_taken_address_is_refused_with_a_way_out(client):
    factories.create_user(email=ADDRESS)
    page = sign_up(client)
    assert "There is an account with this address" in page.content.decode()
    assert User.objects.count() == 1


def test_where_mail_is_sent_a_taken_address_is_not_told(client, settings, mailoutbox):
    settings.ACCOUNT_EMAIL_VERIFICATION = "mandatory"
    fresh = sign_up(client)
    client.logout()
    cache.clear()  # one mail in three minutes goes to an address
    again = sign_up(client)
    assert (fresh.status_code, fresh["Location"]) == (again.status_code, again["Location"])
    assert User.objects.count() == 1
    assert [m.to for m in mailoutbox] == [[ADDRESS], [ADDRESS]]
    assert "already" in mailoutbox[1].subject


def test_the_first_mail_confirms_the_address_by_a_button_only(client, mailoutbox):
    sign_up(client)
    (message,) = mailoutbox
    link = link_in(message)
    assert link.startswith("http://localhost:")
    assert client.get(path_of(link)).status_code == 200
    assert not EmailAddress.objects.get().verified
    client.post(path_of(link))
    assert EmailAddress.objects.get().verified
    assert client.post(path_of(link)).status_code == 404


def test_pages_say_where_mail_goes_when_it_goes_to_files(client, settings):
    settings.MAIL_DIR = settings.BASE_DIR / "var" / "mail"
    sentence = "This installation writes mail to files in <code>var/mail/</code>"
    for path in (
        "/accounts/signup/",
        "/accounts/password/reset/",
        "/accounts/password/reset/done/",
    ):
        assert sentence in client.get(path).content.decode()
    settings.EMAIL_URL = "smtp://mail.example.org"
    assert "writes mail to files" not in client.get("/accounts/signup/").content.decode()


def test_a_folder_elsewhere_is_not_shown_in_full(client, settings, tmp_path):
    settings.MAIL_DIR = tmp_path / "data" / "mail"
    text = client.get("/accounts/signup/").content.decode()
    assert "<code>data/mail/</code>" in text
    assert str(tmp_path) not in text
