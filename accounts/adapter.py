"""How django-allauth is fitted into Notewright."""

from allauth.account.adapter import DefaultAccountAdapter


class AccountAdapter(DefaultAccountAdapter):
    """The defaults of django-allauth; the place for what differs."""
