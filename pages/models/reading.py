"""What a page does for readers: it is found by its path in the language of the address, and shown in the one it has."""

import swapper
from django.http import Http404
from django.urls import reverse
from django.utils import translation
from wagtail.models import PageViewRestriction, Site
from wagtail.url_routing import RouteResult

from pages.bilingual import PRIMARY, SECONDARY, content_language
from pages.page_context import page_context
from pages.reach import is_open_to_all


class ReadersPage:
    """The part of the base page that answers requests; stands before Wagtail's classes among the bases."""

    # Requests

    @staticmethod
    def route_for_request(request, path: str) -> RouteResult | None:
        """Find the page of a path in the URL's language: one indexed query, then one fetch of the page itself."""
        if not hasattr(request, "_wagtail_route_for_request"):
            request._wagtail_route_for_request = ReadersPage._find_route(request, path)
        return request._wagtail_route_for_request

    @staticmethod
    def _find_route(request, path: str) -> RouteResult | None:
        site = Site.find_for_request(request)
        if site is None:
            return None
        root_path = next((p.root_path for p in Site.get_site_root_paths() if p.site_id == site.pk), None)
        column = "url_path_en" if content_language(translation.get_language()) == SECONDARY else "url_path"
        segments = [segment for segment in path.split("/") if segment]
        wanted = f"{root_path}{'/'.join(segments)}/" if segments else root_path
        # The page and all its ancestors in one query: their paths are the beginnings of its own.
        beginnings = ["/", *(f"/{'/'.join(wanted.split('/')[1:end])}/" for end in range(2, len(wanted.split("/"))))]
        found = {getattr(page, column): page for page in _pages().filter(**{f"{column}__in": beginnings})}
        if wanted not in found:
            return None
        page = found[wanted].specific_for_readers()
        page.known_ancestors = [found[path] for path in beginnings if path in found and path != wanted]
        try:
            return page.route(request, [])
        except Http404:
            return None

    def specific_for_readers(self) -> "ReadersPage":
        """Return the page as its own type, with everything its template shows fetched in few queries."""
        model = self.specific_class or _pages().model
        return model.with_details(model.objects.filter(pk=self.pk)).get()

    @classmethod
    def with_details(cls, queryset):
        """Add to a query for one page what its template shows; page types say what that is."""
        return queryset

    def ancestors_for_readers(self) -> list["ReadersPage"]:
        """The pages above this one from the tree's root down; already known on a routed request."""
        known = getattr(self, "known_ancestors", None)
        return list(self.get_ancestors()) if known is None else known

    def get_view_restrictions(self):
        return PageViewRestriction.objects.none() if is_open_to_all(self) else super().get_view_restrictions()

    def get_url_parts(self, request=None):
        parts = super().get_url_parts(request)
        if not parts or parts[2] is None or content_language(translation.get_language()) != SECONDARY:
            return parts
        site_id, root_url, _path = parts
        roots = self._get_relevant_site_root_paths(request)
        root_path = next(root.root_path for root in roots if root.site_id == site_id)
        # The site's root page has no English slug, so its path is the same in both languages.
        return site_id, root_url, reverse("wagtail_serve", args=(self.url_path_en[len(root_path) :],))

    def url_in(self, language: str, request=None) -> str | None:
        """Return the page's address in a language, whichever is active."""
        with translation.override(language):
            return self.get_url(request)

    # What readers see

    @property
    def is_shown(self) -> bool:
        """Whether readers of the active language find this page: asked before a record that names it links to it."""
        is_english = content_language(translation.get_language()) == SECONDARY
        return (self.live_en if is_english else self.live) and is_open_to_all(self)

    @property
    def head_title(self) -> str:
        """What a browser's tab, a search engine and a social network call the page."""
        return self.seo_title or self.title

    def shown_language(self) -> str:
        """The language this page's content is shown in: Vietnamese on an English address that has no English yet."""
        wanted = getattr(self, "_previewed_language", None)
        if wanted:
            return wanted
        active = content_language(translation.get_language())
        return SECONDARY if active == SECONDARY and self.live_en else PRIMARY

    def serve(self, request, *args, **kwargs):
        # Context (lists, counts) follows the language of the content; the page around it is rendered later, in the URL's.
        request.content_language = self.shown_language()
        with translation.override(request.content_language):
            return super().serve(request, *args, **kwargs)

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | page_context(self, request)

    def structured_data(self, canonical: str) -> dict | None:
        """What this page says of itself to search engines; page types that are something say it."""
        return None

    @property
    def preview_modes(self):
        return [(PRIMARY, "Tiếng Việt"), (SECONDARY, "English")]

    def serve_preview(self, request, mode_name):
        self._previewed_language = mode_name if mode_name == SECONDARY else PRIMARY
        request.content_language = self._previewed_language
        with translation.override(self._previewed_language):
            response = super().serve_preview(request, mode_name)
            if hasattr(response, "render"):
                response.render()  # a TemplateResponse would render later, in the editor's language
            return response


def _pages():
    return swapper.load_model("wagtailcore", "Page").objects
