"""What the register can be narrowed by, and the values that each facet knows, with or without projects."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _

from pages import formats
from pages.templatetags.portal import active_language
from projects.models import MoneyLine, ProjectPage, SectorPage
from projects.models.status import VALUES_OF_AXIS, Axis

# The value of a facet that projects have of which nothing is published there.
NONE = "none"
NATIONWIDE = "nationwide"

Choices = Iterable[tuple[str, str | Promise]]
Names = dict[str, str]


class Band(NamedTuple):
    """Capacities from one bound to below the next."""

    value: str
    lowest: Decimal
    below: Decimal | None

    @property
    def label(self) -> str:
        language = active_language()
        low, high = (formats.format_number(bound or 0, language) for bound in (self.lowest, self.below))
        if not self.lowest:
            return _t("under %(high)s MW") % {"high": high}
        if self.below is None:
            return _t("%(low)s MW and more") % {"low": low}
        return _t("%(low)s to under %(high)s MW") % {"low": low, "high": high}


BANDS = (
    Band("under-50", Decimal(0), Decimal(50)),
    Band("50-200", Decimal(50), Decimal(200)),
    Band("200-500", Decimal(200), Decimal(500)),
    Band("500-1000", Decimal(500), Decimal(1000)),
    Band("1000-up", Decimal(1000), None),
)


def band_of(megawatts: Decimal) -> str:
    return next((band.value for band in reversed(BANDS) if megawatts >= band.lowest), BANDS[0].value)


@dataclass(frozen=True)
class Facet:
    """One of the filters. `choices` names its values in order, given the names of the records in the register."""

    name: str
    label: str | Promise
    choices: Callable[[Names], Choices]
    none: str | Promise | None = _("not published")
    # What readers ask for most stands open; the rest waits behind its name.
    folded: bool = False


def _of(choices) -> Callable[[Names], Choices]:
    return lambda names: choices.choices


def _records(names: Names) -> Choices:
    return names.items()


FACETS = (
    Facet("sector", _("Priority sector"), _of(SectorPage.Key)),
    Facet("kind", _("Kind"), _of(ProjectPage.Kind), none=None),
    *(Facet(axis.value, axis.label, _of(VALUES_OF_AXIS[axis])) for axis in Axis),
    Facet(
        "province",
        _("Province"),
        lambda names: [(NATIONWIDE, _("Nationwide")), *names.items()],
        folded=True,
    ),
    Facet("financier", _("Financier"), _records, folded=True),
    Facet("instrument", _("Instrument"), _of(MoneyLine.Instrument), folded=True),
    Facet(
        "size", _("Size"), lambda names: [(band.value, band.label) for band in BANDS], _("no size in MW"), folded=True
    ),
    # The year of the first dated status, whichever its axis: when the project entered the public record.
    Facet("year", _("On record since"), _records, folded=True),
)
BY_NAME = {facet.name: facet for facet in FACETS}
