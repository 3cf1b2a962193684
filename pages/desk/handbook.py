"""The editors' handbook: docs/editors/<language>/*.md, shown in the admin. The files are its only source."""

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.http import FileResponse, Http404
from django.urls import reverse
from django.utils import translation
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from pages.bilingual import PRIMARY, SECONDARY, content_language

from .markdown import to_html

FOLDER = Path(settings.BASE_DIR) / "docs" / "editors"
FILE = re.compile(r"^\d\d-(?P<name>[a-z-]+)\.md$")
PICTURE = re.compile(r"^\.\./images/(?P<language>vi|en)/(?P<name>[a-z0-9-]+)\.png$")


@dataclass(frozen=True)
class Chapter:
    name: str
    title: str
    text: str


@lru_cache
def chapters(language: str) -> tuple[Chapter, ...]:
    """Return the chapters of a language in their order; the first line of each file is its title."""
    found = []
    for file in sorted((FOLDER / language).glob("*.md")):
        if match := FILE.match(file.name):
            title, _rest, text = file.read_text(encoding="utf-8").partition("\n")
            found.append(Chapter(match["name"], title.removeprefix("# ").strip(), text.strip()))
    return tuple(found)


def address_of(target: str, query: str = "") -> str | None:
    """Return where a link or picture of a chapter leads within the admin."""
    if match := FILE.match(target):
        return reverse("pages_handbook_chapter", args=(match["name"],)) + query
    if match := PICTURE.match(target):
        exists = (FOLDER / "images" / match["language"] / f"{match['name']}.png").exists()
        return reverse("pages_handbook_picture", args=(match["language"], match["name"])) if exists else None
    return target


class HandbookView(WagtailAdminTemplateMixin, TemplateView):
    """The table of contents, or one chapter with the way to the next."""

    template_name = "pages/admin/desk/handbook.html"
    page_title = _("Editors' handbook")
    header_icon = "help"

    def setup(self, request, *args, name: str = "", **kwargs):
        super().setup(request, *args, **kwargs)
        wanted = request.GET.get("language")
        self.language = wanted if wanted in (PRIMARY, SECONDARY) else content_language(translation.get_language())
        self.is_chosen = self.language != content_language(translation.get_language())
        self.chapters = chapters(self.language)
        self.number = next((index for index, chapter in enumerate(self.chapters) if chapter.name == name), None)
        if name and self.number is None:
            raise Http404

    @property
    def chapter(self) -> Chapter | None:
        return None if self.number is None else self.chapters[self.number]

    def get_page_subtitle(self):
        return self.chapter.title if self.chapter else ""

    def get_breadcrumbs_items(self):
        contents = {"url": reverse("pages_handbook"), "label": self.page_title}
        chapter = [{"url": "", "label": self.chapter.title}] if self.chapter else []
        return [*self.breadcrumbs_items, contents, *chapter]

    def get_context_data(self, **kwargs):
        chapter = self.chapter
        return super().get_context_data(**kwargs) | {
            "chapters": self.chapters,
            "chapter": chapter,
            "language": self.language,
            "is_chosen": self.is_chosen,
            "other_language": SECONDARY if self.language == PRIMARY else PRIMARY,
            # Of the handbook alone, whose files are escaped by the renderer.
            "html": mark_safe(to_html(chapter.text, self.address_of)) if chapter else "",  # noqa: S308
        }

    def address_of(self, target: str) -> str | None:
        return address_of(target, f"?language={self.language}" if self.is_chosen else "")


def picture(request, language: str, name: str) -> FileResponse:
    file = FOLDER / "images" / language / f"{name}.png"
    if address_of(f"../images/{language}/{name}.png") is None or not PICTURE.match(f"../images/{language}/{name}.png"):
        raise Http404
    return FileResponse(file.open("rb"), content_type="image/png")
