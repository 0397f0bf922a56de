"""How django-allauth is fitted into Notewright."""

from typing import Any, ClassVar
from urllib.parse import urlsplit

from allauth.account.adapter import DefaultAccountAdapter
from django.http import Http404, HttpRequest
from django.urls import Resolver404, resolve
from django.utils.translation import gettext_lazy as _

from accounts import tasks
from accounts.models import User
from accounts.services.invites import find_invite


class AccountAdapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth carries no types
    """Mail through the queue with links of the configured site; our own words for errors."""

    error_messages: ClassVar[dict[str, Any]] = {
        **DefaultAccountAdapter.error_messages,
        "email_password_mismatch": _(
            "This address and this password do not belong together. Check both, or reset the password."
        ),
        "email_taken": _("There is an account with this address. Sign in, or reset its password."),
        "enter_current_password": _("This is not your current password."),
        "incorrect_password": _("This is not your password."),
        "same_as_current": _("This is the address you already use."),
        "too_many_login_attempts": _(
            "Too many wrong passwords for this account. Wait five minutes, or reset the password."
        ),
        "rate_limited": _("Too many tries just now. Wait a few minutes and send it once more."),
    }

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Queue one of allauth's mails; only what can be read by anyone goes into the queue."""
        words = {
            key: str(value)
            for key, value in context.items()
            if key in {"ip", "user_agent", "from_email", "to_email", "deleted_email"}
        }
        if "timestamp" in context:
            words["timestamp"] = f"{context['timestamp']:%Y-%m-%d %H:%M} UTC"
        tasks.mail_notice.enqueue(template=template_prefix, email=email, context=words)

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """Queue it by user; the link is made by the worker."""
        tasks.mail_password_reset.enqueue(user_id=user.pk, email=email)

    def send_confirmation_mail(
        self, request: HttpRequest, emailconfirmation: Any, signup: bool
    ) -> None:
        """Queue it by address; the link is made by the worker."""
        address = emailconfirmation.email_address
        tasks.mail_confirmation.enqueue(address_id=address.pk, signup=signup)

    def is_email_verified(self, request: HttpRequest, email: str) -> bool:
        """Whether signing up comes from an invite sent to this very address.

        Who holds the link has read that mailbox, so no second mail is needed.
        """
        path = urlsplit(request.POST.get("next") or request.GET.get("next") or "").path
        try:
            match = resolve(path)
        except (Resolver404, Http404):
            return False
        if match.view_name != "accounts:invite":
            return False
        found = find_invite(match.kwargs["token"])
        return found is not None and found.state == "open" and found.email == email.strip().lower()

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """One count an account. The default counts each host name of the site by itself."""
        return str(credentials.get("email", "")).strip().lower()
