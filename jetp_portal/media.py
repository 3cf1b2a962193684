"""Uploaded files over HTTP: pictures are shown, everything else is refused here (documents have their own address)."""

import mimetypes
from pathlib import PurePosixPath

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.views.static import serve

SHOWN = {".avif", ".gif", ".jpg", ".jpeg", ".png", ".webp"}
FOLDERS = {"images", "original_images"}
mimetypes.add_type("image/avif", ".avif")
mimetypes.add_type("image/webp", ".webp")


def media(request: HttpRequest, path: str) -> HttpResponse:
    """Serve an image of the library. A server in front may do the same from the folder (docs/operations.md)."""
    parts = PurePosixPath(path)
    if parts.suffix.lower() not in SHOWN or not parts.parts or parts.parts[0] not in FOLDERS:
        raise Http404
    response = serve(request, path, document_root=settings.MEDIA_ROOT)
    response.headers["X-Content-Type-Options"] = "nosniff"
    # A rendition's name changes with its content.
    response.headers["Cache-Control"] = (
        "public, max-age=31536000, immutable" if parts.parts[0] == "images" else "public"
    )
    return response
