"""Figures that do not say where they come from."""

from collections.abc import Iterator

from django.utils.translation import gettext as _t
from wagtail.contrib.typed_table_block.blocks import TypedTable
from wagtail.fields import StreamField

from pages.editing.texts import language_of, rows_of
from pages.editing.warnings import Found

CODE = "no-source"


def figures_without_source(page) -> Iterator[Found]:
    for _name, _position, row, place in rows_of(page):
        if not hasattr(row, "source_name_vi") or _has_source(row):
            continue
        yield Found(CODE, _t("This line has no source: who says so?"), f"{place}.source_name_vi", str(row))
    for field in page._meta.concrete_fields:
        if not isinstance(field, StreamField) or not language_of(field.name):
            continue
        for child in field.value_from_object(page) or ():
            if _is_table_without_note(child.value):
                message = _t("The table has no source: name it under “Note and source”.")
                yield Found.at(f"{field.name}.{child.id}.note", CODE, message, child.value.get("caption") or "")


def _has_source(row) -> bool:
    return bool(row.source_name_vi or row.source_url or getattr(row, "source_page_id", None))


def _is_table_without_note(value) -> bool:
    return hasattr(value, "get") and isinstance(value.get("table"), TypedTable) and not value.get("note")
