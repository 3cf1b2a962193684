"""What the public search reads of documents beside their own texts."""

from django.utils import translation
from django.utils.translation import gettext_lazy as _

from documents.models import DocumentPage
from pages.search.sources import register_source

NUMBER_SIGN = {"vi": "số", "en": "No"}


def register() -> None:
    register_source(
        DocumentPage, kind="document", label=_("Documents"), keywords=document_keywords, text=document_words
    )


def document_keywords(page: DocumentPage, language: str) -> list[str]:
    """The number alone, and after the type as people write it: "Decree 57/2025/NĐ-CP", "Nghị định số 57/2025/NĐ-CP"."""
    if not page.number:
        return []
    with translation.override(language):
        kind = page.get_document_type_display()
    return [page.number, f"{kind} {page.number}", f"{kind} {NUMBER_SIGN[language]} {page.number}"]


def document_words(page: DocumentPage, language: str) -> list[str]:
    return [page.signer, *(getattr(issuer, f"name_{language}") for issuer in page.issuers.all())]
