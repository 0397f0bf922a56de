"""The composer app."""

from typing import Any

from django.apps import AppConfig


class ComposerConfig(AppConfig):
    name = "composer"

    def ready(self) -> None:
        """Listen to what happens in ``accounts``, which knows nothing of us."""
        from accounts.signals import team_started

        team_started.connect(fill_library, dispatch_uid="fill-library")


def fill_library(*, membership: Any, **_: Any) -> None:
    """A new team begins with the sample set, in the transaction that makes the team."""
    from composer.services.library import copy_sample_set

    copy_sample_set(by=membership)
