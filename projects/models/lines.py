"""Lines of a draft that have their key before the database has them.

A line can be part of another one of the same draft only if both are known by something that lasts until they are published,
whatever an editor does to the draft meanwhile. So an import gives such lines the keys that they will have.
"""

import math

from django.db import models, transaction
from django.forms import HiddenInput, IntegerField
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


class DraftLineFormSet(BaseChildFormSet):
    """Django's looks a line's key up among those that are stored; which line it means is known by the draft already."""

    def add_fields(self, form, index):
        super().add_fields(form, index)
        name = self._pk_field.name
        form.fields[name] = IntegerField(required=False, widget=HiddenInput, initial=form.fields[name].initial)


class LinesPanel(InlinePanel):
    """The lines of a project, those of its draft that have a key already among them."""

    def get_form_options(self):
        options = super().get_form_options()
        options["formsets"][self.relation_name]["formset"] = DraftLineFormSet
        return options
