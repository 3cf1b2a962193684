"""The panels of the dashboard: each says what one person has to do, and says nothing where there is nothing."""

from collections.abc import Callable
from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Min, Q
from django.forms import Media
from django.urls import reverse
from django.utils import timezone
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.components import Component
from wagtail.models import TaskState, WorkflowState
from wagtail.permissions import policy_registry

from pages.bin import place
from pages.bin.rights import entries_for
from pages.models import BasePage, ContactMessage, DocumentFile, PortalImage, UndeliveredMail
from pages.translating import not_translated, out_of_date

from .plans import planned
from .quick_actions import offers_for

SHOWN = 6  # rows of a panel; the rest is behind its link


class DeskPanel(Component):
    """A panel of the dashboard."""

    facts: Callable[[], dict]  # of each panel: gathers what it shows; an empty answer leaves the panel out
    name = ""
    order = 100
    wide = False
    empty_is_shown = False

    def __init__(self, request):
        self.request = request
        self.user = request.user

    @property
    def template_name(self) -> str:
        return f"pages/admin/desk/{self.name}.html"

    def get_context_data(self, parent_context):
        # Whoever came from here comes back here when a page is done with.
        home = reverse("wagtailadmin_home")
        return {"panel": self, "request": self.request, "user": self.user, "home": home} | self.found

    def render_html(self, parent_context=None) -> str:
        self.found = self.facts()
        if not self.found and not self.empty_is_shown:
            return ""
        return super().render_html(parent_context)

    @property
    def media(self):
        return Media(css={"all": ["css/admin/desk.css"]})


class TroublePanel(DeskPanel):
    """Notifications that the mail server did not take: told to whoever caused them, and to administrators."""

    name = "trouble"
    order = 0
    wide = True

    def facts(self) -> dict:
        mails = UndeliveredMail.objects.all()
        if not self.user.is_superuser and not self.user.has_perm("accounts.change_user"):
            mails = mails.filter(caused_by=self.user)
        found = mails.aggregate(count=Count("pk"), since=Min("failed_at"))
        return found if found["count"] else {}


class ActionsPanel(DeskPanel):
    name = "actions"
    order = 10
    wide = True

    def facts(self) -> dict:
        offers = offers_for(self.user)
        return {"offers": offers} if offers else {}


class WaitingPanel(DeskPanel):
    """Steps of workflows that this person may decide, the most urgent first."""

    name = "waiting"
    order = 20

    @property
    def empty_is_shown(self) -> bool:
        """Those who decide are glad to read that nothing waits; to others it says nothing."""
        return policy_registry.get_by_type(BasePage).user_has_permission(self.user, "publish")

    def facts(self) -> dict:
        states = TaskState.objects.reviewable_by(self.user)
        related = ("approvaltaskstate", "task", "revision", "workflow_state__requested_by")
        states = states.select_related(*related).order_by("started_at")
        finder = AdminURLFinder(self.user)
        pages = ContentType.objects.get_for_model(BasePage)
        waiting = [self._row(state, finder, pages) for state in states]
        waiting.sort(key=lambda row: (row["due"] is None, row["due"], row["state"].pk))
        return {"waiting": waiting[: 2 * SHOWN], "count": len(waiting)} if waiting else {}

    def _row(self, state, finder, pages) -> dict:
        step = getattr(state, "approvaltaskstate", None)
        if state.revision.base_content_type_id == pages.pk:
            url = reverse("wagtailadmin_pages:edit", args=(state.revision.object_id,))
        else:
            url = finder.get_edit_url(state.revision.content_object)
        return {
            "state": state,
            "title": state.revision.object_str,
            "url": url,
            "step": step,
            "due": step and step.due_on,
        }


class DraftsPanel(DeskPanel):
    """Pages that this person began or changed last, and that readers do not see as they stand."""

    name = "drafts"
    order = 30
    empty_is_shown = True

    def facts(self) -> dict:
        mine = Q(owner=self.user) | Q(latest_revision__user=self.user)
        drafts = place.outside(BasePage.objects.filter(mine, has_unpublished_changes=True, depth__gt=1))
        shown = list(drafts.order_by("-latest_revision_created_at", "-pk").prefetch_workflow_states()[: SHOWN + 1])
        rows = [{"page": page, "status": self._status(page)} for page in shown[:SHOWN]]
        return {"rows": rows, "more": len(shown) > SHOWN} if rows else {}

    @staticmethod
    def _status(page) -> str:
        state = page.current_workflow_state
        if state is None:
            return "changed" if page.live else "new"
        return "returned" if state.status == WorkflowState.STATUS_NEEDS_CHANGES else "waiting"


class TranslationPanel(DeskPanel):
    """Pages without English, and pages whose English is out of date."""

    name = "translation"
    order = 40

    def facts(self) -> dict:
        lists = {"missing": not_translated(self.user), "old": out_of_date(self.user)}
        found = {name: list(pages[: SHOWN + 1]) for name, pages in lists.items()}
        if not any(found.values()):
            return {}
        counts = {
            f"{name}_count": lists[name].count() if len(found[name]) > SHOWN else len(found[name]) for name in lists
        }
        return {name: pages[:SHOWN] for name, pages in found.items()} | counts


class PlannedPanel(DeskPanel):
    name = "planned"
    order = 50

    def facts(self) -> dict:
        plans = list(planned(self.user))
        return {"plans": plans[:SHOWN], "count": len(plans)} if plans else {}


class FeedbackPanel(DeskPanel):
    """Messages of readers that nobody has answered yet, the oldest first."""

    name = "feedback"
    order = 60

    def facts(self) -> dict:
        if not self.user.has_perm("pages.change_contactmessage"):
            return {}
        open_states = (ContactMessage.Status.NEW, ContactMessage.Status.IN_PROGRESS)
        waiting = list(ContactMessage.objects.filter(status__in=open_states).order_by("sent_at")[:100])
        viewset = ContactMessage.snippet_viewset
        rows = [
            {"message": message, "url": reverse(viewset.get_url_name("edit"), args=(message.pk,))}
            for message in waiting[:SHOWN]
        ]
        list_url = reverse(viewset.get_url_name("list"))
        return {"rows": rows, "count": len(waiting), "list_url": list_url} if rows else {}


class GlancePanel(DeskPanel):
    """The portal in numbers, each the way to its list."""

    name = "glance"
    order = 80

    def facts(self) -> dict:
        pages = place.outside(BasePage.objects.filter(depth__gt=1)).order_by()
        counts = pages.aggregate(
            in_vietnamese=Count("pk", filter=Q(live=True)),
            in_english=Count("pk", filter=Q(live_en=True)),
            unseen=Count("pk", filter=Q(live=False)),
            week=Count("pk", filter=Q(last_published_at__gte=timezone.now() - timedelta(days=7))),
        )
        return counts | {
            "images": PortalImage.objects.count(),
            "documents": DocumentFile.objects.count(),
            "binned": entries_for(self.user).count(),
        }


class FirstStepsPanel(DeskPanel):
    """Where help is."""

    name = "first_steps"
    order = 90
    empty_is_shown = True

    def facts(self) -> dict:
        return {}


PANELS = (
    TroublePanel,
    ActionsPanel,
    WaitingPanel,
    DraftsPanel,
    TranslationPanel,
    PlannedPanel,
    FeedbackPanel,
    GlancePanel,
    FirstStepsPanel,
)
