"""What every page shows around its content: menu, footer, owner. Built once per change of content and language, per worker."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from pages import generation
from pages.bilingual import content_language

_built: dict[tuple[str, str], tuple[int, Any]] = {}
_sections: dict[str, str] = {}


def register_section(name: str, model_label: str) -> None:
    """Let an app name the page type that its section begins with, for `section_urls`."""
    _sections[name] = model_label


def per_generation(name: str, build: Callable[[], Any]) -> Any:
    """Return what `build` makes in the active language, made again only after public content has changed."""
    key = (name, content_language(translation.get_language()))
    number = generation.current()
    stored = _built.get(key)
    if stored is None or stored[0] != number:
        stored = _built[key] = (number, build())
    return stored[1]


def forget() -> None:
    """Drop everything that is kept, for tests."""
    _built.clear()
    generation.forget()


@dataclass
class MenuItem:
    title: str
    url: str
    path: str
    children: list["MenuItem"] = field(default_factory=list)

    def seen_from(self, address: str) -> "SeenMenuItem":
        return SeenMenuItem(self.title, self.url, self.path, self.children, address.startswith(self.url))


@dataclass
class SeenMenuItem(MenuItem):
    """A menu item as one request sees it."""

    is_current: bool = False


def menu() -> list[MenuItem]:
    """The public pages under the home page that are marked for the menu, with the marked pages under each."""
    return per_generation("menu", _build_menu)


def footer_links() -> list[MenuItem]:
    return per_generation("footer", _build_footer)


def section_urls() -> dict[str, str]:
    """The addresses of the sections and fixed routes in the active language, by name; what is not there is left out."""
    return per_generation("sections", _build_section_urls)


def portal_settings():
    """The owner's lines; an empty set of them before an editor has written any."""
    return per_generation("settings", _load_settings)


def home_page():
    return per_generation("home", _load_home)


def _load_settings():
    from pages.models import PortalSettings

    return PortalSettings.objects.select_related("footer_section").first() or PortalSettings()


def _load_home():
    site = Site.objects.filter(is_default_site=True).select_related("root_page").first()
    return site.root_page if site else None


def _build_section_urls() -> dict[str, str]:
    from pages.models import BasePage

    urls = {"home": "/" if translation.get_language() == "vi" else "/en/"}
    urls |= {"search": reverse("search"), "site_map": reverse("site_map")}
    names = {apps.get_model(label): name for name, label in _sections.items()}
    for page in BasePage.objects.live_in().exact_type(*names).order_by("path"):
        urls.setdefault(names[page.specific_class], page.get_url())
    return urls


def _items(pages) -> list[MenuItem]:
    return [MenuItem(page.title, page.get_url() or "", page.path) for page in pages if page.title]


def _build_menu() -> list[MenuItem]:
    from pages.models import BasePage

    home = home_page()
    if home is None:
        return []
    pages = BasePage.objects.descendant_of(home).filter(depth__lte=home.depth + 2, show_in_menus=True)
    items = _items(pages.live_in().order_by("path"))
    top = [item for item in items if len(item.path) == len(home.path) + BasePage.steplen]
    for item in top:
        item.children = [child for child in items if child.path != item.path and child.path.startswith(item.path)]
    return top


def _build_footer() -> list[MenuItem]:
    from pages.models import BasePage

    section = portal_settings().footer_section
    if section is None:
        return []
    return _items(BasePage.objects.child_of(section).live_in().filter(show_in_menus=True).order_by("path"))
