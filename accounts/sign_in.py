"""django-allauth's forms, drawn like ours: a label above each field, nothing said in placeholders."""

from typing import Any

from allauth.account import forms as theirs
from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.forms import fields_only

LABELS = {
    "email": _("E-mail address"),
    "login": _("E-mail address"),
    "oldpassword": _("Current password"),
    "password": _("Password"),
    "password1": _("Password"),
    "password2": _("The same password again"),
}
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
        self.helper = fields_only(*self.fields)


class LoginForm(Plain, theirs.LoginForm):  # type: ignore[misc]  # allauth carries no types
    """Sign in."""


class SignupForm(Plain, theirs.SignupForm):  # type: ignore[misc]
    """Make an account: address and password, nothing else."""


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
    """Change one's address."""
