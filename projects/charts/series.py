"""Official figures as they were reported over time: every observation with its date and source, none added to another."""

from django.utils.translation import gettext as _

from pages import formats, listing
from pages.models.figures import Qualifier
from pages.templatetags.portal import active_language, list_date, qualifier_sign

from .bars import BarChart
from .chart import Cell, Chart


def series_charts(indicator_ids: list[int]) -> list[Chart]:
    """Return a chart for each indicator that has observations, in the order given."""
    observations = listing.observations()
    return [series_chart(observations[pk]) for pk in indicator_ids if observations.get(pk)]


def series_chart(newest_first: list) -> Chart:
    indicator = newest_first[0].indicator
    observations = list(reversed(newest_first))
    title, note = indicator.label or indicator.label_vi, indicator.note or ""
    picture = BarChart(f"series-{indicator.key}", title)
    longest = float(max(abs(each.value) for each in observations)) or 1.0
    told = []
    for each in observations:
        words = f"{list_date(each.as_of, each.as_of_precision)}: {value_of(each)}"
        told.append(words)
        picture.write(words)
        picture.draw(float(abs(each.value)) / longest, "about" if each.qualifier != Qualifier.EXACT else "")
    reading = _("One bar for each report, oldest first; reports count differently and are not added up")
    picture.description = f"{reading}. {'; '.join(told)}."
    return Chart(
        picture.key,
        title,
        note,
        picture,
        columns=[_("As of"), _("Value"), _("Source")],
        rows=[
            [
                Cell(list_date(each.as_of, each.as_of_precision)),
                Cell(value_of(each), source=each),
                Cell(each.source_name or "", source=each),
            ]
            for each in observations
        ],
        file_columns=[
            *(_("As of"), _("Date known to the"), _("Qualifier"), _("Value"), _("Unit")),
            *(_("Note"), _("Source"), _("Address of the source")),
        ],
        file_rows=[
            [
                formats.machine_date(each.as_of),
                each.get_as_of_precision_display(),
                each.get_qualifier_display(),
                f"{each.value.normalize():f}",
                indicator.unit or "",
                each.note or "",
                each.source_name or "",
                each.source_url,
            ]
            for each in observations
        ],
    )


def value_of(observation) -> str:
    """An observation with the sign of its qualifier and its unit."""
    indicator = observation.indicator
    unit = indicator.unit or ""
    figure = formats.format_figure(observation.value, unit, active_language(), indicator.decimals)
    sign = qualifier_sign(observation.qualifier)
    return " ".join(filter(None, (sign, figure, unit if unit != "%" else "")))
