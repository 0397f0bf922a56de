"""Every address of Notewright."""

from django.urls import include, path

from config import health, theme

urlpatterns = [
    path("", include("composer.web.writing.urls")),
    path("library/", include("composer.web.library.urls")),
    path("rules/", include("composer.web.rules.urls")),
    path("accounts/", include("allauth.account.urls")),
    path("", include("accounts.urls")),
    path("theme/", theme.set_theme, name="set-theme"),
    path("healthz", health.alive, name="healthz"),
    path("readyz", health.ready, name="readyz"),
]
