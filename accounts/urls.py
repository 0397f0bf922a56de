"""Addresses of teams and their members."""

from django.urls import URLPattern

app_name = "accounts"
urlpatterns: list[URLPattern] = []
