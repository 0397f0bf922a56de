"""Alive says that the process answers; ready says that it can do its work."""

from datetime import timedelta

import pytest
import time_machine
from django.db import OperationalError, connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from composer.services.working import beat

ALL_FINE = {"database": True, "migrations": True, "worker": True}


def test_alive_answers_anybody_without_looking_at_the_database(client):
    assert client.get("/healthz").status_code == 200  # without a database mark, a query would fail


def test_alive_and_ready_answer_inside_without_tls(client, settings, db):
    settings.SECURE_SSL_REDIRECT = True
    assert client.get("/healthz").status_code == 200
    assert client.get("/readyz").status_code == 503


@pytest.mark.django_db
def test_ready_when_the_worker_was_heard_of(client, django_assert_max_num_queries):
    beat()
    with django_assert_max_num_queries(4):
        answer = client.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, ALL_FINE)


@pytest.mark.django_db
def test_not_ready_when_the_worker_was_never_heard_of(client):
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()) == (503, {**ALL_FINE, "worker": False})


@pytest.mark.django_db
def test_not_ready_when_the_worker_has_gone_silent(client):
    beat()
    with time_machine.travel(timezone.now() + timedelta(seconds=31), tick=False):
        assert client.get("/readyz").json() == {**ALL_FINE, "worker": False}


@pytest.mark.django_db
def test_not_ready_when_a_migration_is_missing(client):
    beat()
    recorder = MigrationRecorder(connection)
    recorder.record_unapplied(*max(k for k in recorder.applied_migrations() if k[0] == "composer"))
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {"database": True, "migrations": False, "worker": False}


def test_not_ready_when_the_database_is_gone(client, monkeypatch, db):
    def gone(*_):
        raise OperationalError("could not connect")

    monkeypatch.setattr("config.health.MigrationExecutor", gone)
    monkeypatch.setattr(connection, "close", lambda: None)  # it is the test's transaction
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == dict.fromkeys(ALL_FINE, False)


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_only_reading_is_allowed(client, path):
    assert client.post(path).status_code == 405
