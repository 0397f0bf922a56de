"""Addresses of Today and compose."""

from django.urls import path

from composer.web.writing import today

app_name = "writing"
urlpatterns = [path("", today.today, name="today")]
