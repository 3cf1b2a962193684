"""The forms of a draft, one for each step. A step is saved as far as it is filled in; what is missing is asked for at the end."""

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from pages.fields import DatePrecision, nfc
from pages.models import Province
from projects.models.project import ProjectPage

from .fields import NumberField, PreciseDate, PreciseDateField
from .models import Criterion, Proposal, ProposalAnswer

# Of Viet Nam and the partners.
CURRENCIES = ("VND", "USD", "EUR", "JPY", "GBP", "CAD", "DKK", "NOK")
INVESTMENT, ASSISTANCE = ProjectPage.Kind.INVESTMENT, ProjectPage.Kind.TECHNICAL_ASSISTANCE
LONG = forms.Textarea(attrs={"rows": 6})


class WrittenForm(forms.Form):
    """Takes texts as they are stored: composed, and with one sign for the end of a line, which is how a browser counts it."""

    use_required_attribute = False

    def __init__(self, data: QueryDict | None = None, *args, **kwargs):
        if data is not None:
            data = data.copy()
            for name, values in data.lists():
                data.setlist(name, [nfc(value).replace("\r\n", "\n") for value in values])
        super().__init__(data, *args, **kwargs)


class DraftForm(WrittenForm):
    """What all steps share: a field in `needed` has to be filled in before the proposal is submitted, not before it is saved."""

    needed: tuple[str, ...] = ()

    def full_clean(self):
        for field in self.fields.values():
            field.required = False
        super().full_clean()
        self.mark_needed()

    def mark_needed(self) -> None:
        for name, field in self.fields.items():
            field.required = name in self.needed


class StepForm(DraftForm, forms.ModelForm):
    """Some columns of a proposal, those of its kind."""

    only_for: dict[str, str] = {}  # fields that one kind has alone
    dates: tuple[str, ...] = ()

    def __init__(self, *args, instance: Proposal, **kwargs):
        dates = {name: str(PreciseDate(value, getattr(instance, f"{name.removesuffix('_on')}_precision"))) for name in
                 self.dates if (value := getattr(instance, name))}  # fmt: skip
        kwargs["initial"] = dates | (kwargs.get("initial") or {})
        super().__init__(*args, instance=instance, **kwargs)
        for name, kind in self.only_for.items():
            if kind != instance.kind:
                del self.fields[name]
        for field in self.fields.values():
            if isinstance(field, forms.TypedChoiceField):
                field.choices = [("", "—"), *field.choices[1:]]
        for name in ("name", "summary", "description"):
            for language in ("vi", "en"):
                if field := self.fields.get(f"{name}_{language}"):
                    field.widget.attrs["lang"] = language
        self.needed = tuple(name.format(language=instance.language) for name in self.needed)
        self.mark_needed()

    def _post_clean(self):
        """Take dates apart before they are written to the proposal."""
        for name in self.dates:
            value = self.cleaned_data.get(name)
            if value:
                self.cleaned_data[name] = value.day
            setattr(
                self.instance,
                f"{name.removesuffix('_on')}_precision",
                value.precision if value else DatePrecision.DAY,
            )
        super()._post_clean()

    def save(self) -> Proposal:
        """Write the columns of this step alone: another window may have saved another step meanwhile."""
        columns = [name for name in self.fields if name != "provinces"]
        columns += [f"{name.removesuffix('_on')}_precision" for name in self.dates]
        self.instance.save(update_fields=columns)
        self._save_m2m()
        return self.instance

    def missing(self) -> list[str]:
        """Return the names of needed fields that the stored proposal leaves empty."""
        return [name for name in self.needed if name in self.fields and not self._stored(name)]

    def _stored(self, name: str):
        value = getattr(self.instance, name)
        return value.exists() if name == "provinces" else value not in (None, "")


class ProvincesField(forms.ModelMultipleChoiceField):
    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, province: Province) -> str:
        return province.shown_name


