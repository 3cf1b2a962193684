"""Screens for administrators: who may do what, and a role in one section for chosen people."""

from django import forms
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.urls import reverse, reverse_lazy
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminPageChooser

from accounts.roles import Role
from pages.models import BasePage

from . import overview
from .installation import portal_page
from .sections import ROLES_OF_SECTIONS, group_for_section


def may_give_rights(user) -> bool:
    return user.has_perms(["auth.change_group", "accounts.change_user"])


class RightsMixin(WagtailAdminTemplateMixin):
    header_icon = "key"

    def dispatch(self, request, *args, **kwargs):
        if not may_give_rights(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class RightsView(RightsMixin, TemplateView):
    page_title = _("Roles and rights")
    template_name = "pages/admin/rights/index.html"
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self):
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs):
        roles = overview.roles()
        return super().get_context_data(**kwargs) | {
            "roles": roles,
            "rows": overview.table(roles),
            "forgotten": overview.people_without_role(),
        }


class GiveSectionForm(forms.Form):
    role = forms.ChoiceField(
        label=_("Role"),
        choices=[(role.name, role.value) for role in ROLES_OF_SECTIONS],
        widget=forms.RadioSelect,
        help_text=_("What these people do in the section."),
    )
    section = forms.ModelChoiceField(
        label=pgettext_lazy("part of the tree", "Section"),
        queryset=BasePage.objects.filter(depth__gt=1),
        widget=AdminPageChooser(show_edit_link=False),
        help_text=_("The rights hold for this page and all pages below it, e.g. “News”."),
    )
    people = forms.ModelMultipleChoiceField(
        label=_("People"),
        queryset=None,
        widget=forms.CheckboxSelectMultiple,
        help_text=_("They keep what rights they have; take those away in the account, under “Roles”."),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        people = get_user_model().objects.filter(is_active=True, is_superuser=False)
        self.fields["people"].queryset = people.order_by("last_name", "first_name", "username")

    def clean_section(self):
        section = self.cleaned_data["section"]
        if section == portal_page():
            raise forms.ValidationError(
                _("This is the whole portal: give people the group of the role itself, in their account.")
            )
        return section


class GiveSectionView(RightsMixin, FormView):
    page_title = _("Give a role in a section")
    template_name = "pages/admin/rights/section.html"
    form_class = GiveSectionForm
    success_url = reverse_lazy("rights:index")
    _show_breadcrumbs = True

    def get_breadcrumbs_items(self):
        return [
            *super().get_breadcrumbs_items(),
            {"url": reverse("rights:index"), "label": RightsView.page_title},
            {"url": "", "label": self.page_title},
        ]

    def get_context_data(self, **kwargs):
        context = super().get_context_data(**kwargs)
        return context | {
            "media": context["form"].media,
            "submit_button_label": _("Give this role"),
            "submit_button_active_label": _("Saving…"),
        }

    @transaction.atomic
    def form_valid(self, form):
        group = group_for_section(Role[form.cleaned_data["role"]], form.cleaned_data["section"])
        group.user_set.add(*form.cleaned_data["people"])
        messages.success(self.request, _t("The group “%(group)s” has its people.") % {"group": group.name})
        return super().form_valid(form)
