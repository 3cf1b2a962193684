"""PDF files in the portal's look, set in a font that has every Vietnamese letter.

ReportLab 5 writes a title, a language and bookmarks, but no structure tags. The page that a file is made of is its accessible
form, on the screen and printed; the accessibility statement says so.
"""

import re
import unicodedata
from datetime import datetime
from html import escape
from io import BytesIO
from math import cos, radians, sin
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_LEFT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Table,
    TableStyle,
)

from pages.formats import local_moment

FONTS = Path(__file__).parent / "fonts"
REGULAR = "BeVietnamPro-Regular"
SEMIBOLD = "BeVietnamPro-SemiBold"

BRAND, GOLD = HexColor("#0c4446"), HexColor("#e3a92f")
INK, INK_2 = HexColor("#1b2322"), HexColor("#4c5653")
WASH, LINE, ON_BRAND_2 = HexColor("#f6f3ec"), HexColor("#dbd5c8"), HexColor("#c9dedb")

MARGIN = 22 * mm
BAND_PADDING = 14 * mm  # above and below the title on its coloured ground
TEXT_WIDTH = A4[0] - 2 * MARGIN
TITLE_WIDTH = TEXT_WIDTH - 24 * mm  # leaves the corner to the rings
RINGS = (  # radius, thickness and dash, in millimetres
    (16, 0.4, ()),
    (18.6, 2.4, (0.7, 1.3)),
    (21.2, 0.4, ()),
    (26, 0.4, ()),
    (29.5, 3.4, (0.5, 1.6)),
    (33, 0.4, ()),
    (35, 0.8, ()),
)

# Marks may stack above and below a Vietnamese letter, so lines stand further apart than a Latin text needs.
BODY = ParagraphStyle(
    "body", fontName=REGULAR, fontSize=10.5, leading=16.5, textColor=INK, spaceAfter=7, alignment=TA_LEFT
)
HEADING = ParagraphStyle(
    "heading",
    BODY,
    fontName=SEMIBOLD,
    fontSize=14,
    leading=20,
    textColor=BRAND,
    spaceBefore=14,
    spaceAfter=6,
)
TITLE = ParagraphStyle("title", BODY, fontName=SEMIBOLD, fontSize=20, leading=28, textColor=HexColor("#ffffff"))
SUBTITLE = ParagraphStyle("subtitle", BODY, fontSize=11, leading=16.5, textColor=ON_BRAND_2)
CELL = ParagraphStyle("cell", BODY, fontSize=9, leading=13.5, spaceAfter=0)
CELL_HEAD = ParagraphStyle("cell-head", CELL, fontName=SEMIBOLD, textColor=BRAND)

# A number keeps its unit, and the country its two words, on one line.
UNIT = re.compile(r"(?<=\d) (?=(?:[GMk]Wh?|kV|km|tỷ|triệu|million|billion)\b)")
COUNTRY = re.compile(r"\b(Việt|Viet) (?=Nam\b)")

# A bare address becomes a link; the sentence's own full stop or bracket stays outside it.
ADDRESS = re.compile(r"https?://[^\s<>\"]+[^\s<>\".,;:)]")


def register_fonts() -> None:
    if REGULAR in pdfmetrics.getRegisteredFontNames():
        return
    for name in (REGULAR, SEMIBOLD):
        pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))
    # There is no italic cut: slanted text falls back to the upright one instead of failing.
    pdfmetrics.registerFontFamily(REGULAR, normal=REGULAR, bold=SEMIBOLD, italic=REGULAR, boldItalic=SEMIBOLD)


def pdf_date(moment: datetime) -> str:
    """A moment as PDF writes it, in the time of Viet Nam."""
    return f"D:{local_moment(moment):%Y%m%d%H%M%S}+07'00'"


def printable(text: str) -> str:
    """The text with a question mark for each letter that the font lacks: what editors write must not break a file."""
    text = unicodedata.normalize("NFC", text)
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    return "".join(letter if ord(letter) in known else "?" for letter in text)


def plain(text: str) -> str:
    """The text in NFC; a letter that the font lacks is an error here, not an empty box in the file."""
    text = unicodedata.normalize("NFC", text)
    known = pdfmetrics.getFont(REGULAR).face.charToGlyph
    missing = sorted({letter for letter in text if ord(letter) not in known})
    if missing:
        raise ValueError(f"No glyph for {missing} in {text!r}")
    return text


def markup(text: str) -> str:
    """Escape plain text for a paragraph and make its addresses links."""
    safe = escape(COUNTRY.sub("\\1\u00a0", UNIT.sub("\u00a0", plain(text))), quote=False)
    return ADDRESS.sub(lambda match: f'<a href="{match[0]}" color="#0a595b">{match[0]}</a>', safe)


def column_widths(rows: list[list[str]]) -> list[float]:
    """Give each column its longest word, and share the rest by the longest texts, damped so that none starves."""
    columns = list(zip(*rows, strict=True))
    words = [[word for text in column for word in text.split() if len(word) < 24] for column in columns]
    least = [max((pdfmetrics.stringWidth(word, SEMIBOLD, 9) for word in column), default=0) + 11 for column in words]
    weights = [min(90, max(len(text) for text in column)) ** 0.7 for column in columns]
    rest = TEXT_WIDTH - sum(least)
    return [width + rest * weight / sum(weights) for width, weight in zip(least, weights, strict=True)]


