"""What the editor's scripts need to know, and what stands beside its form."""

from django import template
from django.urls import reverse
from django.utils.translation import gettext as _t

from pages.editing import warnings_for

register = template.Library()

SCRIPTS = [
    "js/admin/editing/languages.js",
    "js/admin/editing/english-buttons.js",
    "js/admin/editing/unsaved.js",
    "js/admin/editing/session.js",
    "js/admin/editing/sending.js",
    "js/admin/editing/word-html.js",
    "js/admin/editing/paste.js",
    "js/admin/editing/warnings.js",
]


@register.inclusion_tag("pages/admin/editing/setup.html", takes_context=True)
def editing_setup(context) -> dict:
    """Hand the scripts of the editor their addresses and their words."""
    return {
        "scripts": SCRIPTS,
        "editing": {
            "user": context["request"].user.pk,
            "addresses": {
                "session": reverse("editing:session"),
                "convert": reverse("editing:convert"),
                "references": reverse("editing:references"),
                "signIn": reverse("wagtailadmin_login"),
            },
            "texts": {
                "oneError": _t("1 error"),
                "errors": _t("{count} errors"),
                "keptAt": _t(
                    "This machine has kept what you typed on this page until {when}, and the server has not got it."
                ),
                "keptHere": _t("A copy was kept on this machine at {time}."),
                "savedThere": _t("The server has everything."),
                "notKept": _t("Nothing is kept on this machine."),
                "converted": _t("The text was in the old encoding {encoding}; it has been converted to Unicode."),
                "imagesLeftOut": _t("Images were left out: upload them and add them with the block “Image”."),
                "picturesAdded": _t(
                    "Pictures cannot be pasted. Where each one was, there is a block “Image” now: choose or upload it there."
                ),
                "picturesTaken": _t("The pictures are those of the Vietnamese, in the same order. Look at each once."),
                "tablesAdded": _t(
                    "Tables became blocks of their own under the text. Give each a caption and a source."
                ),
                "tablesAsRows": _t("There is no room for tables here: each row became a paragraph."),
                "inLibrary": _t("{number} is in the library: {title}"),
                "link": _t("Link it"),
                "leave": _t("Leave it"),
            },
        },
    }


@register.inclusion_tag("pages/admin/editing/warnings.html")
def publication_warnings(page, languages: str = "vi en") -> dict:
    """Show what to look at before a page is published in these languages, with links into its editor."""
    address = reverse("wagtailadmin_pages:edit", args=(page.pk,))
    return {"warnings": warnings_for(page, languages.split()), "edit_address": address}
