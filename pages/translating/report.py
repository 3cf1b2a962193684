"""The report on the state of translation: counts by section, the pages behind them, both as a table and as a file."""

from datetime import datetime

import django_filters
import swapper
from django.db.models import Count, F, OuterRef, Subquery
from django.db.models.functions import Substr
from django.forms import RadioSelect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.admin.filters import MultipleContentTypeFilter, WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn, StatusTagColumn, TitleColumn
from wagtail.admin.views.reports.base import PageReportView
from wagtail.models import get_page_content_types

from pages.bin import place
from pages.models import BasePage, TranslatedText

from .explorer import EnglishColumn, EnglishStateFilter
from .lists import translatable
from .states import IN_STATE, EnglishState

SECTION_DEPTH = 3  # the tree's root, the home page, its sections
SECTION_PATH = SECTION_DEPTH * BasePage.steplen
DETAIL = "translation-detail"  # columns that narrow screens leave out
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def sections(request=None):
    """Return the pages right under a site's home page, and the home page, which stands for itself."""
    return place.outside(BasePage.objects.filter(depth__in=(SECTION_DEPTH - 1, SECTION_DEPTH))).order_by("path")


class SectionFilter(django_filters.ModelChoiceFilter):
    def filter(self, queryset, value):
        if value is None:
            return queryset
        if value.depth < SECTION_DEPTH:
            return queryset.filter(pk=value.pk)
        return queryset.filter(path__startswith=value.path)


class TranslationReportFilterSet(WagtailFilterSet):
    english = EnglishStateFilter()
    section = SectionFilter(label=pgettext_lazy("site", "Section"), queryset=sections)
    live_en = django_filters.ChoiceFilter(
        label=_("Readers see it in English"),
        choices=[("True", _("Yes")), ("False", _("No"))],
        empty_label=_("Any"),
        widget=RadioSelect,
    )
    live = django_filters.ChoiceFilter(
        label=_("Readers see it in Vietnamese"),
        choices=[("True", _("Yes")), ("False", _("No"))],
        empty_label=_("Any"),
        widget=RadioSelect,
    )
    content_type = MultipleContentTypeFilter(
        label=_("Page type"), queryset=lambda request: get_page_content_types(include_base_page_type=False)
    )

    class Meta:
        model = swapper.load_model("wagtailcore", "Page")
        fields: list[str] = []


class TranslationReportView(PageReportView):
    page_title = _("State of translation")
    header_icon = "globe"
    results_template_name = "pages/admin/translating/report_results.html"
    filterset_class = TranslationReportFilterSet
    index_url_name = "translation_report"
    index_results_url_name = "translation_report_results"
    any_permission_required = ["add", "change", "publish"]
    export_filename = "translation-state"
    list_export = [
        "title_vi",
        "title_en",
        "section_title",
        "page_type_display_name",
        "english_state_label",
        "live",
        "live_en",
        "latest_revision_created_at",
        "english_right_at",
        "address",
    ]
    export_headings = {
        "title_vi": _("Vietnamese title"),
        "title_en": _("English title"),
        "section_title": pgettext_lazy("site", "Section"),
        "page_type_display_name": _("Page type"),
        "english_state_label": _("State of the English"),
        "live": _("Readers see it in Vietnamese"),
        "live_en": _("Readers see it in English"),
        "latest_revision_created_at": _("Updated"),
        "english_right_at": _("English last edited or confirmed"),
        "address": _("Edit at"),
    }
    columns = [
        TitleColumn(
            "title_vi",
            label=_("Title"),
            accessor=str,
            url_name="wagtailadmin_pages:edit",
            classname="title translation-title",
        ),
        Column("section_title", label=pgettext_lazy("site", "Section"), width="13%", classname=DETAIL),
        Column("page_type_display_name", label=_("Page type"), width="12%", classname=DETAIL),
        EnglishColumn(width="15%", classname="translation-state-column"),
        StatusTagColumn(
            "status_string",
            label=_("Status"),
            primary=lambda page: page.live,
            width="10%",
            classname=f"status {DETAIL}",
        ),
        DateColumn("latest_revision_created_at", label=_("Updated"), width="10%", classname=DETAIL),
        DateColumn("english_right_at", label=_("English right since"), width="10%", classname=DETAIL),
    ]

    def get_queryset(self):
        right = TranslatedText.objects.filter(page_id=OuterRef("pk"), english=OuterRef("english_words"))
        self.queryset = (
            translatable(self.request.user)
            .select_related("content_type")
            .annotate_approved_schedule()
            .annotate(english_right_at=Subquery(right.values("recorded_at")[:1]))
            .order_by("path")
        )
        return super().get_queryset()

    def decorate_paginated_queryset(self, object_list):
        edit = reverse("wagtailadmin_pages:edit", args=(0,))
        for page in object_list:
            page.section_title = self.section_titles.get(page.path[:SECTION_PATH], "")
            page.english_state_label = EnglishState(page.english_state).label
            page.address = self.request.build_absolute_uri(edit.replace("/0/", f"/{page.pk}/"))
        return object_list

    @cached_property
    def section_titles(self) -> dict[str, str]:
        return {page.path: str(page) for page in sections()}

    def section_counts(self) -> list[dict]:
        """Return a row for each section that holds pages of the person's, with the count of each state and their sum."""
        counted = (
            translatable(self.request.user)
            .order_by()
            .annotate(section_path=Substr(F("path"), 1, SECTION_PATH))
            .values("section_path")
            .annotate(total=Count("pk"), **{state: Count("pk", filter=q) for state, q in IN_STATE.items()})
        )
        by_path = {row["section_path"]: row for row in counted}
        rows = []
        for section in sections():
            if row := by_path.get(section.path):
                cells = [self._cell(section.pk, state, row[state]) for state in EnglishState.values]
                rows.append({"section": section, "cells": cells, "total": row["total"]})
        return rows

    def _cell(self, section_pk: int, state: str, count: int) -> dict:
        return {
            "count": count,
            "state": state,
            "url": f"{reverse(self.index_url_name)}?section={section_pk}&english={state}",
        }

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        if not self.is_export:
            rows = self.section_counts()
            sums = [sum(row["cells"][index]["count"] for row in rows) for index in range(len(EnglishState))]
            context |= {
                "states": EnglishState,
                "sections": rows,
                "sums": sums,
                "sum_of_all": sum(row["total"] for row in rows),
            }
        return context

    def stream_csv(self, queryset):
        # Made at once: later the language would no longer be the reader's. Spreadsheets take a file that does not begin
        # with the mark of Unicode for one in their own old encoding.
        return ["\ufeff", *super().stream_csv(queryset)]

    def preprocess_field_value(self, field, value, export_format):
        if isinstance(value, bool):
            value = _t("Yes") if value else _t("No")
        elif isinstance(value, datetime):
            value = timezone.make_naive(value).replace(second=0, microsecond=0)
            return value if export_format == self.FORMAT_XLSX else value.isoformat(" ", "minutes")
        value = super().preprocess_field_value(field, value, export_format)
        if export_format == self.FORMAT_CSV and isinstance(value, str) and value.startswith(FORMULA_STARTS):
            return f"'{value}"  # a spreadsheet would take it for a formula
        return value
