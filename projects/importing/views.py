"""Importing in the admin: send a workbook, read what it would do, then let it."""

import io
from datetime import date

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput

from pages.bilingual import content_language
from projects.models import ProjectIndexPage

from . import one_line, storing, tidy
from .files import MAX_BYTES, read_workbook
from .plan import ProjectPlan
from .report import FileRefused, Report
from .writing import may_import, write

MAX_PROJECTS = 500
LANGUAGES = [("vi", _("Vietnamese")), ("en", _("English"))]


class ImportForm(forms.Form):
    file = forms.FileField(label=_("Workbook"), help_text=_("An Excel workbook (.xlsx) of at most 10 MB."))
    numbers = forms.ChoiceField(
        label=_("Numbers that stand as text are written as in"),
        choices=LANGUAGES,
        widget=forms.RadioSelect,
        help_text=_("7.039,03 in Vietnamese, 7,039.03 in English. Real numbers of the workbook need no choice."),
    )
    update = forms.BooleanField(
        label=_("Change existing projects"),
        required=False,
        help_text=_("Projects that the register has get a new draft. Left out, they are refused."),
    )
    language = forms.ChoiceField(
        label=_("Language of a sheet of one line a project"),
        choices=LANGUAGES,
        widget=forms.RadioSelect,
        required=False,
    )
    day = forms.DateField(
        label=_("Day of such a sheet"),
        required=False,
        widget=AdminDateInput,
        help_text=_("The day for which its amounts hold."),
    )
    source_name = forms.CharField(
        label=_("Source of such a sheet"), required=False, max_length=255, help_text=_("Who published it.")
    )
    source_url = forms.URLField(label=_("Address of its source"), required=False, max_length=500, assume_scheme="https")

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise forms.ValidationError(_("The file is larger than %(size)d MB.") % {"size": MAX_BYTES // 1024**2})
        return file

    @property
    def choices(self) -> dict:
        """What goes into the token, as JSON can hold it."""
        made = {name: value for name, value in self.cleaned_data.items() if name != "file"}
        return made | {"day": made["day"].isoformat() if made["day"] else ""}


class ImportRight:
    """Lets in whoever may add projects, and nobody else."""

    def dispatch(self, request, *args, **kwargs):
        if not may_import(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class ImportView(ImportRight, WagtailAdminTemplateMixin, FormView):
    """The form, and after it the report of a trial."""

    form_class = ImportForm
    template_name = "projects/admin/importing/form.html"
    page_title = _("Import projects")
    header_icon = "download"

    def get_initial(self):
        language = content_language(get_language())
        return {"numbers": language, "language": language}

    def get_breadcrumbs_items(self):
        index = ProjectIndexPage.objects.first()
        explorer = {"url": reverse("wagtailadmin_explore", args=(index.pk,)), "label": str(index)}
        return [*self.breadcrumbs_items, explorer, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "columns": one_line.COLUMNS,
            "explained": one_line.explained(),
            "template_url": reverse("open_data_file", args=["tidy.xlsx"]),
            "dictionary_url": reverse("open_data"),
        }

    def form_valid(self, form) -> HttpResponse:
        content = form.cleaned_data["file"].read()
        try:
            report = run(content, form.choices, self.request.user, keep=False)
        except FileRefused as refused:
            form.add_error("file", str(refused.message))
            return self.form_invalid(form)
        token = storing.keep(content, self.request.user, form.choices) if report.is_good else ""
        return self.render_to_response(
            self.get_context_data(form=form, report=report, token=token, name=form.cleaned_data["file"].name)
        )


class ConfirmView(ImportRight, WagtailAdminTemplateMixin, FormView):
    """The same once more, and kept this time."""

    http_method_names = ["post"]
    form_class = forms.Form
    template_name = "projects/admin/importing/form.html"

    def form_valid(self, form) -> HttpResponse:
        found = storing.find(self.request.POST.get("token", ""), self.request.user)
        if found is None:
            messages.error(self.request, _t("The file is no longer here. Send it once more."))
            return redirect("projects_import")
        path, choices = found
        try:
            report = run(path.read_bytes(), choices, self.request.user, keep=True)
        except FileRefused as refused:
            messages.error(self.request, str(refused.message))
            return redirect("projects_import")
        if not report.is_good:
            messages.error(
                self.request,
                _t("The register has changed meanwhile and nothing was imported. Send the file once more."),
            )
            return redirect("projects_import")
        path.unlink(missing_ok=True)
        messages.success(
            self.request,
            _t(
                "Imported as drafts: %(created)d new projects, %(changed)d changed, %(lines)d new lines. Nothing is public yet."
            )
            % {"created": len(report.created), "changed": len(report.changed), "lines": report.lines},
        )
        return redirect("wagtailadmin_explore", ProjectIndexPage.objects.first().pk)


def run(content: bytes, choices: dict, user, *, keep: bool) -> Report:
    """Read a workbook and make drafts of it; `keep=False` only tries it."""
    report = Report()
    plans = _plans(content, choices, report)
    if not plans and not report.errors:
        raise FileRefused(_("The workbook holds no project."))
    if len(plans) > MAX_PROJECTS:
        raise FileRefused(
            _("The workbook holds more than %(number)d projects. Send them in several files.")
            % {"number": MAX_PROJECTS}
        )
    if not report.errors:
        write(plans, report, user, update=choices["update"], keep=keep)
    return report


def _plans(content: bytes, choices: dict, report: Report) -> list[ProjectPlan]:
    sheets = read_workbook(io.BytesIO(content), len(content))
    if tidy.is_tidy(sheets):
        return tidy.read(sheets, report, choices["numbers"])
    name = one_line.find(sheets)
    if name is None:
        raise FileRefused(
            _(
                "The workbook has neither the four sheets of the tidy workbook nor a sheet with the columns “Unique ID” "
                "and “Project Name”."
            )
        )
    if not (choices["day"] and choices["source_name"]):
        raise FileRefused(_("For a sheet of one line a project, say of which day it is and who published it."))
    origin = one_line.Origin(
        date.fromisoformat(choices["day"]),
        choices["source_name"],
        choices["source_url"],
        choices["language"] or "vi",
        choices["numbers"],
    )
    return one_line.read(name, sheets[name], report, origin)
