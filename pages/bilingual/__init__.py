"""What makes one page hold two languages: slugs, paths, redirects and publishing per language.

Everything here is plain functions that `pages.models.base.BasePage` calls; docs/adr/0001 says why it is so.
"""

PRIMARY = "vi"
SECONDARY = "en"


def content_language(language: str | None) -> str:
    """Return which of the two content languages an interface or URL language stands for."""
    return SECONDARY if (language or "").split("-")[0] == SECONDARY else PRIMARY
