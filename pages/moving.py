"""Moving a page to where one of its addresses is taken is refused with a sentence; Wagtail looks at the Vietnamese slug only."""

from django.shortcuts import redirect
from wagtail.admin import messages

from pages.bilingual.addresses import address_errors


def refuse_taken_addresses(request, page, destination):
    """Hook `before_move_page`: Wagtail has checked the Vietnamese slug."""
    errors = address_errors(page, destination)
    if not errors:
        return None
    messages.error(request, " ".join(message for error in errors.values() for message in error.messages))
    return redirect("wagtailadmin_pages:move", page.pk)


def refuse_taken_addresses_of_many(request, action_type, pages, action):
    """Hook `before_bulk_action`: nothing is moved while one of the pages cannot be."""
    if action_type != "move":
        return None
    destination = action.cleaned_form.cleaned_data["chooser"]
    errors = [error for page in pages for error in address_errors(page, destination).values()]
    if not errors:
        return None
    messages.error(request, " ".join(message for error in errors for message in error.messages))
    return redirect("wagtailadmin_explore", destination.pk)
