"""The state of English in the editor: a side panel with what changed in the Vietnamese, and “English is still right”."""

from django.core.exceptions import PermissionDenied
from django.forms import Media
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.side_panels import BaseSidePanel

from pages.bilingual import PRIMARY
from pages.bilingual.publishing import missing_ancestor
from pages.models import BasePage

from .access import may_edit_english
from .changes import changes
from .marks import MARK, untranslated_marks
from .recording import CannotConfirmError, confirm_english, translation_source
from .states import EnglishState
from .words import page_words


class TranslationSidePanel(BaseSidePanel):
    """How the English of a page stands; in the editor also the buttons that copy from Vietnamese."""

    class SidePanelToggle(BaseSidePanel.SidePanelToggle):
        aria_label = _("Toggle translation")
        icon_name = "globe"
        counter_classname = "w-bg-critical-200"

        def get_context_data(self, parent_context):
            context = super().get_context_data(parent_context)
            context["count"] = int(self.panel.state == EnglishState.OUT_OF_DATE)
            return context

    name = "translation"
    title = _("Translation")
    template_name = "pages/admin/translating/side_panel.html"
    order = 150

    @property
    def state(self) -> EnglishState:
        return EnglishState(self.object.english_state)

    def get_context_data(self, parent_context):
        context = super().get_context_data(parent_context)
        page = self.object
        context["copies"] = not page.pk or may_edit_english(self.request.user, page)
        context["mark"] = MARK
        context["copy_url"] = reverse("translation_copy", args=(page._meta.app_label, page._meta.model_name))
        return context | state_context(page, self.request.user)

    @property
    def media(self):
        return Media(js=["js/admin/copy_values.js", "js/admin/copy_from_vietnamese.js"])


def state_context(page, user) -> dict:
    """Return what the panel says of a page's newest draft; two queries where its English is out of date."""
    state = EnglishState(page.english_state)
    context = {
        "state": state,
        "page": page,
        "is_new": not page.pk,
        "marks": untranslated_marks(page) if page.english_words else [],
        "missing_ancestor": missing_ancestor(page) if page.pk and not page.live_en and page.depth > 1 else None,
    }
    if state != EnglishState.NONE:
        context["source"] = translation_source(page)
    if state == EnglishState.OUT_OF_DATE:
        before = context["source"].words if context["source"] else {}
        context["changes"] = changes(type(page), before, page_words(page, PRIMARY)) if before else []
        context["may_confirm"] = bool(page.english_words) and may_edit_english(user, page)
        context["confirm_url"] = reverse("translation_confirm", args=(page.pk,))
    return context


class WithTranslationPanel:
    """For the views of the page editor: one more side panel."""

    def get_side_panels(self):
        panels = list(super().get_side_panels())
        if self.page.alias_of_id is None and self.page.depth != 1:
            panels.append(TranslationSidePanel(self.page, self.request))
        return MediaContainer(sorted(panels, key=lambda panel: panel.order))


@require_POST
def confirm(request, page_id: int):
    """Record that the English is still right; answer with the panel's new content, the editor stays open."""
    page = get_object_or_404(BasePage, pk=page_id).specific
    if not may_edit_english(request.user, page):
        raise PermissionDenied
    try:
        confirm_english(page, request.user, seen=request.POST.get("seen", ""))
    except CannotConfirmError as reason:
        return JsonResponse({"message": str(reason)}, status=409)
    draft = BasePage.objects.get(pk=page.pk).specific.get_latest_revision_as_object()
    html = render_to_string("pages/admin/translating/state.html", state_context(draft, request.user), request)
    return JsonResponse({"message": str(_("Recorded: the English is still right.")), "html": html})
