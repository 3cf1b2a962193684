"""What the editor's scripts ask the server for: small answers in JSON, for people who are signed in to the admin."""

import json

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET, require_POST

from pages.bilingual import PRIMARY
from pages.models import BasePage

from .encodings import recognise
from .references import entries_for, numbers_in
from .warnings import warnings_for

LONGEST = 2_000_000  # characters: a book, and less than what a request may hold
MOST_NUMBERS = 20


@require_GET
def session(request: HttpRequest) -> JsonResponse:
    """Say who is signed in now, with the token their next save needs: signing in again makes a new one."""
    return JsonResponse({"user": request.user.pk, "token": get_token(request)})


@require_POST
def convert(request: HttpRequest) -> JsonResponse:
    """Return texts in Unicode that were pasted in an old encoding; `encoding` is null where none is recognised."""
    try:
        text = json.loads(request.body)["text"]
        plain = json.loads(request.body).get("plain") or text
    except (ValueError, KeyError, TypeError):
        return JsonResponse({"error": "text"}, status=400)
    if not isinstance(text, str) or not isinstance(plain, str) or len(text) > LONGEST:
        return JsonResponse({"error": "text"}, status=400)
    old = recognise(plain)
    return JsonResponse({"encoding": old.name, "text": old.convert(text)} if old else {"encoding": None})


@require_GET
def references(request: HttpRequest) -> JsonResponse:
    """Return the library's entries for the numbers in a text."""
    entries = entries_for(numbers_in(request.GET.get("text", ""))[:MOST_NUMBERS])
    return JsonResponse({"entries": [_entry(number, page) for number, page in entries.items()]})


def _entry(number: str, page: BasePage) -> dict:
    """Return what a link in rich text keeps of a page; the address only shows in the editor."""
    parent = page.get_parent()
    return {"number": number, "id": page.pk, "parentId": parent.pk, "title": str(page), "url": page.url_in(PRIMARY)}


@require_GET
def warnings(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show what to look at before the latest draft of a page is published."""
    page = get_object_or_404(BasePage, pk=page_id).specific
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    found = warnings_for(page.get_latest_revision_as_object())
    return render(request, "pages/admin/editing/warnings.html", {"warnings": found, "edit_address": ""})
