"""What stands on a fact sheet, as plain texts in the active language. No number stands there without its date and source."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.conf import settings
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.rich_text import get_text_for_indexing

from pages import formats
from pages.bilingual import content_language
from pages.templatetags.portal import list_date, money, number, precise_date, qualifier_sign, short_day
from projects.detail.citation import citation, record_day
from projects.models.lines import order_of_entry
from projects.models.status import Axis
from projects.wording import amount_of, by_source, financier_of, size_of

# How much is said, from everything to what fits on two pages in any case: (notes, rows of a table, letters of a text).
LEVELS = ((True, 60, 1500), (False, 60, 900), (False, 16, 600), (False, 8, 300))


@dataclass
class Section:
    title: str
    text: str = ""
    columns: list[str] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    more: str = ""


@dataclass
class Sheet:
    title: str
    subtitle: str
    sections: list[Section]
    footer: str


def sheet_of(page, level: int) -> Sheet:
    """Put the fact sheet of a project together; a higher level says less."""
    notes, rows, letters = LEVELS[level]
    day = record_day(page)
    recorded = (
        _("record of %(date)s") % {"date": formats.format_day(day, content_language(get_language()))} if day else ""
    )
    parts = [page.code, page.sector.get_key_display() if page.sector else "", page.get_kind_display(), recorded]
    sections = [
        Section(
            _("At a glance"),
            text=shortened(page.summary, letters),
            columns=[_("Fact"), _("As recorded")],
            rows=facts(page),
        ),
        Section(_("Status"), columns=[_("Axis"), _("Status"), _("Date"), _("Source")], rows=statuses(page, notes)),
        limited(finance(page, notes), rows),
        limited(results(page), rows),
        Section(
            _("Just-transition measures"), text=shortened(get_text_for_indexing(page.just_transition or ""), letters)
        ),
        Section(_("How to cite"), text=cited(page)),
    ]
    demonstration = _("Demonstration, not an official site")
    footer = " · ".join(filter(None, (_("JETP Viet Nam portal"), demonstration if settings.PORTAL_DEMO else "")))
    shown = [section for section in sections if section.text or section.rows]
    return Sheet(page.title, " · ".join(filter(None, parts)), shown, footer)


def shortened(text: str | None, letters: int) -> str:
    text = " ".join((text or "").split())
    return text if len(text) <= letters else f"{text[:letters].rsplit(' ', 1)[0]}…"


def limited(section: Section, rows: int) -> Section:
    """The newest rows, and how many more the page has."""
    if len(section.rows) > rows:
        left = len(section.rows) - rows
        section.more = _("%(count)s older lines are on the project's page.") % {"count": number(left)}
        section.rows = section.rows[-rows:]
    return section


def facts(page) -> list[list[str]]:
    unknown = _("not published")
    places = [location.province.shown_name for location in page.locations.all()]
    if page.nationwide:
        places.insert(0, _("nationwide"))
    rmp = ""
    if page.rmp_annex:
        rmp = _("RMP, Annex %(annex)s") % {"annex": page.rmp_annex}
        if page.rmp_number:
            rmp = _("RMP, Annex %(annex)s, no. %(number)s") % {"annex": page.rmp_annex, "number": page.rmp_number}
    known = [
        (_("Place"), ", ".join(places) or unknown),
        (_("Scale"), " ".join(map(sized, by_source(page.scales.all()))) or unknown),
        (_("Project owner"), page.owner_organisation.shown_name if page.owner_organisation else unknown),
        (_("Proposer"), page.proposer.shown_name if page.proposer else ""),
        (_("Operator"), page.operator.shown_name if page.operator else ""),
        (_("Contact unit"), page.contact_unit.shown_name if page.contact_unit else ""),
        (_("In the Resource Mobilisation Plan"), rmp),
        (_("Former names"), page.former_names or ""),
    ]
    return [[label, value] for label, value in known if value]


def sized(scales: list) -> str:
    """Sizes of one date and source, with both."""
    words = "; ".join(size_of(scale) + (f" ({scale.shown_note})" if scale.shown_note else "") for scale in scales)
    first = scales[0]
    told = [f"{words}."]
    if first.as_of:
        told.append(_("As of %(date)s.") % {"date": precise_date(first.as_of, first.as_of_precision)})
    if source := source_of(first):
        told.append(_("Source: %(source)s.") % {"source": source})
    return " ".join(told)


def statuses(page, notes: bool) -> list[list[str]]:
    """What is recorded of the status that holds on each axis."""
    rows = []
    for axis in Axis:
        events = page.current_events(axis)
        if not events:
            rows.append([str(axis.label), _("not published"), "", ""])
        for event in events:
            words = f"{event.label}. {event.note}" if notes and event.note else event.label
            date = list_date(event.date, event.date_precision)
            rows.append([str(axis.label), words, date, source_of(event)])
    return rows


def finance(page, notes: bool) -> Section:
    rows = []
    for line in sorted(page.money_lines.all(), key=lambda line: (line.date, order_of_entry(line))):
        kind = ", ".join(filter(None, (line.get_kind_display(), financier_of(line))))
        if notes and line.note:
            kind = f"{kind}. {line.note}"
        amount = amount_of(line)
        if line.reported_usd is not None:
            amount += f" ({money(line.reported_usd, 'USD')}, {short_day(line.usd_date)})"
        rows.append([kind, amount, list_date(line.date, line.date_precision), source_of(line)])
    text = _("Each line stands for itself; lines are never added up.") if rows else ""
    return Section(
        _("Cost and finance"), text=text, columns=[_("Kind"), _("Amount"), _("Date"), _("Source")], rows=rows
    )


def results(page) -> Section:
    rows = []
    for figure in sorted(page.figures.all(), key=lambda figure: (figure.as_of, order_of_entry(figure))):
        value = " ".join(filter(None, (qualifier_sign(figure.qualifier), number(figure.value), figure.unit)))
        rows.append(
            [figure.get_kind_display(), value, list_date(figure.as_of, figure.as_of_precision), source_of(figure)]
        )
    return Section(_("Expected results"), columns=[_("Result"), _("Value"), _("As of"), _("Source")], rows=rows)


def source_of(record) -> str:
    """The name of a source; a document of the library by its title where the record gives no other name."""
    page = getattr(record, "source_page", None)
    return record.source_name or (page.title if page is not None and page.is_shown else "") or record.source_url


def cited(page) -> str:
    found = citation(page, content_language(get_language()), accessed=False)
    return f"{found.text} {found.address}"
