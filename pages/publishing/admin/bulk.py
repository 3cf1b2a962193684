"""Publishing and unpublishing many pages at once, by the same rules as one."""

from django import forms
from django.db import transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext as _t
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.views.pages.bulk_actions import PublishBulkAction, UnpublishBulkAction
from wagtail.admin.views.pages.bulk_actions.page_bulk_action import DefaultPageForm

from pages.publishing.actions import publish, withdraw
from pages.publishing.refusals import Refused
from pages.publishing.scopes import Scope


class ScopeForm(DefaultPageForm):
    scope = forms.ChoiceField(label=_("Language"), widget=forms.RadioSelect)
    field_order = ["scope"]

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["scope"].choices = self.choices
        self.fields["scope"].initial = self.choices[0][0]
        self.fields["include_descendants"].label = _("Pages below them too")


class PublishForm(ScopeForm):
    choices = [
        (Scope.VI, _("Vietnamese")),
        (Scope.EN, _("English")),
        (Scope.BOTH, _("Both languages, where there is English")),
    ]


class UnpublishForm(ScopeForm):
    choices = [(Scope.EN, _("English only")), (Scope.BOTH, _("The whole pages, Vietnamese and English"))]


class ScopedBulkAction:
    """Does the same to each page; what the rules forbid is told, and stops no other page."""

    def get_execution_context(self):
        scope = Scope(self.cleaned_form.cleaned_data["scope"])
        return super().get_execution_context() | {"scope": scope, "refusals": self.refusals, "may": self.check_perm}

    @cached_property
    def refusals(self) -> list[str]:
        return []

    @classmethod
    def execute_action(
        cls, objects, include_descendants=False, user=None, scope=Scope.BOTH, refusals=None, may=None, **kwargs
    ):
        refusals = [] if refusals is None else refusals
        pages = children = 0
        for page in objects:
            pages += cls._do(page, scope, user, refusals)
            if include_descendants:
                below = [each for each in cls.descendants(page, scope) if may is None or may(each)]
                children += sum(cls._do(each, scope, user, refusals) for each in below)
        return pages, children

    @classmethod
    def _do(cls, page, scope: Scope, user, refusals: list[str]) -> bool:
        try:
            with transaction.atomic():
                held_back = cls.do(page, scope, user)
        except Refused as refused:
            refusals.append(f"{page}: {refused}")
            return False
        if held_back:
            refusals.append(_t("%(page)s, English: %(reason)s") % {"page": page, "reason": held_back})
        return True

    def get_success_message(self, num_parent_objects, num_child_objects):
        for sentence in self.refusals:
            messages.warning(self.request, _t("Not published – %s") % sentence)
        if num_parent_objects or num_child_objects:
            return super().get_success_message(num_parent_objects, num_child_objects)
        return None


class PublishScopeBulkAction(ScopedBulkAction, PublishBulkAction):
    form_class = PublishForm
    template_name = "pages/admin/publishing/bulk_publish.html"

    @staticmethod
    def descendants(page, scope: Scope):
        below = page.get_descendants().filter(alias_of=None).order_by("path")
        return below.filter(live=True, live_en=False) if scope == Scope.EN else below.filter(live=False)

    @staticmethod
    def do(page, scope: Scope, user) -> Refused | None:
        return publish(page, scope, user=user).held_back


class UnpublishScopeBulkAction(ScopedBulkAction, UnpublishBulkAction):
    form_class = UnpublishForm
    template_name = "pages/admin/publishing/bulk_unpublish.html"

    @staticmethod
    def descendants(page, scope: Scope):
        return page.get_descendants().filter(**{"live_en" if scope == Scope.EN else "live": True})

    @staticmethod
    def do(page, scope: Scope, user) -> None:
        withdraw(page, scope, user=user)
