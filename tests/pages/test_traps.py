"""What goes wrong where Wagtail meets two languages on one page, and must not here: what is stored."""

import ast
from datetime import timedelta
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core import mail
from django.core.management import call_command
from django.utils import timezone, translation
from modeltranslation.translator import translator
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import PageLogEntry, Site, Task

from accounts.roles import Role
from pages.address import bring_site_in_line
from pages.fields import BodyField
from pages.models import BasePage, ContentPage
from pages.publishing import plans
from pages.publishing.scopes import Scope
from tests.factories import make_file, make_page
from tests.support.admin import Admin, fresh
from tests.support.tree import addresses, bare_titles, check_tree, lives

pytestmark = pytest.mark.django_db

OWN_APPS = ("accounts", "pages", "projects", "documents", "events")
SOURCES = [
    path for app in OWN_APPS for path in Path(settings.BASE_DIR, app).rglob("*.py") if "migrations" not in path.parts
]


# Bare columns, log labels and mail subjects hold whatever language was active at the save


def test_an_untranslated_page_published_under_any_interface_stays_in_the_explorer(tree, admin, reader):
    page = admin.create(ContentPage, tree.about, publish=True, title_vi="Chỉ có tiếng Việt")
    assert bare_titles()[page.pk] == ("Chỉ có tiếng Việt", "Chỉ có tiếng Việt")
    assert "Chỉ có tiếng Việt" in admin.text("wagtailadmin_explore", tree.about.pk)
    check_tree(reader, page)


def test_the_log_names_pages_in_vietnamese(tree, admin):
    admin.edit(tree.wind, publish=True, title_vi="Gió", title_en="Wind")
    admin.unpublish(tree.plain)
    labels = set(PageLogEntry.objects.filter(page__in=[tree.wind.pk, tree.plain.pk]).values_list("label", flat=True))
    assert labels == {"Gió", "Điện gió", "Chưa dịch"}
    assert "Gió" in admin.text("wagtailadmin_reports:site_history")


def test_mails_name_pages_in_vietnamese(tree, administrator, editor, sign_in, interface_language):
    administrator.groups.set(Task.objects.order_by("pk").first().specific.groups.all())
    client = Admin(sign_in(editor, interface_language))
    editor.groups.set(editor.groups.filter(name=Role.EDITOR.value))
    page = client.create(ContentPage, tree.about, title_vi="Xin duyệt", title_en="For approval")
    client.submit(page)
    assert mail.outbox
    for message in mail.outbox:
        assert "Xin duyệt" in message.subject
        assert "For approval" not in message.subject + message.body


# Names of translated fields are rewritten to the active language in queries

QUERY_METHODS = {"filter", "exclude", "get", "order_by", "values", "values_list", "only", "defer"}
# Calls on models whose field only shares its name with a translated one.
NOT_TRANSLATED = {
    ("accounts/demo.py", "name"),
    ("pages/api.py", "name"),
    ("pages/bin/views.py", "title"),
    ("pages/desk/dashboard.py", "name"),
    ("pages/desk/workflow.py", "name"),
    ("pages/rights/installation.py", "name"),
    ("pages/rights/overview.py", "name"),
    ("pages/rights/sections.py", "name"),
    ("pages/search/views.py", "title"),
    ("projects/importing/plan.py", "name"),
    ("projects/proposals/desk/actions.py", "text"),
    ("projects/proposals/files.py", "name"),
    ("projects/proposals/personal_data.py", "name"),
    ("projects/proposals/personal_data.py", "text"),
    ("projects/register/table.py", "unit"),
}


def query_calls(path: Path) -> list[ast.Call]:
    calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    methods = [call for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr in QUERY_METHODS]
    return [call for call in methods if ast.unparse(call.func) != "router.get"]  # says what the API answers to


