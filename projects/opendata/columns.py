"""What every file of the register holds: the one description that files, data dictionary, JSON Schema and API are made from."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from pages.bilingual import PRIMARY, SECONDARY
from pages.models.figures import PRECISION_CHOICES, Qualifier
from projects.models import (
    Finance,
    Implementation,
    MoneyLine,
    ProjectFigure,
    ProjectPage,
    ProjectScale,
    Screening,
    SectorPage,
)
from projects.models.status import VALUES_OF_AXIS, Axis

# Changes with the names, types or meaning of columns; the content has a state of its own (`pages.conditional`).
FORMAT_VERSION = "1.0"

Words = str | Promise


class Type(models.TextChoices):
    TEXT = "text", _("text")
    CODE = "code", _("code")
    CODES = "codes", _("codes, with | between them")
    ITEMS = "items", _("texts, with | between them")
    INTEGER = "integer", _("whole number")
    NUMBER = "number", _("number")
    DATE = "date", _("date")
    BOOLEAN = "boolean", _("true or false")
    ADDRESS = "address", _("web address")


@dataclass(frozen=True)
class CodeList:
    """The codes that a column may hold, with their meaning in the active language."""

    name: str
    label: Words
    codes: tuple[tuple[str, Words], ...]

    @property
    def values(self) -> list[str]:
        return [code for code, _label in self.codes]

    def __contains__(self, code: str) -> bool:
        return any(code == known for known, _label in self.codes)

    def label_of(self, code: str | None) -> str:
        return next((str(label) for known, label in self.codes if known == code), "")


def _choices(name: str, label: Words, choices) -> CodeList:
    return CodeList(name, label, tuple((str(code), text) for code, text in choices))


KINDS = _choices("kind", _("Kind of project"), ProjectPage.Kind.choices)
SECTORS = _choices("sector", _("Priority sector"), SectorPage.Key.choices)
SIDES = _choices("proposer_side", _("Proposing side"), ProjectPage.ProposerSide.choices)
AXES = _choices("axis", _("Status axis"), Axis.choices)
SCREENINGS = _choices("screening", _("Screening"), Screening.choices)
FINANCES = _choices("finance", _("Finance"), Finance.choices)
IMPLEMENTATIONS = _choices("implementation", _("Implementation (IATI ActivityStatus)"), Implementation.choices)
STATUSES = CodeList(
    "status", _("Status on any axis"), tuple(pair for axis in Axis for pair in VALUES_OF_AXIS[axis].choices)
)
MONEY_KINDS = _choices("finance_line_kind", _("Kind of finance line"), MoneyLine.Kind.choices)
ROLES = _choices("role", _("Role of the financier"), MoneyLine.Role.choices)
INSTRUMENTS = _choices("instrument", _("Instrument"), MoneyLine.Instrument.choices)
PRECISIONS = _choices(
    "date_precision", _("Precision of a date"), [(str(code), text) for code, text in PRECISION_CHOICES]
)
FIGURE_KINDS = _choices("figure_kind", _("Kind of figure"), ProjectFigure.Kind.choices)
QUALIFIERS = _choices("qualifier", _("Qualifier"), Qualifier.choices)
UNITS = _choices("scale_unit", _("Unit of scale"), ProjectScale.Unit.choices)
CODE_LISTS = (
    KINDS,
    SECTORS,
    SIDES,
    AXES,
    SCREENINGS,
    FINANCES,
    IMPLEMENTATIONS,
    MONEY_KINDS,
    ROLES,
    INSTRUMENTS,
    PRECISIONS,
    FIGURE_KINDS,
    QUALIFIERS,
    UNITS,
)


@dataclass(frozen=True)
class Column:
    name: str
    type: Type
    meaning: Words
    unit: Words = ""
    codes: CodeList | None = None
    required: bool = False
    # A text that stands in both languages: `name_vi`, `name_en` in tidy files, `name` in files of one language. A name
    # of a record or source without English keeps its Vietnamese in English files; words of a page have no stand-in.
    bilingual: bool = False
    stand_in: bool = False
    # Worked out from other columns: written for readers, passed over by the import.
    derived: bool = False

    def sides(self) -> Iterator["Column"]:
        """The columns of a tidy file that this one is."""
        if not self.bilingual:
            yield self
            return
        for language, words in ((PRIMARY, _("in Vietnamese")), (SECONDARY, _("in English"))):
            yield replace(self, name=f"{self.name}_{language}", bilingual=False, meaning=_Phrase(self.meaning, words))


@dataclass(frozen=True)
class _Phrase:
    """Two translated parts, put together when they are read."""

    meaning: Words
    language: Words

    def __str__(self) -> str:
        return f"{self.meaning} ({self.language})"


def text(name: str, meaning: Words, **more) -> Column:
    return Column(name, Type.TEXT, meaning, **more)


def both(name: str, meaning: Words, **more) -> Column:
    return Column(name, Type.TEXT, meaning, bilingual=True, **more)


def code(name: str, codes: CodeList, meaning: Words, **more) -> Column:
    return Column(name, Type.CODE, meaning, codes=codes, **more)


def organisation(name: str, meaning: Words) -> Column:
    return both(name, meaning, stand_in=True)


CODE = text("code", _("The project's code; it never changes."), required=True)
PROJECT_CODE = text("project_code", _("The code of the project that the line belongs to."), required=True)
SOURCE = (
    both("source_name", _("Who says so: the document, report or newspaper"), stand_in=True),
    Column("source_url", Type.ADDRESS, _("Where the source can be read.")),
)
SOURCE_DOCUMENT = Column("source_document", Type.ADDRESS, _("The source in the document library of this portal."))
PRECISION = code(
    "date_precision",
    PRECISIONS,
    _("How exactly the date is known; of a month, quarter or year the first day is written."),
)

IDENTITY = (
    CODE,
    code("kind", KINDS, _("What kind of project it is."), required=True),
    both("name", _("The project's name"), required=True),
    both("former_names", _("Names it had before, with semicolons between them")),
    both("programme", _("The programme it belongs to"), stand_in=True),
    code("sector", SECTORS, _("The main priority sector, in which it is counted.")),
    Column("further_sectors", Type.CODES, _("Other priority sectors it belongs to."), codes=SECTORS),
    both("summary", _("What is built or done, where, how large")),
    text("rmp_annex", _("Annex of the Resource Mobilisation Plan of 2023.")),
    text("rmp_number", _("Number in that annex.")),
    code("proposer_side", SIDES, _("Which side proposed it.")),
    text("round", _("The round of proposals.")),
    organisation("proposer", _("The organisation that proposed it")),
    organisation("owner", _("The project owner")),
    organisation("operator", _("The operator")),
    organisation("contact_unit", _("The unit to ask")),
    Column("nationwide", Type.BOOLEAN, _("Whether it is spread over the country rather than in some places.")),
)
SCALE_DATES = Column(
    "scale_dates",
    Type.ITEMS,
    _("For each size, when it held: 2025-05-26, or 2025-05, 2025-Q2, 2025 where less is known."),
)
PLACES = (
    Column("provinces", Type.CODES, _("Provinces as they have been since 1 July 2025, by their official codes.")),
    Column("former_places", Type.ITEMS, _("For each province, the place's name before"), bilingual=True),
    Column("coordinates", Type.ITEMS, _("For each province, latitude and longitude in degrees (WGS 84), or nothing.")),
    Column("scales", Type.ITEMS, _("Sizes, each a number with its unit, such as 1200 MW.")),
    Column("scale_notes", Type.ITEMS, _("For each size, a remark"), bilingual=True),
    SCALE_DATES,
    Column("scale_source_names", Type.ITEMS, _("For each size, who says so"), bilingual=True),
    Column("scale_source_urls", Type.ITEMS, _("For each size, where the source can be read.")),
    Column(
        "scale_source_documents",
        Type.ITEMS,
        _("For each size, the address of the source in the document library of this portal."),
    ),
)
STATUS = (
    code("screening", SCREENINGS, _("The newest status of screening."), derived=True),
    code("finance", FINANCES, _("The newest status of finance."), derived=True),
    code("implementation", IMPLEMENTATIONS, _("The newest status of implementation."), derived=True),
)
TIDY_PROJECTS = (
    *IDENTITY,
    *PLACES,
    *STATUS,
    Column("address", Type.ADDRESS, _("The project's page on this portal"), bilingual=True),
)
FINANCE_LINES = (
    PROJECT_CODE,
    Column("line", Type.INTEGER, _("Number of the line within its project."), required=True),
    code("kind", MONEY_KINDS, _("What the amount is. Lines of different kinds are never added up."), required=True),
    organisation("financier", _("Who gives the money")),
    code("role", ROLES, _("Whether it leads several financiers.")),
    code("instrument", INSTRUMENTS, _("The form in which the money is given.")),
    Column("sovereign_guarantee", Type.BOOLEAN, _("Whether the State guarantees it; empty where it is not known.")),
    Column("up_to", Type.BOOLEAN, _("Whether the amount is a ceiling.")),
    Column("amount", Type.NUMBER, _("The amount in its own currency."), unit=_("as in “currency”"), required=True),
    text("currency", _("The currency (ISO 4217)."), required=True),
    Column(
        "reported_usd",
        Type.NUMBER,
        _("The amount in US dollars as the source says it; never converted here."),
        unit="USD",
    ),
    Column("usd_date", Type.DATE, _("The day for which the amount in US dollars was reported.")),
    Column("date", Type.DATE, _("The day of the amount."), required=True),
    PRECISION,
    text(
        "operation",
        _("Lines of a project with the same word state the same money by another source, date or currency."),
    ),
    Column("part_of", Type.INTEGER, _("Number of the line that contains this one; never add both.")),
    both("note", _("A remark")),
    *SOURCE,
    SOURCE_DOCUMENT,
)
STATUS_EVENTS = (
    PROJECT_CODE,
    code("axis", AXES, _("Which of the three axes the step is on."), required=True),
    code("value", STATUSES, _("The status that was reached; each axis has its own."), required=True),
    Column("date", Type.DATE, _("The day of the step."), required=True),
    PRECISION,
    both("note", _("A remark")),
    *SOURCE,
)
FIGURES = (
    PROJECT_CODE,
    code("kind", FIGURE_KINDS, _("What is counted."), required=True),
    code("qualifier", QUALIFIERS, _("Whether the value is exact, a floor, a ceiling or an estimate.")),
    Column("value", Type.NUMBER, _("The value."), unit=_("as in “unit”"), required=True),
    both("unit", _("The unit of the value")),
    Column("as_of", Type.DATE, _("The day for which the value holds."), required=True),
    replace(PRECISION, name="as_of_precision"),
    Column("baseline_value", Type.NUMBER, _("An earlier or planned value to compare with."), unit=_("as in “unit”")),
    both("baseline_label", _("What it is compared with")),
    *SOURCE,
    SOURCE_DOCUMENT,
)
LOCATIONS = (
    text("province", _("The province's official code."), required=True),
    text("province_name", _("The province's name."), required=True),
    both("former_place", _("The place's name before")),
    Column("latitude", Type.NUMBER, _("Latitude (WGS 84)."), unit="°"),
    Column("longitude", Type.NUMBER, _("Longitude (WGS 84)."), unit="°"),
)
SCALES = (
    Column("value", Type.NUMBER, _("The size."), unit=_("as in “unit”"), required=True),
    code("unit", UNITS, _("The unit of scale."), required=True),
    Column("as_of", Type.DATE, _("The day for which the value holds.")),
    replace(PRECISION, name="as_of_precision"),
    both("note", _("A remark")),
    *SOURCE,
    SOURCE_DOCUMENT,
)


def _labelled(column: Column) -> Iterator[Column]:
    """A column of codes and, beside it, their meaning in the language of the file."""
    yield column
    if column.type is Type.CODE:
        yield Column(f"{column.name}_label", Type.TEXT, _("Meaning of the code before."), derived=True)


def _newest(axis: str) -> Column:
    return Column(f"{axis}_date", Type.DATE, _("The day of that status."), derived=True)


def _size(name: str, unit: str) -> Column:
    return Column(
        f"scale_{name}",
        Type.NUMBER,
        _("The first size in this unit; empty where none is known."),
        unit=unit,
        derived=True,
    )


def _lines(kind: str, label: Words) -> Column:
    return Column(f"{kind}_lines", Type.INTEGER, _CountOf(label), derived=True)


@dataclass(frozen=True)
class _CountOf:
    label: Words

    def __str__(self) -> str:
        from django.utils.translation import gettext

        return gettext("How many finance lines there are of the kind “%(kind)s”.") % {"kind": self.label}


FLAT = (
    *(each for column in IDENTITY for each in _labelled(column)),
    Column("provinces", Type.CODES, _("Provinces as they have been since 1 July 2025, by their official codes.")),
    Column("province_names", Type.ITEMS, _("The names of these provinces.")),
    Column("scales", Type.ITEMS, _("Sizes, each a number with its unit, such as 1200 MW.")),
    SCALE_DATES,
    Column("scale_sources", Type.ITEMS, _("For each size, who says so, or where it can be read.")),
    *(_size(unit.value.lower(), unit.label) for unit in ProjectScale.Unit),
    *(each for column in STATUS for each in (*_labelled(column), _newest(column.name))),
    *(_lines(kind, label) for kind, label in MoneyLine.Kind.choices),
    Column("address", Type.ADDRESS, _("The project's page on this portal.")),
    Column("updated", Type.DATE, _("The day on which the page was last published.")),
)


def tidy(columns: tuple[Column, ...]) -> list[Column]:
    """The columns of a tidy file: texts stand in both languages side by side."""
    return [each for column in columns for each in column.sides()]


@dataclass(frozen=True)
class Sheet:
    """One table of the tidy files: its name in the workbook and its columns."""

    name: str
    title: Words
    columns: tuple[Column, ...]
    # Where a project's row keeps the lines of this table; "" for the projects themselves.
    lines: str = ""

    @property
    def tidy_columns(self) -> list[Column]:
        return tidy(self.columns)


SHEETS = (
    Sheet("projects", _("Projects"), TIDY_PROJECTS),
    Sheet("finance_lines", _("Finance lines"), FINANCE_LINES, "finance_lines"),
    Sheet("status_events", _("Status events"), STATUS_EVENTS, "status_events"),
    Sheet("figures", _("Figures"), FIGURES, "figures"),
)
