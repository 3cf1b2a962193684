"""What the frame around a page needs to know about it: addresses in both languages, the way to it, data for search engines."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.images.models import SourceImageIOError

from pages import sitewide, structured_data
from pages.bilingual import PRIMARY, SECONDARY, content_language
from pages.listing import QUERY_NAMES
from pages.pictures import SOCIAL


@dataclass
class Crumb:
    """One step of the way to a page. `lang` differs from the frame's where a page has no English."""

    title: str
    url: str
    lang: str


def absolute(path: str) -> str:
    return f"{settings.PORTAL_BASE_URL}{path}"


def page_context(page, request: HttpRequest) -> dict:
    """Return the variables of the frame (templates/base.html) for a page shown on a request."""
    frame_language = getattr(page, "_previewed_language", None) or content_language(
        getattr(request, "LANGUAGE_CODE", None) or translation.get_language()
    )
    shown = getattr(request, "content_language", None) or page.shown_language()
    addresses = {language: page.url_in(language, request) or "" for language in (PRIMARY, SECONDARY)}
    with translation.override(frame_language):
        crumbs = breadcrumbs(page, request)
    absolute_addresses = {PRIMARY: absolute(addresses[PRIMARY])}
    if page.live_en:
        absolute_addresses[SECONDARY] = absolute(addresses[SECONDARY])
    canonical = absolute(addresses[shown]) + (page_of_list(request) if page.is_paginated else "")
    social_image = social_image_url(page)
    return {
        "frame_language": frame_language,
        "content_language": shown,
        "untranslated": frame_language == SECONDARY and shown == PRIMARY,
        "alternate_urls": {language: address + kept_query(request) for language, address in addresses.items()},
        "alternate_urls_absolute": absolute_addresses,
        "canonical_url": canonical,
        "breadcrumbs": crumbs,
        "social_image_url": social_image,
        "structured_data": structured_data.of_page(page, crumbs, canonical, social_image),
    }


def kept_query(request: HttpRequest) -> str:
    """Return the filters of a list for its address in the other language; which page of it would be another one there."""
    kept = [(name, value) for name in QUERY_NAMES if name != "page" for value in request.GET.getlist(name) if value]
    return f"?{urlencode(kept)}" if kept else ""


def page_of_list(request: HttpRequest) -> str:
    """Return what a later page of a list adds to the address; a number that is none is answered with a 404 anyway."""
    number = request.GET.get("page", "")
    wanted = int(number) if number.isascii() and number.isdigit() and len(number) < 7 else 1
    return f"?page={wanted}" if wanted > 1 else ""


def social_image_url(page) -> str:
    """Return the full address of the picture that social networks show for this page, "" without one."""
    image = getattr(page, "image", None)
    if image is None:
        return ""
    try:
        return absolute(image.get_rendition(SOCIAL).url)
    except SourceImageIOError:  # the file is gone; the page is not
        return ""


def breadcrumbs(page, request: HttpRequest) -> list[Crumb]:
    """Return the way from the home page to `page`, both included; none for the home page itself."""
    if page.depth <= 2:
        return []
    home = Crumb(_("Home"), sitewide.section_urls()["home"], translation.get_language())
    above = page.ancestors_for_readers() if page.depth > 3 else []
    between = [ancestor for ancestor in above if ancestor.depth > 2 and ancestor.live]
    return [home, *(_crumb(ancestor, request) for ancestor in between), _crumb(page, request)]


def fixed_breadcrumbs(request: HttpRequest, title: str) -> list[Crumb]:
    """Return the way to a fixed route, which lies directly under the home page."""
    language = translation.get_language()
    return [Crumb(_("Home"), sitewide.section_urls()["home"], language), Crumb(title, request.path, language)]


def _crumb(page, request: HttpRequest) -> Crumb:
    language = translation.get_language()
    if content_language(language) == SECONDARY and not page.live_en:
        return Crumb(page.title_vi, page.get_url(request) or "", PRIMARY)
    return Crumb(page.title, page.get_url(request) or "", language)
