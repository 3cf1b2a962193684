"""The audit trail on screen and as a file, for administrators."""

import django_filters
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from . import Action, record
from .actions import ACTIONS
from .models import AuditEntry

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_text(value: object) -> str:
    """Return a cell that no spreadsheet takes for a formula (https://owasp.org/www-community/attacks/CSV_Injection)."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def when(entry: AuditEntry) -> str:
    """Return the exact time: “just now” is no evidence."""
    return date_format(timezone.localtime(entry.at), "SHORT_DATETIME_FORMAT")


def by_label(choice: tuple) -> str:
    return str(choice[1])


class AuditFilterSet(WagtailFilterSet):
    at = django_filters.DateFromToRangeFilter(label=_("Time"), widget=DateRangePickerWidget)
    action = django_filters.ChoiceFilter(label=_("Action"), choices=lambda: sorted(ACTIONS.items(), key=by_label))
    actor_name = django_filters.CharFilter(label=_("Done by"), lookup_expr="icontains")
    target_name = django_filters.CharFilter(label=_("Concerns"), lookup_expr="icontains")
    address = django_filters.CharFilter(label=_("Network address"), lookup_expr="exact")

    class Meta:
        model = AuditEntry
        fields = ["at", "action", "actor_name", "target_name", "address"]


class AuditTrailView(ReportView):
    page_title = _("Audit trail")
    header_icon = "history"
    model = AuditEntry
    filterset_class = AuditFilterSet
    permission_policy = ModelPermissionPolicy(AuditEntry)
    permission_required = "view"
    index_url_name = "accounts_audit_trail"
    index_results_url_name = "accounts_audit_trail_results"
    columns = [
        Column("at", label=_("Time"), accessor=when, width="15%"),
        Column("actor_name", label=_("Done by")),
        Column("action_label", label=_("Action")),
        Column("target_name", label=_("Concerns")),
        Column("details", label=_("Details")),
        Column("address", label=_("Network address")),
    ]
    list_export = [
        "pk",
        "at",
        "actor_name",
        "action",
        "action_label",
        "target_type",
        "target_id",
        "target_name",
        "details",
        "address",
        "seal",
    ]
    export_headings = {
        "pk": _("Number"),
        "actor_name": _("Done by"),
        "action": _("Action (code)"),
        "action_label": _("Action"),
        "target_type": _("Kind"),
        "target_id": _("Number there"),
        "details": _("Details"),
        "seal": _("Seal"),
    }

    def get_queryset(self):
        return AuditEntry.objects.order_by("-pk")

    def get_filename(self) -> str:
        return f"audit-trail-{timezone.localdate():%Y-%m-%d}"

    def to_row_dict(self, item):
        row = super().to_row_dict(item)
        row["at"] = timezone.localtime(item.at).isoformat(timespec="seconds")
        return {name: as_text(value) for name, value in row.items()}

    def as_spreadsheet(self, queryset, spreadsheet_format):
        record(Action.EXPORTED, request=self.request, data={"file": self.get_filename(), "count": queryset.count()})
        return super().as_spreadsheet(queryset, spreadsheet_format)
