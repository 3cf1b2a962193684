"""Priority sectors and the register of projects."""

from .changes import ProjectChange
from .overview import OverviewSeries, ProjectOverviewPage
from .project import ProjectIndexPage, ProjectPage
from .records import MoneyLine, ProjectFigure, ProjectLocation, ProjectScale, StatusEvent
from .sectors import SectorIndexPage, SectorPage
from .status import Axis, Finance, Implementation, Screening

# isort: split
from projects.proposals.models import Criterion, Proposal, ProposalAnswer, ProposalFile
from projects.proposals.records import (
    DataRequest,
    ProposalConsent,
    ProposalDecision,
    ProposalEvent,
    ProposalLink,
    ProposalNote,
    ProposalQuestion,
)

__all__ = [
    "Axis",
    "Criterion",
    "DataRequest",
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
    "Proposal",
    "ProposalAnswer",
    "ProposalConsent",
    "ProposalDecision",
    "ProposalEvent",
    "ProposalFile",
    "ProposalLink",
    "ProposalNote",
    "ProposalQuestion",
    "Screening",
    "SectorIndexPage",
    "SectorPage",
    "StatusEvent",
]
