"""The shortest way to what is written most: apps name a page type and where such pages belong."""

from dataclasses import dataclass

from django.apps import apps
from django.urls import reverse

from pages.models import BasePage


@dataclass(frozen=True)
class QuickAction:
    """“Write a news item”: a page type, under the page type that holds such pages."""

    label: str
    model: str
    parent_model: str
    icon: str


@dataclass
class Offer:
    """A quick action where a person may take it."""

    label: str
    icon: str
    url: str
    section: str


_actions: list[tuple[int, QuickAction]] = []


def register_quick_action(order: int, action: QuickAction) -> None:
    """Let an app offer to write one of its page types; its label is lazily translated."""
    _actions.append((order, action))
    _actions.sort(key=lambda pair: pair[0])


def offers_for(user) -> list[Offer]:
    """Return what a person may write now; an action that has several sections is offered for each by its name."""
    parents = [apps.get_model(action.parent_model) for _order, action in _actions]
    pages = list(BasePage.objects.exact_type(*parents).order_by("path")) if parents else []
    offers = []
    for _order, action in _actions:
        model, parent_model = apps.get_model(action.model), apps.get_model(action.parent_model)
        places = [page for page in pages if page.specific_class is parent_model and may_write(user, model, page)]
        for place in places:
            url = reverse("wagtailadmin_pages:add", args=(model._meta.app_label, model._meta.model_name, place.pk))
            offers.append(Offer(action.label, action.icon, url, str(place) if len(places) > 1 else ""))
    return offers


def may_write(user, model: type[BasePage], parent: BasePage) -> bool:
    return parent.permissions_for_user(user).can_add_subpage() and model.can_create_at(parent)
