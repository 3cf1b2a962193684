"""The list of proposals with its filters, and the same list as a file."""

import django_filters
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Permission
from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from accounts.audit import Action, record
from accounts.audit.views import as_text
from pages.search.text import clean, fold
from projects.proposals.models import OPEN_STATES, Proposal, Screening


def colleagues(request=None):
    """Those who may handle proposals."""
    may = Permission.objects.filter(content_type__app_label="projects", codename="change_proposal")
    people = get_user_model().objects.filter(is_active=True)
    granted = Q(groups__permissions__in=may) | Q(user_permissions__in=may) | Q(is_superuser=True)
    return people.filter(granted).distinct().order_by("last_name", "first_name", "username")


class ProposalFilterSet(WagtailFilterSet):
    words = django_filters.CharFilter(label=_("Reference, name or unit"), method="filter_words")
    state = django_filters.ChoiceFilter(label=_("State"), choices=Screening.choices)
    assigned_to = django_filters.ModelChoiceFilter(label=_("Assigned to"), queryset=colleagues)
    unassigned = django_filters.BooleanFilter(
        label=_("Assigned to nobody"), field_name="assigned_to", lookup_expr="isnull"
    )
    submitted_at = django_filters.DateFromToRangeFilter(label=_("Submitted on"), widget=DateRangePickerWidget)

    class Meta:
        model = Proposal
        fields = ["words", "state", "kind", "sector", "assigned_to", "unassigned", "submitted_at"]

    def filter_words(self, queryset, name, value):
        """Take those that hold all words, typed with marks and capital letters or without.

        They are compared here, as SQLite knows capital letters of ASCII only.
        """
        wanted = fold(clean(value)).split()
        written = Proposal.objects.submitted().values_list("pk", "reference", "name_vi", "name_en", "proposing_unit")
        found = [pk for pk, *texts in written if all(word in fold(" ".join(texts)) for word in wanted)]
        return queryset.filter(pk__in=found)


def when(name: str):
    def shown(proposal: Proposal) -> str:
        moment = getattr(proposal, name)
        return date_format(timezone.localtime(moment), "SHORT_DATE_FORMAT") if moment else ""

    return shown


class ProposalListView(ReportView):
    page_title = _("Proposals")
    header_icon = "folder-open-1"
    model = Proposal
    filterset_class = ProposalFilterSet
    permission_policy = ModelPermissionPolicy(Proposal)
    permission_required = "change"
    index_url_name = "proposals_desk"
    index_results_url_name = "proposals_desk_results"
    columns = [
        TitleColumn(
            "reference",
            label=_("Reference"),
            classname="proposal-reference",
            get_url=lambda each: reverse("proposals_desk_detail", args=(each.pk,)),
        ),
        Column("title", label=_("Project"), classname="proposal-name"),
        Column("get_kind_display", label=_("Kind")),
        Column("get_state_display", label=_("State")),
        Column("waiting", label=_("Open questions")),
        Column("assigned_to", label=_("Assigned to")),
        Column("submitted_at", label=_("Submitted on"), accessor=when("submitted_at")),
    ]
    list_export = [
        "reference",
        "kind",
        "state",
        "language",
        "submitted_at",
        "closed_at",
        "name_vi",
        "name_en",
        "sector",
        "proposing_unit",
        "governing_body",
        "developer",
        "total_cost",
        "support_amount",
        "currency",
        "contact_name",
        "contact_position",
        "email",
        "contact_mobile",
    ]

    def get_queryset(self):
        waiting = Count("questions", filter=Q(questions__answered_at=None, state__in=OPEN_STATES))
        return (
            Proposal.objects.submitted()
            .select_related("assigned_to")
            .annotate(waiting=waiting)
            .order_by("-submitted_at", "-pk")
        )

    def get_filename(self) -> str:
        return f"proposals-{timezone.localdate():%Y-%m-%d}"

    def to_row_dict(self, item):
        row = super().to_row_dict(item)
        for name in ("submitted_at", "closed_at"):
            moment = getattr(item, name)
            row[name] = timezone.localtime(moment).isoformat(timespec="seconds") if moment else ""
        return {name: as_text(value) for name, value in row.items()}

    def as_spreadsheet(self, queryset, spreadsheet_format):
        """A file of names and telephone numbers leaves the portal: the audit trail says who took it."""
        record(
            Action.EXPORTED,
            request=self.request,
            data={"kind": "proposal", "file": self.get_filename(), "count": queryset.count()},
        )
        return super().as_spreadsheet(queryset, spreadsheet_format)
