"""Comparing two versions of a page, of one language or of both."""

from collections.abc import Callable
from functools import partial

from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail.admin.compare import ChildRelationComparison, FieldComparison
from wagtail.admin.views.pages.revisions import RevisionsCompareView

from pages.bilingual import SECONDARY
from pages.bilingual.texts import english_names
from pages.publishing.scopes import Scope, scope_of

CHOICES = {Scope.BOTH: _("All changes"), Scope.VI: _("Vietnamese and facts"), Scope.EN: _("English")}


def mark_english(comparison: FieldComparison | ChildRelationComparison) -> None:
    """Let a comparison, or those of its rows, say which texts are English."""
    if isinstance(comparison, ChildRelationComparison):
        comparison.field_comparisons = [partial(_marked, make) for make in comparison.field_comparisons]
    elif comparison.field.name in english_names(comparison.field.model):
        difference = comparison.htmldiff
        comparison.htmldiff = lambda: format_html('<div lang="{}">{}</div>', SECONDARY, difference())


def _marked(make: Callable, before, after) -> FieldComparison:
    comparison = make(before, after)
    mark_english(comparison)
    return comparison


class LanguageCompareView(RevisionsCompareView):
    template_name = "pages/admin/publishing/compare.html"

    def _get_comparison(self, revision_a, revision_b):
        scope = scope_of(self.request.GET.get("language"))
        found = super()._get_comparison(revision_a, revision_b)
        for each in found:
            mark_english(each)
        return [each for each in found if scope == Scope.BOTH or self._is_of(each, scope)]

    def _is_of(self, comparison, scope: Scope) -> bool:
        if isinstance(comparison, ChildRelationComparison):  # rows hold both languages
            return self._rows_differ(comparison, scope)
        return (comparison.field.name in english_names(type(self.object))) == (scope == Scope.EN)

    def _rows_differ(self, comparison: ChildRelationComparison, scope: Scope) -> bool:
        for row in comparison.get_child_comparisons():
            if (row.is_addition() or row.is_deletion()) and scope == Scope.VI:
                return True
            model = comparison.relation.related_model
            fields = [
                each for each in row.get_field_comparisons() if isinstance(each, FieldComparison) and each.has_changed()
            ]
            if any((each.field.name in english_names(model)) == (scope == Scope.EN) for each in fields):
                return True
        return False

    def get_context_data(self, **kwargs):
        chosen = scope_of(self.request.GET.get("language"))
        choices = [(scope.value, label, scope == chosen) for scope, label in CHOICES.items()]
        return super().get_context_data(**kwargs) | {"language_choices": choices}
