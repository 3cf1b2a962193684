"""The register as IATI 2.03 activities (https://iatistandard.org/en/iati-standard/203/activity-standard/).

How the register maps, and what is left out, is told to readers by the data dictionary (templates/projects/open_data_iati.html).
"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from urllib.parse import quote
from xml.etree import ElementTree as ET  # written only, nothing is parsed

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from pages import sitewide
from pages.bilingual import PRIMARY, SECONDARY
from projects.models import Axis, Implementation, MoneyLine

from .cells import clean, plain
from .columns import PRECISIONS, SECTORS
from .rows import Row

VERSION = "2.03"
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
PLANNED_START, ACTUAL_START, ACTUAL_END = "1", "2", "4"
FUNDING, ACCOUNTABLE, EXTENDING, IMPLEMENTING = "1", "2", "3", "4"
# An MoU is no transaction, nor is a pledge, a need or a total cost: nobody is bound by them.
TRANSACTIONS = {MoneyLine.Kind.AGREEMENT: "2", MoneyLine.Kind.DISBURSEMENT: "3"}
FINANCE_TYPES = {
    MoneyLine.Instrument.GRANT: "110",
    MoneyLine.Instrument.CONCESSIONAL_LOAN: "421",
    MoneyLine.Instrument.COMMERCIAL_LOAN: "421",
    MoneyLine.Instrument.GUARANTEE: "1100",
    MoneyLine.Instrument.EQUITY: "510",
}
NATIONAL, SEVERAL_PROVINCES, ONE_PROVINCE = "4", "5", "6"
WEB_PAGE = "A12"
OWN_VOCABULARY = "99"
TEST_FILE = gettext_noop(
    "TEST FILE of a demonstration: its identifiers are not registered. Do not publish it to the IATI Registry."
)

Texts = dict[str, str]


def is_on() -> bool:
    """Whether the installation has an identifier to report under."""
    return bool(settings.PORTAL_IATI_ORGANISATION)


def is_test() -> bool:
    """Whether the file must not be taken for a report: no register of organisations gives an identifier that begins with XX."""
    return settings.PORTAL_DEMO or settings.PORTAL_IATI_ORGANISATION.startswith("XX")


def document(rows: Iterable[Row], *, language: str, moment: datetime, dictionary: str) -> Iterator[bytes]:
    """Yield the file in parts, an activity at a time."""
    yield f"<?xml version='1.0' encoding='UTF-8'?>\n{_comment()}".encode()
    stamp = moment.isoformat(timespec="seconds").replace("+00:00", "Z")
    yield f'<iati-activities version="{VERSION}" generated-datetime="{stamp}">\n'.encode()
    reporter = in_both(_reporter_name)
    for row in rows:
        if row["status_events"]:
            yield ET.tostring(activity(row, reporter, language, dictionary), encoding="utf-8") + b"\n"
    yield b"</iati-activities>\n"


def _comment() -> str:
    """What the standard has no element for: whether the file is a test, and its licence."""
    said = [
        *([in_both(lambda: _(TEST_FILE))] if is_test() else []),
        in_both(
            lambda: (
                _("Licence: %(name)s, %(address)s")
                % {"name": settings.PORTAL_DATA_LICENCE, "address": settings.PORTAL_DATA_LICENCE_URL}
            )
        ),
    ]
    return "".join(f"<!-- {text.replace('--', '-')} -->\n" for texts in said for text in dict.fromkeys(texts.values()))


def _reporter_name() -> str:
    owner = sitewide.portal_settings().owner_name or _("JETP Viet Nam portal")
    return _("TEST, identifier not registered: %(name)s") % {"name": owner} if is_test() else owner


def in_both(say) -> Texts:
    """Return what a function says in each language."""
    made = {}
    for language in (PRIMARY, SECONDARY):
        with translation.override(language):
            made[language] = say()
    return made


def activity(row: Row, reporter: Texts, language: str, dictionary: str) -> ET.Element:
    """One project, its elements in the order that the standard asks for."""
    made = ET.Element("iati-activity", {LANG: language})
    if row["_updated_vi"]:
        made.set("last-updated-datetime", row["_updated_vi"].isoformat(timespec="seconds"))
    _text(made, "iati-identifier", identifier(row["code"]))
    reporting = {
        "ref": settings.PORTAL_IATI_ORGANISATION,
        "type": settings.PORTAL_IATI_ORGANISATION_TYPE,
        "secondary-reporter": "1",
    }
    _narrated(made, "reporting-org", reporter, reporting)
    _narrated(made, "title", _texts(row, "name"))
    summary = _texts(row, "summary")
    _narrated(made, "description", summary if summary else _texts(row, "name"), {"type": "1"})
    _participants(made, row, reporter)
    ET.SubElement(made, "other-identifier", {"ref": row["code"], "type": "A1"})
    ET.SubElement(made, "activity-status", {"code": row["implementation"] or Implementation.PIPELINE})
    for kind, day, texts in activity_dates(row):
        _narrated(made, "activity-date", texts, {"type": kind, "iso-date": day.isoformat()})
    _places(made, row)
    if row["sector"]:
        attributes = {"vocabulary": OWN_VOCABULARY, "vocabulary-uri": dictionary, "code": row["sector"]}
        _narrated(made, "sector", in_both(lambda: SECTORS.label_of(row["sector"])), attributes | {"percentage": "100"})
    for line in transactions(row):
        _transaction(made, row, line)
    for side in (PRIMARY, SECONDARY):
        if row[f"address_{side}"]:
            link = ET.SubElement(made, "document-link", {"format": "text/html", "url": _uri(row[f"address_{side}"])})
            _narrated(link, "title", {side: row[f"name_{side}"]})
            ET.SubElement(link, "category", {"code": WEB_PAGE})
            ET.SubElement(link, "language", {"code": side})
    return made


def identifier(code: str) -> str:
    """The activity's identifier: the reporting organisation's and the project's own, without what the standard forbids."""
    return f"{settings.PORTAL_IATI_ORGANISATION}-{''.join('-' if sign in '/&|? ' else sign for sign in code)}"


