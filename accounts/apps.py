"""The accounts app."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "accounts"

    def ready(self) -> None:
        """Register the checks that refuse unsafe settings at the start."""
        from accounts import checks

        checks.register_all()
