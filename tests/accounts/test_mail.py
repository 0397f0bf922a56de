"""Mail goes through the queue, and no key stands in it."""

import re
from smtplib import SMTPServerDisconnected

import pytest
from django.core.mail import EmailMessage
from django_tasks_db.models import DBTaskResult

from accounts import tasks
from accounts.models import Invite
from tests import factories
from tests.accounts.helpers import ADDRESS, PASSWORD, link_in, sign_up

pytestmark = pytest.mark.usefixtures("fresh_limits")


@pytest.fixture
def queue(settings, db):
    """Tasks are kept until a worker takes them, as in production."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    return lambda: [
        row.args_kwargs["kwargs"] for row in DBTaskResult.objects.order_by("enqueued_at")
    ]


def work(queue):
    """Do what a worker would do."""
    for row in DBTaskResult.objects.order_by("enqueued_at"):
        row.task.call(**row.args_kwargs["kwargs"])


def keys_in(text: str) -> list[str]:
    """Strings long enough to be a token."""
    return re.findall(r"[\w:-]{20,}", text)


def test_no_page_sends_mail_itself(client, queue, mailoutbox):
    sign_up(client)
    client.logout()
    client.post("/accounts/password/reset/", {"email": ADDRESS})
    client.post("/accounts/password/reset/", {"email": "who@example.org"})
    assert mailoutbox == []
    assert len(queue()) == 3
    work(queue)
    assert [m.to for m in mailoutbox] == [[ADDRESS], [ADDRESS], ["who@example.org"]]


def test_no_key_stands_in_the_queue(client, queue, people, as_member, mailoutbox):
    factories.create_user(email=ADDRESS, password=PASSWORD)
    client.post("/accounts/password/reset/", {"email": ADDRESS})
    sign_up(client, "other@example.org")
    as_member(people["owner"]).post("/team/invite/", {"email": "n@example.org", "role": "reader"})
    assert len(queue()) == 3
    kept = str(queue()).replace(ADDRESS, "")
    assert keys_in(kept) == []
    before = Invite.objects.get().digest
    work(queue)
    assert all("/" in link_in(message) for message in mailoutbox)
    assert Invite.objects.get().digest != before


def test_every_link_begins_with_the_site(settings, queue, people, mailoutbox):
    settings.SITE_URL = "https://notes.example.org"
    user = people["owner"].user
    tasks.mail_password_reset.call(user_id=user.pk, email=user.email)
    links = re.findall(r"https?://\S+", mailoutbox[0].body)
    assert len(links) == 2
    assert all(link.startswith("https://notes.example.org") for link in links)


def test_a_link_can_be_copied_out_of_a_mail_file(queue, people, mailoutbox):
    user = people["owner"].user
    user.name = "Zoë"
    user.save()
    tasks.mail_password_reset.call(user_id=user.pk, email=user.email)
    Invite.objects.create(team=people["owner"].team, email=ADDRESS, digest="x", invited_by=user)
    tasks.mail_invite.call(invite_id=Invite.objects.get().pk)
    for message in mailoutbox:
        assert link_in(message) in message.message().as_bytes().decode().splitlines()


def test_a_mail_server_that_is_away_is_tried_again_later(queue, people, monkeypatch):
    def away(self):
        raise SMTPServerDisconnected

    monkeypatch.setattr(EmailMessage, "send", away)
    tasks.mail_notice.call(template="account/email/unknown_account", email=ADDRESS, context={})
    (row,) = DBTaskResult.objects.all()
    assert row.run_after is not None
    assert row.args_kwargs["kwargs"]["attempt"] == 1
    last = {**row.args_kwargs["kwargs"], "attempt": len(tasks.WAIT_MINUTES)}
    with pytest.raises(SMTPServerDisconnected):
        tasks.mail_notice.call(**last)


def test_only_notices_are_mailed_as_notices(db):
    with pytest.raises(ValueError, match="password_reset_key"):
        tasks.mail_notice.call(
            template="account/email/password_reset_key", email=ADDRESS, context={}
        )


@pytest.mark.parametrize("template", sorted(tasks.NOTICES))
def test_every_notice_is_in_our_words(template, db):
    context = {"ip": "127.0.0.1", "user_agent": "<b>&", "timestamp": "now", "from_email": "a@b.c"}
    message = tasks.write_mail(template, ADDRESS, context)
    assert "\n" not in message.subject
    assert "Hello" in message.body
    assert "&lt;" not in message.body
    assert "example.com" not in message.body