def activity_dates(row: Row) -> Iterator[tuple[str, date, Texts]]:
    """The start and end of works as recorded; the standard asks for a start even where none has been published."""
    steps = [event for event in row["status_events"] if event["axis"] == Axis.IMPLEMENTATION]
    started = [event["date"] for event in steps if event["value"] == Implementation.IMPLEMENTATION]
    ended = [event["date"] for event in steps if event["value"] in {Implementation.FINALISATION, Implementation.CLOSED}]
    if started:
        yield ACTUAL_START, min(started), {}
    else:
        explained = in_both(
            lambda: _(
                "No start has been published. This is the day of the first record in the register, given because the "
                "standard asks for a date."
            )
        )
        yield PLANNED_START, min(event["date"] for event in row["status_events"]), explained
    if ended:
        yield ACTUAL_END, min(ended), {}


def transactions(row: Row) -> Iterator[Row]:
    """The lines that count as transactions, none of them twice.

    Observations of one agreement stand beside each other in the register, in several amounts and currencies; here the
    earliest for each financier and instrument speaks, the signing itself. A part is left out where its whole is here.
    """
    seen = set()
    kept = {}
    for line in row["finance_lines"]:
        if line["kind"] not in TRANSACTIONS:
            continue
        key = (line["kind"], line["_financier"], line["instrument"])
        if line["kind"] == MoneyLine.Kind.DISBURSEMENT:
            key += (line["date"],)
        if key not in seen:
            seen.add(key)
            kept[line["line"]] = line
    for line in kept.values():
        if line["part_of"] not in kept:
            yield line


