"""Keeps what each publication changed in the public record of a project (models/changes.py)."""

import hashlib
import json

from wagtail.signals import page_published

from projects.models import ProjectChange, ProjectPage

WORDS = ("title", "summary", "body", "just_transition", "former_names")
PLAIN = (
    *("code", "kind", "programme_id", "sector_id", "rmp_annex", "rmp_number", "proposer_side", "round", "nationwide"),
    *("proposer_id", "owner_organisation_id", "operator_id", "contact_unit_id"),
)


def connect() -> None:
    page_published.connect(_published, sender=ProjectPage, dispatch_uid="projects.record_change")


def _published(sender, instance, **kwargs) -> None:
    record_change(ProjectPage.objects.get(pk=instance.pk))


def record_change(page: ProjectPage) -> ProjectChange | None:
    """Write down what differs from the record as it was last published; a publication that changes nothing leaves no trace."""
    before = ProjectChange.objects.filter(project=page).first()
    facts = facts_of(page)
    if before is None:
        at = page.first_published_at or page.last_published_at
        items = [{"what": "first"}] + ([{"what": "english"}] if facts["english"] else [])
        return ProjectChange.objects.create(project=page, items=items, facts=facts, **({"at": at} if at else {}))
    items = difference(before.facts, facts)
    return ProjectChange.objects.create(project=page, items=items, facts=facts) if items else None


def difference(before: dict, now: dict) -> list[dict]:
    """Return the items that lead from one state of the record to another."""
    items = [{"what": "english"}] if now["english"] and not before["english"] else []
    gone, new = list(before["rows"]), []
    for row in now["rows"]:
        if row in gone:
            gone.remove(row)
        else:
            new.append(row)
    items += [{"what": "added", **row} for row in new] + [{"what": "removed", **row} for row in gone]
    changed = [name for name, value in now["fields"].items() if before["fields"].get(name) != value]
    return items + [{"what": "changed", "field": name} for name in changed]


def facts_of(page: ProjectPage) -> dict:
    """Return the record of a page as data that can be compared and kept: rows as they are, long texts by their digest."""
    fields = {name: str(getattr(page, name) or "") for name in PLAIN}
    fields |= {f"{name}_{language}": digest(page, f"{name}_{language}") for name in WORDS for language in ("vi", "en")}
    return {
        "english": page.live_en,
        "fields": {name.removesuffix("_id"): fields[name] for name in fields},
        "rows": rows_of(page),
    }


def digest(page: ProjectPage, name: str) -> str:
    value = getattr(page, name) or ""
    stored = json.dumps(list(value.raw_data), ensure_ascii=False) if hasattr(value, "raw_data") else str(value)
    return hashlib.sha256(stored.encode()).hexdigest()[:16] if value else ""


def rows_of(page: ProjectPage) -> list[dict]:
    rows = [
        {"fact": "status", "axis": event.axis, "value": event.value, **dated(event)}
        for event in page.status_events.all()
    ]
    rows += [
        {
            "fact": "money",
            "kind": line.kind,
            "amount": f"{line.amount.normalize():f}",
            "currency": line.currency,
            "up_to": line.up_to,
            **dated(line),
        }
        for line in page.money_lines.all()
    ]
    rows += [
        {
            "fact": "figure",
            "kind": figure.kind,
            "value": f"{figure.value.normalize():f}",
            "unit_vi": figure.unit_vi or "",
            "unit_en": figure.unit_en or "",
            "date": figure.as_of.isoformat(),
            "precision": figure.as_of_precision,
        }
        for figure in page.figures.all()
    ]
    rows += [
        {
            "fact": "scale",
            "value": f"{scale.value.normalize():f}",
            "unit": scale.unit,
            # Left out where there is none: sizes from before they had dates have not changed.
            **({"date": scale.as_of.isoformat(), "precision": scale.as_of_precision} if scale.as_of else {}),
        }
        for scale in page.scales.all()
    ]
    places = page.locations.select_related("province")
    rows += [
        {"fact": "place", "name_vi": place.province.name_vi, "name_en": place.province.name_en or ""}
        for place in places
    ]
    return rows


def dated(record) -> dict:
    return {"date": record.date.isoformat(), "precision": record.date_precision}
