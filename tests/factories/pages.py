"""Builders of pages and of the records that all apps share."""

import datetime
import itertools
import json
import uuid
from io import BytesIO

from django.core.files.base import ContentFile
from django.utils import timezone, translation
from PIL import Image
from wagtail.models import Revision
from wagtail.signals import page_published

from pages.bilingual import PRIMARY
from pages.models import (
    Banner,
    BasePage,
    DocumentFile,
    HomePage,
    Indicator,
    IndicatorObservation,
    Organisation,
    OrganisationRole,
    PortalImage,
    Programme,
    Topic,
)

number = itertools.count(1)


def make_page(model, parent, title_vi="", title_en="", live=True, **fields):
    """Make a page that lies in the database as if an editor had written a draft and published it, English where it may."""
    title_vi = title_vi or f"Trang số {next(number)}"
    page = model(title_vi=title_vi, title_en=title_en, live=live, has_unpublished_changes=True, **fields)
    BasePage.objects.get(pk=parent.pk).add_child(instance=page)
    revision = page.save_revision()
    if live:
        go_live(page, revision)
    parent.refresh_from_db(fields=["numchild"])
    return model.objects.get(pk=page.pk)


def go_live(page: BasePage, revision: Revision) -> None:
    """Do what publishing does beyond saving the page, which was saved live: to save it again would take half of the time."""
    now = timezone.now()
    columns = {
        "first_published_at": now,
        "last_published_at": now,
        "live_revision": revision,
        "has_unpublished_changes": False,
    }
    BasePage.objects.filter(pk=page.pk).update(**columns)
    for name, value in columns.items():
        setattr(page, name, value)
    with translation.override(PRIMARY):
        page_published.send(sender=type(page), instance=page, revision=revision)


def only(model, parent=None, **fields):
    """Return the page of a type that exists once, e.g. the list of news, made under the home page if it is missing."""
    found = model.objects.first()
    return found or make_page(model, parent or HomePage.objects.get(), **fields)


def body_of(*blocks: tuple[str, object]) -> str:
    """Return (type, value) pairs as what a body stores."""
    return json.dumps([{"type": kind, "value": value, "id": str(uuid.uuid4())} for kind, value in blocks])


def make_image(title="Ảnh thử", size=(64, 36), image_format="PNG", **fields) -> PortalImage:
    content = BytesIO()
    Image.new("RGB", size, "#1f6b4c").save(content, image_format)
    name = f"image-{next(number)}.{image_format.lower()}"
    words = {"alt_vi": "Một hình chữ nhật màu xanh", "alt_en": "A green rectangle"}
    return PortalImage.objects.create(title=title, file=ContentFile(content.getvalue(), name=name), **words | fields)


def make_file(title="Tệp thử", content=b"%PDF-1.7\n", name="", **fields) -> DocumentFile:
    name = name or f"file-{next(number)}.pdf"
    return DocumentFile.objects.create(title=title, file=ContentFile(content, name=name), **fields)


def make_organisation(name_vi="", name_en="", roles=(), **fields) -> Organisation:
    name_vi = name_vi or f"Cơ quan số {next(number)}"
    fields = {"kind": Organisation.Kind.GOVERNMENT} | fields
    organisation = Organisation.objects.create(name_vi=name_vi, name_en=name_en, **fields)
    for role in roles:
        OrganisationRole.objects.create(organisation=organisation, role=role)
    return organisation


def make_programme(name_vi="", **fields) -> Programme:
    return Programme.objects.create(name_vi=name_vi or f"Chương trình số {next(number)}", **fields)


def make_topic(name_vi="", **fields) -> Topic:
    count = next(number)
    return Topic.objects.create(**{"name_vi": name_vi or f"Chủ đề số {count}", "slug": f"topic-{count}"} | fields)


def make_banner(title_vi="Thông báo", **fields) -> Banner:
    return Banner.objects.create(title_vi=title_vi, **fields)


def make_indicator(label_vi="", value=None, as_of=datetime.date(2025, 6, 30), **fields) -> Indicator:
    """Make an indicator, with one observation where a value is given."""
    count = next(number)
    fields = {"key": f"indicator-{count}"} | fields
    indicator = Indicator.objects.create(label_vi=label_vi or f"Chỉ tiêu số {count}", **fields)
    if value is not None:
        IndicatorObservation.objects.create(
            indicator=indicator, value=value, as_of=as_of, source_name_vi="Báo cáo thử", source_name_en="A report"
        )
    return indicator
