"""How the two languages of a field are named in its label."""

from django.utils.translation import gettext as _t


def in_language(verbose_name: str, language: str) -> str:
    """Return the name of a translated field with its language, in the words of the interface: “Tiêu đề (tiếng Việt)”."""
    if language == "vi":
        return _t("%(field)s (Vietnamese)") % {"field": verbose_name}
    return _t("%(field)s (English)") % {"field": verbose_name}
