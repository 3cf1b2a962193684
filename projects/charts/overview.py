"""Everything on the overview page of the register."""

from __future__ import annotations

from pages import sitewide

from .chart import Chart
from .counts import Register, count_charts
from .series import series_charts
from .tiles import tile_map


def overview_context(page) -> dict:
    register, register_url = Register.read(), sitewide.section_urls().get("projects", "")
    return {
        "total": register.total,
        "series": series_of(page),
        "counts": count_charts(register, register_url),
        "map": tile_map(register_url, register.by("nationwide")[True]),
    }


def series_of(page) -> list[Chart]:
    return series_charts([row.indicator_id for row in page.series.all()])


def find_chart(page, key: str) -> Chart | None:
    """Return the chart of a page whose table is asked for as a file, None where it has no such chart."""
    charts = series_of(page) if key.startswith("series-") else count_charts(Register.read(), "")
    return next((chart for chart in charts if chart.key == key), None)
