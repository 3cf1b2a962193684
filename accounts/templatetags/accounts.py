"""What the pages of sign-in and of one's account need."""

from django import template
from django.urls import translate_url
from django.utils import translation
from django.utils.http import urlencode
from django.utils.translation import gettext

register = template.Library()

BROWSERS = {"Edg/": "Edge", "OPR/": "Opera", "Firefox/": "Firefox", "Chrome/": "Chrome", "Safari/": "Safari"}
SYSTEMS = {
    "Windows": "Windows",
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Mac OS": "macOS",
    "Linux": "Linux",
}


@register.simple_tag(takes_context=True)
def languages_of_page(context) -> list[dict]:
    """Return both languages, each with the address of this page in it; where to go afterwards is kept."""
    request = context["request"]
    after = request.GET.get("next") or request.POST.get("next")
    query = f"?{urlencode({'next': after})}" if after else ""
    current = translation.get_language()
    return [
        {"code": code, "name": name, "url": translate_url(request.path, code) + query, "current": code == current}
        for code, name in (("vi", "Tiếng Việt"), ("en", "English"))
    ]


@register.inclusion_tag("accounts/field.html")
def account_field(field) -> dict:
    """Show one field with its label, help and errors. allauth writes each label into the field once more: that goes."""
    field.field.widget.attrs.pop("placeholder", None)
    return {"field": field}


@register.filter
def browser_of(session) -> str:
    """Return the browser and the system of a session, as far as they say their names: “Firefox · Windows”."""
    found = [
        next((name for mark, name in names.items() if mark in session.user_agent), "") for names in (BROWSERS, SYSTEMS)
    ]
    return " · ".join(filter(None, found)) or gettext("Unknown browser")
