"""What templates need to write numbers, dates, icons, pictures and links in the active language."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.conf import settings
from django.core.paginator import Page
from django.forms.utils import flatatt
from django.http import HttpRequest, QueryDict
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language
from wagtail.images.shortcuts import get_renditions_or_not_found

from pages import formats, listing, locator
from pages.pictures import PRESETS

register = template.Library()

VIDEO_FILES = (".mp4", ".webm")
JSON_ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}
QUALIFIER_SIGNS = {"at_least": "≥", "at_most": "≤", "about": "≈"}


def active_language() -> str:
    """The language to write in: Vietnamese unless English is active."""
    return "en" if (get_language() or "").startswith("en") else "vi"


# Numbers


@register.filter
def number(value: formats.Number | None, decimals: int | None = None) -> str:
    if value in (None, ""):
        return ""
    return formats.format_number(value, active_language(), decimals)


@register.filter
def money(amount: formats.Number | None, currency: str) -> str:
    if amount in (None, ""):
        return ""
    return formats.format_money(amount, currency, active_language())


@register.filter
def filesize(size: int | None) -> str:
    return "" if size is None else formats.format_file_size(int(size), active_language())


@register.simple_tag
def figure(value: formats.Number, indicator: Any) -> str:
    """A value of an indicator, without its unit unless that is a percent sign."""
    return formats.format_figure(value, indicator.unit or "", active_language(), indicator.decimals)


@register.simple_tag
def lone_figure(observation: Any) -> dict[str, str]:
    """A figure that stands large with its unit; one that is compared keeps the unit of what it is compared with."""
    indicator, language = observation.indicator, active_language()
    value, unit = observation.value, indicator.unit or ""
    if observation.baseline_value is None:
        value, unit = formats.in_larger_unit(value, unit, language)
    decimals = indicator.decimals if unit == (indicator.unit or "") else None
    return {"value": formats.format_figure(value, unit, language, decimals), "unit": unit}


@register.filter
def by_column(cells: Iterable[Any], columns: list[dict[str, Any]]) -> list[tuple[dict[str, Any], Any]]:
    """The cells of a table's row, each with its column: on a phone its heading stands beside it."""
    return list(zip(columns, cells, strict=True))


@register.filter
def qualifier_sign(qualifier: str) -> str:
    """The sign before a figure that is not exact."""
    return QUALIFIER_SIGNS.get(qualifier, "")


@register.simple_tag
def comparison_widths(value: formats.Number, baseline: formats.Number) -> dict[str, str]:
    """Two bars on one scale, as percentages that SVG attributes can take in any language."""
    first, second = float(value), float(baseline)
    longest = max(first, second) or 1.0
    return {"value": f"{first / longest * 100:.1f}", "baseline": f"{second / longest * 100:.1f}"}


# Dates


@register.filter
def day(value: date | datetime | None) -> str:
    return formats.format_day(value, active_language()) if value else ""


@register.filter
def short_day(value: date | datetime | None) -> str:
    return formats.short_day(value, active_language()) if value else ""


@register.filter
def precise_date(value: date | datetime | None, precision: str = "day") -> str:
    return formats.format_precise_date(value, precision or "day", active_language()) if value else ""


@register.filter
def list_date(value: date | datetime | None, precision: str = "day") -> str:
    """A date in a list or table: short where the day is known."""
    if not value:
        return ""
    return short_day(value) if precision in ("", "day") else precise_date(value, precision)


@register.filter
def machine_date(value: date | datetime | None, precision: str = "day") -> str:
    return formats.machine_date(value, precision or "day") if value else ""


@register.filter
def tile_month(value: date | datetime) -> str:
    return formats.tile_month(value, active_language())


@register.filter
def tile_day(value: date | datetime) -> str:
    return f"{formats.local_day(value):%d}"


@register.filter
def tile_weekday(value: date | datetime) -> str:
    return formats.tile_weekday(value, active_language())


