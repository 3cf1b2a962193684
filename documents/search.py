"""What the public search reads of documents beside their own texts."""

from django.utils.translation import gettext_lazy as _

from documents.models import DocumentPage
from pages.search.sources import register_source


def register() -> None:
    register_source(
        DocumentPage, kind="document", label=_("Documents"), keywords=document_keywords, text=document_words
    )


def document_keywords(page: DocumentPage, language: str) -> list[str]:
    return [page.number]


def document_words(page: DocumentPage, language: str) -> list[str]:
    return [page.signer, *(getattr(issuer, f"name_{language}") for issuer in page.issuers.all())]
