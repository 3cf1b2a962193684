"""What accounts add to the admin: the audit trail, help for people who cannot get in, one's own security."""

from django.contrib.auth.models import Permission
from django.core.exceptions import PermissionDenied
from django.forms import Form
from django.urls import path, reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.account import BaseSettingsPanel

from accounts.audit import Action, record
from accounts.audit.views import AuditTrailView
from accounts.models import User
from accounts.users import ResetFactorView, SendLinkView, help_buttons


@hooks.register("register_admin_urls")
def admin_urls():
    return [
        path("reports/audit-trail/", AuditTrailView.as_view(), name="accounts_audit_trail"),
        path(
            "reports/audit-trail/results/",
            AuditTrailView.as_view(results_only=True),
            name="accounts_audit_trail_results",
        ),
        path("users/<int:pk>/send-link/", SendLinkView.as_view(), name="accounts_send_link"),
        path("users/<int:pk>/reset-second-factor/", ResetFactorView.as_view(), name="accounts_reset_factor"),
    ]


class AuditTrailMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return AuditTrailView.permission_policy.user_has_permission(request.user, "view")


@hooks.register("register_reports_menu_item")
def audit_trail_item():
    return AuditTrailMenuItem(
        _("Audit trail"), reverse("accounts_audit_trail"), name="audit-trail", icon_name="history", order=1000
    )


@hooks.register("register_permissions")
def audit_permission():
    return Permission.objects.filter(content_type__app_label="accounts", codename="view_auditentry")


@hooks.register("register_user_listing_buttons")
def user_listing_buttons(user, request_user):
    return help_buttons(user, request_user)


@hooks.register("before_bulk_action")
def keep_superusers(request, action_type, objects, action):
    """Accounts of superusers are changed by superusers alone, many at once as one by one."""
    people = [each for each in objects if isinstance(each, User)]
    if not request.user.is_superuser and any(person.is_superuser for person in people):
        raise PermissionDenied


@hooks.register("after_bulk_action")
def record_active_state(request, action_type, objects, action):
    """Wagtail enables and disables many accounts in one query, of which no signal tells."""
    people = [each for each in objects if isinstance(each, User)]
    if action_type != "set_active_state" or not people:
        return
    enabled = action.cleaned_form.cleaned_data["mark_as_active"]
    changed = [person for person in people if person.is_active != enabled]
    if enabled:
        User.objects.filter(pk__in=[person.pk for person in changed]).update(activated_at=timezone.now())
    for person in changed:
        record(Action.ACCOUNT_ENABLED if enabled else Action.ACCOUNT_DISABLED, target=person, request=request)


class SecurityPanel(BaseSettingsPanel):
    """The way from one's account in the admin to password, second factor and sessions."""

    name = "security"
    title = _("Sign-in and security")
    order = 150
    template_name = "accounts/security_panel.html"

    def get_form(self) -> Form:
        return Form()


@hooks.register("register_account_settings_panel")
def security_panel(request, user, profile):
    return SecurityPanel(request, user, profile)
