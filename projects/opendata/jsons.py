"""The register as JSON, with numbers exactly as they are stored, and the JSON Schema that it keeps."""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from .cells import clean, plain
from .columns import (
    FIGURES,
    FINANCE_LINES,
    FORMAT_VERSION,
    IDENTITY,
    LOCATIONS,
    SCALES,
    STATUS,
    STATUS_EVENTS,
    Column,
    Type,
)
from .rows import Row

# The lists within a project and their columns; a project's own code is not repeated in its lines.
PARTS = {
    "locations": LOCATIONS,
    "scales": SCALES,
    "finance_lines": FINANCE_LINES[1:],
    "status_events": STATUS_EVENTS[1:],
    "figures": FIGURES[1:],
}
OWN = (
    *IDENTITY,
    *STATUS,
    Column("address", Type.ADDRESS, "The project's page on this portal.", required=True),
    Column("updated", Type.DATE, "The day on which the page was last published."),
)


def shaped(row: Row) -> Row:
    """Return a row of one language as the published schema has it: known names, null for what is not known."""
    made = {column.name: _known(row[column.name]) for column in OWN}
    for part, columns in PARTS.items():
        made[part] = [{column.name: _known(line[column.name]) for column in columns} for line in row[part]]
    return made


def _known(value):
    if isinstance(value, str):
        return clean(value) or None
    return value


def encode(value) -> str:
    """Return JSON with decimals written out digit by digit: a float would round the large ones."""
    if isinstance(value, Decimal):
        return plain(value)
    if isinstance(value, date):
        return f'"{value.isoformat()}"'
    if isinstance(value, dict):
        return "{" + ",".join(f"{json.dumps(str(name))}:{encode(each)}" for name, each in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(encode, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def document(head: dict, projects: Iterable[Row]) -> Iterator[bytes]:
    """Yield one JSON object in parts: what the file is, then its projects, one a line."""
    yield (encode(head)[:-1] + ',"projects":[').encode()
    for number, project in enumerate(projects):
        yield (("," if number else "") + "\n" + encode(project)).encode()
    yield b"\n]}\n"


# The schema

_PLAIN = {
    Type.TEXT: {"type": "string"},
    Type.ADDRESS: {"type": "string", "format": "uri"},
    Type.INTEGER: {"type": "integer"},
    Type.NUMBER: {"type": "number"},
    Type.DATE: {"type": "string", "format": "date"},
    Type.BOOLEAN: {"type": "boolean"},
}


def _property(column: Column) -> dict:
    made: dict = {"description": str(column.meaning)}
    if column.type in {Type.CODES, Type.ITEMS}:
        items = {"type": "string"} | ({"enum": column.codes.values} if column.codes else {})
        return made | {"type": "array", "items": items}
    made |= {"type": "string"} if column.type is Type.CODE else _PLAIN[column.type]
    if column.codes:
        made["enum"] = list(dict.fromkeys(column.codes.values))
    if not column.required:
        made["type"] = [made["type"], "null"]
        if "enum" in made:
            made["enum"] = [*made["enum"], None]
    return made


def _object(columns: Iterable[Column], **parts: dict) -> dict:
    properties = {column.name: _property(column) for column in columns} | parts
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def schema(address: str) -> dict:
    """Return the JSON Schema (2020-12) of the file, in the active language."""
    parts = {name: {"type": "array", "items": _object(columns)} for name, columns in PARTS.items()}
    text = {"type": "string"}
    properties = {
        "schema": text | {"format": "uri"},
        "format_version": {"const": FORMAT_VERSION},
        "title": text,
        "language": {"enum": ["vi", "en"]},
        "last_changed": text | {"format": "date-time"},
        "licence": text,
        "licence_address": text | {"format": "uri"},
        "notice": {"type": ["string", "null"]},
        "filters": {"type": "object", "additionalProperties": {"type": "array", "items": text}},
        "projects": {"type": "array", "items": _object(OWN, **parts)},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": address,
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
