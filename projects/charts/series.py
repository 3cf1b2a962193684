"""Official figures as they were reported over time: every observation with its date and source, none added to another."""

from django.utils.translation import gettext as _

from pages import formats, listing
from pages.models.figures import Qualifier
from pages.templatetags.portal import active_language, list_date, qualifier_sign

from .chart import Cell, Chart
from .time_axis import Dated, TimeChart


def series_charts(indicator_ids: list[int]) -> list[Chart]:
    """Return a chart for each indicator that has observations, in the order given."""
    known = listing.observations()
    shown = [list(reversed(known[pk])) for pk in indicator_ids if known.get(pk)]
    drawn = [[dated(each) for each in observations] for observations in shown]
    since = min((value.first_day for values in drawn for value in values), default=None)
    until = max((value.last_day for values in drawn for value in values), default=None)
    return [series_chart(observations, values, since, until) for observations, values in zip(shown, drawn, strict=True)]


def dated(observation) -> Dated:
    return Dated(
        observation.as_of,
        observation.as_of_precision,
        float(abs(observation.value)),
        f"{list_date(observation.as_of, observation.as_of_precision)}: {value_of(observation)}",
        "about" if observation.qualifier != Qualifier.EXACT else "",
    )


def series_chart(observations: list, values: list[Dated], since, until) -> Chart:
    """Draw one indicator, oldest observation first, on the axis that all of them share."""
    indicator = observations[0].indicator
    title, note = indicator.label or indicator.label_vi, indicator.note or ""
    reading = _("One mark for each report, where its date lies in time; reports count differently and are not added up")
    told = "; ".join(value.words for value in values)
    picture = TimeChart(f"series-{indicator.key}", title, f"{reading}. {told}.", values, since, until)
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
