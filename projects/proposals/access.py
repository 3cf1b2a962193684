"""What all private pages of senders have in common: who may see them, and that nobody keeps or finds them."""

from collections.abc import Callable
from functools import wraps

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _t

from pages.page_context import Crumb, fixed_breadcrumbs

from . import links, steps
from .models import Criterion, Proposal

WHICH = "proposal"  # each form of a sender says by its reference what it belongs to


def page(request: HttpRequest, template: str, title: str, status: int = 200, **context) -> HttpResponse:
    """Answer with one of the templates of proposals."""
    home, here = fixed_breadcrumbs(request, title)
    front = Crumb(_t("Propose a project"), reverse("proposals"), here.lang)
    context |= {"title": title, "breadcrumbs": [home, here] if template == "landing" else [home, front, here]}
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
    """Hand the view the proposal of this browser; where there is none, say how to get back in, and lose nothing typed.

    A browser has one proposal open at a time. What is sent from the page of another one, in a window left open, is not written
    into this one.
    """

    @wraps(view)
    @private
    def answered(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        proposal = links.proposal_of(request)
        if proposal is None or not is_meant(proposal, request):
            title = _t("Your proposal is closed here")
            return page(request, "closed", title, status=403, typed=typed(request), opened=proposal)
        return view(request, proposal, *args, **kwargs)

    return answered


def is_meant(proposal: Proposal, request: HttpRequest) -> bool:
    return request.method != "POST" or request.POST.get(WHICH) == proposal.reference


def typed(request: HttpRequest) -> list[tuple[str, str]]:
    """Return the texts that somebody typed into a form that can no longer be saved, for them to copy."""
    labels = {
        name: field.label
        for step in steps.STEPS
        if step.form
        for name, field in step.form.base_fields.items()
        if not isinstance(field, forms.ChoiceField | forms.ModelChoiceField | forms.BooleanField)
    }
    labels |= {f"criterion_{each.pk}": each.question or each.question_vi for each in Criterion.objects.all()}
    labels["answer"] = _t("Your answer")
    return [
        (labels[name], value)
        for name, values in request.POST.lists()
        for value in values
        if name in labels and value.strip()
    ]
