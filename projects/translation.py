"""Which fields of this app stand in both languages."""

from pages.translation import register
from projects import models

register(models.SectorIndexPage)
register(models.SectorPage)
register(models.ProjectIndexPage)
register(models.ProjectOverviewPage)
register(models.ProjectPage)
register(models.ProjectLocation)
register(models.ProjectScale)
register(models.StatusEvent)
register(models.MoneyLine)
register(models.ProjectFigure)
register(models.Criterion, required=("name", "question"))
