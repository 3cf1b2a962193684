"""Form widgets of the editor."""

from django.forms import Media
from wagtail.admin.widgets import SlugInput


class VietnameseSlugInput(SlugInput):
    """Wagtail's slug field with our own transliteration in the browser: "Đại hội điện gió" → "dai-hoi-dien-gio"."""

    def __init__(self, attrs: dict | None = None, **kwargs):
        super().__init__(attrs, **kwargs)
        self.attrs |= {
            "data-controller": "vietnamese-slug",
            "data-action": (
                "blur->vietnamese-slug#slugify w-sync:check->vietnamese-slug#compare "
                "w-sync:apply->vietnamese-slug#slugify:prevent"
            ),
        }

    @property
    def media(self):
        return Media(js=["js/admin/vietnamese-slug.js"])
