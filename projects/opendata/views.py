"""The data dictionary and the files."""

from django.conf import settings
from django.db.models import Max
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from pages import conditional, sitewide
from pages.page_context import fixed_breadcrumbs
from projects.models import ProjectPage
from projects.register import unknown_values
from projects.register.facets import Facet

from . import iati
from .columns import CODE_LISTS, FLAT, FORMAT_VERSION, SHEETS
from .files import FILE_OF, FILES, Order, language_of, notice
from .selection import filters, selected

# So many unknown filters of an address are named.
MOST_NAMED = 5


@require_safe
def dictionary(request: HttpRequest) -> HttpResponse:
    """All files, columns, codes and rules of the open data."""
    newest = ProjectPage.objects.live_in().aggregate(at=Max("last_published_at"))["at"]
    title = _("Open data")
    context = {
        "title": title,
        "description": _(
            "The project register as files and through an interface for programs, with a dictionary of all columns."
        ),
        "breadcrumbs": fixed_breadcrumbs(request, title),
        "files": [file for file in FILES if file.is_on],
        "sheets": SHEETS,
        "flat": FLAT,
        "code_lists": CODE_LISTS,
        "format_version": FORMAT_VERSION,
        "updated": newest,
        "licence": settings.PORTAL_DATA_LICENCE,
        "licence_url": settings.PORTAL_DATA_LICENCE_URL,
        "notice": notice(),
        "iati_on": iati.is_on(),
        "iati_test": iati.is_on() and iati.is_test(),
        "iati_organisation": settings.PORTAL_IATI_ORGANISATION,
        "openapi_url": reverse("api-1:openapi-json"),
    }
    return render(request, "projects/open_data.html", context)


@require_safe
def data_file(request: HttpRequest, name: str) -> HttpResponseBase:
    """One file of the whole register, or of what the filters in the address leave of it."""
    file = FILE_OF.get(name)
    if file is None or not file.is_on:
        raise Http404(_("There is no such file."))
    language = language_of(request)
    if unknown := unknown_values(request.GET, language):
        return refused(request, unknown)
    moment = conditional.changed_at()
    about = (FORMAT_VERSION, settings.PORTAL_IATI_ORGANISATION, settings.PORTAL_DATA_LICENCE, settings.PORTAL_DEMO)
    etag = conditional.etag_of(request, *about)
    answer = conditional.unchanged(request, etag, moment)
    if answer is not None:
        return answer
    narrowed = filters(request.GET, language)
    order = Order(selected(request.GET, language).order_by("code"), language, moment, narrowed)
    answer = file.make(order) if request.method == "GET" else HttpResponse(content_type=file.content_type)
    stem, _dot, ending = name.rpartition(".")
    part = "-selection" if order.filters else ""
    shown_name = f"jetp-{stem}{part}-{language}-{conditional.file_date(moment)}.{ending}"
    if name != "schema.json":
        answer.headers["Content-Disposition"] = f'attachment; filename="{shown_name}"'
    return conditional.marked(answer, etag, moment)


def refused(request: HttpRequest, unknown: tuple[tuple[Facet, str], ...]) -> HttpResponse:
    """Tell which filters of the address are not known: with these left out, the file would hold what nobody asked for."""
    shown = [(facet.label, value[:60]) for facet, value in unknown[:MOST_NAMED]]
    context = {"unknown": shown, "whole_url": request.path, "list_url": sitewide.section_urls().get("projects", "")}
    response = render(request, "projects/unknown_filters.html", context, status=400)
    response.headers["Cache-Control"] = "no-store"
    return response
