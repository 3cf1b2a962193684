"""A suitable proposal becomes a draft in the register, with nothing typed again."""

import json
import uuid

from django.db import transaction
from django.utils import timezone, translation
from django.utils.html import conditional_escape, linebreaks
from django.utils.translation import gettext as _t
from wagtail.log_actions import log

from accounts.audit import record
from pages.bilingual import PRIMARY, SECONDARY
from pages.models import Organisation
from projects.models.project import ProjectIndexPage, ProjectPage
from projects.models.records import MoneyLine, ProjectLocation, ProjectScale, StatusEvent
from projects.models.sectors import SectorPage
from projects.models.status import Axis
from projects.proposals import history
from projects.proposals.models import DECISIONS, Proposal, Screening
from projects.proposals.records import ProposalEvent
from projects.proposals.summary import shown

PAGE_MADE = "proposal.page-made"
# What the register has no column for. Rate of return, revenue and financial plan are the sender's own business: they stay here.
PARTS = (
    "assistance_detail",
    "place",
    "governing_body",
    "progress",
    "legal_status",
    "funding_sources",
    "support_needed",
    "impact",
)
DATES = ("starts_on", "ends_on")
MADE_FOR = (Screening.SUITABLE, Screening.CONDITIONALLY_SUITABLE)


class NoRegisterError(LookupError):
    """There is no list of projects yet that the page could stand under."""


def register() -> ProjectIndexPage | None:
    return ProjectIndexPage.objects.first()


def may_make(user, proposal: Proposal) -> bool:
    index = register()
    return (
        proposal.state in MADE_FOR
        and proposal.project_id is None
        and proposal.erased_at is None
        and index is not None
        and index.permissions_for_user(user).can_add_subpage()
    )


@transaction.atomic
def make_page(proposal: Proposal, user) -> ProjectPage:
    """Return the draft of the project's page. Both languages hold what the sender gave in each; nothing is published."""
    proposal = history.locked(proposal)
    if proposal.project:
        return proposal.project
    index = register()
    if index is None:
        raise NoRegisterError
    page = ProjectPage(
        live=False,
        has_unpublished_changes=True,
        owner=user,
        title_vi=proposal.name_vi or proposal.name_en,
        title_en=proposal.name_en,
        code=proposal.reference,
        kind=proposal.kind,
        summary_vi=proposal.summary_vi,
        summary_en=proposal.summary_en,
        proposer_side=proposal.proposer_side,
        nationwide=proposal.nationwide,
        sector=SectorPage.objects.filter(key=proposal.sector).first() if proposal.sector else None,
        proposer=organisation(proposal.proposing_unit),
        owner_organisation=organisation(developer(proposal)),
    )
    for language in (PRIMARY, SECONDARY):
        setattr(page, f"body_{language}", body(proposal, language))
    add_records(page, proposal)
    index.add_child(instance=page)
    page.save_revision(user=user, log_action=False)
    log(instance=page, action="wagtail.create", user=user)
    proposal.project = page
    proposal.save(update_fields=["project"])
    history.add(proposal, ProposalEvent.Kind.PAGE_MADE, user, str(page.pk))
    record(PAGE_MADE, actor=user, target=proposal, data={"kind": proposal.kind})
    return page


def developer(proposal: Proposal) -> str:
    """Return who builds: of an investment the proposing unit itself where no other is named."""
    return proposal.developer or (proposal.proposing_unit if proposal.kind == ProjectPage.Kind.INVESTMENT else "")


def organisation(name: str) -> Organisation | None:
    """Return the organisation of this name from the shared records, present or former; a new one is added.

    The names are compared here, as SQLite knows capital letters of ASCII only.
    """
    if not name:
        return None
    columns = ("name_vi", "name_en", "abbreviation_vi", "abbreviation_en")
    former = ("former_names__name_vi", "former_names__name_en")
    for names_of in (columns, former):
        for pk, *names in Organisation.objects.order_by("pk").values_list("pk", *names_of):
            if name.casefold() in {each.casefold() for each in names if each}:
                return Organisation.objects.get(pk=pk)
    return Organisation.objects.create(name_vi=name, name_en="", kind=Organisation.Kind.OTHER)


def body(proposal: Proposal, language: str) -> str:
    """Return the page's body in a language: the description, and in the sender's own language all that has one text only."""
    blocks = [("text", paragraphs(getattr(proposal, f"description_{language}")))]
    if language == proposal.language:
        with translation.override(language):
            for name in PARTS:
                if value := getattr(proposal, name):
                    title = str(Proposal._meta.get_field(name).verbose_name)
                    blocks += [("heading", {"level": "2", "text": title}), ("text", paragraphs(value))]
            if dates := [(name, shown(proposal, name)) for name in DATES if getattr(proposal, name)]:
                items = "".join(
                    f"<li>{conditional_escape(Proposal._meta.get_field(name).verbose_name)}: {conditional_escape(value)}</li>"
                    for name, value in dates
                )
                title = _t("Planned dates")
                blocks += [("heading", {"level": "2", "text": title}), ("text", f"<ul>{items}</ul>")]
    stored = [{"type": kind, "value": value, "id": str(uuid.uuid4())} for kind, value in blocks if value]
    return json.dumps(stored, ensure_ascii=False)


def paragraphs(text: str) -> str:
    """Return what somebody typed as rich text, with no markup but ours."""
    return linebreaks(text, autoescape=True).replace("<br>", "<br/>") if text else ""


def add_records(page: ProjectPage, proposal: Proposal) -> None:
    """Add places, scale, money and the steps of the screening, each figure with its date and this proposal as its source."""
    for position, province in enumerate(proposal.provinces.all()):
        page.locations.add(ProjectLocation(province=province, sort_order=position))
    submitted = timezone.localdate(proposal.submitted_at)
    if proposal.scale_value is not None:
        scale = ProjectScale(value=proposal.scale_value, unit=proposal.scale_unit, as_of=submitted)
        page.scales.add(sourced(scale, proposal))
    amounts = ((MoneyLine.Kind.TOTAL_COST, proposal.total_cost), (MoneyLine.Kind.NEED, proposal.support_amount))
    for kind, value in amounts:
        if value is not None:
            line = MoneyLine(kind=kind, amount=value, currency=proposal.currency, date=submitted)
            page.money_lines.add(sourced(line, proposal))
    page.status_events.add(status(proposal, Screening.RECEIVED, submitted))
    if taken_up := proposal.events.filter(kind=ProposalEvent.Kind.ASSIGNED).exclude(detail="").first():
        page.status_events.add(status(proposal, Screening.UNDER_REVIEW, timezone.localdate(taken_up.at)))
    for decision in proposal.decisions.filter(outcome__in=DECISIONS):
        page.status_events.add(status(proposal, decision.outcome, timezone.localdate(decision.decided_at)))


def status(proposal: Proposal, value: str, day) -> StatusEvent:
    return sourced(StatusEvent(axis=Axis.SCREENING, value=value, date=day), proposal)


def sourced(line, proposal: Proposal):
    """Name the proposal as the source, in both languages."""
    for language in (PRIMARY, SECONDARY):
        with translation.override(language):
            name = _t("Proposal %(reference)s, JETP Secretariat") % {"reference": proposal.reference}
        setattr(line, f"source_name_{language}", name)
    return line
