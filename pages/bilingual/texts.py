"""Which columns of a model belong to English alone; everything else goes with Vietnamese."""

from functools import cache

from modeltranslation.fields import TranslationField

from . import SECONDARY


@cache
def english_names(model: type) -> frozenset[str]:
    """Return the columns of a model, inherited ones included, that hold its English: texts, and a page's English slug."""
    names = {
        field.name
        for field in model._meta.get_fields()
        if isinstance(field, TranslationField) and field.language == SECONDARY
    }
    if any(field.name == "slug_en" for field in model._meta.get_fields()):
        names.add("slug_en")
    return frozenset(names)
