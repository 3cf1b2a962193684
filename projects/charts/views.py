"""The tables of charts as CSV files."""

import csv
from io import StringIO

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from projects.models import ProjectOverviewPage

from .overview import find_chart

# A spreadsheet would run a cell that begins with one of these.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@require_safe
def chart_file(request: HttpRequest, key: str) -> HttpResponse:
    """One table in the language of the address: UTF-8 with the mark that spreadsheets ask for, numbers with a point."""
    page = ProjectOverviewPage.objects.live_in().first()
    chart = find_chart(page, key) if page else None
    if chart is None:
        raise Http404(_("There is no such chart."))
    target = StringIO()
    writer = csv.writer(target)
    columns, rows = chart.for_file()
    writer.writerows([[harmless(text) for text in row] for row in (columns, *rows)])
    response = HttpResponse("\ufeff" + target.getvalue(), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="jetp-{chart.key}-{request.LANGUAGE_CODE}.csv"'
    return response


def harmless(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA_STARTS) and not is_number(text) else text


def is_number(text: str) -> bool:
    return text.removeprefix("-").replace(".", "", 1).isdigit()
