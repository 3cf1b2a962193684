"""What a file wants of the register: values by field, each known to be valid by itself."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.db.models import Model
from django.utils.translation import gettext_lazy as _

from pages.models import BasePage, FormerProvince, Organisation, OrganisationName, Programme, Province
from projects.models import SectorPage
from projects.opendata.cells import clean

from .sheets import Row


@dataclass
class ProjectPlan:
    """One project: an empty value leaves what the register has."""

    row: Row
    code: str
    fields: dict[str, object] = field(default_factory=dict)
    slug: str = ""
    slug_en: str = ""
    further_sectors: list[SectorPage] = field(default_factory=list)
    locations: list[dict] = field(default_factory=list)
    scales: list[dict] = field(default_factory=list)
    money: list["LinePlan"] = field(default_factory=list)
    events: list["LinePlan"] = field(default_factory=list)
    figures: list["LinePlan"] = field(default_factory=list)


@dataclass
class LinePlan:
    row: Row
    values: dict[str, object]
    number: int | None = None
    part_of: int | None = None


class Unknown(LookupError):
    pass


class Ambiguous(LookupError):
    pass


class Names:
    """Records that a file names: found by any name they have or had, if only one is called so."""

    def __init__(self, model: type[Model], *fields: str):
        self.exact: dict[tuple[str, str], set[int]] = defaultdict(set)
        self.any: dict[str, set[int]] = defaultdict(set)
        for pk, *names in model.objects.values_list("pk", "name_vi", "name_en", *fields):
            self.exact[folded(names[0]), folded(names[1])].add(pk)
            for name in names:
                self.add(name, pk)

    def add(self, name: str, pk: int) -> None:
        for part in {name or "", *(name or "").split(";")}:
            if folded(part):
                self.any[folded(part)].add(pk)

    def find(self, vietnamese: str, english: str = "") -> int | None:
        """Return the key of the record of these names, None where none is named."""
        given = [name for name in (vietnamese, english) if name]
        if not given:
            return None
        found = self.exact.get((folded(vietnamese), folded(english))) or set()
        for name in given:
            found = found or self.any.get(folded(name), set())
        if not found:
            raise Unknown(given[0])
        if len(found) > 1:
            raise Ambiguous(given[0])
        return next(iter(found))


def folded(name: str | None) -> str:
    return " ".join(clean(name or "").casefold().split())


class Records:
    """Everything that a file can name, read once."""

    def __init__(self):
        self.organisations = Names(Organisation, "abbreviation_vi", "abbreviation_en")
        for pk, *names in OrganisationName.objects.values_list("organisation_id", "name_vi", "name_en"):
            for name in names:
                self.organisations.add(name, pk)
        self.programmes = Names(Programme, "abbreviation_vi", "abbreviation_en", "former_names_vi", "former_names_en")
        self.sectors = {sector.key: sector for sector in SectorPage.objects.all()}
        self.provinces = {province.code: province for province in Province.objects.all()}
        self.province_names = Names(Province)
        for name, pk in FormerProvince.objects.values_list("name", "province_id"):
            self.province_names.add(name, pk)

    def organisation(self, row: Row, heading: str, vietnamese: str, english: str = "") -> int | None:
        return self._named(self.organisations, row, heading, vietnamese, english)

    def programme(self, row: Row, heading: str, vietnamese: str, english: str = "") -> int | None:
        return self._named(self.programmes, row, heading, vietnamese, english)

    @staticmethod
    def _named(names: Names, row: Row, heading: str, vietnamese: str, english: str) -> int | None:
        try:
            return names.find(vietnamese, english)
        except Unknown as error:
            row.fault(
                heading, _("The register knows no record called “%(name)s”. Add it first.") % {"name": str(error)[:80]}
            )
        except Ambiguous as error:
            row.fault(
                heading, _("Several records are called “%(name)s”. Give the full name.") % {"name": str(error)[:80]}
            )
        return None

    def sector(self, row: Row, heading: str, key: str) -> SectorPage | None:
        if not key:
            return None
        if key not in self.sectors:
            row.fault(heading, _("The portal has no page of the sector “%(key)s”.") % {"key": key})
        return self.sectors.get(key)

    def province(self, row: Row, heading: str, text: str) -> Province | None:
        found = self.provinces.get(text.zfill(2) if text.isdigit() else text)
        if found is None:
            try:
                pk = self.province_names.find(text)
                found = next(province for province in self.provinces.values() if province.pk == pk)
            except LookupError:
                row.fault(heading, _("“%(value)s” is no province of today; give its code.") % {"value": text[:60]})
        return found

    def document(self, row: Row, heading: str, address: str) -> int | None:
        """Return the page of the library that an address of this portal means."""
        from projects.opendata.rows import address as full_address

        if not address:
            return None
        tail = address.rstrip("/").rsplit("/", 1)[-1]
        for page in BasePage.objects.filter(slug=tail).values("pk", "url_path", "live"):
            if page["live"] and full_address(page["url_path"], "vi") == address:
                return page["pk"]
        row.fault(heading, _("There is no public page of this portal under this address."))
        return None


def checked(
    row: Row, model: type[Model], values: dict[str, object], headings: dict[str, str], skip=("project",)
) -> None:
    """Report what the fields and the rules of a model say against some values."""
    faults: dict[str, list[str]] = {}
    for name, value in values.items():
        column = model._meta.get_field(name.removesuffix("_id") if name.endswith("_id") else name)
        if column.is_relation:
            continue
        try:
            column.clean(value, None)
        except ValidationError as error:
            faults.setdefault(name, []).extend(error.messages)
    if not faults:
        try:
            model(**values).clean()
        except ValidationError as error:
            faults = error.message_dict
    for name, messages in faults.items():
        row.fault(headings.get(name, name), " ".join(map(str, messages)))


def repeated(plans: list[ProjectPlan], heading: str) -> dict[str, ProjectPlan]:
    """Return the plans by code; a code that stands in the file twice is a fault."""
    found: dict[str, ProjectPlan] = {}
    for plan in plans:
        if plan.code in found:
            first = found[plan.code].row.number
            plan.row.fault(heading, _("The code stands in row %(row)d already.") % {"row": first})
        elif plan.code:
            found[plan.code] = plan
    return found
