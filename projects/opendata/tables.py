"""Rows laid out as the tables of files: tidy ones in both languages, the flat one in the language of its readers."""

from collections import Counter
from collections.abc import Iterator

from pages.fields import DatePrecision
from pages.formats import machine_date

from .cells import Value, plain
from .columns import FLAT, MONEY_KINDS, SHEETS, STATUS, CodeList, Column, Sheet, Type
from .rows import Row, in_language, newest_events

SHEET_OF = {sheet.name: sheet for sheet in SHEETS}
CODED: dict[str, CodeList] = {column.name: column.codes for column in FLAT if column.type is Type.CODE}


def tidy_rows(row: Row, sheet: Sheet, columns: list[Column]) -> Iterator[list[Value]]:
    """Yield the rows that a project has in one tidy table."""
    lines = row[sheet.lines] if sheet.lines else [tidy_project(row)]
    for line in lines:
        yield [line[column.name] for column in columns]


def tidy_project(row: Row) -> Row:
    """A project with its places and sizes folded into cells."""
    places, scales = row["locations"], row["scales"]
    return row | {
        "provinces": [place["province"] for place in places],
        "former_places_vi": [place["former_place_vi"] or "" for place in places],
        "former_places_en": [place["former_place_en"] or "" for place in places],
        "coordinates": [coordinates(place) for place in places],
        "scales": scale_items(row),
        "scale_notes_vi": [scale["note_vi"] or "" for scale in scales],
        "scale_notes_en": [scale["note_en"] or "" for scale in scales],
        "scale_dates": [date_item(scale) for scale in scales],
        "scale_source_names_vi": [scale["source_name_vi"] or "" for scale in scales],
        "scale_source_names_en": [scale["source_name_en"] or "" for scale in scales],
        "scale_source_urls": [scale["source_url"] or "" for scale in scales],
        "scale_source_documents": [scale["source_document"] or "" for scale in scales],
    }


def coordinates(place: Row) -> str:
    known = [place["latitude"], place["longitude"]]
    return " ".join("?" if part is None else plain(part) for part in known) if any(p is not None for p in known) else ""


def scale_items(row: Row) -> list[str]:
    return [f"{plain(scale['value'])} {scale['unit']}" for scale in row["scales"]]


def date_item(scale: Row) -> str:
    """A date as exactly as it is known, in the form of ISO 8601 or, for a quarter, 2025-Q2."""
    day, precision = scale["as_of"], scale["as_of_precision"]
    if day is None:
        return ""
    if precision == DatePrecision.QUARTER:
        return f"{day.year}-Q{(day.month + 2) // 3}"
    return machine_date(day, precision)


def flat_row(row: Row, language: str) -> list[Value]:
    """A project as one row, with the meaning of its codes; amounts of money stay in the lines, where they have dates.

    Two sizes of one unit (two voltages, say) are two values and never a sum: the first one has a column, `scales` has all.
    """
    shown = in_language(row, language)
    shown["provinces"] = [place["province"] for place in shown["locations"]]
    shown["province_names"] = [place["province_name"] for place in shown["locations"]]
    for name, codes in CODED.items():
        shown[f"{name}_label"] = codes.label_of(shown[name])
    newest = newest_events(row)
    for column in STATUS:
        event = newest.get(column.name)
        shown[f"{column.name}_date"] = event["date"] if event else None
    kinds = Counter(line["kind"] for line in row["finance_lines"])
    for kind in MONEY_KINDS.values:
        shown[f"{kind}_lines"] = kinds[kind]
    for scale in row["scales"]:
        shown.setdefault(f"scale_{scale['unit'].lower()}", scale["value"])
    shown["scale_dates"] = [date_item(scale) for scale in row["scales"]]
    shown["scale_sources"] = [
        scale["source_name"] or scale["source_document"] or scale["source_url"] or "" for scale in shown["scales"]
    ]
    shown["scales"] = scale_items(row)
    return [shown.get(column.name) for column in FLAT]
