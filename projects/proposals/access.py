"""What all private pages of senders have in common: who may see them, and that nobody keeps or finds them."""

from collections.abc import Callable
from functools import wraps

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _t

from pages.page_context import fixed_breadcrumbs

from . import links, steps

NOT_TYPED = {"csrfmiddlewaretoken", "started", "website", "go"}


def page(request: HttpRequest, template: str, title: str, status: int = 200, **context) -> HttpResponse:
    """Answer with one of the templates of proposals."""
    context |= {"title": title, "breadcrumbs": fixed_breadcrumbs(request, title)}
    return render(request, f"projects/proposals/{template}.html", context, status=status)


def private(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """No cache keeps the answer, no search engine lists it, and no other site learns its address.

    `same-origin` and not `no-referrer`: under the latter a browser sends forms without an origin, which Django refuses.
    """

    @wraps(view)
    def answered(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response.headers["Cache-Control"] = "private, no-store"
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
        response.headers.setdefault("Referrer-Policy", "same-origin")
        return response

    return answered


def of_sender(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """Hand the view the proposal of this browser; where there is none, say how to get back in, and lose nothing typed."""

    @wraps(view)
    @private
    def answered(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        proposal = links.proposal_of(request)
        if proposal is None:
            return page(request, "closed", _t("Your proposal is closed here"), status=403, typed=typed(request))
        return view(request, proposal, *args, **kwargs)

    return answered


def typed(request: HttpRequest) -> list[tuple[str, str]]:
    """Return what somebody typed into a form that can no longer be saved, for them to copy."""
    labels = {name: field.label for step in steps.STEPS if step.form for name, field in step.form.base_fields.items()}
    return [
        (labels.get(name, _t("Answer")), value)
        for name, values in request.POST.lists()
        for value in values
        if name not in NOT_TYPED and value.strip() and name not in {"sector", "provinces"}
    ]
