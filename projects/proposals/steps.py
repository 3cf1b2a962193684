"""The steps of a draft in their order, and what is still missing in them."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from . import forms
from .models import Proposal


@dataclass(frozen=True)
class Step:
    number: int
    title: str | Promise
    form: type[forms.DraftForm] | None = None  # files have a page of their own


STEPS = (
    Step(1, _("The project"), forms.ProjectForm),
    Step(2, _("Organisations"), forms.OrganisationForm),
    Step(3, _("Money"), forms.FinanceForm),
    Step(4, _("State and effect"), forms.ProgressForm),
    Step(5, _("Selection criteria"), forms.AnswersForm),
    Step(6, _("Attachments")),
    Step(7, _("Contact person"), forms.ContactForm),
)
FILES = 6
BY_NUMBER = {step.number: step for step in STEPS}


@dataclass(frozen=True)
class Gap:
    """A field that has to be filled in before the proposal is submitted."""

    step: Step
    label: str
    anchor: str


def gaps(proposal: Proposal) -> list[Gap]:
    found = []
    for step in STEPS:
        if step.form is None:
            continue
        form = step.form(instance=proposal)
        for name in form.missing():
            field = form[name]
            found.append(Gap(step, str(field.label), field.id_for_label or field.auto_id))
    return found
