"""Mail, sent by the worker so that no page waits for a mail server.

No link that lets somebody in stands in the queue: tokens are made here, where the mail is written.
"""

from datetime import timedelta
from email import policy as policies
from email.message import EmailMessage as Parts
from email.message import Message
from email.policy import Policy
from smtplib import SMTPException
from typing import Any

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction
from django.tasks import task
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone

from accounts.models import Invite, User
from accounts.models.invites import new_token, token_digest

# Mails of allauth without a secret in them; any other template is refused.
NOTICES = {
    f"account/email/{name}"
    for name in (
        "account_already_exists",
        "email_changed",
        "email_confirm",
        "email_deleted",
        "password_changed",
        "password_reset",
        "password_set",
        "unknown_account",
    )
}

# Minutes until the next try when the mail server is not there; then it is given up and logged.
WAIT_MINUTES = (1, 5, 30, 120)


def site_link(name: str, **parts: Any) -> str:
    """An address for a mail: always of the configured site, never of whoever asked."""
    return f"{settings.SITE_URL}{reverse(name, kwargs=parts or None)}"


class WholeLines(EmailMessage):
    """A mail whose lines are not broken up, so that a link can be copied out of a mail file.

    With the usual 78 characters a longer line makes the whole text quoted-printable, and the link
    in the file has ``=`` and a line end in its middle. SMTP takes lines of 998.
    """

    def message(self, *, policy: "Policy[Message] | None" = None) -> Parts:
        """The message as it is sent."""
        return super().message(policy=(policy or policies.default).clone(max_line_length=990))


def write_mail(template: str, to: str, context: dict[str, Any]) -> EmailMessage:
    """Draw subject and text of one mail."""
    context = {"email": to, "site_url": settings.SITE_URL, **context}
    # A subject is one line; a team's or person's name in it must not begin a header.
    subject = " ".join(render_to_string(f"{template}_subject.txt", context).split())
    text = render_to_string(f"{template}_message.txt", context).strip() + "\n"
    return WholeLines(subject, text, settings.DEFAULT_FROM_EMAIL, [to])


def send(message: EmailMessage, *, retry: Any, attempt: int, **arguments: Any) -> None:
    """Send, or put the same task back into the queue for later when the server is not there."""
    try:
        message.send()
    except (SMTPException, OSError):
        if attempt >= len(WAIT_MINUTES):
            raise
        later = timezone.now() + timedelta(minutes=WAIT_MINUTES[attempt])
        retry.using(run_after=later).enqueue(attempt=attempt + 1, **arguments)


@task
def mail_invite(invite_id: int, attempt: int = 0) -> None:
    """Make the token of an invite, keep its digest, and mail the link to its address alone."""
    token = new_token()
    with transaction.atomic():
        found = Invite.objects.select_for_update().filter(pk=invite_id).first()
        if found is None or found.state != "open":
            return
        found.digest = token_digest(token)
        found.save(update_fields=["digest"])
    context = {"invite": found, "link": site_link("accounts:invite", token=token)}
    message = write_mail("accounts/email/invite", found.email, context)
    send(message, retry=mail_invite, attempt=attempt, invite_id=invite_id)


@task
def mail_password_reset(user_id: int, email: str, attempt: int = 0) -> None:
    """Mail the link that sets a new password, to a stored address only.

    What was typed may only look like it: letters of other alphabets fall together when compared.
    """
    user = User.objects.filter(pk=user_id).first()
    if user is None:
        return
    email = email if email in user.addresses() else user.email
    link = site_link(
        "account_reset_password_from_key",
        uidb36=user_pk_to_url_str(user),
        key=default_token_generator.make_token(user),
    )
    message = write_mail("account/email/password_reset_key", email, {"user": user, "link": link})
    arguments = {"user_id": user_id, "email": email}
    send(message, retry=mail_password_reset, attempt=attempt, **arguments)


@task
def mail_confirmation(address_id: int, signup: bool, attempt: int = 0) -> None:
    """Mail the link that confirms an address."""
    address = EmailAddress.objects.filter(pk=address_id, verified=False).first()
    if address is None:
        return
    link = site_link("account_confirm_email", key=EmailConfirmationHMAC(address).key)
    template = "account/email/email_confirmation" + ("_signup" if signup else "")
    message = write_mail(template, address.email, {"user": address.user, "link": link})
    arguments = {"address_id": address_id, "signup": signup}
    send(message, retry=mail_confirmation, attempt=attempt, **arguments)


@task
def mail_notice(template: str, email: str, context: dict[str, str], attempt: int = 0) -> None:
    """Mail something that carries no secret, from one of allauth's templates."""
    if template not in NOTICES:
        raise ValueError(template)
    message = write_mail(template, email, context)
    arguments = {"template": template, "email": email, "context": context}
    send(message, retry=mail_notice, attempt=attempt, **arguments)
