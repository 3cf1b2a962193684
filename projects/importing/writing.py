"""A plan turned into drafts, in one transaction.

A project that is new becomes a draft; one that the register has gets a new draft of its page, beside what readers see. Money
lines, status events and figures are added, never written over: a line that is there already, word for word, is not added
again. What a file leaves empty stays as it is.
"""

from collections import defaultdict
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log

from pages.bin import place as bin_place
from projects.models import (
    MoneyLine,
    ProjectFigure,
    ProjectIndexPage,
    ProjectLocation,
    ProjectPage,
    ProjectScale,
    StatusEvent,
)
from projects.models.lines import reserve_keys
from projects.opendata.cells import clean

from .plan import LinePlan, ProjectPlan
from .report import Report, Words

# By what two lines are the same; English is a rendering, and where a line stands in the library is found out later.
SAME = {
    MoneyLine: (
        *("kind", "financier_id", "role", "instrument", "sovereign_guarantee", "up_to", "amount", "currency"),
        *("reported_usd", "usd_date", "date", "date_precision", "operation", "note_vi", "source_name_vi", "source_url"),
    ),
    StatusEvent: ("axis", "value", "date", "date_precision", "note_vi", "source_name_vi", "source_url"),
    ProjectFigure: (
        *("kind", "qualifier", "value", "unit_vi", "as_of", "as_of_precision", "baseline_value", "baseline_label_vi"),
        *("source_name_vi", "source_url"),
    ),
}
RELATIONS = {
    "money": ("money_lines", MoneyLine),
    "events": ("status_events", StatusEvent),
    "figures": ("figures", ProjectFigure),
}


class _Undo(Exception):
    """Takes everything back that was tried."""


def may_import(user) -> bool:
    index = ProjectIndexPage.objects.first()
    return index is not None and index.permissions_for_user(user).can_add_subpage()


def write(plans: list[ProjectPlan], report: Report, user, *, update: bool, keep: bool) -> None:
    """Make drafts of the plans; `keep=False` tries it and takes it back. With any fault nothing is kept in either case."""
    try:
        with transaction.atomic():
            Writer(report, user, update).write(plans)
            if not keep or report.errors:
                raise _Undo
    except _Undo:
        return


class Writer:
    def __init__(self, report: Report, user, update: bool):
        self.report, self.user, self.update = report, user, update
        self.index = ProjectIndexPage.objects.first()

    def write(self, plans: list[ProjectPlan]) -> None:
        known = {page.code: page for page in ProjectPage.objects.filter(code__in=[plan.code for plan in plans])}
        for plan in plans:
            try:
                with transaction.atomic():
                    if plan.code in known:
                        self._change(plan, known[plan.code])
                    else:
                        self._create(plan)
            except ValidationError as error:
                plan.row.fault("", " ".join(error.messages))

    def _create(self, plan: ProjectPlan) -> None:
        page = ProjectPage(code=plan.code, slug=plan.slug, live=False, has_unpublished_changes=True, owner=self.user)
        if plan.fields.get("title_en"):
            page.slug_en = plan.slug_en
        filling = Filling(page, plan)
        filling.fill()
        self.index.add_child(instance=page)
        for line in filling.name_parts():
            line.save()
        page = ProjectPage.objects.get(pk=page.pk)
        log(instance=page, action="wagtail.create", user=self.user, content_changed=True)
        page.save_revision(user=self.user)
        self.report.created.append(plan.code)
        self.report.lines += len(plan.money) + len(plan.events) + len(plan.figures)

    def _change(self, plan: ProjectPlan, page: ProjectPage) -> None:
        if refusal := self._refusal(page):
            plan.row.fault("code", refusal)
            return
        draft = page.get_latest_revision_as_object()
        filling = Filling(draft, plan)
        if not filling.fill():
            self.report.unchanged.append(plan.code)
            return
        filling.name_parts()
        if not page.live:  # as the editor does: the row of a page that was never public is its draft
            draft.save()
        draft.full_clean()
        draft.save_revision(user=self.user, log_action=True)
        self.report.changed.append(plan.code)
        self.report.lines += filling.added

    def _refusal(self, page: ProjectPage) -> Words:
        """Why a project of the register cannot get a new draft; "" where it can."""
        if bin_place.holds(page):
            return _("A project of this code lies in the bin.")
        if not self.update:
            return _("The register has this project already. Choose to change existing projects, or take the row out.")
        tester = page.permissions_for_user(self.user)
        if not tester.can_edit():
            return _("You may not edit this project.")
        if tester.page_locked():
            return _("The project is locked by somebody.")
        if page.current_workflow_state:
            return _("The project is waiting for approval. Try again when that is done.")
        return ""


