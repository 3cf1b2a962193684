"""Priority sectors and the register of projects."""

from .changes import ProjectChange
from .overview import OverviewSeries, ProjectOverviewPage
from .project import ProjectIndexPage, ProjectPage
from .records import MoneyLine, ProjectFigure, ProjectLocation, ProjectScale, StatusEvent
from .sectors import SectorIndexPage, SectorPage
from .status import Axis, Finance, Implementation, Screening

__all__ = [
    "Axis",
    "Finance",
    "Implementation",
    "MoneyLine",
    "OverviewSeries",
    "ProjectChange",
    "ProjectFigure",
    "ProjectIndexPage",
    "ProjectLocation",
    "ProjectOverviewPage",
    "ProjectPage",
    "ProjectScale",
    "Screening",
    "SectorIndexPage",
    "SectorPage",
    "StatusEvent",
]
