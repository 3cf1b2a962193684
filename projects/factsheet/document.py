"""The fact sheet as a PDF file."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, FrameBreak, NextPageTemplate, Paragraph

from pages.bilingual import content_language
from pages.pdf import (
    BODY,
    HEADING,
    SUBTITLE,
    TITLE,
    BrandedDocument,
    band_height,
    markup,
    printable,
    register_fonts,
    table,
)

from .content import LEVELS, Sheet, sheet_of

PAGES = 2
TEXT = ParagraphStyle("sheet-text", BODY, fontSize=9, leading=13.5, spaceAfter=4)
# The name that makes a heading a bookmark of the file.
SECTION = ParagraphStyle(HEADING.name, HEADING, fontSize=11.5, leading=16, spaceBefore=6, spaceAfter=2)


def fact_sheet_pdf(page) -> bytes:
    """Return the sheet in the active language, with as much as fits on two pages."""
    register_fonts()
    pdf = b""
    for level in range(len(LEVELS)):
        sheet = sheet_of(page, level)
        pdf, pages = built(page, sheet, PAGES)
        if pages <= PAGES:
            return pdf if pages == PAGES else built(page, sheet, pages)[0]
    return pdf


def built(page, sheet: Sheet, pages: int) -> tuple[bytes, int]:
    """Return the file, whose footers count `pages`, and how many it has."""
    target = BytesIO()
    title, subtitle = printable(sheet.title), printable(sheet.subtitle)
    document = BrandedDocument(
        target,
        band=band_height(title, subtitle),
        words={"footer": printable(sheet.footer), "page": _("Page {page} of {pages}")},
        pages=pages,
        written=written(page),
        title=f"{title} ({page.code})",
        subject=subtitle,
        author=printable(sheet.footer),
        creator=printable(sheet.footer),
        lang=content_language(get_language()),
    )
    document.build(story(title, subtitle, sheet))
    return target.getvalue(), document.page


def written(page) -> datetime:
    """The date of the record, so that an unchanged record makes the same file."""
    return page.last_published_at or page.latest_revision_created_at


def story(title: str, subtitle: str, sheet: Sheet) -> list[Flowable]:
    flowables: list[Flowable] = [
        NextPageTemplate("later"),
        Paragraph(markup(title), TITLE),
        Paragraph(markup(subtitle), SUBTITLE),
        FrameBreak(),
    ]
    for section in sheet.sections:
        flowables += [CondPageBreak(25 * mm), Paragraph(markup(printable(section.title)), SECTION)]
        if section.text:
            flowables.append(Paragraph(markup(printable(section.text)), TEXT))
        if section.rows:
            flowables.append(
                table(
                    [printable(head) for head in section.columns], [list(map(printable, row)) for row in section.rows]
                )
            )
        if section.more:
            flowables.append(Paragraph(markup(printable(section.more)), TEXT))
    return flowables
