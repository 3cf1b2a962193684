"""PDF files for the demo's document library."""

from datetime import datetime
from io import BytesIO

from reportlab.lib.units import mm
from reportlab.platypus import CondPageBreak, Flowable, FrameBreak, NextPageTemplate, Paragraph

from pages.formats import VIET_NAM_TIME
from pages.pdf import (
    BODY,
    HEADING,
    SUBTITLE,
    TITLE,
    BrandedDocument,
    band_height,
    markup,
    plain,
    register_fonts,
    table,
)

WORDS = {
    "vi": {
        "footer": "Bản trình diễn của cổng thông tin JETP Việt Nam, không phải văn bản chính thức",
        "page": "Trang {page}/{pages}",
        "author": "Bản trình diễn cổng thông tin JETP Việt Nam",
    },
    "en": {
        "footer": "JETP Viet Nam portal: demonstration, not an official document",
        "page": "Page {page} of {pages}",
        "author": "JETP Viet Nam portal demonstration",
    },
}

WRITTEN = datetime(2026, 11, 22, tzinfo=VIET_NAM_TIME)


def story(content: dict, side: int) -> list[Flowable]:
    """Flowables of the content; `side` picks the language of every pair."""
    flowables = [
        NextPageTemplate("later"),
        Paragraph(markup(content["title"][side]), TITLE),
        Paragraph(markup(content["subtitle"][side]), SUBTITLE),
        FrameBreak(),
    ]
    for heading, body in content["sections"]:
        # Not `keepWithNext`: that would push a whole table to the next page together with its heading.
        flowables += [CondPageBreak(40 * mm), Paragraph(markup(heading[side]), HEADING)]
        for item in [body] if isinstance(body, dict) else body:
            if isinstance(item, dict):
                columns = [column[side] for column in item["columns"]]
                flowables.append(table(columns, [[cell[side] for cell in row] for row in item["rows"]]))
            else:
                flowables.append(Paragraph(markup(item[side]), BODY))
    return flowables


def make_pdf(content: dict, language: str) -> bytes:
    """The PDF of one demo document in one language (`vi` or `en`)."""
    register_fonts()
    side = ("vi", "en").index(language)
    words = WORDS[language]
    title, subtitle = plain(content["title"][side]), plain(content["subtitle"][side])
    pages = 0
    # Twice: the first run counts the pages that the second prints in its footers.
    for _run in range(2):
        target = BytesIO()
        document = BrandedDocument(
            target,
            band=band_height(title, subtitle),
            words=words,
            pages=pages,
            written=WRITTEN,
            title=title,
            subject=subtitle,
            author=words["author"],
            creator=words["author"],
            lang=language,
        )
        document.build(story(content, side))
        pages = document.page
    return target.getvalue()