def table(columns: list[str], rows: list[list[str]]) -> Table:
    """A table of plain texts under a row of heads that is repeated on the next page."""
    cells = [[Paragraph(markup(text), CELL_HEAD) for text in columns]]
    cells += [[Paragraph(markup(text), CELL) for text in row] for row in rows]
    return Table(
        cells,
        colWidths=column_widths([columns, *rows]),
        repeatRows=1,
        spaceBefore=4,
        spaceAfter=10,
        style=TableStyle(
            [
                # The default style would name Helvetica, which is not embedded.
                ("FONT", (0, 0), (-1, -1), REGULAR),
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("BACKGROUND", (0, 0), (-1, 0), WASH),
                ("LINEABOVE", (0, 0), (-1, 0), 1.2, BRAND),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, LINE),
                ("TOPPADDING", (0, 0), (-1, -1), 4),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
                ("LEFTPADDING", (0, 0), (-1, -1), 5),
                ("RIGHTPADDING", (0, 0), (-1, -1), 5),
            ]
        ),
    )


class BrandedDocument(BaseDocTemplate):
    """A coloured first page and plain later ones; headings become the file's bookmarks.

    `words` has the footer and the form of the page number ("Page {page} of {pages}"); `written` is the date of the content,
    not of the moment, so that the same content makes the same bytes.
    """

    def __init__(
        self, target: BytesIO, *, band: float, words: dict[str, str], pages: int, written: datetime, **metadata: str
    ):
        super().__init__(target, pagesize=A4, invariant=1, initialFontName=REGULAR, **metadata)
        self.band, self.words, self.pages = band, words, pages
        self.written = pdf_date(written)
        bottom = 24 * mm
        title = Frame(MARGIN, A4[1] - band, TITLE_WIDTH, band - BAND_PADDING, 0, 0, 0, 0)
        first = Frame(MARGIN, bottom, TEXT_WIDTH, A4[1] - band - 5 * mm - bottom, 0, 0, 0, 0)
        later = Frame(MARGIN, bottom, TEXT_WIDTH, A4[1] - 20 * mm - bottom, 0, 0, 0, 0)
        self.addPageTemplates(
            [
                PageTemplate("first", [title, first], onPage=draw_first_page),
                PageTemplate("later", [later], onPage=draw_footer),
            ]
        )

    def afterFlowable(self, flowable: Flowable) -> None:
        if isinstance(flowable, Paragraph) and flowable.style.name == HEADING.name:
            key = f"heading-{self.seq.nextf('heading')}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(flowable.getPlainText(), key)


def draw_first_page(canvas: Canvas, document: BrandedDocument) -> None:
    """The title's ground, with the rings of the portal's mark in its corner."""
    width, height = A4
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.setDateFormatter(lambda *_now: document.written)
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(0, height - document.band, width, document.band)
    canvas.clipPath(clip, stroke=0)
    canvas.setFillColor(BRAND)
    canvas.rect(0, height - document.band, width, document.band, stroke=0, fill=1)
    canvas.setStrokeColor(GOLD)
    canvas.setFillColor(GOLD)
    centre = width - 6 * mm, height - 4 * mm
    for radius, thickness, dash in RINGS:
        canvas.setLineWidth(thickness * mm)
        canvas.setDash([length * mm for length in dash])
        canvas.circle(*centre, radius * mm, stroke=1, fill=0)
    star = canvas.beginPath()
    for corner in range(16):
        radius = (13, 4.6)[corner % 2] * mm
        angle = radians(corner * 22.5)
        point = centre[0] + radius * cos(angle), centre[1] + radius * sin(angle)
        (star.lineTo if corner else star.moveTo)(*point)
    star.close()
    canvas.drawPath(star, stroke=0, fill=1)
    canvas.restoreState()
    draw_footer(canvas, document)


def draw_footer(canvas: Canvas, document: BrandedDocument) -> None:
    canvas.saveState()
    canvas.setStrokeColor(LINE)
    canvas.line(MARGIN, 17 * mm, A4[0] - MARGIN, 17 * mm)
    canvas.setFont(REGULAR, 8)
    canvas.setFillColor(INK_2)
    canvas.drawString(MARGIN, 12 * mm, document.words["footer"])
    number = document.words["page"].format(page=canvas.getPageNumber(), pages=document.pages)
    canvas.drawRightString(A4[0] - MARGIN, 12 * mm, number)
    canvas.restoreState()


def band_height(title: str, subtitle: str) -> float:
    """How high the coloured ground must be for this title."""
    heights = [
        Paragraph(markup(text), style).wrap(TITLE_WIDTH, A4[1])[1]
        for text, style in ((title, TITLE), (subtitle, SUBTITLE))
    ]
    return max(48 * mm, sum(heights) + 2 * BAND_PADDING)
