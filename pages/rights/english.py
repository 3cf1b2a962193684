"""Which texts of an object are English, and how to keep everything else as it is stored."""

from django.db import models
from django.utils import translation
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail.fields import StreamField
from wagtail.models import COMMENTS_RELATION_NAME

from pages.bilingual import PRIMARY, SECONDARY


def english_fields(model: type[models.Model]) -> list[str]:
    """Name the texts of a model that a translator writes: every editable text whose column ends in `_en`."""
    return [
        field.name
        for field in model._meta.concrete_fields
        if field.editable
        and field.name.endswith(f"_{SECONDARY}")
        and isinstance(field, models.CharField | models.TextField | StreamField)
    ]


def keep_all_but_english(instance: models.Model, stored: models.Model) -> None:
    """Put back everything of an instance that is not an English text to what is stored; rows and their order too."""
    with translation.override(PRIMARY):  # the bare columns of translated fields are the Vietnamese ones
        lay_english_over(stored, instance)
        for field in instance._meta.concrete_fields:
            setattr(instance, field.attname, getattr(stored, field.attname))
        for field in instance._meta.many_to_many:
            if isinstance(field, ParentalManyToManyField):
                getattr(instance, field.name).set(list(getattr(stored, field.name).all()))
        for name in row_relations(instance):
            setattr(instance, name, list(getattr(stored, name).all()))


def lay_english_over(target: models.Model, source: models.Model) -> None:
    """Copy the English texts of one version of an object onto another version, row by row."""
    for name in english_fields(type(target)):
        setattr(target, name, getattr(source, name))
    for name in row_relations(target):
        written = {row_identity(row): row for row in getattr(source, name).all()}
        rows = list(getattr(target, name).all())
        for row in rows:
            if row_identity(row) in written:
                lay_english_over(row, written[row_identity(row)])
        setattr(target, name, rows)


def row_relations(instance: models.Model) -> list[str]:
    """Name the kinds of rows an object consists of. Comments are said about it and are no part of it."""
    if not isinstance(instance, ClusterableModel):
        return []
    names = (relation.get_accessor_name() for relation in get_all_child_relations(type(instance)))
    return [name for name in names if name != COMMENTS_RELATION_NAME]


def row_identity(row: models.Model) -> object:
    """What tells a row from its sisters; one that was never published has no number yet, but content of its own."""
    if row.pk:
        return row.pk
    left_out = {*english_fields(type(row)), getattr(row, "sort_order_field", None)}
    return tuple(
        str(getattr(row, field.attname))
        for field in row._meta.concrete_fields
        if field.name not in left_out and not isinstance(field, ParentalKey)
    )
