"""Slugs of Vietnamese titles, and the words that no page at the root may use.

Django's `slugify` drops đ ("điện" → "ien") and Wagtail's own functions write "u0111ien" or "djien", so the portal has one
function on the server and the same one in the editor's browser (static/js/admin/vietnamese-slug.js).
"""

import re
import unicodedata

from django.conf import settings

# First segments that fixed routes answer, in one of the languages or in both.
FIXED_SEGMENTS = frozenset(
    {
        "en",
        "vi",
        "static",
        "media",
        "files",
        "healthz",
        "search",
        "tim-kiem",
        "site-map",
        "so-do-trang",
        "compare-projects",
        "so-sanh-du-an",
        "data",
        "du-lieu",
        "account",
        "tai-khoan",
        "proposals",
        "de-xuat",
        "api",
        "feeds",
        "project-code",
        "ma-du-an",
        "fact-sheets",
        "to-thong-tin",
        "register-charts",
        "bieu-do-du-an",
    }
)


def slugify_vietnamese(text: str, max_length: int = 255) -> str:
    """Return the ASCII slug of a Vietnamese or English text, "" when nothing of it can stand in a URL.

    >>> slugify_vietnamese("Quyết định 1009/QĐ-TTg: Đại hội điện gió")
    'quyet-dinh-1009-qd-ttg-dai-hoi-dien-gio'
    """
    text = text.replace("đ", "d").replace("Đ", "D")
    text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-")
    return slug[:max_length].strip("-")


def reserved_segments() -> frozenset[str]:
    """Return the slugs that a page directly under the home page may not have."""
    return FIXED_SEGMENTS | {settings.PORTAL_ADMIN_PATH.split("/")[0]}
