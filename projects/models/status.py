"""The three status axes of a project. They are independent: a suitable project may have no money, a financed one no works."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Axis(models.TextChoices):
    SCREENING = "screening", _("Screening")
    FINANCE = "finance", _("Finance")
    IMPLEMENTATION = "implementation", _("Implementation")


class Screening(models.TextChoices):
    RECEIVED = "received", _("Received")
    UNDER_REVIEW = "under_review", _("Under review")
    SUITABLE = "suitable", _("Suitable")
    CONDITIONALLY_SUITABLE = "conditionally_suitable", _("Conditionally suitable")
    NOT_SUITABLE = "not_suitable", _("Not suitable")
    WITHDRAWN = "withdrawn", _("Withdrawn")


class Finance(models.TextChoices):
    IDENTIFIED_NEED = "identified_need", _("Need identified")
    ANNOUNCED = "announced", _("Announced")
    MOU = "mou", _("Memorandum or letter of intent")
    SIGNED = "signed", _("Agreement signed")
    DISBURSING = "disbursing", _("Disbursing")
    FULLY_DISBURSED = "fully_disbursed", _("Fully disbursed")
    CANCELLED = "cancelled", _("Financing cancelled")


class Implementation(models.TextChoices):
    """IATI's ActivityStatus code list (https://iatistandard.org/en/iati-standard/203/codelists/activitystatus/)."""

    PIPELINE = "1", _("Pipeline")
    IMPLEMENTATION = "2", _("Under implementation")
    FINALISATION = "3", _("Finalisation")
    CLOSED = "4", _("Closed")
    CANCELLED = "5", _("Cancelled")
    SUSPENDED = "6", _("Suspended")


VALUES_OF_AXIS: dict[str, type[models.TextChoices]] = {
    Axis.SCREENING: Screening,
    Axis.FINANCE: Finance,
    Axis.IMPLEMENTATION: Implementation,
}

STATUS_CHOICES = [
    (axis.label, [(value.value, value.label) for value in VALUES_OF_AXIS[axis]])
    for axis in (Axis.SCREENING, Axis.FINANCE, Axis.IMPLEMENTATION)
]
