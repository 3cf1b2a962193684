"""What every template of the public site may use. Nothing here costs a query before it is asked for."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils import translation

from pages import sitewide
from pages.bilingual import PRIMARY, SECONDARY, content_language


@dataclass
class Portal:
    """The site around the page."""

    request: HttpRequest

    @property
    def is_demo(self) -> bool:
        return settings.PORTAL_DEMO

    @property
    def menu(self) -> list[sitewide.SeenMenuItem]:
        return [item.seen_from(self.request.path) for item in sitewide.menu()]

    @property
    def urls(self) -> dict[str, str]:
        return sitewide.section_urls()

    @property
    def footer_links(self) -> list[sitewide.MenuItem]:
        return sitewide.footer_links()

    @property
    def settings(self):
        return sitewide.portal_settings()

    @property
    def has_session(self) -> bool:
        """Whether somebody may be signed in: the cookie is looked at, the session is not."""
        return settings.SESSION_COOKIE_NAME in self.request.COOKIES


def portal(request: HttpRequest) -> dict:
    language = content_language(translation.get_language())
    found = getattr(request, "resolver_match", None)
    fixed = found is not None and found.url_name != "wagtail_serve"
    homes = {PRIMARY: "/", SECONDARY: "/en/"}
    addresses = {code: translate_url(request.path, code) for code in homes} if fixed else homes
    return {
        "portal": Portal(request),
        "frame_language": language,
        "content_language": language,
        "alternate_urls": addresses,
        "alternate_urls_absolute": (
            {code: settings.PORTAL_BASE_URL + address for code, address in addresses.items()} if fixed else {}
        ),
        "canonical_url": settings.PORTAL_BASE_URL + addresses[language] if fixed else "",
    }
