"""The fixed routes: site map, robots.txt, and the pages of errors. Search has a package of its own."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template import loader
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.models import get_page_models

from pages import sitewide
from pages.models import BasePage
from pages.page_context import fixed_breadcrumbs
from pages.search.views import search
from pages.sitemap import PortalSitemap

__all__ = ["csrf_failure", "forbidden", "not_found", "robots", "search", "server_error", "site_map"]


@require_safe
def site_map(request: HttpRequest) -> HttpResponse:
    """All public pages but the single items of lists, as a tree."""
    home = sitewide.home_page()
    listed = [model for model in get_page_models() if not model.in_site_map]
    pages = []
    if home is not None:
        found = BasePage.objects.descendant_of(home).live_in().not_exact_type(*listed).order_by("path")
        pages = [page for page in found if page.title]
    tree, open_nodes = [], []
    for page in pages:
        node = {"title": page.title, "url": page.get_url(request), "children": []}
        while open_nodes and not page.path.startswith(open_nodes[-1][0]):
            open_nodes.pop()
        (open_nodes[-1][1]["children"] if open_nodes else tree).append(node)
        open_nodes.append((page.path, node))
    context = {
        "tree": tree,
        "title": _("Site map"),
        "description": _("All sections and pages of the portal as one tree, each with a link."),
        "breadcrumbs": fixed_breadcrumbs(request, _("Site map")),
    }
    return render(request, "pages/site_map.html", context)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    lines = [
        "User-agent: *",
        f"Disallow: /{settings.PORTAL_ADMIN_PATH}/",
        "Disallow: /tim-kiem/",
        "Disallow: /en/search/",
        "",
        *(f"Sitemap: {address}" for address in PortalSitemap().addresses()),
        "",
    ]
    return HttpResponse("\n".join(lines), content_type="text/plain; charset=utf-8")


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "404.html", status=404)


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "403.html", status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose proof of origin is missing or old: say so, in the reader's language."""
    return render(request, "403.html", {"form_expired": True}, status=403)


def server_error(request: HttpRequest) -> HttpResponse:
    """Both languages at once, and no database: whatever failed may fail again."""
    return HttpResponse(loader.get_template("500.html").render({"is_demo": settings.PORTAL_DEMO}), status=500)
