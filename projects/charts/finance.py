"""The money of one project as a picture: a chart for each currency, a bar for each line, parts inside their whole."""

from collections import defaultdict
from collections.abc import Iterable

from django.utils.translation import gettext as _

from pages.templatetags.portal import list_date, money
from projects.models import MoneyLine
from projects.models.lines import order_of_entry
from projects.wording import amount_of, financier_of

from .bars import BarChart


def finance_charts(lines: Iterable[MoneyLine]) -> list[BarChart]:
    """Draw each currency on a scale of its own. No bar is longer than the one line it stands for: nothing is added up."""
    of_currency = defaultdict(list)
    for line in sorted(lines, key=lambda line: (line.operation, line.date, order_of_entry(line))):
        of_currency[line.currency].append(line)
    return [_chart(currency, of_currency[currency]) for currency in sorted(of_currency)]


def _chart(currency: str, lines: list[MoneyLine]) -> BarChart:
    chart = BarChart(f"finance-{currency.lower()}", _("Amounts in %(currency)s") % {"currency": currency})
    longest = max(line.amount for line in lines)
    parts = parts_of_wholes(lines)
    told = []
    for kind in MoneyLine.Kind:
        of_kind = [line for line in lines if line.kind == kind and id(line) in parts]
        if not of_kind:
            continue
        chart.write(str(kind.label), "heading")
        told.append(f"{kind.label}: " + "; ".join(_told(line, parts[id(line)]) for line in of_kind))
        for line in of_kind:
            _draw(chart, line, parts[id(line)], float(longest) or 1.0)
        chart.leave_room()
    if longest:
        chart.write(_("The longest bar stands for %(amount)s.") % {"amount": money(longest, currency)}, "muted")
    chart.description = (
        ". ".join([*told, _("Each bar is one line of the table below; bars are not to be added up")]) + "."
    )
    return chart


def _draw(chart: BarChart, line: MoneyLine, parts: list[MoneyLine], longest: float) -> None:
    chart.write(label(line))
    share = float(line.amount) / longest
    if not parts:
        chart.draw(share, tone(line))
        return
    for part in parts:
        chart.write(_("within it: %(part)s") % {"part": f"{part.get_kind_display()}, {label(part)}"}, "part")
    chart.draw_with_parts(share, tone(line), [(float(part.amount) / longest, tone(part)) for part in parts])


def _told(line: MoneyLine, parts: list[MoneyLine]) -> str:
    inside = ", ".join(f"{part.get_kind_display()} {label(part)}" for part in parts)
    return f"{label(line)} ({_('within it: %(part)s') % {'part': inside}})" if parts else label(line)


def parts_of_wholes(lines: list[MoneyLine]) -> dict[int, list[MoneyLine]]:
    """Return, for each line that is part of no other on this scale, the lines inside it. A circle of parts is no whole."""
    by_pk = {line.pk: line for line in lines if line.pk}
    found: dict[int, list[MoneyLine]] = {}
    wholes = {id(line): _outermost(line, by_pk) for line in lines}
    for line in lines:
        if wholes[id(line)] is line:
            found[id(line)] = []
    for line in lines:
        if wholes[id(line)] is not line:
            found[id(wholes[id(line)])].append(line)
    return found


def _outermost(line: MoneyLine, by_pk: dict[int, MoneyLine]) -> MoneyLine:
    seen, whole = {line.pk}, line
    while whole.part_of_id in by_pk:
        whole = by_pk[whole.part_of_id]
        if whole.pk in seen:
            return line
        seen.add(whole.pk)
    return whole


def label(line: MoneyLine) -> str:
    """Who, how much, when."""
    words = ", ".join(filter(None, (financier_of(line), amount_of(line))))
    return f"{words} ({list_date(line.date, line.date_precision)})"


def tone(line: MoneyLine) -> str:
    return f"{line.kind} up-to" if line.up_to else line.kind
