"""What the Secretariat does with a proposal. Each action is a form, a rule for when it is offered, and a step of the history."""

from collections.abc import Callable
from dataclasses import dataclass

from django import forms
from django.contrib.auth.base_user import AbstractBaseUser
from django.db import transaction
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from accounts.audit import record
from projects.proposals import history, mails
from projects.proposals.forms import WrittenForm
from projects.proposals.models import DECISIONS, Proposal, ProposalAnswer, Screening
from projects.proposals.records import ProposalDecision, ProposalEvent, ProposalNote, ProposalQuestion

from .listing import colleagues

DECIDED = "proposal.decided"
Kind = ProposalEvent.Kind


class ActionForm(WrittenForm):
    """A form about one proposal; its ids do not meet those of the other forms on the page."""

    # Of each form: called in a transaction, with the proposal locked. The second of two clicks does nothing again.
    carry_out: Callable[[AbstractBaseUser], None]

    def __init__(self, proposal: Proposal, *args, **kwargs):
        self.proposal = proposal
        super().__init__(*args, auto_id=f"{type(self).__name__.lower()}_%s", **kwargs)


class AssignForm(ActionForm):
    person = forms.ModelChoiceField(label=_("Assigned to"), queryset=None, required=False, empty_label=_("nobody"))

    def __init__(self, proposal: Proposal, *args, **kwargs):
        kwargs.setdefault("initial", {"person": proposal.assigned_to_id})
        super().__init__(proposal, *args, **kwargs)
        self.fields["person"].queryset = colleagues()

    def carry_out(self, user):
        person = self.cleaned_data["person"]
        if person == self.proposal.assigned_to:
            return
        self.proposal.assigned_to = person
        if person and self.proposal.state == Screening.RECEIVED:
            self.proposal.state = Screening.UNDER_REVIEW
        self.proposal.save(update_fields=["assigned_to", "state"])
        history.add(self.proposal, Kind.ASSIGNED, user, str(person or ""))
        if person and person != user and person.email:
            mails.tell_desk("desk_assigned", self.proposal)


class CheckForm(ActionForm):
    """The checklist: a finding and its reason for each answer. What this form leaves as it was is not written again."""

    def __init__(self, proposal: Proposal, *args, **kwargs):
        super().__init__(proposal, *args, **kwargs)
        self.answers = list(proposal.answers.select_related("verdict_by"))
        for answer in self.answers:
            self.fields[f"verdict_{answer.pk}"] = forms.ChoiceField(
                label=_("Finding"),
                choices=ProposalAnswer.Verdict.choices,
                initial=answer.verdict,
                required=False,
                show_hidden_initial=True,
            )
            self.fields[f"note_{answer.pk}"] = forms.CharField(
                label=_("Reason"),
                initial=answer.verdict_note,
                required=False,
                max_length=5000,
                widget=forms.Textarea(attrs={"rows": 2}),
                show_hidden_initial=True,
            )

    def rows(self) -> list[tuple[ProposalAnswer, list[forms.BoundField]]]:
        return [(answer, [self[f"verdict_{answer.pk}"], self[f"note_{answer.pk}"]]) for answer in self.answers]

    def as_shown(self) -> SafeString:
        """Return what the fields held when the form was shown: what differs from it is what this colleague changed."""
        return format_html_join("", "{}", ((field.as_hidden(only_initial=True),) for field in self))

    def carry_out(self, user):
        for answer in self.answers:
            fields = {"verdict": f"verdict_{answer.pk}", "verdict_note": f"note_{answer.pk}"}
            changed = {column: self.cleaned_data[name] for column, name in fields.items() if name in self.changed_data}
            if all(getattr(answer, column) == value for column, value in changed.items()):
                continue
            for column, value in changed.items():
                setattr(answer, column, value)
            answer.verdict_by, answer.verdict_at = user, timezone.now()
            answer.save(update_fields=[*changed, "verdict_by", "verdict_at"])
            history.add(self.proposal, Kind.CHECKED, user, f"{answer.name_vi[:200]}: {answer.get_verdict_display()}")


