"""How many projects: by sector, kind, status, financier and instrument. Projects may be counted; their money is not added up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from urllib.parse import urlencode

from django.db.models import Count, Q
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from pages.bilingual import content_language
from pages.templatetags.portal import number
from projects.models import MoneyLine, ProjectLocation, ProjectPage, SectorPage
from projects.models.status import VALUES_OF_AXIS, Axis

from .bars import BarChart
from .chart import Cell, Chart

DRAWN = 15  # a picture of more bars would be a table; the table has them all


@dataclass(frozen=True)
class Counted:
    label: str
    count: int
    query: tuple[str, str] | None = None  # the filter of the register that lists these projects


@dataclass
class Register:
    """The counts of the public register in one language: one query for what stands on the project itself."""

    groups: list[tuple]

    FIELDS = ("sector__key", "kind", "nationwide", *(axis.value for axis in Axis))

    @classmethod
    def read(cls) -> Register:
        public = ProjectPage.objects.live_in().order_by()
        return cls(list(public.values_list(*cls.FIELDS).annotate(n=Count("pk"))))

    @property
    def total(self) -> int:
        return sum(group[-1] for group in self.groups)

    def by(self, name: str) -> Counter:
        position, found = self.FIELDS.index(name), Counter()
        for group in self.groups:
            found[group[position]] += group[-1]
        return found


def public_rows(prefix: str = "project__") -> Q:
    """The condition that a row belongs to a project that readers of the active language see."""
    column = "live_en" if content_language(get_language()) == "en" else "live"
    return Q(**{f"{prefix}{column}": True})


def projects_by_province() -> dict[str, int]:
    """Return the number of public projects by the code of the province; a project in two provinces counts in both."""
    rows = ProjectLocation.objects.filter(public_rows()).order_by().values_list("province__code")
    return dict(rows.annotate(n=Count("project", distinct=True)))


def count_charts(register: Register, register_url: str) -> list[Chart]:
    """Return every chart of counts; `register_url` is the address of the list that their tables lead to."""
    kinds = of_choices(register.by("kind"), ProjectPage.Kind, "kind")
    charts = [
        chart("by-sector", _("Projects by main sector"), _("Main sector"), by_sector(register), register_url),
        chart("by-kind", _("Projects by kind"), _("Kind"), kinds, register_url),
    ]
    for axis in Axis:
        title = _("Projects by status: %(axis)s") % {"axis": axis.label}
        counted = of_choices(register.by(axis.value), VALUES_OF_AXIS[axis], axis.value)
        charts.append(chart(f"by-{axis.value}", title, str(axis.label), counted, register_url))
    several = _("A project that has several counts once for each: the counts do not add up to the number of projects.")
    charts += [
        chart("by-financier", _("Projects by financier"), _("Financier"), by_financier(), register_url, several),
        chart("by-instrument", _("Projects by instrument"), _("Instrument"), by_instrument(), register_url, several),
    ]
    return [made for made in charts if made.rows]


def by_sector(register: Register) -> list[Counted]:
    counts = register.by("sector__key")
    found = [
        Counted(str(key.label), counts[key.value], ("sector", key.value)) for key in SectorPage.Key if counts[key.value]
    ]
    return found + not_published(counts[None])


def of_choices(counts: Counter, choices, name: str) -> list[Counted]:
    found = [Counted(str(each.label), counts[each.value], (name, each.value)) for each in choices if counts[each.value]]
    return found + not_published(counts[""])


def not_published(count: int) -> list[Counted]:
    return [Counted(_("not published"), count)] if count else []


def by_financier() -> list[Counted]:
    language = content_language(get_language())
    names = ("financier__name_vi", "financier__name_en", f"financier__abbreviation_{language}")
    lines = MoneyLine.objects.filter(public_rows(), financier__isnull=False).order_by()
    found = []
    counts = lines.values_list("financier_id", *names).annotate(n=Count("project", distinct=True))
    for pk, vietnamese, english, abbreviation, count in counts:
        name = (english if language == "en" else "") or vietnamese
        label = f"{name} ({abbreviation})" if abbreviation and abbreviation not in name else name
        found.append(Counted(label, count, ("financier", str(pk))))
    return sorted(found, key=lambda counted: (-counted.count, counted.label))


def by_instrument() -> list[Counted]:
    lines = MoneyLine.objects.filter(public_rows()).order_by().values_list("instrument")
    counts = Counter(dict(lines.annotate(n=Count("project", distinct=True))))
    in_order = sorted(MoneyLine.Instrument, key=lambda each: each == MoneyLine.Instrument.UNKNOWN)
    return [
        Counted(str(each.label), counts[each.value], ("instrument", each.value))
        for each in in_order
        if counts[each.value]
    ]


def chart(key: str, title: str, head: str, counted: list[Counted], register_url: str, note: str = "") -> Chart:
    picture = BarChart(key, title)
    longest = max((each.count for each in counted), default=0) or 1
    for each in counted[:DRAWN]:
        picture.write(f"{each.label}: {number(each.count)}")
        picture.draw(each.count / longest)
    if len(counted) > DRAWN:
        picture.write(_("The table has the others."), "muted")
    told = "; ".join(f"{each.label}: {number(each.count)}" for each in counted[:DRAWN])
    picture.description = f"{_('Number of projects')}: {told}."
    rows = [
        [
            Cell(each.label, url=address(register_url, each.query)),
            Cell(number(each.count), plain=str(each.count)),
        ]
        for each in counted
    ]
    return Chart(key, title, note, picture, columns=[head, _("Number of projects")], rows=rows)


def address(register_url: str, query: tuple[str, str] | None) -> str:
    return f"{register_url}?{urlencode([query])}" if register_url and query else ""


def project_count(count: int) -> str:
    return ngettext("%(count)s project", "%(count)s projects", count) % {"count": number(count)}
