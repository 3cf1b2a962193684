"""Priority sectors and the register of projects."""

from .project import ProjectIndexPage, ProjectPage
from .records import MoneyLine, ProjectFigure, ProjectLocation, ProjectScale, StatusEvent
from .sectors import SectorIndexPage, SectorPage
from .status import Axis, Finance, Implementation, Screening

__all__ = [
    "Axis",
    "Finance",
    "Implementation",
    "MoneyLine",
    "ProjectFigure",
    "ProjectIndexPage",
    "ProjectLocation",
    "ProjectPage",
    "ProjectScale",
    "Screening",
    "SectorIndexPage",
    "SectorPage",
    "StatusEvent",
]