@register.simple_tag
def event_time(event: Any) -> str:
    return formats.format_event_time(event.starts_at, event.ends_at, event.date_precision, active_language())


@register.simple_tag
def today() -> str:
    return formats.format_long_date(datetime.now(formats.VIET_NAM_TIME), active_language())


# Pictures and icons


@register.simple_tag
def icon(name: str, css_class: str = "") -> SafeString:
    """A decorative symbol of static/img/icons.svg; its meaning stands in the text beside it."""
    return format_html(
        '<svg class="icon{}" width="24" height="24" aria-hidden="true"><use href="{}#{}"></use></svg>',
        f" {css_class}" if css_class else "",
        static("img/icons.svg"),
        name,
    )


@register.simple_tag
def picture(image: Any, preset: str = "figure", eager: bool = False, css_class: str = "") -> SafeString:
    """An image in the sizes of a preset, with its alternative text in the active language unless it is decorative."""
    if not image:
        return SafeString("")
    sizes = PRESETS[preset]
    renditions = get_renditions_or_not_found(image, sizes.specs)
    # A small original gives the same file for several sizes.
    by_width = {rendition.width: rendition for rendition in renditions.values()}
    widest = by_width[max(by_width)]
    attributes = {
        "src": widest.url,
        "width": widest.width,
        "height": widest.height,
        "alt": "" if image.is_decorative else (image.alt or ""),
        "decoding": "async",
    }
    if len(by_width) > 1:
        attributes["srcset"] = ", ".join(f"{by_width[width].url} {width}w" for width in sorted(by_width))
        attributes["sizes"] = sizes.sizes
    attributes |= {"fetchpriority": "high"} if eager else {"loading": "lazy"}
    if css_class:
        attributes["class"] = css_class
    return format_html("<img{}>", flatatt(attributes))


@register.simple_tag
def map_dots(locations: Iterable[Any]) -> list[dict[str, str]]:
    """Where to draw each location on the locator map; one without a known place is left out."""
    dots = []
    for location in locations:
        if location.latitude is not None and location.longitude is not None:
            point = locator.map_position(location.latitude, location.longitude)
        else:
            point = locator.province_position(location.province.code) if location.province else None
        if point:
            dots.append({"x": str(point[0]), "y": str(point[1])})
    return dots


# Links and data


@register.filter
def leads_to(item: Any, page: Any) -> bool:
    """Whether a menu item is this page or one of its ancestors; an error page has none."""
    return getattr(page, "path", "").startswith(item.path)


@register.filter
def host(url: str) -> str:
    """The site a link leads to, as readers know it."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


@register.filter
def plays_here(url: str) -> bool:
    """Whether a video is a file of this portal, so that it can play without asking another site."""
    ours = url.startswith((f"{settings.PORTAL_BASE_URL}/", "/"))
    return ours and urlsplit(url).path.lower().endswith(VIDEO_FILES)


@register.filter
def phone_link(number: str) -> str:
    """The digits of a telephone number for a `tel:` link, without an extension or a second number."""
    first = number.split("/")[0].split(",")[0]
    return "".join(character for character in first if character.isdigit() or character == "+")


@register.filter
def list_query(request: HttpRequest) -> QueryDict:
    """What an address asks of a list, for links to other views of it: nothing that somebody else appended."""
    query = request.GET.copy()
    for name in request.GET.keys() - {*listing.QUERY_NAMES, "q"}:
        del query[name]
    return query


@register.simple_tag
def page_numbers(results: Page) -> list[int | str]:
    """The numbers of a pager, with gaps."""
    return list(results.paginator.get_elided_page_range(results.number, on_each_side=1, on_ends=1))


@register.simple_tag
def json_ld(data: Any) -> SafeString:
    """Structured data for search engines: a data block, never run as a script."""
    if not data:
        return SafeString("")
    text = json.dumps(data, ensure_ascii=False, default=str).translate(JSON_ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308  (escaped above)
