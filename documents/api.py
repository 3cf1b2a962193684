"""The document library for programs."""

from datetime import date
from typing import Literal

from django.conf import settings
from django.http import HttpRequest
from ninja import Field, Query, Router, Schema
from wagtail.rich_text import get_text_for_indexing

from documents.models import DocumentPage
from pages.api import ERRORS, Ask, Page, map_of, name_of, of_language, or_null, page_address, paged

router = Router(tags=["documents"])

DocumentType = Literal[tuple(DocumentPage.Type.values)]
Validity = Literal[tuple(DocumentPage.Validity.values)]


class FileOut(Schema):
    title: str
    address: str
    language: Literal["vi", "en", "both"]
    role: Literal["original", "translation"]
    size: int | None = Field(description="In bytes.")
    sha256: str | None


class DocumentOut(Schema):
    title: str
    number: str | None = Field(description="The official number.")
    type: DocumentType
    issuers: list[str]
    signer: str | None
    issued_on: date | None
    issued_on_precision: Literal["day", "month", "quarter", "year"]
    effective_on: date | None
    expires_on: date | None
    validity: Validity
    abstract: str | None
    sectors: list[str] = Field(description="Keys of priority sectors.")
    official_address: str | None = Field(description="Where the issuing body publishes it.")
    files: list[FileOut]
    address: str | None = Field(description="The document's page on this portal.")


class AskDocuments(Ask):
    type: list[DocumentType] = Field([], description="Type of document.")
    validity: list[Validity] = Field([], description="Whether it is in force.")
    year: int | None = Field(None, ge=1900, le=2200, description="Year of issue.")


@router.get("/documents", response={200: Page[DocumentOut], **ERRORS}, summary="Documents of the library, newest first")
def documents(request: HttpRequest, asked: Query[AskDocuments]):
    found = DocumentPage.objects.live_in()
    if asked.type:
        found = found.filter(document_type__in=asked.type)
    if asked.validity:
        found = found.filter(validity__in=asked.validity)
    if asked.year:
        found = found.filter(issued_on__year=asked.year)
    return paged(request, found.for_lists().prefetch_related("sectors"), asked, map_of(_document))


def _document(page: DocumentPage) -> dict:
    return {
        "title": of_language(page, "title"),
        "number": or_null(page.number),
        "type": page.document_type,
        "issuers": [name_of(issuer) for issuer in page.issuers.all()],
        "signer": or_null(page.signer),
        "issued_on": page.issued_on,
        "issued_on_precision": page.issued_on_precision,
        "effective_on": page.effective_on,
        "expires_on": page.expires_on,
        "validity": page.validity,
        "abstract": or_null(get_text_for_indexing(of_language(page, "abstract") or "").strip()),
        "sectors": [sector.key for sector in page.sectors.all() if sector.is_shown],
        "official_address": or_null(page.official_url),
        "files": [_file(attachment) for attachment in page.files.all()],
        "address": page_address(page),
    }


def _file(attachment) -> dict:
    file = attachment.file
    return {
        "title": file.shown_title,
        "address": f"{settings.PORTAL_BASE_URL}{file.url}",
        "language": file.language,
        "role": attachment.role,
        "size": file.file_size,
        "sha256": or_null(file.sha256),
    }
