"""The register, its sectors and organisations for programs."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from django.db.models import Q
from django.http import HttpRequest, QueryDict
from django.utils import translation
from ninja import Field, Query, Router, Schema
from ninja.errors import ValidationError
from pydantic import WithJsonSchema, create_model

from pages.api import (
    ERRORS,
    Ask,
    AskOne,
    Page,
    answer_language,
    map_of,
    name_of,
    not_there,
    of_language,
    or_null,
    page_address,
    paged,
)
from pages.bilingual import SECONDARY
from pages.models import Organisation
from projects.models import ProjectPage
from projects.models.sectors import sectors_with_counts
from projects.opendata.columns import SECTORS, CodeList, Column, Type
from projects.opendata.jsons import OWN, PARTS, shaped
from projects.opendata.rows import in_language, rows_of
from projects.opendata.selection import selected
from projects.register import unknown_values
from projects.register.choice import SORTS
from projects.register.facets import FACETS, NATIONWIDE, NONE, Facet

router = Router(tags=["projects"])

Number = Annotated[Decimal, WithJsonSchema({"type": "number"})]
PLAIN = {
    Type.TEXT: str,
    Type.ADDRESS: str,
    Type.INTEGER: int,
    Type.NUMBER: Number,
    Type.DATE: date,
    Type.BOOLEAN: bool,
    Type.ITEMS: list[str],
}


def one_of(codes: CodeList):
    return Literal[tuple(dict.fromkeys(codes.values))]


def _type(column: Column):
    if column.type is Type.CODES:
        return list[one_of(column.codes)]
    made = one_of(column.codes) if column.type is Type.CODE else PLAIN[column.type]
    return made if column.required or column.type is Type.ITEMS else made | None


def _model(name: str, columns, **parts) -> type[Schema]:
    """Make the class of an answer from the columns of the data files, so that both say the same."""
    with translation.override(SECONDARY):  # the description of the interface is in English
        fields = {column.name: (_type(column), Field(description=f"{column.meaning}")) for column in columns}
    return create_model(name, __base__=Schema, **fields, **{part: (made, ...) for part, made in parts.items()})


PART_NAMES = {
    "locations": "Location",
    "scales": "Scale",
    "finance_lines": "FinanceLine",
    "status_events": "StatusEvent",
    "figures": "Figure",
}
ProjectOut = _model("Project", OWN, **{part: list[_model(PART_NAMES[part], PARTS[part])] for part in PARTS})


# The values of facets that name records; the other facets have a fixed set of values.
RECORDS = {
    "province": (f"^([0-9]{{2}}|{NATIONWIDE}|{NONE})$", "by its official code, or nationwide"),
    "financier": (f"^([0-9]{{1,9}}|{NONE})$", "by its id in the list of organisations"),
    "year": (f"^([0-9]{{4}}|{NONE})$", "the year of the first dated status"),
}


def _facet(facet: Facet) -> tuple:
    with translation.override(SECONDARY):
        label = str(facet.label)
    if facet.name in RECORDS:
        pattern, meaning = RECORDS[facet.name]
        return list[Annotated[str, Field(pattern=pattern)]], Field([], description=f"{label}: {meaning}.")
    values = [str(value) for value, _label in facet.choices({})] + ([NONE] if facet.none else [])
    return list[Literal[tuple(dict.fromkeys(values))]], Field([], description=f"{label}.")


class AskList(Ask):
    """Filters of the register, as its list has them; several values of one filter are alternatives."""

    q: str = Field("", max_length=200, description="Words, found as the search of the register finds them.")
    sort: Literal[SORTS] = Field(SORTS[0], description="The order of the list.")


AskProjects = create_model("AskProjects", __base__=AskList, **{facet.name: _facet(facet) for facet in FACETS})


@router.get(
    "/projects", response={200: Page[ProjectOut], **ERRORS}, summary="Projects of the register with all their lines"
)
def projects(request: HttpRequest, asked: Query[AskProjects]):
    wrong = unknown_values(request.GET, answer_language())
    if wrong:  # no register has it, or no record of this number is in this one
        names = dict.fromkeys(facet.name for facet, _value in wrong)
        raise ValidationError([{"type": "value_error", "loc": ("query", name)} for name in names])
    found = selected(request.GET, answer_language()).values_list("pk", flat=True)
    return paged(request, found, asked, _rows)


@router.get("/projects/{code}", response={200: ProjectOut, **ERRORS}, summary="One project")
def project(request: HttpRequest, code: str, asked: Query[AskOne]):
    if "\x00" in code:
        raise not_there()
    found = selected(QueryDict(), answer_language()).filter(code=code).values_list("pk", flat=True)
    rows = _rows(list(found))
    if not rows:
        raise not_there()
    return rows[0]


def _rows(ids: list[int]) -> list[dict]:
    return [shaped(in_language(row, answer_language())) for row in rows_of(ids)]


class SectorOut(Schema):
    key: one_of(SECTORS)
    name: str
    summary: str | None = Field(description="What the sector covers, in one line.")
    project_count: int = Field(description="How many public projects have it as their main sector.")
    address: str | None = Field(description="The sector's page on this portal.")


@router.get("/sectors", response={200: Page[SectorOut], **ERRORS}, summary="The priority sectors", tags=["sectors"])
def sectors(request: HttpRequest, asked: Query[Ask]):
    found = sectors_with_counts().defer_streamfields()
    return paged(request, found, asked, map_of(_sector))


def _sector(sector) -> dict:
    return {
        "key": sector.key,
        "name": of_language(sector, "title"),
        "summary": of_language(sector, "summary"),
        "project_count": sector.project_count,
        "address": page_address(sector),
    }


class RoleOut(Schema):
    role: str
    since: date | None
    until: date | None
    note: str | None


class OrganisationOut(Schema):
    id: int
    name: str = Field(description="In English where there is an English name, otherwise in Vietnamese.")
    abbreviation: str | None
    kind: one_of(CodeList("organisation_kind", "", tuple(Organisation.Kind.choices)))
    country_code: str | None = Field(description="ISO 3166.")
    website: str | None
    roles: list[RoleOut] = Field(description="What it is, or was, in the partnership.")


class AskOrganisations(Ask):
    kind: list[one_of(CodeList("organisation_kind", "", tuple(Organisation.Kind.choices)))] = Field([])


@router.get(
    "/organisations",
    response={200: Page[OrganisationOut], **ERRORS},
    summary="Organisations with a role in the partnership or in a public project",
    tags=["organisations"],
)
def organisations(request: HttpRequest, asked: Query[AskOrganisations]):
    found = Organisation.objects.filter(pk__in=_named_in_public())
    if asked.kind:
        found = found.filter(kind__in=asked.kind)
    return paged(request, found.prefetch_related("roles").order_by("pk"), asked, map_of(_organisation))


def _named_in_public():
    """Organisations that readers meet: with a role, or named by a project that is public in the answer's language."""
    public = ProjectPage.objects.live_in(answer_language()).order_by()
    fields = ("proposer", "owner_organisation", "operator", "contact_unit", "money_lines__financier")
    named = Q(roles__isnull=False)
    for field in fields:
        named |= Q(pk__in=public.exclude(**{field: None}).values(field))
    return Organisation.objects.filter(named).order_by().values("pk")


def _organisation(organisation: Organisation) -> dict:
    return {
        "id": organisation.pk,
        "name": name_of(organisation),
        "abbreviation": of_language(organisation, "abbreviation"),
        "kind": organisation.kind,
        "country_code": or_null(organisation.country_code),
        "website": or_null(organisation.website),
        "roles": [
            {"role": role.role, "since": role.since, "until": role.until, "note": of_language(role, "note")}
            for role in organisation.roles.all()
        ],
    }
