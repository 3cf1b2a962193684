"""The demo's document library, with three files that the demo makes itself."""

from io import BytesIO

from django.core.files.base import ContentFile
from pypdfium2 import PdfDocument

from documents.demo.content_documents import DOCUMENTS, PAGES
from documents.demo.content_pdfs import PDFS
from documents.models import DocumentAttachment, DocumentIndexPage, DocumentPage, DocumentRelation
from pages.demo.builder import Builder
from pages.demo.pdf import make_pdf
from pages.models import DocumentFile

PLAIN = ("number", "document_type", "signer", "validity", "official_url")


def build(builder: Builder) -> None:
    for data in PAGES:
        builder.page(DocumentIndexPage, data)
    for data in DOCUMENTS:
        builder.page(
            DocumentPage,
            {"parent": "documents"} | data,
            lambda page, data=data: _fill(builder, page, data),
            **{name: data[name] for name in PLAIN},
        )


def _fill(builder: Builder, page: DocumentPage, data: dict) -> None:
    dates = {name: data[name] for name in ("issued_on", "effective_on", "expires_on", "signer_post") if data.get(name)}
    builder.assign(page, dates)
    page.issuers.set([builder.get(key) for key in data["issuers"]])
    page.sectors.set([builder.get(key) for key in data["sectors"]])
    for position, relation in enumerate(data["relations"]):
        target = builder.get(relation["target"])
        page.relations.add(DocumentRelation(kind=relation["kind"], target=target, sort_order=position))
    if data.get("pdf"):
        for position, language in enumerate(("vi", "en")):
            file = _file(builder, data["pdf"], language)
            role = "original" if language == "vi" else "translation"
            page.files.add(DocumentAttachment(file=file, role=role, sort_order=position))


def _file(builder: Builder, key: str, language: str) -> DocumentFile:
    content = PDFS[key]

    def create():
        pdf = make_pdf(content, language)
        file = DocumentFile(title=content["title"][0], title_en=content["title"][1], language=language)
        file.page_count = len(PdfDocument(BytesIO(pdf)))
        file.file = ContentFile(pdf, name=f"{key.removeprefix('doc-')}-{language}.pdf")
        file.file_size = len(pdf)
        file.save()
        return file

    return builder.make(f"file-{key}-{language}", create)[0]
