"""Forms that hold translators to English.

What they may not change is shown to be read, its field takes nothing from the request, and whatever else came with it is put
back to what is stored before it is saved: rows added, taken away or reordered, an older revision, the work of a colleague
who saved meanwhile.
"""

from copy import copy

from django.core.exceptions import FieldDoesNotExist
from django.forms import model_to_dict
from wagtail.admin.forms.models import WagtailAdminModelForm
from wagtail.permissions import policy_registry

from pages.editing.forms import UnicodeTextsMixin

from .english import english_fields, keep_all_but_english
from .reading import TextToRead

# Fields that a form cannot read back from what is stored: left out, they stay as they are.
LEFT_OUT = {"file", "tags"}


def show_to_read(form) -> None:
    """Leave of a form's fields those of English texts; the others become text, whatever the request says."""
    writable = english_fields(type(form.instance))
    for name, field in list(form.fields.items()):
        if name in writable or not is_stored(form.instance, name):
            continue
        if name in LEFT_OUT:
            del form.fields[name]
            continue
        field.disabled = True
        field.required = False
        if not field.widget.is_hidden:
            field.widget = TextToRead(form.instance, name)


def is_stored(instance, name: str) -> bool:
    """Whether a form's field is one of the object; not so a row's number or a wish to be told of comments."""
    try:
        return not instance._meta.get_field(name).primary_key
    except FieldDoesNotExist:
        return False


def take_place(form, row) -> None:
    """Tie a row's form to the row at its place: a row that was never published has no number to be found by."""
    form.instance = copy(row)
    form.initial = model_to_dict(row, form._meta.fields, form._meta.exclude)


class EnglishOnlyMixin:
    """A form of a page or a record. Its rows are part of it; comments are not, translators may write them."""

    def __init__(self, *args, **kwargs):
        instance, user = kwargs.get("instance"), kwargs.get("for_user")
        self.english_only = bool(user and instance and instance.pk and not self.may_change_all(user, instance))
        if self.english_only:
            keep_all_but_english(instance, self.stored(instance))
        super().__init__(*args, **kwargs)
        if self.english_only:
            self._show_to_read()

    def _show_to_read(self) -> None:
        show_to_read(self)
        for name, formset in self.formsets.items():
            if name == "comments":
                continue
            formset.can_order = False
            formset.max_num = formset.initial_form_count()
            for form, row in zip(formset.initial_forms, formset.get_queryset(), strict=False):
                if form.instance.pk is None and row.pk is None:
                    take_place(form, row)
                show_to_read(form)

    def save(self, commit=True):
        if not self.english_only:
            return super().save(commit)
        instance = super().save(commit=False)
        keep_all_but_english(instance, self.stored(instance))
        if commit:
            instance.save()
        return instance


class EnglishOnlyPageMixin(EnglishOnlyMixin):
    @staticmethod
    def may_change_all(user, page) -> bool:
        return page.permissions_for_user(user).can_edit_vietnamese()

    @staticmethod
    def stored(page):
        """The page as its latest revision has it."""
        return type(page)._base_manager.get(pk=page.pk).get_latest_revision_as_object()


class TranslatedRecordForm(UnicodeTextsMixin, EnglishOnlyMixin, WagtailAdminModelForm):
    """The form of a record with texts in both languages."""

    @staticmethod
    def may_change_all(user, record) -> bool:
        return policy_registry.get(record).may_change_all(user, record)

    @staticmethod
    def stored(record):
        return type(record)._base_manager.get(pk=record.pk)
