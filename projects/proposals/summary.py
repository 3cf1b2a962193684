"""A proposal as it is read: by its sender before the submission, by the Secretariat afterwards."""

from dataclasses import dataclass, field
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import get_language
from django.utils.translation import gettext as _t

from pages.bilingual import content_language
from pages.formats import format_number, format_precise_date

from . import steps
from .models import Proposal


@dataclass
class Row:
    label: str
    value: str
    lang: str = ""


@dataclass
class Section:
    step: steps.Step
    rows: list[Row] = field(default_factory=list)

    @property
    def title(self) -> str | Promise:
        return self.step.title


def sections(proposal: Proposal) -> list[Section]:
    """Return all that the sender has written, step by step; what is empty says so."""
    found = []
    for step in steps.STEPS:
        if step.number == steps.FILES:
            rows = [Row(_t("File"), stored.name) for stored in proposal.files.all()]
        elif step.form is steps.forms.AnswersForm:
            rows = answers(proposal)
        else:
            form = step.form(instance=proposal)
            rows = [
                Row(str(form[name].label), shown(proposal, name), name[-2:] if name.endswith(("_vi", "_en")) else "")
                for name in form.fields
                if name not in {"currency", "scale_unit"}
            ]
        found.append(Section(step, rows))
    return found


def answers(proposal: Proposal) -> list[Row]:
    return [Row(answer.shown_question, answer.text) for answer in proposal.answers.all()]


def shown(proposal: Proposal, name: str) -> str:
    """Return what one column says, in the active language."""
    language = content_language(get_language())
    value = getattr(proposal, name)
    if value in (None, ""):
        return ""
    if name == "provinces":
        return ", ".join(province.shown_name for province in value.all())
    if name in {"starts_on", "ends_on"}:
        return format_precise_date(value, getattr(proposal, f"{name.removesuffix('_on')}_precision"), language)
    if name in {"total_cost", "support_amount"}:
        return f"{format_number(value, language)}\N{NO-BREAK SPACE}{proposal.currency}"  # to the last digit: it is checked here
    if name == "scale_value":
        return f"{format_number(value, language)}\N{NO-BREAK SPACE}{proposal.get_scale_unit_display()}"
    if isinstance(value, bool):
        return _t("Yes") if value else _t("No")
    if isinstance(value, Decimal):
        return format_number(value, language)
    display = getattr(proposal, f"get_{name}_display", None)
    return str(display()) if display else str(value)
