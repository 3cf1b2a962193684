"""Deleting pages in the admin: asked for with what leads to them, then into the bin instead of away."""

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _t
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions import DeleteBulkAction
from wagtail.admin.views.pages.delete import DeleteView
from wagtail.admin.views.pages.utils import type_to_delete_confirmation

from . import links
from .binning import bin_page

SHOWN = 20  # of what leads to a page; the rest is behind a link


class BinView(DeleteView):
    """Wagtail's confirmation, with the links, redirects and aliases that will lead nowhere."""

    template_name = "pages/admin/bin/confirm_delete.html"

    def post(self, request, *args, **kwargs):
        if self.usage.is_protected:
            raise PermissionDenied
        if not type_to_delete_confirmation(request):
            return self.render_to_response(self.get_context_data())
        parent_id = self.page.get_parent().pk
        bin_page(self.page, request.user)
        messages.success(
            request, binned_message(1), buttons=[messages.button(reverse("pages_bin"), _t("Open the bin"))]
        )
        for hook in hooks.get_hooks("after_delete_page"):
            result = hook(request, self.page)
            if hasattr(result, "status_code"):
                return result
        return redirect(self.next_url) if self.next_url else redirect("wagtailadmin_explore", parent_id)

    def get_context_data(self, **kwargs):
        referrers = links.referrers_of(self.page, self.request.user)
        aliases = links.aliases_of(self.page)
        redirects = links.redirects_to(self.page)
        return super().get_context_data(**kwargs) | {
            "referrers": referrers[:SHOWN],
            "more_referrers": len(referrers) > SHOWN,
            "referrer_count": len(referrers),
            "aliases": aliases,
            "redirects": redirects[:SHOWN],
            "redirect_count": redirects.count(),
            "bin_days": settings.PORTAL_BIN_DAYS,
        }


class BinBulkAction(DeleteBulkAction):
    """Many pages at once; one that lies under another goes with it."""

    template_name = "pages/admin/bin/confirm_bulk_delete.html"

    def object_context(self, page):
        return super().object_context(page) | {
            "referrers": links.referrers_of(page, self.request.user, limit=SHOWN),
            "redirect_count": links.redirects_to(page).count(),
        }

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"bin_days": settings.PORTAL_BIN_DAYS}

    @classmethod
    def execute_action(cls, objects, user=None, **kwargs):
        binned, children = [], 0
        for page in sorted(objects, key=lambda page: page.path):
            if not any(page.path.startswith(path) for path in binned):
                binned.append(page.path)
                children += bin_page(page, user).page_count - 1
        return len(binned), children

    def get_success_message(self, num_parent_objects, num_child_objects):
        return binned_message(num_parent_objects + num_child_objects)


def binned_message(count: int) -> str:
    text = ngettext(
        "%(count)d page is in the bin for %(days)d days.", "%(count)d pages are in the bin for %(days)d days.", count
    )
    return text % {"count": count, "days": settings.PORTAL_BIN_DAYS}


def delete_into_the_bin(request, page):
    """Hook `before_delete_page`: answer with our own view; inside it the hook runs once more and lets the others go on."""
    if getattr(request, "deletes_into_the_bin", False):
        return None
    request.deletes_into_the_bin = True
    return BinView.as_view()(request, page.pk)