def named_fields(call: ast.Call) -> set[str]:
    """Return all parts of the lookups that a query method is called with; a dict's `get` names none."""
    lookups = [keyword.arg for keyword in call.keywords if keyword.arg]
    if call.func.attr != "get":
        lookups += [node.value for node in call.args if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    return {part for lookup in lookups for part in lookup.lstrip("-").split("__")}


def test_queries_say_which_language_they_mean():
    models = translator.get_registered_models()
    bare = {name for model in models for name in translator.get_options_for_model(model).fields}
    found = {
        (str(path.relative_to(settings.BASE_DIR)), name)
        for path in SOURCES
        for call in query_calls(path)
        for name in named_fields(call) & bare
    }
    assert found - NOT_TRANSLATED == set()


def test_default_orders_say_which_language_they_mean():
    for model in translator.get_registered_models():
        bare = set(translator.get_options_for_model(model).fields)
        assert not {name.lstrip("-") for name in model._meta.ordering if isinstance(name, str)} & bare, model


# Saving a draft writes a few columns, and must not move the English address


def test_saving_other_columns_leaves_both_paths_alone(tree):
    page = fresh(tree.wind)
    page.slug, page.slug_en = "gio", "wind"
    page.set_url_path(page.get_parent())
    page.save(update_fields=["draft_title", "has_unpublished_changes"])
    assert addresses(tree.wind) == ("/gioi-thieu/dien-gio/", "/en/about/wind-power/")
    assert not Redirect.objects.exists()


@pytest.mark.parametrize("columns", [["slug_en"], ["slug"], ["slug", "slug_en", "url_path"]])
def test_saving_a_slug_alone_moves_its_path_and_those_under_it(tree, reader, columns):
    page = fresh(tree.wind)
    page.slug = "gio" if "slug" in columns else page.slug
    page.slug_en = "wind" if "slug_en" in columns else page.slug_en
    page.save(update_fields=columns)
    check_tree(reader, tree.wind, tree.offshore)


# Migrations alone make the tree


def test_migrations_make_a_root_and_a_home_page_with_addresses_in_both_languages(home, site):
    root = BasePage.objects.get(depth=1)
    assert (root.title_vi, root.draft_title) == ("Gốc", "Gốc")
    assert (root.url_path, root.url_path_en) == ("/", "/")
    assert bare_titles()[root.pk] == ("Gốc", "Gốc")
    assert addresses(home) == ("/", "/en/")
    assert lives(home) == (True, True)
    assert site.root_page_id == home.pk
    assert BasePage.objects.count() == 2


def test_no_migration_is_missing():
    call_command("makemigrations", check=True, dry_run=True, interactive=False, verbosity=0)


# An alias keeps its own English slug; a revert may meet a taken one (more in test_tree_moves and test_tree_operations)


def test_publishing_its_source_leaves_the_slugs_of_an_alias_alone(tree, reader):
    alias = fresh(tree.wind).create_alias(parent=tree.other, update_slug="bi-danh")
    page = fresh(tree.wind)
    page.slug_en, page.title_en = "wind", "Wind"
    with translation.override("en"):
        page.save_revision().publish()
    assert fresh(alias).title_en == "Wind"
    assert addresses(alias) == ("/tai-lieu/bi-danh/", "/en/library/wind-power/")
    check_tree(reader, alias)


# Redirects: Wagtail's own follow the interface language and never see the English path (more in test_redirects)


def test_a_rename_in_the_editor_redirects_each_language_once(tree, admin, reader, django_capture_on_commit_callbacks):
    assert settings.WAGTAILREDIRECTS_AUTO_CREATE is False
    with django_capture_on_commit_callbacks(execute=True):
        admin.edit(tree.offshore, publish=True, slug="xa-bo", slug_en="far-off-shore")
    assert sorted(Redirect.objects.values_list("old_path", flat=True)) == [
        "/en/about/wind-power/offshore",
        "/gioi-thieu/dien-gio/ngoai-khoi",
    ]


# Files lie apart from the library's pages, and no API of Wagtail's is public


def test_files_are_not_served_where_the_library_has_its_pages(home, reader):
    file = make_file(content=b"%PDF-1.7 test")
    assert file.url.startswith("/files/")
    response = reader.get(file.url)
    assert b"".join(response.streaming_content) == b"%PDF-1.7 test"
    assert reader.status(f"/documents/{file.pk}/{file.filename}") == 404


@pytest.mark.parametrize("address", ["/api/", "/api/v2/", "/api/v2/pages/", "/api/v3/", "/api/v3/pages/"])
def test_no_api_of_wagtails_is_public(home, reader, address):
    assert reader.status(address) == 404
    assert not any(app.name.startswith("wagtail.api") for app in apps.get_app_configs())


# Definitions of blocks stay out of migrations


def test_migrations_carry_no_definitions_of_blocks():
    migrations = [path for app in OWN_APPS for path in Path(settings.BASE_DIR, app, "migrations").glob("0*.py")]
    for path in migrations:
        text = path.read_text(encoding="utf-8")
        assert "block_lookup" not in text, path
        assert "wagtail.blocks" not in text, path
    streams = [
        field
        for model in apps.get_models()
        if model._meta.app_label in OWN_APPS
        for field in model._meta.concrete_fields
        if "Stream" in type(field).__mro__[1].__name__ or isinstance(field, BodyField)
    ]
    assert streams
    assert all(isinstance(field, BodyField) for field in streams)


# The language is thread state; the address of the site has one source


def test_what_runs_without_a_request_stores_vietnamese(tree, reader):
    with translation.override("en"):
        page = make_page(ContentPage, tree.about, "Bằng tiếng Anh", "In English", live=False)
        page.save_revision()
        call_command("publish_scheduled", verbosity=0)
    assert bare_titles()[page.pk] == ("Bằng tiếng Anh", "Bằng tiếng Anh")
    check_tree(reader, page)


def test_a_schedule_publishes_both_languages_whatever_the_thread_speaks(tree, reader):
    page = fresh(tree.plain)
    page.title_en = "Scheduled"
    an_hour_ago = timezone.now() - timedelta(hours=1)
    plans.make(page, "publish", Scope.BOTH, an_hour_ago, revision=page.save_revision())
    assert lives(page) == (True, False)
    with translation.override("en"):
        call_command("publish_scheduled", verbosity=0)
    assert lives(page) == (True, True)
    assert addresses(page) == ("/gioi-thieu/chua-dich/", "/en/about/scheduled/")
    check_tree(reader, page)


def test_requests_leave_no_language_to_the_next_one(tree, client):
    client.get("/en/about/")
    html = client.get("/gioi-thieu/").content.decode()
    assert '<html lang="vi"' in html


def test_one_setting_says_where_the_portal_stands(tree, settings, site):
    assert site.root_url == settings.PORTAL_BASE_URL == settings.WAGTAILADMIN_BASE_URL
    settings.PORTAL_BASE_URL = "https://jetp.example.org"
    bring_site_in_line()
    Site.clear_site_root_paths_cache()
    site = Site.objects.get(is_default_site=True)
    assert (site.hostname, site.port) == ("jetp.example.org", 443)
    assert fresh(tree.wind).full_url == "https://jetp.example.org/gioi-thieu/dien-gio/"
