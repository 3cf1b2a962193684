"""The root of the tree and the home page in both languages, the provinces of 1 July 2025, the row behind the caches."""

import csv
import uuid
from pathlib import Path

from django.core.management import call_command
from django.db import migrations

PROVINCES = Path(__file__).resolve().parent.parent / "data" / "provinces.csv"


def fill_root(apps, schema_editor):
    """Without these values every English address loses a segment, and the root has no name in the explorer."""
    BasePage = apps.get_model("pages", "BasePage")
    root = BasePage.objects.filter(depth=1).first()
    if root is None:
        return
    root.title_vi = root.title_vi or "Gốc"
    root.title_en = root.title_en or "Root"
    root.title = root.title_vi
    root.draft_title = root.title_vi
    root.url_path = root.url_path_en = "/"
    root.live_en = True
    root.save()
    replace_welcome_page(apps, root)


def replace_welcome_page(apps, root):
    """Put an empty home page of our own where Wagtail's migrations leave their welcome page."""
    BasePage = apps.get_model("pages", "BasePage")
    Site = apps.get_model("wagtailcore", "Site")
    ContentType = apps.get_model("contenttypes", "ContentType")
    welcome = BasePage.objects.filter(depth=2, numchild=0, slug="home").first()
    if welcome is None:
        return
    home_type, _made = ContentType.objects.get_or_create(app_label="pages", model="homepage")
    welcome_path, locale_id = welcome.path, welcome.locale_id
    Site.objects.filter(root_page_id=welcome.pk).delete()
    welcome.delete()
    home = apps.get_model("pages", "HomePage").objects.create(
        path=welcome_path,
        depth=2,
        numchild=0,
        slug="home",
        url_path="/home/",
        url_path_en="/home/",
        title="Trang chủ",
        title_vi="Trang chủ",
        title_en="Home",
        draft_title="Trang chủ",
        live=True,
        live_en=True,
        content_type=home_type,
        locale_id=locale_id,
        translation_key=uuid.uuid4(),
    )
    Site.objects.create(hostname="localhost", port=80, root_page_id=home.pk, is_default_site=True)


def load_provinces(apps, schema_editor):
    Province = apps.get_model("pages", "Province")
    FormerProvince = apps.get_model("pages", "FormerProvince")
    with PROVINCES.open(encoding="utf-8", newline="") as rows:
        for row in csv.DictReader(rows):
            province, _made = Province.objects.update_or_create(
                code=row["code"],
                defaults={
                    "name": row["name_vi"],
                    "name_vi": row["name_vi"],
                    "name_en": row["name_en"],
                    "kind": row["kind"],
                    "archipelago": row["archipelago"],
                    "valid_from": row["valid_from"] or None,
                },
            )
            names = {*row["merged_from"].split("|"), *row["former_names"].split("|")} - {"", row["name_vi"]}
            for name in sorted(names):
                FormerProvince.objects.get_or_create(
                    name=name, province=province, defaults={"until": row["valid_from"] or None}
                )


def start_generation(apps, schema_editor):
    apps.get_model("pages", "Generation").objects.get_or_create(pk=1)


def make_shared_cache(apps, schema_editor):
    """The table behind the cache "shared", which all workers count in."""
    call_command("createcachetable", database=schema_editor.connection.alias, verbosity=0)


class Migration(migrations.Migration):

    dependencies = [
        ("pages", "0004_content"),
    ]

    operations = [
        migrations.RunPython(fill_root, migrations.RunPython.noop),
        migrations.RunPython(load_provinces, migrations.RunPython.noop),
        migrations.RunPython(start_generation, migrations.RunPython.noop),
        migrations.RunPython(make_shared_cache, migrations.RunPython.noop),
    ]
