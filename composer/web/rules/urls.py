"""Addresses of the rules."""

from django.urls import path

from composer.web.rules import pages

app_name = "rules"
urlpatterns = [
    path("", pages.show_rules, name="rules"),
    path("<slug:code>/", pages.show_rule, name="rule"),
]
