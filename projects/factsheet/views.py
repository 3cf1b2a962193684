"""Hands out fact sheets: each made once for a state of the public content; browsers ask whether theirs still holds."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from django.core.cache import caches
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.utils.text import get_valid_filename
from django.views.decorators.http import require_safe

from pages import generation
from pages.bilingual import PRIMARY, SECONDARY, content_language
from projects.detail.views import public_project
from projects.models import ProjectPage


@dataclass(frozen=True)
class StoredFile:
    content: bytes
    made: datetime

    @property
    def etag(self) -> str:
        return f'"{hashlib.sha256(self.content).hexdigest()[:32]}"'


@require_safe
def fact_sheet(request: HttpRequest, code: str) -> HttpResponse:
    """Answer with the sheet in the language of the address; a project without English has a Vietnamese one only."""
    page = public_project(code)
    language = content_language(request.LANGUAGE_CODE)
    if language == SECONDARY and not page.live_en:
        with translation.override(PRIMARY):
            return HttpResponseRedirect(reverse("project_fact_sheet", args=[page.code]))
    stored = stored_sheet(page, language)
    unchanged = get_conditional_response(request, etag=stored.etag, last_modified=int(stored.made.timestamp()))
    name = get_valid_filename(f"JETP-{page.code}-{language}.pdf")
    response = unchanged or FileResponse(BytesIO(stored.content), filename=name, content_type="application/pdf")
    response.headers["ETag"] = stored.etag
    response.headers["Last-Modified"] = http_date(stored.made.timestamp())
    response.headers["Cache-Control"] = "public, max-age=0, must-revalidate"
    return response


def stored_sheet(page: ProjectPage, language: str) -> StoredFile:
    key = f"fact-sheet:{generation.current()}:{page.pk}:{language}"
    stored = caches["pages"].get(key)
    if stored is None:
        from .document import fact_sheet_pdf  # only workers that make one load what draws it

        whole = ProjectPage.with_details(ProjectPage.objects.filter(pk=page.pk)).get()
        with translation.override(language):
            stored = StoredFile(fact_sheet_pdf(whole), timezone.now())
        caches["pages"].set(key, stored, timeout=24 * 60 * 60)
    return stored
