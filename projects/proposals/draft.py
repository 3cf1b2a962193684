"""A draft: its steps, each saved by itself, its files, the check at the end and the submission."""

from django import forms
from django.db import transaction
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from pages.bilingual import content_language

from . import consent, files, history, mails, steps
from .access import of_sender, page
from .files import FileForm, TooManyError
from .models import Proposal, ProposalFile, Screening
from .records import ProposalEvent
from .summary import sections
from .views import terms

FORM = require_http_methods(["GET", "HEAD", "POST"])


class SubmitForm(forms.Form):
    consent = forms.BooleanField(
        error_messages={"required": _("Without your consent the proposal cannot be screened.")}
    )
    consent.short_label = _("Consent")
    truthful = forms.BooleanField(
        label=_("What the proposal says is true as far as I know, and I may send it in for the proposing unit."),
        error_messages={"required": _("Please confirm this.")},
    )
    truthful.short_label = _("Confirmation")
    use_required_attribute = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["consent"].label = consent.words(consent.SUBMIT)


@of_sender
@FORM
def step(request: HttpRequest, proposal: Proposal, number: int) -> HttpResponse:
    """Show one step, or save it and go where its button leads: on, or to the same step."""
    if number not in steps.BY_NUMBER:
        raise Http404
    current = steps.BY_NUMBER[number]
    if current.form is None:
        return attachments(request, proposal)
    if not proposal.is_draft:
        return redirect("proposals_status")
    form = current.form(request.POST if request.method == "POST" else None, instance=proposal)
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            if not history.locked(proposal).is_draft:  # submitted in another window meanwhile
                return redirect("proposals_status")
            form.save()
            history.touched(proposal)
        if request.POST.get("go") == "stay":
            return redirect(f"{request.path}?saved=1")
        return after(number)
    return step_page(request, "step", proposal, current, form)


def after(number: int) -> HttpResponse:
    return redirect("proposals_step", number + 1) if number < len(steps.STEPS) else redirect("proposals_check")


def step_page(request: HttpRequest, template: str, proposal: Proposal, current: steps.Step, form, **context):
    return page(
        request,
        template,
        str(current.title),
        status=422 if form.is_bound and form.errors else 200,
        proposal=proposal,
        form=form,
        step=current,
        step_number=current.number,
        steps=steps.STEPS,
        saved="saved" in request.GET and not form.is_bound,
        **context,
    )


def attachments(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """Add a file, or take one away again, without losing the rest."""
    if not proposal.takes_files:
        return redirect("proposals_status")
    current = steps.BY_NUMBER[steps.FILES]
    if request.method == "POST" and "remove" in request.POST and proposal.is_draft:
        return remove(request, proposal)
    form = FileForm(request.POST, request.FILES) if request.method == "POST" else FileForm()
    if form.is_bound and form.is_valid():
        try:
            added = files.add(proposal, form.cleaned_data["file"])
        except TooManyError:
            form.add_error("file", _t("The proposal has as many files as it may."))
        else:
            if added.scan != ProposalFile.Scan.INFECTED:
                return redirect(f"{request.path}?saved=1")
            form.add_error("file", _t("The virus scanner refused this file. It was deleted."))
    return step_page(request, "files", proposal, current, form, files=list(proposal.files.all()), **terms())


def remove(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    number = request.POST["remove"]
    if not number.isdecimal() or len(number) > 18:
        raise Http404
    with transaction.atomic():
        if history.locked(proposal).is_draft:
            get_object_or_404(proposal.files, pk=int(number)).delete()
            history.add(proposal, ProposalEvent.Kind.FILE_REMOVED)
            history.touched(proposal)
    return redirect("proposals_step", steps.FILES)


@of_sender
@require_safe
def file(request: HttpRequest, proposal: Proposal, pk: int) -> HttpResponse:
    """Give the sender back one of their own files."""
    return handed_out(get_object_or_404(proposal.files, pk=pk))


def handed_out(stored: ProposalFile) -> FileResponse:
    """Answer with a file to keep, never to show: closed to everybody as long as no scanner has found it clean."""
    if not stored.is_clean or not stored.file:
        raise Http404
    response = FileResponse(
        stored.file.open("rb"), as_attachment=True, filename=stored.name, content_type=stored.content_type
    )
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["Content-Security-Policy"] = "sandbox; default-src 'none'"
    return response


@of_sender
@FORM
def check(request: HttpRequest, proposal: Proposal) -> HttpResponse:
    """Show the whole proposal and what is missing, or submit it."""
    if not proposal.is_draft:
        return redirect("proposals_status")
    form = SubmitForm(request.POST if request.method == "POST" else None)
    gaps = steps.gaps(proposal)
    if request.method == "POST" and form.is_valid() and not gaps:
        submit(proposal)
        return redirect(f"{reverse('proposals_status')}?arrived=1")
    return page(
        request,
        "check",
        _t("Check and submit"),
        status=422 if request.method == "POST" else 200,
        proposal=proposal,
        form=form,
        gaps=gaps,
        sections=sections(proposal),
        steps=steps.STEPS,
        step=None,
        step_number=len(steps.STEPS) + 1,
        tried=request.method == "POST",
    )


@transaction.atomic
def submit(proposal: Proposal) -> None:
    """Lock a proposal and tell its sender and the Secretariat. The second of two clicks finds it submitted."""
    proposal = history.locked(proposal)
    if not proposal.is_draft:
        return
    proposal.state = Screening.RECEIVED
    proposal.submitted_at = proposal.changed_at = timezone.now()
    proposal.save(update_fields=["state", "submitted_at", "changed_at"])
    consent.keep(proposal, consent.SUBMIT, content_language(get_language()))
    history.add(proposal, ProposalEvent.Kind.SUBMITTED)
    mails.tell_sender("receipt", proposal)
    mails.tell_desk("desk_new", proposal)
