"""Requests about personal data: the clocks of the law, and what carries them out."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views import View
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput

from projects.proposals import mails, personal_data
from projects.proposals.models import Proposal
from projects.proposals.records import DataRequest

from . import may_handle


class RequestForm(forms.ModelForm):
    """A request that came by letter or telephone; senders make theirs on their own page."""

    use_required_attribute = False

    class Meta:
        model = DataRequest
        fields = ("kind", "email", "language", "received_on")
        widgets = {"received_on": AdminDateInput}
        help_texts = {
            "email": _("The address the proposals came from. Make sure that it is its owner who asks."),
            "received_on": _("The day the request arrived: both clocks begin there."),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].required = True

    def clean_received_on(self):
        day = self.cleaned_data["received_on"]
        if day > timezone.localdate():
            raise forms.ValidationError(_("This day lies in the future."))
        return day


class RequestsView(WagtailAdminTemplateMixin, FormView):
    template_name = "projects/proposals/admin/requests.html"
    page_title = _("Requests about personal data")
    header_icon = "lock"
    form_class = RequestForm
    _show_breadcrumbs = True

    def dispatch(self, request, *args, **kwargs):
        if not may_handle(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self):
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("proposals_desk"), "label": _t("Proposals")},
            {"url": "", "label": self.page_title},
        ]

    def get_initial(self):
        return {"received_on": timezone.localdate(), "language": "vi"}

    def get_context_data(self, **kwargs):
        requests = DataRequest.objects.select_related("handled_by")
        waiting = list(requests.filter(done_at=None))
        for each in waiting:
            each.count = Proposal.objects.of_sender(each.email).count()
        context = super().get_context_data(**kwargs)
        return context | {
            "waiting": waiting,
            "done": list(requests.exclude(done_at=None).order_by("-done_at")[:50]),
            "media": context["form"].media,
        }

    def form_valid(self, form):
        form.save()
        messages.success(self.request, _t("The request is kept."))
        return redirect("proposals_requests")


class HandleRequestView(View):
    """Marks a request as answered, hands out the data, or erases them."""

    http_method_names = ["post"]

    def post(self, request, pk: int) -> HttpResponse:
        if not may_handle(request.user):
            raise PermissionDenied
        asked = get_object_or_404(DataRequest, pk=pk, done_at=None)
        what = request.POST.get("do")
        if what == "answered" and asked.answered_at is None:
            asked.answered_at, asked.handled_by = timezone.now(), request.user
            asked.save(update_fields=["answered_at", "handled_by"])
        elif what == "export":
            return self._export(asked)
        elif what == "done" and asked.kind == DataRequest.Kind.EXPORT:
            self._finish(asked, asked.email)
            messages.success(request, _t("The request is closed, and the sender is told."))
        elif what == "erase" and asked.kind == DataRequest.Kind.ERASE:
            self._erase(asked)
        return redirect("proposals_requests")

    def _export(self, asked: DataRequest) -> HttpResponse:
        archive = personal_data.export(asked.email, self.request.user)
        name = f"data-{timezone.localdate():%Y-%m-%d}.zip"
        response = FileResponse(archive, as_attachment=True, filename=name, content_type="application/zip")
        response.headers["Cache-Control"] = "private, no-store"
        return response

    def _erase(self, asked: DataRequest) -> None:
        if not self.request.POST.get("sure"):
            messages.error(self.request, _t("Tick the box first: what is erased cannot be brought back."))
            return
        email = asked.email
        with transaction.atomic():
            references = personal_data.erase_sender(email, self.request.user)
            asked.references = ", ".join(references)[:500]
            self._finish(asked, email)
            DataRequest.objects.filter(email__iexact=email).update(email="")
        messages.success(self.request, _t("The data are erased, and the sender is told."))

    def _finish(self, asked: DataRequest, email: str) -> None:
        asked.done_at = timezone.now()
        asked.answered_at = asked.answered_at or asked.done_at
        asked.handled_by = self.request.user
        asked.save(update_fields=["done_at", "answered_at", "handled_by", "references"])
        notice = mails.message("request_done", email, asked.language, data_request=asked)
        notice.send(fail_silently=True)  # its receiver's address is kept nowhere any more
