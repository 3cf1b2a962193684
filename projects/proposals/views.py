"""The public pages: what a proposal needs, the way in by a mail, and the way back in."""

from datetime import timedelta

from django import forms
from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils import translation
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_http_methods, require_safe

from pages.bilingual import content_language
from pages.fields import nfc
from pages.traps import TrapsMixin, fresh_stamp, place_of, within_limit
from projects.models.project import ProjectPage

from . import consent, history, links, mails
from .access import page, private
from .files import TYPES
from .links import Purpose
from .models import Criterion, Proposal
from .records import ProposalEvent, ProposalLink
from .references import new_reference
from .steps import STEPS

FORM = require_http_methods(["GET", "HEAD", "POST"])
OPENINGS_PER_HOUR = 60


class AddressForm(TrapsMixin):
    email = forms.EmailField(
        label=_("E-mail address"),
        help_text=_("We send a link there. Nobody else gets the address."),
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    use_required_attribute = False

    def clean_email(self) -> str:
        return nfc(self.cleaned_data["email"]).lower()


class StartForm(AddressForm):
    kind = forms.ChoiceField(
        label=_("What do you propose?"), choices=ProjectPage.Kind.choices, widget=forms.RadioSelect
    )
    consent = forms.BooleanField(
        error_messages={"required": _("Without your consent nothing can be stored.")},
    )
    consent.short_label = _("Consent")
    field_order = ("kind", "email", "consent", "website", "started")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["consent"].label = consent.words(consent.BEGIN)


@require_safe
def landing(request: HttpRequest) -> HttpResponse:
    """What a proposal needs, before anybody gives their address. The one page of proposals that a cache may keep."""
    title = _t("Propose a project")
    criteria = list(Criterion.objects.filter(is_active=True))
    return page(
        request,
        "landing",
        title,
        description=_t(
            "How to propose a project to Viet Nam's JETP: what it needs, how it is screened, what happens to your data."
        ),
        kinds=ProjectPage.Kind.choices,
        steps=STEPS,
        criteria=criteria,
        **terms(),
    )


def terms() -> dict:
    """Return the numbers that the pages name."""
    return {
        "file_mb": settings.PORTAL_PROPOSAL_FILE_MB,
        "file_count": settings.PORTAL_PROPOSAL_FILES,
        "file_types": ", ".join(sorted({ending.lstrip(".").upper() for ending in TYPES if ending != ".jpeg"})),
        "draft_kept": consent.period(settings.PORTAL_PROPOSAL_DRAFT_DAYS),
        "link_days": settings.PORTAL_PROPOSAL_LINK_DAYS,
        "closed_kept": consent.period(settings.PORTAL_PROPOSAL_CLOSED_DAYS),
        "withdrawn_kept": consent.period(settings.PORTAL_PROPOSAL_WITHDRAWN_DAYS),
        "confirm_hours": settings.PORTAL_PROPOSAL_CONFIRM_HOURS,
        "answer_days": settings.PORTAL_REQUEST_ANSWER_DAYS,
        "request_days": settings.PORTAL_REQUEST_DAYS,
    }


def too_many(request: HttpRequest, email: str) -> bool:
    """Count an attempt against the place it comes from and the address it names, whether that is known here or not."""
    by_place = within_limit("proposals", place_of(request), settings.PORTAL_PROPOSAL_STARTS_PER_ADDRESS)
    by_email = within_limit("proposals-mail", email, settings.PORTAL_PROPOSAL_STARTS_PER_EMAIL)
    return not (by_place and by_email)


def asked_for_mail(request: HttpRequest, form_class: type[AddressForm], template: str, title: str, send):
    """Show a form with an address, or take it and answer the same whatever is known of it."""
    form = form_class(request.POST) if request.method == "POST" else form_class(initial={"started": fresh_stamp()})
    if form.is_bound and form.is_valid():
        if not too_many(request, form.cleaned_data["email"]):
            send(form.cleaned_data)
            return redirect("proposals_sent")
        form.add_error(None, _t("Too many requests in the last hour. Try again later."))
    form.renew_stamp()
    return page(request, template, title, status=422 if form.is_bound else 200, form=form, **terms())


@private
@FORM
def start(request: HttpRequest) -> HttpResponse:
    """Take an address and send the link that confirms it. Nothing is begun before."""
    language = content_language(translation.get_language())

    def send(data: dict) -> None:
        secret = links.make(
            Purpose.CONFIRM,
            timedelta(hours=settings.PORTAL_PROPOSAL_CONFIRM_HOURS),
            email=data["email"],
            kind=data["kind"],
            language=language,
            consent_version=consent.VERSION,
        )
        mails.confirm(data["email"], language, secret)

    return asked_for_mail(request, StartForm, "start", _t("Begin a proposal"), send)


@private
@FORM
def lost(request: HttpRequest) -> HttpResponse:
    """Send the private links of an address again. The answer does not tell whether there are any."""
    language = content_language(translation.get_language())

    def send(data: dict) -> None:
        if proposals := list(Proposal.objects.of_sender(data["email"])):
            mails.entrances(proposals, language)

    return asked_for_mail(request, AddressForm, "lost", _t("Send my link again"), send)


@private
@require_safe
def sent(request: HttpRequest) -> HttpResponse:
    return page(request, "sent", _t("Look into your mailbox"), **terms())


@private
@FORM
def open_link(request: HttpRequest) -> HttpResponse:
    """Take the secret out of the address, show a button, and open the proposal when it is pressed."""
    if secret := request.GET.get(links.QUERY):
        response = HttpResponseRedirect(request.path)
        response.headers["Referrer-Policy"] = "no-referrer"
        links.remember(response, links.KEY, secret[:100], minutes=links.KEY_MINUTES)
        return response
    link, secret = None, links.remembered(request, links.KEY)
    if within_limit("proposals-open", place_of(request), OPENINGS_PER_HOUR):
        link = links.find(secret, Purpose.CONFIRM, Purpose.ENTER)
    if link and request.method != "POST":
        email = masked(link.proposal.email if link.proposal else link.email)
        return page(request, "open", _t("Open your proposal"), email=email, is_new=link.purpose == Purpose.CONFIRM)
    proposal = opened(link) if link else None
    if request.method == "POST" and proposal is None:
        proposal = links.begun_just_now(secret)
    if proposal is None or proposal.erased_at:
        return page(request, "gone", _t("This link does not work"), status=410)
    response = redirect("proposals_step", 1) if proposal.is_draft else redirect("proposals_status")
    links.open_for(response, proposal)
    return response


def opened(link: ProposalLink) -> Proposal | None:
    """Return the proposal that a link leads to, begun now if it is one that confirms an address."""
    if link.purpose == Purpose.CONFIRM and (proposal := begin(link)):
        mails.entrances([proposal], proposal.language)
        return proposal
    return link.proposal


@transaction.atomic
def begin(link: ProposalLink) -> Proposal | None:
    """Begin the draft that a confirmed address asked for; None where another click was faster."""
    if not links.use(link):
        return None
    proposal = Proposal.objects.create(
        reference=new_reference(), kind=link.kind, language=link.language, email=link.email
    )
    ProposalLink.objects.filter(pk=link.pk).update(proposal=proposal)
    consent.keep(proposal, consent.BEGIN, link.language, link.consent_version, link.created_at)
    history.add(proposal, ProposalEvent.Kind.BEGUN)
    return proposal


def masked(email: str) -> str:
    """Return an address as its owner recognises it and others do not."""
    name, _at, host = email.partition("@")
    return f"{name[:1]}…@{host}"
