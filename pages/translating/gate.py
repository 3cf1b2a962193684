"""Keeps marked texts from readers: in the editor's form, in bulk actions; `publish_english` asks too, whatever the way."""

from django.core.exceptions import ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _t
from wagtail.admin import messages

from pages.bilingual import SECONDARY

from .marks import MARK, MarkedField, field_label, refusal, untranslated_marks
from .words import translated_names


def refuse_marks(form) -> bool:
    """Put an error on each English field of a page's form that bears marks; return whether there is one.

    Called once the form and its rows are valid, where what is sent would publish the English.
    """
    model = form._meta.model
    marked = [(form, name, field_label(model, name)) for name in _marked_names(form)]
    for relation, formset in form.formsets.items():
        for row in formset.forms:
            if row not in formset.deleted_forms:
                names = _marked_names(row)
                marked += [(row, name, field_label(model, f"{relation}.{name}")) for name in names]
    for owner, name, _label in marked:
        words = _t("Some texts here are still to be translated. They begin with %(mark)s.") % {"mark": MARK}
        owner.add_error(f"{name}_{SECONDARY}", ValidationError(words))
    if marked:
        labels = dict.fromkeys(label for _owner, _name, label in marked)
        form.add_error(None, refusal([MarkedField("", label, 1) for label in labels]))
    return bool(marked)


def _marked_names(form) -> list[str]:
    values = getattr(form, "cleaned_data", {})
    return [
        name for name in translated_names(form._meta.model) if MARK in _stored_text(values.get(f"{name}_{SECONDARY}"))
    ]


def _stored_text(value) -> str:
    if not value:
        return ""
    if hasattr(value, "stream_block"):
        return repr(value.stream_block.get_prep_value(value))
    return str(value)


def refuse_marked_pages(request, action_type, pages, action):
    """Hook `before_bulk_action`: none of the pages is published while the English of one bears marks."""
    if action_type != "publish":
        return None
    refused = False
    for page in pages:
        draft = page.specific.get_latest_revision_as_object()
        if draft.title_en and (fields := untranslated_marks(draft)):
            refused = True
            messages.error(request, f"{draft}: {refusal(fields)}")
    return redirect(action.next_url) if refused else None
