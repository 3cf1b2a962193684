"""The state of English in lists of the admin: a column and a filter of the page explorer, a filter of records."""

import django_filters
import swapper
from django.db.models import Q
from django.forms import CheckboxSelectMultiple, RadioSelect
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import ExplorableIndexView, GenericPageFilterSet
from wagtail.admin.views.pages.search import SearchView
from wagtail.admin.views.pages.usage import ContentTypeUseView

from .states import EnglishState, in_states


class EnglishColumn(Column):
    """The state of a page's English and, under it, the English title: what was found may be found by it."""

    cell_template_name = "pages/admin/translating/english_cell.html"

    def __init__(self, name: str = "english", **kwargs):
        super().__init__(name, **{"label": _("English"), "width": "15%", "classname": "translation-column"} | kwargs)

    def get_value(self, instance):
        # The tree's root page is no page of the site.
        return None if instance.depth == 1 else EnglishState(instance.english_state)


class EnglishStateFilter(django_filters.MultipleChoiceFilter):
    def __init__(self, **kwargs):
        defaults = {
            "label": _("State of the English"),
            "choices": EnglishState.choices,
            "widget": CheckboxSelectMultiple,
        }
        super().__init__(**defaults | kwargs)

    def filter(self, queryset, value):
        if not value:
            return queryset
        # By a subquery: a search takes no condition that compares two columns.
        model = swapper.load_model("wagtailcore", "Page")
        found = model.objects.order_by().filter(in_states(value), depth__gt=1)
        return queryset.filter(pk__in=found.values_list("pk", flat=True))


class TranslationFilterSet(GenericPageFilterSet):
    english = EnglishStateFilter()


def with_english(columns: list) -> list:
    """Return an explorer's columns with that of English before the page's status."""
    place = next((index for index, column in enumerate(columns) if column.name == "status"), len(columns))
    return [*columns[:place], EnglishColumn(), *columns[place:]]


class TranslationExplorerView(ExplorableIndexView):
    base_columns = with_english(ExplorableIndexView.base_columns)


class NamesWhatItCounts:
    """Wagtail counts the pages it found, and says of these lists that they are “None”."""

    @property
    def verbose_name(self):
        return swapper.load_model("wagtailcore", "Page")._meta.verbose_name

    @property
    def verbose_name_plural(self):
        return swapper.load_model("wagtailcore", "Page")._meta.verbose_name_plural


class TranslationSearchView(NamesWhatItCounts, SearchView):
    columns = with_english(SearchView.columns)


class TranslationTypeUseView(NamesWhatItCounts, ContentTypeUseView):
    base_columns = with_english(ContentTypeUseView.base_columns)


class EnglishNameColumn(Column):
    """The English name of a record, marked as English; blank where there is none."""

    cell_template_name = "pages/admin/translating/english_name_cell.html"

    def __init__(self, name: str):
        super().__init__(name, label=_("English name"), sort_key=name)


class EnglishNameFilter(django_filters.ChoiceFilter):
    """Records by whether they have an English name; `field_name` is its column, e.g. "name_en"."""

    def __init__(self, field_name: str):
        super().__init__(
            field_name=field_name,
            label=_("English name"),
            choices=[("yes", _("Has an English name")), ("no", _("Without an English name"))],
            empty_label=_("Any"),
            widget=RadioSelect,
        )

    def filter(self, queryset, value):
        blank = Q(**{self.field_name: ""}) | Q(**{f"{self.field_name}__isnull": True})
        if value == "yes":
            return queryset.exclude(blank)
        return queryset.filter(blank) if value == "no" else queryset


def english_name_filters(record: type, name: str, *others: str) -> type[WagtailFilterSet]:
    """Return the filters of a list of records: whether the English `name` is there, and those of other fields."""
    meta = type("Meta", (), {"model": record, "fields": list(others)})
    return type(f"{record.__name__}FilterSet", (WagtailFilterSet,), {"english": EnglishNameFilter(name), "Meta": meta})
