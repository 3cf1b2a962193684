"""Builders of the library."""

import datetime

from documents.models import DocumentIndexPage, DocumentPage

from .pages import make_page, number, only


def make_document_index() -> DocumentIndexPage:
    return only(DocumentIndexPage, title_vi="Tài liệu", title_en="Documents")


def make_document(title_vi="", title_en="", parent=None, **fields) -> DocumentPage:
    fields = {
        "number": f"{next(number)}/QĐ-TTg",
        "document_type": DocumentPage.Type.DECISION,
        "issued_on": datetime.date(2025, 1, 23),
    } | fields
    return make_page(DocumentPage, parent or make_document_index(), title_vi, title_en, **fields)
