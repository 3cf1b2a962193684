"""Why a language of a page cannot be published, in words for editors."""

from django.core.exceptions import ValidationError
from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

REASONS = {
    "alias": _("The page shows the content of another page and is published together with that one."),
    "no_vietnamese": _("English can be public only while the Vietnamese version is."),
    "no_title": _("The English title is missing."),
    "ancestor": _("The page above it, “%(detail)s”, is not published in English."),
    "marks": _("These texts are still marked as to be translated: %(detail)s."),
    "invalid": _("Something in the page has to be corrected first: %(detail)s"),
    "outside": _("The page no longer stands on the site."),
    "error": _("Something went wrong; the administrator finds it in the log."),
}


def reason(code: str, detail: str = "") -> str:
    """Return the sentence of a reason in the active language."""
    return str(REASONS[code]) % {"detail": detail}


# For mails, which are written in the language of whoever receives them.
lazy_reason = lazy(reason, str)


class Refused(Exception):
    """A publication that the rules forbid. `code` and `detail` are kept, so that each editor reads it in his language."""

    def __init__(self, code: str, detail: str = ""):
        super().__init__(code, detail)
        self.code, self.detail = code, detail

    def __str__(self) -> str:
        return reason(self.code, self.detail)

    @classmethod
    def from_errors(cls, error: ValidationError) -> "Refused":
        return cls("invalid", " ".join(error.messages))
