"""`manage.py seed_demo`: makes what is missing, and leaves alone what exists."""

from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection

from events.models import ArticlePage
from pages.models import DemoRecord, Organisation, OrganisationRole, PortalImage

APPS = {"accounts", "pages", "projects", "documents", "events", "wagtailcore", "wagtailredirects"}
# What only looking at the portal, or counting changes, may touch.
UNCOUNTED = {"wagtailcore.ReferenceIndex", "pages.Generation"}


def seed() -> str:
    said = StringIO()
    call_command("seed_demo", stdout=said)
    return said.getvalue()


def content() -> dict[str, list]:
    """Return every row of every table of ours."""
    ours = [
        model._meta
        for model in apps.get_models(include_auto_created=True)
        if model._meta.app_label in APPS and model._meta.managed and model._meta.label not in UNCOUNTED
    ]
    return {meta.label: rows_of(meta.db_table) for meta in ours}


def rows_of(table: str) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608  (a table's name)
        return sorted(map(repr, cursor.fetchall()))


def changed(before: dict[str, list]) -> list[str]:
    """Return the tables whose rows are no longer what they were."""
    after = content()
    return [label for label in before if before[label] != after[label]]


def test_a_second_run_makes_nothing_and_changes_nothing():
    before = content()
    said = seed()
    assert "Demo content: 0 objects made." in said
    assert "Account made" not in said
    assert changed(before) == []


def test_what_an_editor_has_changed_stays(page_of, home):
    article = page_of("article-44-projects-2025-10")
    article.title_vi, article.lead_en, article.slug = "Tiêu đề của biên tập viên", "An editor's lead.", "dia-chi-moi"
    article.save_revision().publish()
    article.lead_vi = "Bản nháp của biên tập viên."
    article.save_revision()
    home = page_of("home")
    home.message_title_en = "An editor's message"
    home.save_revision().publish()
    image = PortalImage.objects.get(pk=DemoRecord.objects.get(key="image-city").object_id)
    image.alt_vi = "Chữ thay thế của biên tập viên"
    image.save()
    organisation = Organisation.objects.get(pk=DemoRecord.objects.get(key="org-evn").object_id)
    organisation.name_en = "An editor's name"
    organisation.save()
    before = content()
    assert "Demo content: 0 objects made." in seed()
    assert changed(before) == []


def test_a_page_that_an_editor_has_moved_or_taken_down_stays_so(page_of):
    article = page_of("article-44-projects-2025-10")
    article.unpublish()
    section = page_of("about")
    page = page_of("privacy")
    page.move(section, pos="last-child")
    assert "Demo content: 0 objects made." in seed()
    assert not page_of("article-44-projects-2025-10").live
    assert page_of("privacy").get_parent().pk == section.pk


def test_what_is_missing_is_made_again_whole(page_of):
    before = page_of("article-44-projects-2025-10")
    title, words, topics = before.title_en, before.body_en.render_as_block(), before.topics.count()
    before.delete()
    assert "Demo content: 1 objects made." in seed()
    made = page_of("article-44-projects-2025-10")
    assert (made.title_en, made.live, made.live_en, made.topics.count()) == (title, True, True, topics)
    assert made.body_en.render_as_block() == words


def test_parts_that_an_editor_has_deleted_from_a_record_stay_deleted():
    organisation = Organisation.objects.get(pk=DemoRecord.objects.get(key="org-usa").object_id)
    organisation.roles.all().delete()
    assert "Demo content: 0 objects made." in seed()
    assert not OrganisationRole.objects.filter(organisation=organisation).exists()


def test_a_run_that_breaks_leaves_nothing_half_made(page_of, monkeypatch):
    for key in ("article-44-projects-2025-10", "article-rmp-cop28"):
        page_of(key).delete()
    before = ArticlePage.objects.live().count()
    monkeypatch.setattr("pages.demo.builder.Builder.finish", broken)
    with pytest.raises(OSError, match="full disk"):
        seed()
    assert ArticlePage.objects.live().count() == before
    monkeypatch.undo()
    assert "Demo content: 2 objects made." in seed()
    assert ArticlePage.objects.live().count() == before + 2


def broken(_builder) -> None:
    raise OSError("full disk")


def test_accounts_are_made_in_a_demonstration_only(settings, django_user_model):
    people = django_user_model.objects.filter(username__in=["quantri", "bientap"])
    assert people.count() == 2
    assert people.get(username="quantri").is_superuser
    assert not people.get(username="bientap").is_superuser
    people.delete()
    settings.PORTAL_DEMO = False
    assert "Account made" not in seed()
    assert not people.exists()


def test_the_password_comes_from_the_environment_or_by_chance(monkeypatch, django_user_model):
    people = django_user_model.objects.filter(username__in=["quantri", "bientap"])
    people.delete()
    monkeypatch.setenv("DEMO_PASSWORD", "mật khẩu của bản trình diễn")
    assert "password: the one in DEMO_PASSWORD" in seed()
    assert people.get(username="bientap").check_password("mật khẩu của bản trình diễn")
    people.delete()
    monkeypatch.delenv("DEMO_PASSWORD")
    password = seed().split("password: ")[1].split()[0]
    assert len(password) >= 16
    assert people.get(username="bientap").check_password(password)
