"""“Copy from Vietnamese”: what the Vietnamese fields of an editor's form hold now, as English fields with their texts marked.

The server sees the form as it stands on the screen, saved or not, and answers with what each English field is to show; the
browser puts it there (static/js/admin/copy_from_vietnamese.js). Whoever may change English alone has no Vietnamese fields in the
form: for them it is the Vietnamese of the newest draft. Nothing is stored before the editor saves.
"""

import re
from dataclasses import dataclass
from functools import cached_property

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.db import models
from django.forms import TextInput
from django.http import Http404, HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.utils import translation
from django.views.decorators.http import require_POST
from wagtail.admin.telepath import JSContext
from wagtail.blocks import BaseStreamBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.permissions import policy_registry

from pages.bilingual import PRIMARY, SECONDARY
from pages.models import BasePage

from .access import may_edit_english
from .marks import mark_block, mark_rich_text, mark_text
from .words import translated_children, translated_names

# "body_en" of the page, "posts-0-unit_en" of a row.
_FIELD = re.compile(rf"^(?:(?P<relation>\w+)-(?P<row>\d+)-)?(?P<name>\w+)_{SECONDARY}$")


@require_POST
def copy_from_vietnamese(request, app_label: str, model_name: str):
    """Answer for each English field named in `copy` with the marked copy of the Vietnamese one beside it."""
    model = _page_model(app_label, model_name)
    page = _page_to_translate(model, request)
    if not page and not policy_registry.get_by_type(model).user_has_any_permission(
        request.user, ["add", "change", "publish"]
    ):
        raise PermissionDenied
    with translation.override(PRIMARY):
        source = Source(model, request, page)
        fields = {name: copied for name in request.POST.getlist("copy") if (copied := source.copied(name))}
    return JsonResponse({"fields": fields})


def _page_model(app_label: str, model_name: str) -> type[BasePage]:
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError as error:
        raise Http404 from error
    if not issubclass(model, BasePage):
        raise Http404
    return model


def _page_to_translate(model: type[BasePage], request) -> BasePage | None:
    """Return the page whose form it is, where somebody may edit its English; None for a new page."""
    if not request.POST.get("page", "").isdecimal():
        return None
    page = get_object_or_404(model, pk=request.POST["page"])
    if not may_edit_english(request.user, page):
        raise PermissionDenied
    return page


@dataclass
class Source:
    """The Vietnamese of a page: of its form, and where that has no field for it, of its newest draft."""

    model: type[BasePage]
    request: HttpRequest
    page: BasePage | None

    @cached_property
    def draft(self) -> BasePage | None:
        return self.page and self.page.get_latest_revision_as_object()

    def copied(self, english: str) -> dict | None:
        """Return {"kind", "value"} for an English field of the form, None where there is nothing to copy."""
        match = _FIELD.match(english)
        if not match:
            return None
        relation = match["relation"]
        model = translated_children(self.model).get(relation) if relation else self.model
        if model is None or match["name"] not in translated_names(model):
            return None
        field = model._meta.get_field(match["name"])
        name, place = f"{match['name']}_{PRIMARY}", f"{english.removesuffix(SECONDARY)}{PRIMARY}"
        row = (relation, int(match["row"])) if relation else None
        if isinstance(field, StreamField):
            block = field.stream_block
            value = self._value(name, row, block, place, f"{place}-count")
            return value and {"kind": "stream", "value": _marked_state(block, value)}
        if isinstance(field, RichTextField):
            widget = self._widget(name, relation)
            value = self._value(name, row, widget, place, place)
            return value and {"kind": "rich_text", "value": widget.format_value(mark_rich_text(value))}
        text = (self._value(name, row, TextInput(), place, place) or "").strip()
        return {"kind": "text", "value": mark_text(text, field.max_length)} if text else None

    def _value(self, name: str, row: tuple[str, int] | None, reader, place: str, sign: str):
        """Return the value of a Vietnamese field; `reader` reads it from the form, where `sign` says that the field is."""
        if sign in self.request.POST:
            return reader.value_from_datadict(self.request.POST, self.request.FILES, place) or None
        holder = self._row(*row) if row and self.draft else self.draft
        return getattr(holder, name, None) or None

    def _row(self, relation: str, number: int) -> models.Model | None:
        rows = list(getattr(self.draft, relation).all())
        return rows[number] if number < len(rows) else None

    def _widget(self, name: str, relation: str | None):
        form = self.model.get_edit_handler().get_form_class()
        fields = form.formsets[relation].form.base_fields if relation else form.base_fields
        return fields[name].widget


def _marked_state(block: BaseStreamBlock, value):
    marked = block.to_python(mark_block(block, block.get_prep_value(value)))
    return JSContext().pack(block.get_form_state(marked))
