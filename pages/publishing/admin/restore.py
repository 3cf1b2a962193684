"""Bringing back, as it was, the English of pages that lost it with a page above them."""

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.log_actions import log
from wagtail.models import PageLogEntry

from pages.bilingual.publishing import publish_english
from pages.models import BasePage
from pages.publishing.actions import locked

from .screen import PageScreen

WENT_WITH_ABOVE = "portal.unpublish.en.above"
ENGLISH_ENDED = (WENT_WITH_ABOVE, "portal.unpublish.en", "portal.unpublish.en.scheduled", "wagtail.unpublish")


def english_to_bring_back(page, user) -> list[BasePage]:
    """Return the pages under `page` whose English was live before, that the user may publish, from the top down.

    `went_along` says of each whether it was taken down because of a page above, and not for itself.
    """
    if page.is_leaf():
        return []
    below = page.get_descendants().filter(live=True, live_en=False, first_published_at_en__isnull=False)
    found = [each for each in below.exclude(title_en="").exclude(title_en=None) if _may(each, user)]
    last = dict(
        PageLogEntry.objects.filter(page__in=found, action__in=ENGLISH_ENDED)
        .order_by("timestamp", "pk")
        .values_list("page_id", "action")
    )
    for each in found:
        each.went_along = last.get(each.pk) == WENT_WITH_ABOVE
    return found


def _may(page, user) -> bool:
    return page.permissions_for_user(user).can_publish()


class EnglishBelowView(PageScreen, TemplateView):
    """Asks which pages of a section are to have their English back, and publishes it as it was."""

    template_name = "pages/admin/publishing/english_below.html"
    page_title = _("Publish English again")
    header_icon = "upload"

    def dispatch(self, request, page_id):
        self.page = get_object_or_404(BasePage, pk=page_id).specific
        if not _may(self.page, request.user):
            raise PermissionDenied
        self.found = english_to_bring_back(self.page, request.user)
        return super().dispatch(request, page_id)

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"found": self.found}

    def post(self, request, page_id):
        chosen = set(request.POST.getlist("page"))
        done = sum(self._bring_back(page) for page in self.found if str(page.pk) in chosen)
        messages.success(
            request,
            ngettext(
                "English is published again on %(count)d page.", "English is published again on %(count)d pages.", done
            )
            % {"count": done},
        )
        if done < len(chosen):
            messages.warning(request, _t("Some pages stay without English, as a page above them has none."))
        return redirect("wagtailadmin_explore", self.page.pk)

    @transaction.atomic
    def _bring_back(self, page) -> bool:
        page = locked(page)
        if not publish_english(page):
            return False
        log(instance=page, action="portal.publish.en.again", user=self.request.user)
        return True
