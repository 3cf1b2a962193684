"""The bin's own screens: what lies in it, bringing a page back, deleting it before its time."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import ProtectedError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.views.generic import FormView, ListView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminPageChooser

from pages.models import BasePage, BinnedPage

from .binning import purge, restore
from .rights import entries_for, may_restore_under


def breadcrumbs(view, *labels: str) -> list[dict]:
    """The way from the start page to the bin and to what is done there."""
    last = [{"url": "", "label": label} for label in labels]
    return [*view.breadcrumbs_items, {"url": reverse("pages_bin"), "label": _t("Bin")}, *last]


class BinIndexView(WagtailAdminTemplateMixin, ListView):
    """What lies in the bin, newest first."""

    template_name = "pages/admin/bin/index.html"
    page_title = _("Bin")
    header_icon = "bin"
    paginate_by = 50
    context_object_name = "entries"

    def get_breadcrumbs_items(self):
        return breadcrumbs(self)

    def get_queryset(self):
        entries = entries_for(self.request.user)
        wanted = self.request.GET.get("q", "").replace("\x00", "").strip()
        return entries.filter(title__icontains=wanted) if wanted else entries

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {
            "may_empty": may_empty(self.request.user),
            "q": self.request.GET.get("q", ""),
        }


class EntryView(WagtailAdminTemplateMixin, FormView):
    """What both views of one entry share."""

    header_icon = "bin"

    def dispatch(self, request, entry_id, *args, **kwargs):
        self.entry = get_object_or_404(entries_for(request.user), pk=entry_id)
        return super().dispatch(request, *args, **kwargs)

    def get_page_subtitle(self):
        return self.entry.title

    def get_breadcrumbs_items(self):
        return breadcrumbs(self, f"{self.page_title}: {self.entry.title}")

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"entry": self.entry}


class RestoreForm(forms.Form):
    parent = forms.ModelChoiceField(
        label=_("Parent page"),
        queryset=BasePage.objects.filter(depth__gt=1),
        help_text=_("The page comes back under this one, as a draft."),
    )

    def __init__(self, *args, entry, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.entry, self.user = entry, user
        allowed = entry.page.specific_class.allowed_parent_page_models()
        self.fields["parent"].widget = AdminPageChooser(target_models=allowed, user_perms="copy_to")

    def clean_parent(self):
        parent = self.cleaned_data["parent"].specific
        if not may_restore_under(self.user, self.entry.page, parent):
            raise forms.ValidationError(_("This page cannot come back there, or you may not add pages there."))
        return parent


class RestoreView(EntryView):
    """Bring a page back, to its place or under another parent."""

    form_class = RestoreForm
    template_name = "pages/admin/bin/restore.html"
    page_title = _("Restore from the bin")

    @cached_property
    def former_parent(self) -> BasePage | None:
        """Where the page was, if it can go back there."""
        parent = self.entry.former_parent
        return parent if may_restore_under(self.request.user, self.entry.page, parent) else None

    def get_form_kwargs(self):
        return super().get_form_kwargs() | {"entry": self.entry, "user": self.request.user}

    def get_initial(self):
        return {"parent": self.former_parent}

    def get_context_data(self, **kwargs):
        return super().get_context_data(**kwargs) | {"former_parent": self.former_parent}

    def form_valid(self, form):
        title, slugs = self.entry.title, (self.entry.slug, self.entry.slug_en)
        try:
            page = restore(self.entry, form.cleaned_data["parent"], self.request.user)
        except BinnedPage.DoesNotExist:
            return somebody_was_faster(self.request)
        buttons = [messages.button(reverse("wagtailadmin_pages:edit", args=(page.pk,)), _t("Edit"))]
        messages.success(self.request, _t("“%(title)s” is back, as a draft.") % {"title": title}, buttons=buttons)
        if (page.slug, page.slug_en) != slugs:
            messages.warning(self.request, _t("Another page has its old address by now, so it has a new one."))
        return redirect("wagtailadmin_explore", page.get_parent().pk)


class PurgeView(EntryView):
    """Delete a page for good, before its time."""

    form_class = forms.Form
    template_name = "pages/admin/bin/purge.html"
    page_title = _("Delete for good")

    def dispatch(self, request, *args, **kwargs):
        if not may_empty(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        title = self.entry.title
        try:
            purge(self.entry, self.request.user)
        except BinnedPage.DoesNotExist:
            return somebody_was_faster(self.request)
        except ProtectedError:
            messages.error(self.request, _t("“%(title)s” cannot be deleted: other records need it.") % {"title": title})
        else:
            messages.success(self.request, _t("“%(title)s” has been deleted for good.") % {"title": title})
        return redirect("pages_bin")


def somebody_was_faster(request):
    messages.warning(request, _t("Somebody else has just restored this page or deleted it for good."))
    return redirect("pages_bin")


def may_empty(user) -> bool:
    return user.has_perm("pages.delete_binnedpage")
