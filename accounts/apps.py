from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = _("Accounts")
    default = True

    def ready(self) -> None:
        from accounts import receivers
        from accounts.audit import receivers as audit_receivers

        receivers.connect()
        audit_receivers.connect()


class PortalUsersConfig(WagtailUsersAppConfig):
    """Wagtail's screens of users, where people are invited and nobody sees or chooses another's password."""

    user_viewset = "accounts.users.PortalUserViewSet"
