"""What a publication is about: Vietnamese, English or both."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Scope(models.TextChoices):
    VI = "vi", _("Vietnamese")
    EN = "en", _("English")
    BOTH = "both", _("both languages")

    @property
    def languages(self) -> list[str]:
        return ["vi", "en"] if self == Scope.BOTH else [self.value]

    def covers(self, other: "Scope") -> bool:
        """Return whether nothing of `other` is left to do once this has been done."""
        return self in (Scope.BOTH, other)

    def touches(self, other: "Scope") -> bool:
        """Return whether the two have a language in common."""
        return Scope.BOTH in (self, other) or self == other


def scope_of(value: str | None) -> Scope:
    """Return the scope that a form's value stands for; Wagtail's own buttons, which know none, mean both languages."""
    return Scope(value) if value in Scope.values else Scope.BOTH
