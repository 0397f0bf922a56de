"""Forms of teams, invites and one's own name. The template owns ``<form>`` and its buttons."""

from typing import Any, ClassVar, cast

from crispy_forms.helper import FormHelper
from crispy_forms.layout import Layout
from django import forms
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from accounts.models import Role, User
from accounts.permissions import roles_to_invite
from accounts.services.teams import one_line


def fields_only(*names: str) -> FormHelper:
    """A helper that draws these fields and nothing round them; one per form instance."""
    helper = FormHelper()
    helper.form_tag = False
    helper.disable_csrf = True
    helper.layout = Layout(*names)
    return helper


WHAT_ROLES_DO = {
    Role.READER: _("Reads the library."),
    Role.WRITER: _("Also writes, approves where the team lets them, and proposes examples."),
    Role.COACH: _("Also keeps the library, sees approved messages, invites writers and readers."),
    Role.OWNER: _("Also invites anyone, changes roles, removes members, decides for the team."),
}


def explained(role: Role) -> tuple[str, Any]:
    """A choice for one role, and under it what the role does."""
    hint = '{}<span class="choice__hint">{}</span>'
    return role.value, format_html(hint, role.label, WHAT_ROLES_DO[role])


class TeamNameForm(forms.Form):
    """What the team is called."""

    name = forms.CharField(label=_("Team name"), max_length=80)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = fields_only("name")

    def clean_name(self) -> str:
        """One line; a name of blanks only is none."""
        name = one_line(self.cleaned_data["name"])
        if not name:
            raise forms.ValidationError(_("Enter a name for the team."), code="required")
        return name


class StartForm(TeamNameForm):
    """A first team, or one more. ``already_in`` keeps a second press from making a second team."""

    already_in = forms.IntegerField(widget=forms.HiddenInput, min_value=0)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = fields_only("name", "already_in")


class InviteForm(forms.Form):
    """Whom to invite, and as what; only roles the inviting member may give are on offer."""

    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("The invite works for this address only."),
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        max_length=254,
    )
    role = forms.ChoiceField(label=_("Role"), widget=forms.RadioSelect)

    def __init__(self, *args: Any, by: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = cast(forms.ChoiceField, self.fields["role"])
        field.choices = [explained(role) for role in roles_to_invite(by)]
        field.initial = Role.WRITER
        self.helper = fields_only("email", "role")


class RoleForm(forms.Form):
    """The role a member is to have. Drawn as a row of the table, not through a layout."""

    role = forms.ChoiceField(label=_("Role"), choices=Role.choices)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.helper = fields_only("role")


class NameForm(forms.ModelForm[User]):
    """The person's own name, as colleagues see it."""

    class Meta:
        model = User
        fields = ("name",)
        help_texts: ClassVar = {"name": _("Colleagues see it instead of your address.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].widget.attrs["autocomplete"] = "name"
        self.helper = fields_only("name")

    def clean_name(self) -> str:
        """One line, so that it can stand in a mail's subject."""
        return one_line(self.cleaned_data["name"])
