"""Expected and reported results: the newest observation of each, and all of them on demand."""

from collections.abc import Iterable
from dataclasses import dataclass

from projects.models import ProjectFigure
from projects.models.lines import order_of_entry


@dataclass(frozen=True)
class Result:
    """Observations of one kind in one unit, newest first. None overwrites another."""

    label: str
    observations: list[ProjectFigure]

    @property
    def newest(self) -> ProjectFigure:
        return self.observations[0]

    @property
    def differs(self) -> bool:
        """Whether sources, or dates, give different values."""
        return len({(each.value, each.qualifier) for each in self.observations}) > 1


def by_result(figures: Iterable[ProjectFigure]) -> list[Result]:
    """Group figures by kind and unit: values in different units are not versions of each other."""
    newest_first = sorted(figures, key=lambda figure: (figure.as_of, order_of_entry(figure)), reverse=True)
    found: dict[tuple[str, str], list[ProjectFigure]] = {}
    for kind in ProjectFigure.Kind:
        for figure in newest_first:
            if figure.kind == kind:
                found.setdefault((kind, (figure.unit or "").casefold()), []).append(figure)
    return [Result(observations[0].get_kind_display(), observations) for observations in found.values()]
