"""Signals of the portal beside Wagtail's own."""

from django.dispatch import Signal

# Sent after `live_en` of a page was written; argument: page.
english_changed = Signal()
