"""Makes three of everything: pages, records, and the rows that belong to each of them, at once and without signals.

A page whose number of queries grows with anything it shows is found by looking at it before and after.
"""

import copy
import uuid
from collections.abc import Iterator

from django.apps import apps
from django.db import models
from django.utils import translation
from modelcluster.fields import ParentalKey

from documents.models import DocumentPage
from events.models import ArticlePage, EventPage
from pages.models import (
    Banner,
    BasePage,
    ContentPage,
    DocumentFile,
    FormerProvince,
    Indicator,
    Organisation,
    PortalImage,
    PortalRendition,
    Programme,
    Topic,
)
from pages.models.search import SearchEntry
from projects.models import ProjectPage
from projects.models.changes import ProjectChange

APPS = {"pages", "projects", "documents", "events"}
RECORDS = (Organisation, Programme, Topic, Indicator, PortalImage, DocumentFile, Banner, FormerProvince)
# The eight sectors and the pages that stand once cannot grow.
PAGES = (ContentPage, ProjectPage, DocumentPage, ArticlePage, EventPage)
# Rows of which an owner has one of each kind: copies have theirs.
ONE_EACH = {SearchEntry: "page", PortalRendition: "image"}
OF_A_PROJECT = {ProjectChange: "project"}
UNIQUE = ("key", "slug", "code", "name")
# What there are not three of, with how much there is of it and of others in one table.
STANDING = {
    *("HomePage", "SectionPage", "SecretariatPage", "ContactPage", "SectorIndexPage", "SectorPage"),
    *("ProjectIndexPage", "ProjectOverviewPage", "DocumentIndexPage", "EventIndexPage", "NewsIndexPage"),
    *("BasePage", "SearchEntry"),  # of the pages above too
    *("PortalSettings", "Province", "Generation"),
    # not for readers
    *("RoleGroup", "ApprovalTask", "ApprovalTask_groups", "Criterion", "TranslatedText", "DemoRecord"),
}


class Growth:
    """Knows the copies of every row: `copies[model][pk]` are the original's key and those of its two copies."""

    def __init__(self):
        self.copies: dict[type[models.Model], dict[int, list[int]]] = {}

    def triple(self) -> None:
        with translation.override("vi"):
            for model in RECORDS:
                self._triple_records(model)
            for model in PAGES:
                self._triple_pages(model)
            for model in self._dependent_models():
                model._base_manager.bulk_create(self._dependent_rows(model), ignore_conflicts=True)

    def of(self, model: type[models.Model], pk: int | None) -> list[int | None]:
        """Return a row's key and those of its copies; three times its own where it has none."""
        known = next((self.copies[base] for base in model.__mro__ if base in self.copies), {})
        known = known or (self.copies.get(BasePage, {}) if model is BasePage else {})
        return known.get(pk) or [pk, pk, pk]

    def _triple_records(self, model: type[models.Model]) -> None:
        originals = list(model._base_manager.order_by("pk"))
        known = self.copies.setdefault(model, {row.pk: [row.pk] for row in originals})
        for number in (1, 2):
            clones = [self._clone(row, number) for row in originals]
            for row, clone in zip(originals, model._base_manager.bulk_create(clones), strict=True):
                known[row.pk].append(clone.pk)

    def _triple_pages(self, model: type[BasePage]) -> None:
        known = self.copies.setdefault(BasePage, {})
        for original in model._base_manager.order_by("path"):
            parent = original.get_parent()
            known[original.pk] = [original.pk]
            for number in (1, 2):
                clone = self._clone(original, number)
                parent.refresh_from_db()
                last = parent.get_last_child().path
                clone.path = model._inc_path_of(last) if hasattr(model, "_inc_path_of") else next_path(last)
                clone.numchild = 0
                clone.slug_en = f"{original.slug_en}-{number}" if original.slug_en else ""
                clone.set_url_path(parent)
                clone.translation_key = uuid.uuid4()
                clone.latest_revision_id = clone.live_revision_id = None
                store(clone)
                BasePage.objects.filter(pk=parent.pk).update(numchild=models.F("numchild") + 1)
                known[original.pk].append(clone.pk)

    def _clone(self, row: models.Model, number: int) -> models.Model:
        """Return an unsaved copy that names the copies of what the original names."""
        clone = copy.copy(row)
        clone._state = copy.copy(row._state)
        clone._state.adding = True
        clone._state.fields_cache = {}
        clone.pk = None
        for field in row._meta.concrete_fields:
            if field.name in UNIQUE:
                setattr(clone, field.attname, f"{getattr(row, field.attname)}-{number}")
            elif field.is_relation and not field.primary_key:
                setattr(clone, field.attname, self.of(field.related_model, getattr(row, field.attname))[number])
        return clone

    def _dependent_models(self) -> list[type[models.Model]]:
        """Return the models of rows that belong to others, the tables behind many-to-many fields included."""
        ours = [model for model in apps.get_models(include_auto_created=True) if model._meta.app_label in APPS]
        return [model for model in ours if self._owner_of(model) or model._meta.auto_created]

    def _owner_of(self, model: type[models.Model]) -> str | None:
        return owner_field(model) or ONE_EACH.get(model) or OF_A_PROJECT.get(model)

    def _dependent_rows(self, model: type[models.Model]) -> Iterator[models.Model]:
        owner = self._owner_of(model)
        for row in list(model._base_manager.all()):
            for of_owner in range(3):
                for number in range(1 if model in ONE_EACH else 3):
                    if (of_owner, number) == (0, 0):
                        continue
                    yield self._dependent(row, owner, of_owner, number)

    def _dependent(self, row: models.Model, owner: str | None, of_owner: int, number: int) -> models.Model:
        clone = self._clone(row, number)
        relations = [field for field in row._meta.concrete_fields if field.is_relation]
        if owner is None:  # a table behind a many-to-many field: its first relation is the one that declares it
            owner = relations[0].name
        field = row._meta.get_field(owner)
        setattr(clone, field.attname, self.of(field.related_model, getattr(row, field.attname))[of_owner])
        return clone


def owner_field(model: type[models.Model]) -> str | None:
    return next((field.name for field in model._meta.concrete_fields if isinstance(field, ParentalKey)), None)


def next_path(path: str) -> str:
    """Return the path of the sibling after the last one of a treebeard tree."""
    step = BasePage.steplen
    number = BasePage._str2int(path[-step:]) + 1
    return path[:-step] + BasePage._int2str(number).rjust(step, BasePage.alphabet[0])


def store(page: BasePage) -> None:
    """Write the two rows of a page as they are, past the machinery that saving a page sets in motion."""
    base = BasePage(**{field.attname: getattr(page, field.attname) for field in BasePage._meta.concrete_fields})
    base.pk = None
    base.save_base(raw=True, force_insert=True)
    page.pk = page.id = base.pk
    page.basepage_ptr_id = base.pk
    page.save_base(raw=True, force_insert=True)


def triple_everything() -> None:
    """Make three of all rows that can be three, and see that there are."""
    before = numbers_of_rows()
    Growth().triple()
    after = numbers_of_rows()
    assert {name for name, number in before.items() if 0 < after[name] < 3 * number} == STANDING


def numbers_of_rows() -> dict[str, int]:
    ours = [model for model in apps.get_models(include_auto_created=True) if model._meta.app_label in APPS]
    return {model.__name__: model._base_manager.count() for model in ours}
