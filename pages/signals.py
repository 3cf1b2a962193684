"""Signals of the portal beside Wagtail's own."""

from django.dispatch import Signal

# Sent after `live_en` of a page was written, or English that is live was published again; arguments: page, and by_publication
# where `page_published` is being sent for the same page.
english_changed = Signal()

# Sent when a planned publication was carried out, or could not be; arguments: page, languages (a list of codes), people (the
# users to tell) and, for a failure, reason (a sentence, lazily translated).
plan_done = Signal()
plan_failed = Signal()

# Sent when a page and all under it go into the bin, before they are moved; arguments: page, user.
page_binned = Signal()
