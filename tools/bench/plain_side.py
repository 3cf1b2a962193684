"""The side of plain Wagtail: its database, made anew, with the pages that the portal's side has written down."""

import json
import os
from datetime import date
from pathlib import Path

import django


def main() -> None:
    django.setup()
    from django.apps import apps
    from django.core.management import call_command
    from django.db import connection

    from .sides import tell

    call_command("migrate", verbosity=0)
    with connection.schema_editor() as editor:
        for model in apps.get_app_config("plain").get_models():
            editor.create_model(model)
    content = json.loads(Path(os.environ["BENCH_CONTENT"]).read_text(encoding="utf-8"))
    tell(make_editor(), make_pages(content), {"article": ["lead"], "content": ["intro"]}, publish="action-publish")


def make_editor():
    """Return somebody who writes and publishes, in the language that the demonstration's editors have."""
    from django.contrib.auth.models import Group, User
    from wagtail.users.models import UserProfile

    from .sides import EDITOR

    user = User.objects.create_user(EDITOR, f"{EDITOR}@example.invalid")
    user.groups.set(Group.objects.filter(name__in=["Editors", "Moderators"]))
    UserProfile.objects.create(user=user, preferred_language="vi")
    return user


def make_pages(content: dict) -> dict:
    from django.core.files import File
    from wagtail.images.models import Image
    from wagtail.models import Page

    from .plain import models

    models.Topic.objects.bulk_create(models.Topic(pk=pk, name=name) for pk, name in content["topics"])
    models.Indicator.objects.bulk_create(models.Indicator(pk=pk, name=name) for pk, name in content["indicators"])
    for pk, title, path in content["images"]:
        with Path(path).open("rb") as file:
            Image.objects.create(pk=pk, title=title, file=File(file, name=Path(path).name))
    home = Page.objects.get(depth=2)
    first = 1 + max(row[0] for row in [*content["pages"], [content["article"]["pk"]], [content["content"]["pk"]]])
    section = home.add_child(instance=models.OtherPage(pk=first, title="Tin tức", slug="tin-tuc"))
    for pk, kind, title in content["pages"]:
        if pk != home.pk:
            section.add_child(instance=getattr(models, kind)(pk=pk, title=title, slug=f"trang-{pk}"))
    article = models.ArticlePage(**with_dates(content["article"], "published_on", "updated_on"))
    other = models.ContentPage(**with_dates(content["content"], "reviewed_on"))
    for page in (article, other):
        section.add_child(instance=page)
    for name, chosen in content["article_chosen"].items():
        field = models.ArticlePage._meta.get_field(name)
        setattr(article, name, list(field.related_model.objects.filter(pk__in=chosen)))
    for page in (article, other):
        page.save_revision().publish()
    return {"article": article, "content": other}


def with_dates(values: dict, *names: str) -> dict:
    return values | {name: date.fromisoformat(values[name]) for name in names if values[name]}


if __name__ == "__main__":
    main()
