"""The data dictionary and the files."""

from django.conf import settings
from django.db.models import Max
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from pages import conditional
from pages.page_context import fixed_breadcrumbs
from pages.reach import open_to_all
from projects.models import ProjectPage

from . import iati
from .columns import CODE_LISTS, FLAT, FORMAT_VERSION, SHEETS
from .files import FILE_OF, FILES, Order, language_of, notice
from .selection import filters, selected


@require_safe
def dictionary(request: HttpRequest) -> HttpResponse:
    """All files, columns, codes and rules of the open data."""
    newest = open_to_all(ProjectPage.objects.live_in()).aggregate(at=Max("last_published_at"))["at"]
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
    moment = conditional.changed_at()
    about = (FORMAT_VERSION, settings.PORTAL_IATI_ORGANISATION, settings.PORTAL_DATA_LICENCE, settings.PORTAL_DEMO)
    etag = conditional.etag_of(request, *about)
    answer = conditional.unchanged(request, etag, moment)
    if answer is not None:
        return answer
    language = language_of(request)
    narrowed = filters(request.GET, language)
    order = Order(selected(request.GET, language).order_by("code"), language, moment, narrowed)
    answer = file.make(order) if request.method == "GET" else HttpResponse(content_type=file.content_type)
    stem, _dot, ending = name.rpartition(".")
    part = "-selection" if order.filters else ""
    shown_name = f"jetp-{stem}{part}-{language}-{conditional.file_date(moment)}.{ending}"
    if name != "schema.json":
        answer.headers["Content-Disposition"] = f'attachment; filename="{shown_name}"'
    return conditional.marked(answer, etag, moment)
