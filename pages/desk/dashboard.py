"""The start page of each role: the same panels, in the order in which a role needs them."""

from wagtail import hooks
from wagtail.admin.views.home import LockedPagesPanel

from accounts.roles import Role

from .panels import PANELS

# What a role looks for first; the others follow in their own order.
FIRST = {
    Role.TRANSLATOR.value: "translation",
    Role.SECRETARIAT.value: "feedback",
    Role.REPORTER.value: "drafts",
}
FIRST_ORDER = 15  # after what is to be written now, before all else


@hooks.register("construct_homepage_panels")
def replace_panels(request, panels) -> None:
    """Wagtail's own panels give way, but for that of the pages one has locked oneself."""
    locked = [panel for panel in panels if isinstance(panel, LockedPagesPanel)]
    own = [panel(request) for panel in PANELS]
    groups = set(request.user.groups.values_list("name", flat=True))
    wanted = next((name for group, name in FIRST.items() if group in groups), None)
    for panel in own:
        if panel.name == wanted:
            panel.order = FIRST_ORDER
    panels[:] = [*own, *locked]


@hooks.register("construct_homepage_summary_items")
def leave_out_wagtails_numbers(request, items) -> None:
    """The portal in numbers is a panel of its own."""
    items.clear()
