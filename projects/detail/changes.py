"""The change log as readers see it: what came into the public record, changed or left it, and when."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.utils import timezone
from django.utils.translation import gettext as _

from pages.bilingual import content_language
from pages.templatetags.portal import active_language, list_date, money, number
from projects.models import MoneyLine, ProjectChange, ProjectFigure, ProjectScale
from projects.models.status import VALUES_OF_AXIS, Axis

SHOWN = 20


@dataclass(frozen=True)
class Change:
    day: datetime.date
    sentences: list[str]


def shown_changes(page) -> list[Change]:
    """Return the newest changes of a stored page; those of a draft are not public yet."""
    if not page.pk:
        return []
    stored = ProjectChange.objects.filter(project_id=page.pk).defer("facts")[:SHOWN]
    changes = [Change(timezone.localdate(change.at), sentences(page, change.items)) for change in stored]
    return [change for change in changes if change.sentences]


def sentences(page, items: Iterable[dict]) -> list[str]:
    found, fields = [], []
    for item in items:
        if item["what"] == "changed":
            fields.append(field_label(page, item["field"]))
        else:
            found.append(sentence(item))
    if fields:
        names = ", ".join(dict.fromkeys(filter(None, fields)))
        found.append(_("Changed: %(names)s") % {"names": names})
    return found


def sentence(item: dict) -> str:
    what = item["what"]
    if what == "first":
        return _("Published in the register")
    if what == "english":
        return _("Published in English as well")
    if what == "added":
        return _("Added: %(fact)s") % {"fact": fact(item)}
    return _("Taken out: %(fact)s") % {"fact": fact(item)}


def fact(item: dict) -> str:
    """One row of the record in words."""
    return {"status": status, "money": amount, "figure": figure, "scale": scale, "place": place}[item["fact"]](item)


def dated(item: dict) -> str:
    return list_date(datetime.date.fromisoformat(item["date"]), item["precision"])


def status(item: dict) -> str:
    values = VALUES_OF_AXIS[item["axis"]]
    label = values(item["value"]).label if item["value"] in values.values else item["value"]
    return f"{Axis(item['axis']).label}: {label} ({dated(item)})"


def amount(item: dict) -> str:
    shown = money(Decimal(item["amount"]), item["currency"])
    shown = _("up to %(amount)s") % {"amount": shown} if item["up_to"] else shown
    return f"{MoneyLine.Kind(item['kind']).label}: {shown} ({dated(item)})"


def figure(item: dict) -> str:
    unit = item[f"unit_{content_language(active_language())}"]
    value = " ".join(filter(None, (number(Decimal(item["value"])), unit)))
    return f"{ProjectFigure.Kind(item['kind']).label}: {value} ({dated(item)})"


def scale(item: dict) -> str:
    size = f"{number(Decimal(item['value']))} {ProjectScale.Unit(item['unit']).label}"
    return f"{size} ({dated(item)})" if "date" in item else size


def place(item: dict) -> str:
    return item[f"name_{content_language(active_language())}"] or item["name_vi"]


def field_label(page, name: str) -> str:
    """What the editor calls a field, with its language where it is English; "" for one that is gone."""
    base, _underscore, language = name.rpartition("_")
    translated = language in {"vi", "en"}
    known = {field.name: field for field in page._meta.get_fields()}
    field = known.get(base if translated else name)
    if field is None:
        return ""
    label = str(field.verbose_name)
    return _("%(field)s in English") % {"field": label} if language == "en" and translated else label
