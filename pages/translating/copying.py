"""“Copy from Vietnamese”: what the Vietnamese fields of an editor's form hold now, as English fields with their texts marked.

The server sees the form as it stands on the screen, saved or not, and answers with what each English field is to show; the
browser puts it there (static/js/admin/copy_from_vietnamese.js). Nothing is stored before the editor saves.
"""

import re

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.http import Http404, JsonResponse
from django.utils import translation
from django.views.decorators.http import require_POST
from wagtail.admin.telepath import JSContext
from wagtail.blocks import BaseStreamBlock
from wagtail.fields import RichTextField, StreamField
from wagtail.permissions import policy_registry

from pages.bilingual import PRIMARY, SECONDARY
from pages.models import BasePage

from .marks import mark_block, mark_rich_text, mark_text
from .words import translated_children, translated_names

# "body_en" of the page, "posts-0-unit_en" of a row.
_FIELD = re.compile(rf"^(?:(?P<relation>\w+)-\d+-)?(?P<name>\w+)_{SECONDARY}$")


@require_POST
def copy_from_vietnamese(request, app_label: str, model_name: str):
    """Answer for each English field named in `copy` with the marked copy of the Vietnamese one beside it."""
    model = _page_model(app_label, model_name)
    if not policy_registry.get_by_type(model).user_has_any_permission(request.user, ["add", "change", "publish"]):
        raise PermissionDenied
    with translation.override(PRIMARY):
        fields = {name: copied for name in request.POST.getlist("copy") if (copied := _copied(model, name, request))}
    return JsonResponse({"fields": fields})


def _page_model(app_label: str, model_name: str) -> type[BasePage]:
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError as error:
        raise Http404 from error
    if not issubclass(model, BasePage):
        raise Http404
    return model


def _copied(page_model: type[BasePage], name: str, request) -> dict | None:
    """Return {"kind", "value"} for an English field of the form, None where there is nothing to copy."""
    match = _FIELD.match(name)
    if not match:
        return None
    relation = match["relation"]
    model = translated_children(page_model).get(relation) if relation else page_model
    if model is None or match["name"] not in translated_names(model):
        return None
    source = f"{name.removesuffix(SECONDARY)}{PRIMARY}"
    field = model._meta.get_field(match["name"])
    if isinstance(field, StreamField):
        return _copied_stream(field.stream_block, source, request)
    if isinstance(field, RichTextField):
        return _copied_rich_text(page_model, relation, f"{match['name']}_{PRIMARY}", source, request)
    text = request.POST.get(source, "").strip()
    return {"kind": "text", "value": mark_text(text, field.max_length)} if text else None


def _copied_stream(block: BaseStreamBlock, source: str, request) -> dict | None:
    if f"{source}-count" not in request.POST:
        return None
    value = block.value_from_datadict(request.POST, request.FILES, source)
    if not value:
        return None
    marked = block.to_python(mark_block(block, block.get_prep_value(value)))
    return {"kind": "stream", "value": JSContext().pack(block.get_form_state(marked))}


def _copied_rich_text(page_model, relation: str | None, name: str, source: str, request) -> dict | None:
    form = page_model.get_edit_handler().get_form_class()
    fields = form.formsets[relation].form.base_fields if relation else form.base_fields
    widget = fields[name].widget
    text = widget.value_from_datadict(request.POST, request.FILES, source)
    return {"kind": "rich_text", "value": widget.format_value(mark_rich_text(text))} if text else None