class Filling:
    """Puts what a plan says into a page that is not yet stored; keeps what the plan leaves open."""

    def __init__(self, page: ProjectPage, plan: ProjectPlan):
        self.page, self.plan = page, plan
        self.changed = False
        self.added = 0
        self.lines: dict[int | None, MoneyLine] = {}
        # A page without a newer draft asks the database each time; what is changed below must stay with the page.
        for relation in ("locations", "scales", *(relation for relation, _model in RELATIONS.values())):
            manager = getattr(page, relation)
            manager.set(list(manager.all()))

    def fill(self) -> bool:
        """Return whether the page is another one now."""
        plan = self.plan
        self._set(self.page, {name: value for name, value in plan.fields.items() if value != ""})
        if plan.further_sectors:
            wanted = {sector.pk for sector in plan.further_sectors}
            if {sector.pk for sector in self.page.further_sectors.all()} != wanted:
                self.page.further_sectors.set(plan.further_sectors)
                self.changed = True
        self._list("locations", ProjectLocation, plan.locations, ("province",))
        self._list("scales", ProjectScale, plan.scales, ("value", "unit"))
        for name, (relation, model) in RELATIONS.items():
            self._add(relation, model, getattr(plan, name))
        self._wants_parts()
        return self.changed

    def _set(self, target, values: dict) -> None:
        for name, value in values.items():
            if _comparable(getattr(target, name)) != _comparable(value):
                setattr(target, name, value)
                self.changed = True

    def _list(self, relation: str, model, wanted: list[dict], same: tuple[str, ...]) -> None:
        """Make a list (places, sizes) what the file says; what stays keeps its record."""
        if not wanted:
            return
        manager = getattr(self.page, relation)
        before, made = list(manager.all()), []
        present = defaultdict(list)
        for item in before:
            present[tuple(_comparable(getattr(item, name)) for name in same)].append(item)
        for position, values in enumerate(wanted):
            key = tuple(_comparable(values[name]) for name in same)
            item = present[key].pop(0) if present[key] else model(**{name: values[name] for name in same})
            self._set(item, values | {"sort_order": position})
            made.append(item)
        if [id(item) for item in made] != [id(item) for item in before]:
            self.changed = True
        manager.set(made)

    def _add(self, relation: str, model, lines: list[LinePlan]) -> None:
        manager = getattr(self.page, relation)
        present = defaultdict(list)
        for item in manager.all():
            present[self._key(model, item)].append(item)
        for line in lines:
            made = model(**line.values)
            found = present[self._key(model, made)]
            if found:
                made = found.pop(0)
                self._set(made, {name: value for name, value in line.values.items() if value and self._renders(name)})
            else:
                manager.add(made)
                self.changed = True
                self.added += 1
            if model is MoneyLine:
                self.lines[line.number] = made

    @staticmethod
    def _renders(name: str) -> bool:
        return name.endswith("_en") or name == "source_page_id"

    @staticmethod
    def _key(model, item) -> tuple:
        return tuple(_comparable(getattr(item, name)) for name in SAME[model])

    def _wants_parts(self) -> None:
        if any(self.lines[part.number].part_of_id != whole.pk or whole.pk is None for part, whole in self._parts()):
            self.changed = True

    def _parts(self) -> Iterator[tuple[LinePlan, MoneyLine]]:
        """What the file says to be part of a line, and that line."""
        for line in self.plan.money:
            if line.part_of is not None:
                yield line, self.lines[line.part_of]

    def name_parts(self) -> list[MoneyLine]:
        """Say which line is part of which, and return the parts; new lines get the keys that they will have once published."""
        named = [line for part, whole in self._parts() for line in (self.lines[part.number], whole)]
        new = {id(line): line for line in named if line.pk is None}
        for line in new.values():
            line.project = self.page
        reserve_keys(list(new.values()))
        parts = []
        for part, whole in self._parts():
            parts.append(self.lines[part.number])
            parts[-1].part_of = whole
        return parts


def _comparable(value):
    """What two values have in common that a file cannot tell apart."""
    if value is None:
        return ""
    return clean(value) if isinstance(value, str) else value
