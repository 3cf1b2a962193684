"""Copying a page asks for both titles and both slugs; Wagtail's own form and view know one of each."""

from django import forms
from django.db import transaction
from django.shortcuts import redirect
from django.utils import translation
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.actions.copy_page import CopyPageAction
from wagtail.actions.create_alias import CreatePageAliasAction
from wagtail.admin import messages
from wagtail.admin.forms.pages import CopyForm
from wagtail.admin.views.pages.copy import CopyView

from pages.bilingual import PRIMARY
from pages.bilingual.addresses import address_errors
from pages.bilingual.slugs import slugify_vietnamese
from pages.models import BasePage
from pages.widgets import VietnameseSlugInput


class BilingualCopyForm(CopyForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["new_title"].label = _("New title in Vietnamese")
        self.fields["new_title"].initial = self.page.title_vi
        self.fields["new_slug"].label = _("New Vietnamese slug")
        self.fields["new_slug"].widget = VietnameseSlugInput()
        if not self.page.title_en:
            return
        self.fields["new_title_en"] = forms.CharField(
            initial=self.page.title_en, required=False, max_length=255, label=_("New title in English")
        )
        self.fields["new_slug_en"] = forms.SlugField(
            initial=self.page.slug_en,
            required=False,
            max_length=255,
            label=_("New English slug"),
            widget=VietnameseSlugInput(),
        )
        first = ("new_title", "new_title_en", "new_slug", "new_slug_en")
        self.order_fields([*first, *(name for name in self.fields if name not in first)])

    def clean(self):
        cleaned = super().clean()
        if "new_title" not in cleaned or "new_slug" not in cleaned:
            return cleaned
        errors = address_errors(self._copied(cleaned), cleaned.get("new_parent_page") or self.page.get_parent())
        for name, message in errors.items():
            self.add_error(f"new_{name}" if f"new_{name}" in self.fields else "new_slug", message)
        return cleaned

    def _copied(self, cleaned: dict) -> BasePage:
        """Return a stand-in with the names and slugs that the copy will have."""
        title_en = self.page.title_en if cleaned.get("alias") else cleaned.get("new_title_en", "")
        slug_en = cleaned.get("new_slug_en") or slugify_vietnamese(title_en or "")
        return BasePage(slug=cleaned["new_slug"], slug_en=slug_en if title_en else "")


class BilingualCopyView(CopyView):
    """Wagtail's copy view, with both languages handed to the copy and run under Vietnamese, whatever the interface speaks."""

    template_name = "pages/admin/copy.html"

    def get_form_class(self):
        return BilingualCopyForm

    def form_valid(self, form):
        chosen = form.cleaned_data
        self.parent_page = chosen["new_parent_page"] or self.parent_page
        with translation.override(PRIMARY), transaction.atomic():
            new_page = self._alias(chosen) if chosen.get("alias") else self._copy(chosen)
        messages.success(self.request, _t("The page “%s” was copied.") % self.page.specific_deferred)
        for hook in hooks.get_hooks("after_copy_page"):
            result = hook(self.request, self.page, new_page)
            if hasattr(result, "status_code"):
                return result
        return redirect(self.next_url) if self.next_url else redirect("wagtailadmin_explore", self.parent_page.pk)

    def _copy(self, chosen: dict):
        english = {"title_en": chosen.get("new_title_en", ""), "slug_en": ""}
        if english["title_en"]:
            english["slug_en"] = chosen.get("new_slug_en", "")
        may_publish = self.parent_page.permissions_for_user(self.request.user).can_publish_subpage()
        return CopyPageAction(
            page=self.page,
            recursive=chosen.get("copy_subpages"),
            to=self.parent_page,
            update_attrs={"title_vi": chosen["new_title"], "slug": chosen["new_slug"]} | english,
            keep_live=may_publish and chosen.get("publish_copies"),
            user=self.request.user,
        ).execute()

    def _alias(self, chosen: dict):
        """An alias keeps its source's titles; only its slugs are its own."""
        alias = CreatePageAliasAction(
            self.page.specific,
            recursive=chosen.get("copy_subpages"),
            parent=self.parent_page,
            update_slug=chosen["new_slug"],
            user=self.request.user,
        ).execute(skip_permission_checks=True)  # the form has checked them
        wanted = chosen.get("new_slug_en")
        if wanted and wanted != alias.slug_en:
            alias = alias.specific_class.objects.get(pk=alias.pk)
            alias.slug_en = wanted
            alias.save()
        return alias
