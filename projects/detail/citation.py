"""How to cite a project: in both languages, with the date of the record and the address that never changes."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from pages import formats, sitewide
from pages.bilingual import PRIMARY, SECONDARY, content_language


@dataclass(frozen=True)
class Citation:
    language: str
    text: str
    address: str


def permanent_address(code: str) -> str:
    """Return the whole address, in the active language, that finds a project by its code wherever its page lies."""
    return f"{settings.PORTAL_BASE_URL}{reverse('project_by_code', args=[code])}"


def record_day(page):
    """Return the day on which the record was last published, None for one that never was."""
    return timezone.localdate(page.last_published_at) if page.last_published_at else None


def citations(page) -> list[Citation]:
    """Return the forms to cite the project in, that of the active language first; no English before there is any."""
    active = content_language(get_language())
    languages = [PRIMARY, SECONDARY] if active == PRIMARY else [SECONDARY, PRIMARY]
    return [citation(page, language) for language in languages if language == PRIMARY or page.live_en]


def citation(page, language: str, *, accessed: bool = True) -> Citation:
    """Return the form of one language; a paper that is kept does not say when it was looked at."""
    day = record_day(page)
    with translation.override(language):
        owner = sitewide.portal_settings().owner_name or _("JETP Viet Nam portal")
        facts = {
            "author": owner,
            "title": getattr(page, f"title_{language}"),
            "code": page.code,
            "year": day.year if day else "",
            "date": formats.format_day(day, language) if day else "",
        }
        if day:
            text = _(
                "%(author)s (%(year)s). “%(title)s” (code %(code)s). Project register of the JETP Viet Nam portal, "
                "record of %(date)s."
            )
        else:
            text = _("%(author)s. “%(title)s” (code %(code)s). Project register of the JETP Viet Nam portal.")
        words = text % facts
        if accessed:
            words += " " + _("Accessed on %(today)s.") % {"today": formats.format_day(timezone.localdate(), language)}
        return Citation(language, words, permanent_address(page.code))
