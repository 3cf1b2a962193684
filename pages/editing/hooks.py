"""Where the help for editors meets Wagtail: addresses, a stylesheet, a feature of the rich text editor."""

from django.templatetags.static import static
from django.urls import include, path
from django.utils.html import format_html, format_html_join
from wagtail import hooks
from wagtail.admin.rich_text.editors.draftail.features import PluginFeature

from . import views

DOCUMENT_NUMBERS = "document-number"
ADDRESSES = [
    path("session/", views.session, name="session"),
    path("convert/", views.convert, name="convert"),
    path("references/", views.references, name="references"),
    path("warnings/<int:page_id>/", views.warnings, name="warnings"),
]


def register() -> None:
    hooks.register("register_admin_urls", lambda: [path("editing/", include((ADDRESSES, "editing")))])
    hooks.register("insert_global_admin_css", stylesheet)
    hooks.register("insert_global_admin_js", scripts)
    hooks.register("register_rich_text_features", register_document_numbers, order=100)


def stylesheet() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin/editing.css"))


def scripts() -> str:
    """On every page of the admin: nobody knows which one follows a save or a signing out, and any may have choosers or dates."""
    addresses = [(static(f"js/admin/editing/{name}.js"),) for name in ("local-drafts", "chosen", "calendars")]
    return format_html_join("", '<script type="module" src="{}"></script>', addresses)


def register_document_numbers(features) -> None:
    features.register_editor_plugin(
        "draftail",
        DOCUMENT_NUMBERS,
        PluginFeature({"type": DOCUMENT_NUMBERS}, js=["js/admin/editing/document-numbers.js"]),
    )
