"""How a page stands in each language, for whoever shows it to editors."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import swapper
from django.utils.translation import gettext as _t

from . import plans
from .actions import english_obstacle
from .refusals import reason
from .scopes import Scope
from .workflow import scope_of_state


@dataclass
class LanguageState:
    """One language of a page as readers see it now."""

    code: str
    label: str
    is_live: bool
    published_at: datetime | None
    note: str = ""
    blocking: Any = None


@dataclass
class PublicationState:
    languages: list[LanguageState]
    plans: list = field(default_factory=list)
    workflow_scope: str = ""


def of(page) -> PublicationState:
    """Return the state of a page that is in the tree; what a draft holds in memory does not count."""
    stored = swapper.load_model("wagtailcore", "Page").objects.get(pk=page.pk)
    vietnamese = LanguageState("vi", str(Scope.VI.label), stored.live, stored.last_published_at)
    english = LanguageState("en", str(Scope.EN.label), stored.live_en, stored.last_published_at_en)
    if not stored.live_en:
        obstacle = english_obstacle(stored, page.title_en or stored.title_en)
        if obstacle:
            english.note = str(obstacle)
            english.blocking = blocking_page(stored) if obstacle.code == "ancestor" else None
        elif not stored.live:
            english.note = reason("no_vietnamese")
    running = stored.current_workflow_state
    return PublicationState(
        [vietnamese, english],
        [with_words(plan) for plan in plans.table().pending().filter(page_id=page.pk).select_related("planned_by")],
        str(scope_of_state(running).label) if running else "",
    )


def blocking_page(page):
    """Return the page above that keeps this one's English from being published, None if none does."""
    from pages.bilingual.publishing import missing_ancestor

    return missing_ancestor(page)


def with_words(plan):
    """Give a plan the sentences that say what it does and what went wrong with it."""
    plan.words = _words(plan)
    plan.trouble = reason(plan.problem, plan.problem_detail) if plan.problem else ""
    return plan


def _words(plan) -> str:
    sentences = {
        ("publish", "vi"): _t("Publish Vietnamese"),
        ("publish", "en"): _t("Publish English"),
        ("publish", "both"): _t("Publish both languages"),
        ("unpublish", "vi"): _t("Unpublish the page"),
        ("unpublish", "en"): _t("Unpublish English"),
        ("unpublish", "both"): _t("Unpublish the page"),
    }
    return sentences[plan.act, plan.scope]
