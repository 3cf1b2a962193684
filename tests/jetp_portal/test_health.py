"""/healthz tells a load balancer the truth and a stranger nothing."""

import shutil

import pytest
from django.db import DatabaseError

from jetp_portal import health

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def forget_migrations(monkeypatch):
    monkeypatch.setattr(health, "check_migrations", health.MigrationCheck())


def test_a_portal_in_order_is_well(client):
    response = client.get("/healthz")
    assert response.status_code == 200
    assert response.json() == {"status": "well", "database": "well", "disk": "well", "migrations": "well"}
    assert "no-store" in response["Cache-Control"]
    assert not response.cookies


def test_a_database_that_is_away_is_told_and_not_stumbled_over(client, monkeypatch):
    def away(*_args, **_kwargs):
        raise DatabaseError("secret of the server")

    monkeypatch.setattr("django.db.backends.utils.CursorWrapper.execute", away)
    response = client.get("/healthz")
    assert response.status_code == 503
    assert response.json() == {"status": "unwell", "database": "unwell", "disk": "well", "migrations": "unwell"}


def test_it_is_only_read(client):
    assert client.head("/healthz").status_code == 200
    assert client.post("/healthz").status_code == 405


@pytest.mark.parametrize("part", ["database", "disk", "migrations"])
def test_a_part_that_is_ill_is_named_but_not_explained(client, monkeypatch, part):
    def ill():
        raise DatabaseError("secret of the server")

    monkeypatch.setattr(health, f"check_{part}", ill)
    response = client.get("/healthz")
    assert response.status_code == 503
    assert response.json()["status"] == "unwell"
    assert response.json()[part] == "unwell"
    assert "secret" not in response.content.decode()


def test_a_disk_that_is_nearly_full_is_ill(client, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(100, 99, 1))
    assert client.get("/healthz").json()["disk"] == "unwell"


def test_a_folder_not_yet_made_is_judged_by_its_parent(client, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "not" / "yet"
    assert client.get("/healthz").json()["disk"] == "well"


def test_a_migration_that_is_not_applied_is_seen_and_looked_up_until_it_is(client, monkeypatch):
    plan = [("a migration", False)]
    monkeypatch.setattr(health.MigrationExecutor, "migration_plan", lambda _self, _targets: plan)
    assert client.get("/healthz").json()["migrations"] == "unwell"
    plan.clear()
    assert client.get("/healthz").json()["migrations"] == "well"
    plan.append(("another", False))
    assert client.get("/healthz").json()["migrations"] == "well", "remembered for a minute"
