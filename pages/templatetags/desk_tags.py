"""What the admin's own screens show beside Wagtail's: the places that name an object."""

from urllib.parse import urlsplit

from django import template
from django.contrib.admin.utils import unquote
from django.urls import resolve

from pages.bin.links import Referrer, referrers_of

register = template.Library()

SHOWN = 10


@register.simple_tag(takes_context=True)
def referrers_at(context, usage_url: str) -> list[Referrer]:
    """Return the first places that name an object, which the address of Wagtail's list of them tells."""
    match = resolve(urlsplit(usage_url).path)
    key = next(iter([*match.args, *match.kwargs.values()]))
    model = context["model_opts"].model
    instance = model._base_manager.filter(pk=unquote(str(key))).first()
    return referrers_of(instance, context["request"].user, limit=SHOWN) if instance else []