def _transaction(made: ET.Element, row: Row, line: Row) -> None:
    transaction = ET.SubElement(made, "transaction")
    ET.SubElement(transaction, "transaction-type", {"code": TRANSACTIONS[line["kind"]]})
    day = line["date"].isoformat()
    ET.SubElement(transaction, "transaction-date", {"iso-date": day})
    value = ET.SubElement(transaction, "value", {"currency": line["currency"], "value-date": day})
    value.text = plain(line["amount"])
    _narrated(transaction, "description", _described(line))
    if financier := _texts(line, "financier"):
        _narrated(transaction, "provider-org", financier)
    if owner := _texts(row, "owner"):
        _narrated(transaction, "receiver-org", owner)
    if line["instrument"] in FINANCE_TYPES:
        ET.SubElement(transaction, "finance-type", {"code": FINANCE_TYPES[line["instrument"]]})


def _described(line: Row) -> Texts:
    """What a number alone does not say: a ceiling, an inexact date, the source."""

    def say() -> str:
        language = translation.get_language()
        parts = [MoneyLine.Kind(line["kind"]).label]
        if line["up_to"]:
            parts.append(_("the amount is a ceiling"))
        if line["date_precision"] != "day":
            parts.append(
                _("the date is known to the %(precision)s only")
                % {"precision": PRECISIONS.label_of(line["date_precision"])}
            )
        source = line[f"source_name_{language}"] or line["source_name_vi"] or line["source_url"]
        if source:
            parts.append(_("source: %(source)s") % {"source": source})
        return "; ".join(str(part) for part in parts)

    return in_both(say)


def _participants(made: ET.Element, row: Row, reporter: Texts) -> None:
    found: list[tuple[str, Texts]] = []
    for line in row["finance_lines"]:
        if line["kind"] in TRANSACTIONS and (texts := _texts(line, "financier")):
            found.append((FUNDING, texts))
    for name, role in (("owner", ACCOUNTABLE), ("operator", IMPLEMENTING)):
        if texts := _texts(row, name):
            found.append((role, texts))
    if not any(role != FUNDING for role, _texts_of in found):
        # The register itself answers for what nobody is named for; an activity needs somebody.
        own = {"ref": settings.PORTAL_IATI_ORGANISATION, "type": settings.PORTAL_IATI_ORGANISATION_TYPE}
        _narrated(made, "participating-org", reporter, {"role": EXTENDING} | own)
    for role, texts in _once(found):
        _narrated(made, "participating-org", texts, {"role": role})


def _once(found: list[tuple[str, Texts]]) -> Iterator[tuple[str, Texts]]:
    seen = []
    for pair in found:
        if pair not in seen:
            seen.append(pair)
            yield pair


def _places(made: ET.Element, row: Row) -> None:
    provinces = {place["province"] for place in row["locations"]}
    scope = NATIONAL if row["nationwide"] else SEVERAL_PROVINCES if len(provinces) > 1 else ONE_PROVINCE
    if row["nationwide"] or provinces:
        ET.SubElement(made, "activity-scope", {"code": scope})
    ET.SubElement(made, "recipient-country", {"code": "VN", "percentage": "100"})
    for place in row["locations"]:
        location = ET.SubElement(made, "location")
        _narrated(location, "name", _texts(place, "province_name"))
        if place["latitude"] is not None and place["longitude"] is not None:
            point = ET.SubElement(location, "point", {"srsName": "http://www.opengis.net/def/crs/EPSG/0/4326"})
            _text(point, "pos", f"{plain(place['latitude'])} {plain(place['longitude'])}")


def _texts(row: Row, name: str) -> Texts:
    texts = {side: clean(row[f"{name}_{side}"] or "") for side in (PRIMARY, SECONDARY)}
    return {side: text for side, text in texts.items() if text}


def _narrated(parent: ET.Element, name: str, texts: Texts, attributes: dict | None = None) -> ET.Element:
    made = ET.SubElement(parent, name, {key: str(value) for key, value in (attributes or {}).items()})
    for language, text in texts.items():
        narrative = ET.SubElement(made, "narrative", {LANG: language})
        narrative.text = clean(str(text))
    return made


def _text(parent: ET.Element, name: str, text: str) -> None:
    ET.SubElement(parent, name).text = clean(text)


def _uri(address: str) -> str:
    return quote(address, safe=":/?#[]@!$&'()*+,;=%-._~")
