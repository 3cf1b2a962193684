"""Lays one language of a draft over what is live. Pages are handled here as revisions hold them: plain data.

Vietnamese brings everything but the English columns: texts, shared facts, the rows under a page and their order. English brings
its own columns and nothing else. Rows are matched by primary key.
"""

import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from modelcluster.models import get_all_child_relations, get_field_value
from wagtail.models import COMMENTS_RELATION_NAME

from pages.bilingual.texts import english_names
from pages.translating.recording import COLUMNS as TRANSLATION_COLUMNS

from .scopes import Scope

Content = dict[str, Any]

# What a page's data says about the page as a whole, not about its content.
BOOKKEEPING = frozenset(
    {
        "pk",
        "path",
        "depth",
        "numchild",
        "url_path",
        "url_path_en",
        "content_type",
        "translation_key",
        "locale",
        "owner",
        "alias_of",
        "draft_title",
        "live",
        "live_en",
        "live_revision",
        "latest_revision",
        "latest_revision_created_at",
        "has_unpublished_changes",
        "first_published_at",
        "last_published_at",
        "first_published_at_en",
        "last_published_at_en",
        "go_live_at",
        "expire_at",
        "go_live_at_en",
        "expire_at_en",
        "expired",
        "locked",
        "locked_at",
        "locked_by",
        COMMENTS_RELATION_NAME,
        *TRANSLATION_COLUMNS,
    }
)


def plain(content: Content) -> Content:
    """Return content as it looks after it was stored in a revision."""
    return json.loads(json.dumps(content, cls=DjangoJSONEncoder))


def laid_over(model: type, live: Content | None, draft: Content, scope: Scope) -> Content:
    """Return what is public once `scope` of `draft` is laid over `live`; None stands for an English that never was public."""
    if scope == Scope.BOTH:
        return draft
    if scope == Scope.VI:
        english = _blank(model) if live is None else live
        result = draft | {name: english[name] for name in english_names(model) if name in english}
    else:
        result = live | {name: draft[name] for name in english_names(model) if name in draft}
    for relation, row_model in child_relations(model):
        result[relation] = _rows(row_model, (live or {}).get(relation, ()), draft.get(relation, ()), scope)
    return result


def _rows(model: type, live: list[Content], draft: list[Content], scope: Scope) -> list[Content]:
    live_by_pk = {row["pk"]: row for row in live if row["pk"]}
    if scope == Scope.VI:
        return [laid_over(model, live_by_pk.get(row["pk"]), row, scope) for row in draft]
    draft_by_pk = {row["pk"]: row for row in draft if row["pk"]}
    return [laid_over(model, row, draft_by_pk.get(row["pk"], row), scope) for row in live]


def _blank(model: type) -> Content:
    empty = model()
    return {name: get_field_value(model._meta.get_field(name), empty) for name in english_names(model)}


def child_relations(model: type) -> list[tuple[str, type]]:
    """Return name and model of the rows that are written and published with a page."""
    relations = [(relation.get_accessor_name(), relation.related_model) for relation in get_all_child_relations(model)]
    return [(name, row_model) for name, row_model in relations if name != COMMENTS_RELATION_NAME]


def same(one: Content, other: Content) -> bool:
    """Return whether readers would see no difference."""
    return _comparable(one) == _comparable(other)


def _comparable(content: Content, ignored: frozenset[str] = BOOKKEEPING) -> Content:
    return {name: _value(value) for name, value in plain(content).items() if name not in ignored}


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return [_comparable(each, frozenset()) if isinstance(each, dict) else each for each in value]
    return "" if value is None or value == "[]" else value


def adopted(model: type, draft: Content, born: dict[str, list[tuple[Content, int]]]) -> Content | None:
    """Return a draft whose new rows have the primary keys that the same rows got by being published; None if there are none.

    Without them a later publication would make these rows a second time, and could not match their English.
    """
    result, changed = dict(draft), False
    for relation, row_model in child_relations(model):
        waiting = [(_vietnamese(row_model, row), pk) for row, pk in born.get(relation, ())]
        rows = []
        for row in draft.get(relation, ()):
            found = None
            if not row["pk"]:
                found = next((pair for pair in waiting if pair[0] == _vietnamese(row_model, row)), None)
            if found:
                waiting.remove(found)
                row = row | {"pk": found[1]}
                changed = True
            rows.append(row)
        result[relation] = rows
    return result if changed else None


def _vietnamese(model: type, row: Content) -> Content:
    return _comparable(row, english_names(model) | {"pk", "sort_order"})
