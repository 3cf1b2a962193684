"""What the public search reads of the Secretariat beside its page's own texts."""

from pages.models import SecretariatPage

from .sources import PAGES, register_source


def register() -> None:
    register_source(SecretariatPage, kind=PAGES.kind, label=PAGES.label, text=secretariat_words)


def secretariat_words(page: SecretariatPage, language: str) -> list[str]:
    """Who holds, or held, which post in which unit."""
    words = []
    for post in page.posts.all():
        words += [post.name, getattr(post, f"post_{language}"), getattr(post, f"unit_{language}")]
    return words
