"""The files of the open data: what each is called, holds and is made of."""

import hashlib
import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from threading import Lock
from typing import IO

from django.conf import settings
from django.core.cache import caches
from django.http import FileResponse, HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from pages import generation
from pages.bilingual import content_language
from pages.page_context import absolute
from projects.querysets import ProjectQuerySet

from . import iati, jsons, writers
from .columns import FLAT, FORMAT_VERSION, SHEETS, Words
from .rows import Row, in_language, project_rows
from .tables import SHEET_OF, flat_row, tidy_rows

CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
JSON = "application/json"
XML = "application/xml"
SCHEMA = "application/schema+json"


@dataclass(frozen=True)
class Order:
    """What is asked for: some projects, in a language, in the state of a moment."""

    projects: ProjectQuerySet
    language: str
    moment: datetime
    filters: dict[str, list[str]]

    @property
    def rows(self) -> Iterable[Row]:
        return project_rows(self.projects)


@dataclass(frozen=True)
class DataFile:
    name: str
    format: str
    content_type: str
    holds: Words
    make: Callable[[Order], HttpResponseBase]
    # Several tables at once, each in a row of its own.
    sheets: tuple[str, ...] = ()

    @property
    def is_on(self) -> bool:
        return self.content_type != XML or iati.is_on()


def title() -> str:
    return _t("Project register of the Just Energy Transition Partnership with Viet Nam")


def notice() -> str:
    """The line that a demonstration owes everybody who takes its data away."""
    return _t("Demonstration data of a portal that is not official.") if settings.PORTAL_DEMO else ""


def about(order: Order) -> list[str]:
    lines = [
        title(),
        notice(),
        _t("Licence: %(name)s, %(address)s")
        % {"name": settings.PORTAL_DATA_LICENCE, "address": settings.PORTAL_DATA_LICENCE_URL},
        _t("Format version %(version)s, content of %(moment)s")
        % {"version": FORMAT_VERSION, "moment": order.moment.isoformat(timespec="seconds")},
        _t("Data dictionary: %(address)s") % {"address": dictionary_address()},
    ]
    return [line for line in lines if line]


def dictionary_address() -> str:
    return absolute(reverse("open_data"))


def _streamed(parts: Iterable[bytes], language: str, content_type: str) -> StreamingHttpResponse:
    return StreamingHttpResponse(speaking(parts, language), content_type=content_type)


def speaking(parts: Iterable[bytes], language: str):
    """Make the parts in the language of the address: they are made after the answer has left the views."""
    parts = iter(parts)
    while True:
        with translation.override(language):
            part = next(parts, None)
        if part is None:
            return
        yield part


def _flat_csv(order: Order) -> HttpResponseBase:
    rows = (flat_row(row, order.language) for row in order.rows)
    return _streamed(writers.csv_lines(FLAT, rows), order.language, CSV)


# Python writes one workbook after the other anyway: whoever asks for the same one meanwhile finds it made.
_writing = Lock()


def _kept(name: str, order: Order, write: Callable[[list[str]], IO[bytes]]) -> HttpResponseBase:
    """Answer with a workbook that is written once for all readers until public content changes; a large one takes seconds."""
    lines = about(order)
    key = hashlib.sha256(repr((generation.current(), name, order.language, order.filters, lines)).encode()).hexdigest()
    with _writing:
        stored = caches["files"].get(key)
        if stored is None:
            with write(lines) as file:
                stored = file.read()
            caches["files"].set(key, stored)
    return FileResponse(io.BytesIO(stored), content_type=XLSX)


def _flat_workbook(order: Order) -> HttpResponseBase:
    def write(lines: list[str]) -> IO[bytes]:
        rows = (flat_row(row, order.language) for row in order.rows)
        return writers.flat_workbook(title(), list(FLAT), rows, moment=order.moment, about=lines)

    return _kept("register", order, write)


def _tidy_workbook(order: Order) -> HttpResponseBase:
    def write(lines: list[str]) -> IO[bytes]:
        return writers.tidy_workbook(title(), SHEETS, order.rows, moment=order.moment, about=lines)

    return _kept("tidy", order, write)


def _tidy_csv(name: str) -> Callable[[Order], HttpResponseBase]:
    sheet = SHEET_OF[name]

    def make(order: Order) -> HttpResponseBase:
        columns = sheet.tidy_columns
        rows = chain.from_iterable(tidy_rows(row, sheet, columns) for row in order.rows)
        return _streamed(writers.csv_lines(columns, rows), order.language, CSV)

    return make


def _json(order: Order) -> HttpResponseBase:
    head = {
        "schema": absolute(reverse("open_data_file", args=["schema.json"])),
        "format_version": FORMAT_VERSION,
        "title": title(),
        "language": order.language,
        "last_changed": order.moment.isoformat(timespec="seconds"),
        "licence": settings.PORTAL_DATA_LICENCE,
        "licence_address": settings.PORTAL_DATA_LICENCE_URL,
        "notice": notice() or None,
        "filters": order.filters,
    }
    rows = (jsons.shaped(in_language(row, order.language)) for row in order.rows)
    return _streamed(jsons.document(head, rows), order.language, JSON)


def _schema(order: Order) -> HttpResponseBase:
    made = jsons.schema(absolute(reverse("open_data_file", args=["schema.json"])))
    return _streamed([jsons.encode(made).encode()], order.language, SCHEMA)


def _iati(order: Order) -> HttpResponseBase:
    parts = iati.document(order.rows, language=order.language, moment=order.moment, dictionary=dictionary_address())
    return _streamed(parts, order.language, XML)


FILES = (
    DataFile("register.csv", "CSV", CSV, _("One row for each project, with the meaning of its codes."), _flat_csv),
    DataFile("register.xlsx", "XLSX", XLSX, _("The same as a workbook."), _flat_workbook),
    DataFile("register.json", "JSON", JSON, _("Projects with all their lines, one object each."), _json),
    DataFile(
        "tidy.xlsx",
        "XLSX",
        XLSX,
        _("Four tidy tables as the sheets of one workbook, in both languages; the form that the import reads."),
        _tidy_workbook,
        tuple(sheet.name for sheet in SHEETS),
    ),
    DataFile("projects.csv", "CSV", CSV, _("Projects, texts in both languages."), _tidy_csv("projects"), ("projects",)),
    DataFile(
        "finance-lines.csv",
        "CSV",
        CSV,
        _("One row for each amount of money, with its date and source."),
        _tidy_csv("finance_lines"),
        ("finance_lines",),
    ),
    DataFile(
        "status-events.csv",
        "CSV",
        CSV,
        _("One row for each dated step on the three status axes."),
        _tidy_csv("status_events"),
        ("status_events",),
    ),
    DataFile(
        "figures.csv",
        "CSV",
        CSV,
        _("One row for each expected or reported result, with its date and source."),
        _tidy_csv("figures"),
        ("figures",),
    ),
    DataFile("iati.xml", "XML", XML, _("Activities of the IATI standard, version 2.03."), _iati),
    DataFile("schema.json", "JSON Schema", SCHEMA, _("What register.json holds, for programs."), _schema),
)
FILE_OF = {file.name: file for file in FILES}


def language_of(request: HttpRequest) -> str:
    return content_language(request.LANGUAGE_CODE)
