"""Makes demo objects that are missing, by stable keys; what exists is left as its editors have it."""

import datetime
import json
import re
import uuid
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.dateparse import parse_date

from pages.models import BasePage, DemoRecord

PAGE_LINK = re.compile(r'<a href="page:([\w-]+)">')

_parts: list[tuple[int, Callable[["Builder"], None]]] = []


def register_demo(order: int, build: Callable[["Builder"], None]) -> None:
    """Let an app add its part of the demo content; parts are built in ascending order."""
    _parts.append((order, build))


def build_all(report: Callable[[str], None]) -> int:
    """Build every part; return how many objects were made."""
    builder = Builder()
    for _order, build in sorted(_parts, key=lambda part: part[0]):
        name, before = build.__module__.split(".")[0], builder.made
        build(builder)
        report(f"{name}: {builder.made - before}")
    builder.finish()
    return builder.made


class Builder:
    """Knows every demo object by its key, and what is still to be filled in when all of them exist."""

    def __init__(self):
        self.made = 0
        self._known: dict[str, models.Model] = {}
        self._later: list[Callable[[], None]] = []

    def get(self, key: str) -> Any:
        """Return the object with this key; a key that nothing has is a mistake in the demo content."""
        found = self.find(key)
        if found is None:
            raise LookupError(f"The demo content names “{key}”, which nothing makes.")
        return found

    def find(self, key: str) -> Any:
        if key not in self._known:
            record = DemoRecord.objects.filter(key=key).first()
            target = record.target if record else None
            if target is None:
                return None
            self._known[key] = target.specific if isinstance(target, BasePage) else target
        return self._known[key]

    def make(self, key: str, create: Callable[[], models.Model]) -> tuple[Any, bool]:
        """Return the object of a key and whether it was made just now."""
        found = self.find(key)
        if found is not None:
            return found, False
        made = create()
        DemoRecord.objects.update_or_create(
            key=key,
            defaults={"content_type": ContentType.objects.get_for_model(made), "object_id": made.pk},
        )
        self._known[key] = made
        self.made += 1
        return made, True

    def record(self, model: type[models.Model], data: dict, **fields) -> tuple[Any, bool]:
        """Make a record from a dict whose pairs are (Vietnamese, English)."""

        def create():
            instance = model(**fields)
            self.assign(instance, {name: value for name, value in data.items() if name != "key"})
            instance.save()
            return instance

        return self.make(data["key"], create)

    def page(self, model: type[BasePage], data: dict, fill: Callable[[Any], None] | None = None, **fields) -> Any:
        """Make a page under its parent now; texts, relations and publishing follow when everything exists."""

        def create():
            parent = self.get(data["parent"])
            page = model(live=False, has_unpublished_changes=True, **fields)
            page.slug = data["slug"]
            page.show_in_menus = data.get("show_in_menus", False)
            self.assign(page, {"title": data["title"], "search_description": data.get("description", ("", ""))})
            page.slug_en = data.get("slug_en") or "" if page.title_en else ""
            parent.refresh_from_db(fields=["path", "depth", "numchild"])
            return parent.add_child(instance=page)

        page, made = self.make(data["key"], create)
        if made:
            self._later.append(lambda: self._complete(page, data, fill))
        return page

    def _complete(self, page, data: dict, fill) -> None:
        for name in ("intro", "summary", "lead", "abstract", "just_transition", "legal_basis"):
            if name in data and name in page.translation_fields:
                self.assign(page, {name: self.linked_pair(data[name])})
        if "body" in data and "body" in page.translation_fields:
            self.assign_streams(page, "body", data["body"])
        if fill:
            fill(page)
        if page.owner:  # somebody is still writing it
            page.save_revision(user=page.owner)
            return
        if formerly := data.get("formerly"):
            page = self._published_formerly(page, formerly)
        page.save_revision().publish(log_action=False)

    @staticmethod
    def _published_formerly(page, formerly: dict[str, str]):
        """Publish a page as it read when its English was written, and return it as it reads now."""
        now = {name: getattr(page, name) for name in formerly}
        for name, words in formerly.items():
            setattr(page, name, words)
        page.save_revision().publish(log_action=False)
        page = page.get_latest_revision_as_object()
        for name, words in now.items():
            setattr(page, name, words)
        return page

    def finish(self) -> None:
        """Fill in and publish what was made, in the order it was made: parents before their children."""
        for complete in self._later:
            complete()
        self._later.clear()

    # Values

    def assign(self, instance, data: dict) -> None:
        """Set fields from plain values; pairs go to `_vi` and `_en`, (date, precision) to a date and its precision."""
        translated = set(getattr(type(instance), "translation_fields", ()))
        if isinstance(instance, BasePage):
            translated |= set(BasePage.translation_fields)
        for name, value in data.items():
            if name in translated:
                vietnamese, english = value if value else ("", "")
                setattr(instance, f"{name}_vi", vietnamese or "")
                setattr(instance, f"{name}_en", english or "")
            elif isinstance(value, tuple) and hasattr(instance, f"{name}_precision"):
                setattr(instance, name, parse_date(value[0]))
                setattr(instance, f"{name}_precision", value[1])
            else:
                setattr(instance, name, self._plain(instance, name, value))

    @staticmethod
    def _plain(instance, name: str, value):
        field = instance._meta.get_field(name)
        if isinstance(field, models.DateField) and isinstance(value, str):
            return parse_date(value) if value else None
        if isinstance(field, models.DecimalField) and value is not None:
            return Decimal(str(value))
        return value

    def linked_pair(self, pair) -> tuple[str, str]:
        return tuple(self.linked(html) for html in (pair or ("", "")))

    def linked(self, html: str | None) -> str:
        """Turn links to demo pages into the links that Wagtail stores."""
        return PAGE_LINK.sub(lambda found: f'<a id="{self.get(found[1]).pk}" linktype="page">', html or "")

    def assign_streams(self, instance, name: str, pair) -> None:
        for language, blocks in zip(("vi", "en"), pair or ([], []), strict=True):
            setattr(instance, f"{name}_{language}", self.stream(blocks or []))

    def stream(self, blocks: Iterable[tuple[str, Any]]) -> str:
        """Return blocks of `pages.demo.body` as the JSON that a StreamField stores."""
        stored = [
            {"type": kind, "value": self._stored_value(kind, value), "id": str(uuid.uuid4())} for kind, value in blocks
        ]
        return json.dumps(stored, ensure_ascii=False)

    def _stored_value(self, kind: str, value):
        if kind == "text":
            return self.linked(value)
        if kind == "figure":
            return value | {"image": self.get(f"image-{value['image']}").pk}
        if kind == "callout":
            return value | {"text": self.linked(value["text"])}
        if kind in {"accordion", "timeline"}:
            return value | {"items": [item | {"text": self.linked(item["text"])} for item in value["items"]]}
        if kind == "table":
            return self._stored_table(value)
        if kind == "key_figures":
            return value | {"indicators": [self.get(f"indicator-{key}").pk for key in value["indicators"]]}
        if kind == "documents":
            return value | {"documents": [self.get(key).pk for key in value["documents"]]}
        if kind == "cards":
            return value | {"cards": [self._stored_card(card) for card in value["cards"]]}
        return value

    def _stored_card(self, card: dict) -> dict:
        to = card["to"]
        target = {"url": to} if to.startswith("http") else {"page": self.get(to).pk if to else None}
        return {"title": card["title"], "text": card["text"]} | target

    def _stored_table(self, value: dict) -> dict:
        columns = []
        for index, name in enumerate(value["columns"]):
            has_markup = any("<" in str(row[index]) for row in value["rows"])
            columns.append({"type": "rich_text" if has_markup else "text", "heading": name})
        rows = [
            {
                "values": [
                    self.linked(str(cell)) if column["type"] == "rich_text" else str(cell)
                    for cell, column in zip(row, columns, strict=True)
                ]
            }
            for row in value["rows"]
        ]
        table = {"columns": columns, "rows": rows, "caption": ""}
        return {"caption": value["caption"], "table": table, "note": value["note"]}


def moment(value: str, hour: int = 0) -> datetime.datetime:
    """Return a date or a date and time, written without a zone, as a moment in Viet Nam."""
    from django.utils.timezone import make_aware

    found = datetime.datetime.fromisoformat(value)
    return make_aware(found if "T" in value else found.replace(hour=hour))
