"""Who acts, and in which request: for signals, which are not told."""

from allauth.core import context
from django.http import HttpRequest
from wagtail.log_actions import get_active_log_context


def current_request() -> HttpRequest | None:
    return context.request


def current_actor(request: HttpRequest | None):
    """Return who is signed in, or whoever Wagtail notes as acting (a scheduled publication acts for its author)."""
    user = getattr(request, "user", None)
    if user is not None and user.is_authenticated:
        return user
    return get_active_log_context().user
