"""Lines of a draft that have their key before the database has them.

A line can be part of another one of the same draft only if both are known by something that lasts until they are published,
whatever an editor does to the draft meanwhile. So an import gives such lines the keys that they will have.
"""

import math
from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.forms import HiddenInput, IntegerField, ModelChoiceField
from django.utils.functional import cached_property
from django.utils.translation import gettext as _t
from modelcluster.forms import BaseChildFormSet
from wagtail.admin.panels import InlinePanel


def order_of_entry(line: models.Model) -> float:
    """Return what sorts lines of one date as they were entered: one without a key is not stored yet, so it is the newest."""
    return line.pk or math.inf


def reserve_keys(lines: list[models.Model]) -> None:
    """Give lines that are not stored the keys that they will have once their draft is published.

    They are stored and deleted within one transaction, so nobody ever sees them; the database gives no key twice.
    """
    if not lines:
        return
    with transaction.atomic():
        made = type(lines[0])._base_manager.bulk_create(lines)
        type(lines[0])._base_manager.filter(pk__in=[line.pk for line in made]).delete()


class WholeField(ModelChoiceField):
    """The line that another one is part of: one of the same draft, stored or not, that has a key."""

    def __init__(self, model: type[models.Model], lines: Iterable[models.Model], **kwargs):
        super().__init__(model._base_manager.none(), required=False, **kwargs)
        self.lines = {line.pk: line for line in lines}
        self.choices = [("", "–"), *((key, f"{line}, {line.date:%d/%m/%Y}") for key, line in self.lines.items())]

    def to_python(self, value):
        if value in self.empty_values:
            return None
        try:
            return self.lines[int(value)]
        except (ValueError, KeyError):
            raise ValidationError(self.error_messages["invalid_choice"], "invalid_choice", {"value": value}) from None


class DraftLineFormSet(BaseChildFormSet):
    """Django's looks a line's key up among those that are stored; which line it means is known by the draft already."""

    @cached_property
    def lines_with_keys(self) -> list[models.Model]:
        return [line for line in getattr(self.instance, self.rel_name).all() if line.pk]

    def add_fields(self, form, index):
        super().add_fields(form, index)
        name = self._pk_field.name
        form.fields[name] = IntegerField(required=False, widget=HiddenInput, initial=form.fields[name].initial)
        given = form.fields["part_of"]
        others = [line for line in self.lines_with_keys if line.pk != form.instance.pk]
        form.fields["part_of"] = WholeField(self.model, others, label=given.label, help_text=given.help_text)

    def clean(self):
        super().clean()
        kept = [form for form in self.forms if form.is_valid() and not self._should_delete_form(form)]
        wholes = {form.instance.pk: form.cleaned_data.get("part_of") for form in kept if form.instance.pk}
        for form in kept:
            seen, whole = set(), form.cleaned_data.get("part_of")
            while whole is not None and whole.pk not in seen:
                seen.add(whole.pk)
                whole = wholes.get(whole.pk)
            if whole is not None:
                form.add_error("part_of", _t("The line would be part of itself."))


class LinesPanel(InlinePanel):
    """The lines of a project, those of its draft that have a key already among them."""

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = DraftLineFormSet
        return options
