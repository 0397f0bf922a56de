"""django-allauth's forms, drawn like ours: a label above each field, nothing said in placeholders."""

from typing import Any

from allauth.account import forms as theirs
from allauth.account.internal.flows.email_verification import send_verification_email_to_address
from allauth.account.models import EmailAddress
from django import forms
from django.core.validators import MaxLengthValidator
from django.db import IntegrityError, transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext_lazy as _

from accounts.forms import fields_only
from accounts.models import User

LABELS = {
    "email": _("E-mail address"),
    "login": _("E-mail address"),
    "oldpassword": _("Current password"),
    "password": _("Password"),
    "password1": _("Password"),
    "password2": _("The same password again"),
}
MOST = 254  # characters of an address, as in the table
NEW_PASSWORD = _("At least 8 characters. A few words in a row are easy to keep in mind.")


class Plain:
    """Takes allauth's placeholders and links out of a form and gives it our labels."""

    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = LABELS.get(name, field.label)
            # Replaces “Forgot your password?” and a list of rules that names no number first.
            field.help_text = NEW_PASSWORD if name == "password1" else ""
            if isinstance(field, forms.EmailField):
                # Their form takes 320 characters; PostgreSQL would refuse what the column cannot hold.
                field.max_length = MOST
                field.validators.append(MaxLengthValidator(MOST))
                field.widget.attrs["maxlength"] = str(MOST)
        self.helper = fields_only(*self.fields)


class LoginForm(Plain, theirs.LoginForm):  # type: ignore[misc]  # allauth carries no types
    """Sign in."""


class SignupForm(Plain, theirs.SignupForm):  # type: ignore[misc]
    """Make an account: address and password, nothing else."""

    def try_save(self, request: HttpRequest) -> tuple[User | None, HttpResponse | None]:
        """Make it; of two posts at the same moment one does, and the other leads to the sign-in."""
        try:
            with transaction.atomic():
                saved: tuple[User | None, HttpResponse | None] = super().try_save(request)
        except IntegrityError:
            return None, redirect("account_login")
        return saved


class ReauthenticateForm(Plain, theirs.ReauthenticateForm):  # type: ignore[misc]
    """The password once more, before address or password are changed."""


class ResetPasswordForm(Plain, theirs.ResetPasswordForm):  # type: ignore[misc]
    """Ask for a mail with a link."""


class ResetPasswordKeyForm(Plain, theirs.ResetPasswordKeyForm):  # type: ignore[misc]
    """Choose a new password, come from such a link."""


class ChangePasswordForm(Plain, theirs.ChangePasswordForm):  # type: ignore[misc]
    """Choose a new password, signed in."""


class SetPasswordForm(Plain, theirs.SetPasswordForm):  # type: ignore[misc]
    """A first password for an account without one."""


class AddEmailForm(Plain, theirs.AddEmailForm):  # type: ignore[misc]
    """Change one's address: the old one stays until the new one is confirmed."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = _("New e-mail address")

    def save(self, request: HttpRequest) -> EmailAddress:
        """Keep the new address beside the current one and send the link to it.

        Theirs takes any unverified address for the pending one and removes it. Where verification
        is optional that is the current one, and the account was left with an empty address.
        """
        email = self.cleaned_data["email"]
        with transaction.atomic():
            pending = EmailAddress.objects.filter(user=self.user, verified=False)
            pending.exclude(email__in=(self.user.email, email)).delete()
            new, _created = EmailAddress.objects.get_or_create(user=self.user, email=email)
        send_verification_email_to_address(request, new)
        return new

    def clean_email(self) -> str:
        """Refuse the address of another account, which the table could not take when confirmed."""
        email: str = super().clean_email()
        if User.objects.with_address(email).exclude(pk=self.user.pk).exists():
            raise forms.ValidationError(_("This address belongs to another account."), code="taken")
        return email
