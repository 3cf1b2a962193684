"""Addresses of sign-in and of one's own account. Only what is listed here exists of allauth: there is no sign-up."""

from allauth.account import views as account
from django.urls import include, path, re_path
from django.utils.translation import gettext_lazy as _

from accounts.views import SessionsView, SignInView

urlpatterns = [
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("sign-in/"), SignInView.as_view(), name="account_login"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("sign-out/"), account.logout, name="account_logout"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("disabled/"), account.account_inactive, name="account_inactive"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("confirm/"), account.reauthenticate, name="account_reauthenticate"),
    path(
        # Translators: an address in Latin letters without marks, ending in a slash.
        _("password/"),
        include(
            [
                path("", account.password_change, name="account_change_password"),
                path("set/", account.password_set, name="account_set_password"),
                path("reset/", account.password_reset, name="account_reset_password"),
                path("reset/done/", account.password_reset_done, name="account_reset_password_done"),
                path("key/done/", account.password_reset_from_key_done, name="account_reset_password_from_key_done"),
                re_path(
                    r"^key/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
                    account.password_reset_from_key,
                    name="account_reset_password_from_key",
                ),
            ]
        ),
    ),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("second-factor/"), include("allauth.mfa.urls")),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("sessions/"), SessionsView.as_view(), name="usersessions_list"),
]
