"""Content of a field shown to be read, in the place where others have a field to fill in."""

from django import forms
from django.db import models
from django.forms.utils import flatatt
from django.utils.formats import date_format, number_format
from django.utils.html import conditional_escape, format_html, format_html_join, linebreaks
from django.utils.safestring import SafeString, mark_safe
from django.utils.timezone import localtime
from django.utils.translation import gettext as _t
from wagtail.blocks import ChoiceBlock, ListBlock, StaticBlock, StreamBlock, StructBlock
from wagtail.contrib.typed_table_block.blocks import TypedTableBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.images.models import AbstractImage
from wagtail.images.shortcuts import get_rendition_or_not_found
from wagtail.rich_text import RichText, expand_db_html

from pages.bilingual import PRIMARY


class TextToRead(forms.Widget):
    """Stands for a field that its reader may not change; puts nothing into the form's data."""

    def __init__(self, instance: models.Model, name: str):
        super().__init__()
        self.instance, self.name = instance, name

    def render(self, name, value, attrs=None, renderer=None):
        given = attrs or {}
        attributes = {"class": "text-to-read", "role": "group"}
        if given.get("id"):
            attributes |= {"id": given["id"], "aria-labelledby": f"{given['id']}-label"}
        if given.get("aria-describedby"):
            attributes["aria-describedby"] = given["aria-describedby"]
        if name.endswith(f"_{PRIMARY}"):
            attributes["lang"] = PRIMARY
        return format_html("<div{}>{}</div>", flatatt(attributes), shown(self.instance, self.name) or _t("Empty"))

    def value_from_datadict(self, data, files, name):
        return None

    def value_omitted_from_data(self, data, files, name):
        return True

    @property
    def media(self):
        return forms.Media(css={"all": ["css/admin/rights.css"]})

    def __deepcopy__(self, memo):
        return self


def shown(instance: models.Model, name: str) -> SafeString | str:
    """Return a field's content as HTML to be read; "" where there is none."""
    field = instance._meta.get_field(name)
    value = getattr(instance, name)
    if isinstance(field, StreamField):
        return outline(value.stream_block, value) if value else ""
    if isinstance(field, RichTextField):
        return mark_safe(expand_db_html(value)) if value else ""  # noqa: S308  stored through Wagtail's own whitelist
    if field.many_to_many:
        return format_html_join(", ", "{}", ((item,) for item in value.all()))
    if field.choices:
        return conditional_escape(getattr(instance, f"get_{name}_display")() or "")
    return plain(value)


def plain(value) -> SafeString | str:
    """Return a single value as people write it here."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return _t("Yes") if value else _t("No")
    if isinstance(value, AbstractImage):
        return picture(value)
    if hasattr(value, "hour") and hasattr(value, "year"):
        return date_format(localtime(value), "SHORT_DATETIME_FORMAT")
    if hasattr(value, "year"):
        return date_format(value, "SHORT_DATE_FORMAT")
    if isinstance(value, int | float) or hasattr(value, "as_tuple"):
        return number_format(value)
    return mark_safe(linebreaks(str(value), autoescape=True))  # noqa: S308  escaped there


def picture(image: AbstractImage) -> SafeString:
    small = get_rendition_or_not_found(image, "max-165x165")
    return format_html('<img src="{}" alt="" width="{}" height="{}"> {}', small.url, small.width, small.height, image)


def outline(block, value) -> SafeString | str:
    """Return the content of a block, its parts named as in the editor, without the looks of the public page."""
    if isinstance(value, RichText):
        return mark_safe(expand_db_html(value.source))  # noqa: S308  as above
    if isinstance(block, StreamBlock):
        return part_list((child.block.label, outline(child.block, child.value)) for child in value)
    if isinstance(block, ListBlock):
        return part_list(("", outline(block.child_block, child)) for child in value)
    if isinstance(block, StructBlock):
        return part_list((child.label, outline(child, value.get(name))) for name, child in block.child_blocks.items())
    if isinstance(block, TypedTableBlock):
        return table(value) if value else ""
    if isinstance(block, ChoiceBlock):
        return conditional_escape(dict(block.field.choices).get(value, value) or "")
    if isinstance(block, StaticBlock):
        return ""
    return plain(value)


def table(value) -> SafeString:
    heads = format_html_join("", '<th scope="col">{}</th>', ((column["heading"],) for column in value.columns))
    rows = format_html_join(
        "",
        "<tr>{}</tr>",
        (
            (format_html_join("", "<td>{}</td>", ((outline(cell.block, cell.value),) for cell in row)),)
            for row in value.rows
        ),
    )
    return format_html("<table><thead><tr>{}</tr></thead><tbody>{}</tbody></table>", heads, rows)


def part_list(parts) -> SafeString | str:
    """Return (label, HTML) pairs as a list; parts without content are left out."""
    items = format_html_join(
        "",
        "<li>{}{}</li>",
        ((format_html("<b>{}</b> ", label) if label else "", html) for label, html in parts if html),
    )
    return format_html("<ul>{}</ul>", items) if items else ""