class NoteForm(ActionForm):
    text = forms.CharField(
        label=_("Text of the note"),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("For colleagues only: the sender never sees it."),
    )

    def carry_out(self, user):
        text = self.cleaned_data["text"]
        last = self.proposal.notes.last()
        if last and (last.text, last.written_by) == (text, user):
            return
        ProposalNote.objects.create(proposal=self.proposal, text=text, written_by=user)
        history.add(self.proposal, Kind.NOTED, user)


class QuestionForm(ActionForm):
    text = forms.CharField(
        label=_("Question"),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("It is sent by e-mail as it stands: write in the sender's language, which is named above."),
    )

    def carry_out(self, user):
        text = self.cleaned_data["text"]
        if self.proposal.questions.filter(text=text, answered_at=None).exists():
            return
        question = ProposalQuestion.objects.create(proposal=self.proposal, text=text, asked_by=user)
        history.add(self.proposal, Kind.ASKED, user)
        mails.tell_sender("question", self.proposal, question=question)


class DecisionForm(ActionForm):
    outcome = forms.ChoiceField(
        label=_("Decision on the proposal"),
        choices=[("", "—"), *((outcome.value, outcome.label) for outcome in DECISIONS)],
    )
    reasons = forms.CharField(
        label=_("Reasons"),
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_("They are sent to the sender as they stand, in the sender's language; conditions belong here too."),
    )

    def carry_out(self, user):
        outcome, reasons = self.cleaned_data["outcome"], self.cleaned_data["reasons"]
        last = self.proposal.decisions.last()
        if last and (last.outcome, last.reasons) == (outcome, reasons):
            return
        decision = ProposalDecision.objects.create(
            proposal=self.proposal, outcome=outcome, reasons=reasons, decided_by=user
        )
        self.proposal.state, self.proposal.closed_at = decision.outcome, decision.decided_at
        self.proposal.save(update_fields=["state", "closed_at"])
        history.add(self.proposal, Kind.DECIDED, user, decision.outcome)
        record(DECIDED, actor=user, target=self.proposal, data={"kind": decision.outcome})
        mails.tell_sender("decision", self.proposal, decision=decision)


@dataclass(frozen=True)
class DeskAction:
    name: str
    title: str | Promise
    button: str | Promise
    form: type[ActionForm]
    states: tuple[str, ...]
    done: str | Promise

    def is_offered(self, proposal: Proposal) -> bool:
        return proposal.erased_at is None and proposal.state in self.states


OPEN = (Screening.RECEIVED, Screening.UNDER_REVIEW)
ALL = (*OPEN, *DECISIONS, Screening.WITHDRAWN)
ACTIONS = {
    action.name: action
    for action in (
        DeskAction("assign", _("Assignment"), _("Assign"), AssignForm, (*OPEN, *DECISIONS), _("Assigned.")),
        DeskAction("check", _("Checklist"), _("Save the checklist"), CheckForm, OPEN, _("The checklist is saved.")),
        DeskAction("ask", _("Ask the sender"), _("Send the question"), QuestionForm, OPEN, _("The question was sent.")),
        DeskAction("note", _("Internal notes"), _("Save the note"), NoteForm, ALL, _("The note is saved.")),
        DeskAction(
            "decide",
            _("Decision on the proposal"),
            _("Decide and tell the sender"),
            DecisionForm,
            (*OPEN, *DECISIONS),
            _("The decision is kept, and the sender is told."),
        ),
    )
}


@transaction.atomic
def carry_out(action: DeskAction, form: ActionForm, user) -> bool:
    """Do what a valid form asks for, unless the proposal has meanwhile gone where it is no longer offered."""
    form.proposal = history.locked(form.proposal)
    if not action.is_offered(form.proposal):
        return False
    form.carry_out(user)
    return True