class ProjectForm(StepForm):
    needed = ("name_{language}", "summary_{language}", "description_{language}", "sector", "provinces")
    only_for = {"scale_value": INVESTMENT, "scale_unit": INVESTMENT, "assistance_detail": ASSISTANCE}

    provinces = ProvincesField(label=_("Provinces"), queryset=Province.objects.none(), required=False)
    scale_value = NumberField(
        label=_("Scale"), max_digits=14, decimal_places=3, help_text=_("Capacity, length or number, with its unit.")
    )

    class Meta:
        model = Proposal
        fields = (
            "name_vi",
            "name_en",
            "summary_vi",
            "summary_en",
            "description_vi",
            "description_en",
            "assistance_detail",
            "sector",
            "scale_value",
            "scale_unit",
            "nationwide",
            "provinces",
            "place",
        )
        widgets = {
            "summary_vi": forms.Textarea(attrs={"rows": 3}),
            "summary_en": forms.Textarea(attrs={"rows": 3}),
            "place": forms.TextInput(),
        }
        help_texts = {
            "summary_vi": _("Two sentences: what is built or done, where, how large."),
            "summary_en": _("Two sentences: what is built or done, where, how large."),
            "place": _("Commune, sea area or former province, if that helps."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        names = "name_en" if self.instance.language == "en" else "name_vi"
        self.fields["provinces"].queryset = Province.objects.order_by(names)

    def clean(self) -> dict:
        cleaned = super().clean()
        if cleaned.get("scale_value") is not None and not cleaned.get("scale_unit"):
            self.add_error("scale_unit", _("Choose the unit of this number."))
        return cleaned

    def _stored(self, name: str):
        return super()._stored(name) or (name == "provinces" and self.instance.nationwide)


class OrganisationForm(StepForm):
    needed = ("proposer_side", "proposing_unit")
    only_for = {"developer": INVESTMENT}

    class Meta:
        model = Proposal
        fields = ("proposer_side", "proposing_unit", "governing_body", "developer")
        help_texts = {
            "proposing_unit": _("The official name in full."),
            "governing_body": _("The ministry, province or group that the unit belongs to."),
            "developer": _("Left empty if it is the proposing unit itself."),
        }


class FinanceForm(StepForm):
    needed = ("total_cost", "currency", "funding_sources", "support_needed")
    only_for = {"rate_of_return": INVESTMENT, "revenue": INVESTMENT, "financial_plan": INVESTMENT}

    total_cost = NumberField(label=_("Total cost"), max_digits=20, decimal_places=2, help_text=_("The whole number."))
    support_amount = NumberField(
        label=_("Amount asked for"),
        max_digits=20,
        decimal_places=2,
        help_text=_("How much of it is asked of the partners, in the same currency."),
    )
    rate_of_return = NumberField(label=_("Rate of return (% a year)"), max_digits=6, decimal_places=2, negative=True)
    currency = forms.ChoiceField(label=_("Currency"), choices=[("", "—"), *((code, code) for code in CURRENCIES)])

    class Meta:
        model = Proposal
        fields = (
            "total_cost",
            "currency",
            "support_amount",
            "support_needed",
            "funding_sources",
            "rate_of_return",
            "revenue",
            "financial_plan",
        )
        help_texts = {
            "support_needed": _("Which kind of support: grant, loan, guarantee, expertise."),
            "funding_sources": _("Who pays for what part, and how certain that is."),
        }

    def clean(self) -> dict:
        cleaned = super().clean()
        amounts = [cleaned.get("total_cost"), cleaned.get("support_amount")]
        if any(value is not None for value in amounts) and not cleaned.get("currency"):
            self.add_error("currency", _("Choose the currency of these amounts."))
        if None not in amounts and amounts[1] > amounts[0]:
            self.add_error("support_amount", _("This is more than the total cost."))
        return cleaned


class ProgressForm(StepForm):
    needed = ("progress", "impact")
    dates = ("starts_on", "ends_on")

    starts_on = PreciseDateField(
        label=_("Start"), help_text=_("As exactly as it is known, e.g. 06/2027, Q3/2027 or 2027.")
    )
    ends_on = PreciseDateField(
        label=_("Completion"), help_text=_("As exactly as it is known, e.g. 06/2027, Q3/2027 or 2027.")
    )

    class Meta:
        model = Proposal
        fields = ("starts_on", "ends_on", "progress", "legal_status", "impact")
        help_texts = {
            "progress": _("Studies, approvals, land, contracts: what is done and what is not."),
            "legal_status": _("Decisions that name the project, with number and date."),
            "impact": _("Emissions avoided, jobs, people who live near by, how workers are supported."),
        }

    def clean(self) -> dict:
        cleaned = super().clean()
        starts, ends = cleaned.get("starts_on"), cleaned.get("ends_on")
        if starts and ends and ends.day < starts.day and ends.day.year < starts.day.year:
            self.add_error("ends_on", _("The completion lies before the start."))
        return cleaned


class ContactForm(StepForm):
    needed = ("contact_name", "contact_position", "contact_mobile")

    class Meta:
        model = Proposal
        fields = ("contact_name", "contact_position", "contact_mobile")
        widgets = {
            "contact_name": forms.TextInput(attrs={"autocomplete": "name"}),
            "contact_position": forms.TextInput(attrs={"autocomplete": "organization-title"}),
            "contact_mobile": forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
        }


class AnswersForm(DraftForm):
    """One field for each question that is asked now. An answer keeps the words of its question."""

    def __init__(self, *args, instance: Proposal, **kwargs):
        self.instance = instance
        self.criteria = list(Criterion.asked(instance.kind))
        self.given = {answer.criterion_id: answer for answer in instance.answers.all()}
        super().__init__(*args, **kwargs)
        for criterion in self.criteria:
            answer = self.given.get(criterion.pk)
            self.fields[f"criterion_{criterion.pk}"] = forms.CharField(
                label=criterion.question or criterion.question_vi,
                help_text=criterion.guidance,
                max_length=10_000,
                initial=answer.text if answer else "",
                widget=forms.Textarea(attrs={"rows": 6}),
            )
        self.needed = tuple(f"criterion_{criterion.pk}" for criterion in self.criteria if criterion.is_required)
        self.mark_needed()

    def save(self) -> Proposal:
        for criterion in self.criteria:
            words = {
                f"{name}_{language}": getattr(criterion, f"{name}_{language}") or ""
                for name in ("name", "question")
                for language in ("vi", "en")
            }
            text = self.cleaned_data[f"criterion_{criterion.pk}"]
            ProposalAnswer.objects.update_or_create(
                proposal=self.instance,
                criterion=criterion,
                defaults={"text": text, "sort_order": criterion.sort_order, **words},
            )
        return self.instance

    def missing(self) -> list[str]:
        answered = {f"criterion_{pk}" for pk, answer in self.given.items() if answer.text}
        return [name for name in self.needed if name not in answered]
