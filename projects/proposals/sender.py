"""What a sender does after the submission: follow it, answer questions, withdraw, ask for their data."""

from django import forms
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from . import history, links, mails, personal_data
from .access import of_sender, page, private
from .forms import WrittenForm
from .models import Proposal, Screening
from .records import DataRequest, ProposalEvent, ProposalQuestion
from .summary import sections
from .views import terms

FORM = require_http_methods(["GET", "HEAD", "POST"])


class AnswerForm(WrittenForm):
    answer = forms.CharField(label=_("Your answer"), max_length=10_000, widget=forms.Textarea(attrs={"rows": 6}))


class SureForm(forms.Form):
    sure = forms.BooleanField(
        label=_("Yes, I am sure"), error_messages={"required": _("Tick the box if you are sure.")}
    )
    use_required_attribute = False


class DataRequestForm(forms.Form):
    kind = forms.ChoiceField(
        label=_("What do you ask for?"), choices=DataRequest.Kind.choices, widget=forms.RadioSelect
    )
    use_required_attribute = False


@of_sender
@require_safe
def status(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    if proposal.is_draft:
        return redirect("proposals_step", 1)
    return page(
        request,
        "status",
        _t("Your proposal"),
        proposal=proposal,
        events=[event for event in proposal.events.all() if event.is_public],
        questions=list(proposal.questions.all()),
        decision=proposal.decisions.last(),
        files=list(proposal.files.all()),
        sections=sections(proposal),
        project=published(proposal),
        arrived="arrived" in request.GET and proposal.is_open,
    )


def published(proposal: Proposal):
    """Return the project's page if readers see it in the active language or at least in Vietnamese."""
    return proposal.project if proposal.project and proposal.project.live else None


@of_sender
@FORM
def answer(request: HttpRequest, proposal: Proposal, pk: int) -> HttpResponse:
    question = get_object_or_404(proposal.questions, pk=pk)
    if question.answered_at or not proposal.is_open:
        return redirect("proposals_status")
    form = AnswerForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        give_answer(proposal, question, form.cleaned_data["answer"])
        return redirect("proposals_status")
    return page(
        request,
        "answer",
        _t("Answer a question"),
        status=422 if form.is_bound else 200,
        proposal=proposal,
        question=question,
        form=form,
    )


@transaction.atomic
def give_answer(proposal: Proposal, question: ProposalQuestion, text: str) -> None:
    """Keep the answer to a question that has none yet, and tell the Secretariat."""
    answered = ProposalQuestion.objects.filter(pk=question.pk, answered_at=None)
    if answered.update(answer=text, answered_at=timezone.now()):
        history.add(proposal, ProposalEvent.Kind.ANSWERED)
        mails.tell_desk("desk_answer", proposal)


@of_sender
@FORM
def withdraw(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """Take the proposal back, and the consent with it. A draft is deleted at once."""
    if not (proposal.is_draft or proposal.can_be_withdrawn):
        return redirect("proposals_status")
    form = SureForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        if proposal.is_draft:
            if not personal_data.erase_draft(proposal):
                return redirect("proposals_status")
            response = page(request, "deleted", _t("The draft is deleted"))
            links.forget(response, links.SESSION)
            return response
        take_back(proposal)
        return redirect("proposals_status")
    title = _t("Delete this draft") if proposal.is_draft else _t("Withdraw the proposal")
    return page(
        request, "withdraw", title, status=422 if form.is_bound else 200, proposal=proposal, form=form, **terms()
    )


@transaction.atomic
def take_back(proposal: Proposal) -> None:
    proposal = history.locked(proposal)
    if not proposal.can_be_withdrawn:
        return
    proposal.state, proposal.closed_at = Screening.WITHDRAWN, timezone.now()
    proposal.save(update_fields=["state", "closed_at"])
    proposal.consents.filter(withdrawn_at=None).update(withdrawn_at=timezone.now())
    history.add(proposal, ProposalEvent.Kind.WITHDRAWN)
    mails.tell_sender("withdrawn", proposal)
    mails.tell_desk("desk_withdrawn", proposal)


@of_sender
@FORM
def my_data(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """Ask for a copy of one's data, or for their erasure: of all proposals from this address."""
    form = DataRequestForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        kind, requests = form.cleaned_data["kind"], DataRequest.objects.filter(email__iexact=proposal.email)
        if not requests.filter(kind=kind, done_at=None).exists():
            asked = requests.create(
                kind=kind, email=proposal.email, language=proposal.language, received_on=timezone.localdate()
            )
            mails.tell_desk("desk_request", data_request=asked)
        return redirect("proposals_data")
    return page(
        request,
        "data",
        _t("Your personal data"),
        status=422 if form.is_bound else 200,
        proposal=proposal,
        form=form,
        requests=list(DataRequest.objects.filter(email__iexact=proposal.email)),
        consents=list(proposal.consents.all()),
        **terms(),
    )


@private
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Close the proposal in this browser."""
    response = redirect("proposals")
    links.close(request, response)
    return response
