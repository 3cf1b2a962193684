"""Addresses of proposals. None of them names a proposal: which one is meant is known by the browser's cookie alone."""

from django.urls import path
from django.utils.translation import gettext_lazy as _

from . import draft, sender, views

urlpatterns = [
    path("", views.landing, name="proposals"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("start/"), views.start, name="proposals_start"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("sent/"), views.sent, name="proposals_sent"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("open/"), views.open_link, name="proposals_open"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("lost-link/"), views.lost, name="proposals_lost"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("draft/<int:number>/"), draft.step, name="proposals_step"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("draft/check/"), draft.check, name="proposals_check"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("file/<int:pk>/"), draft.file, name="proposals_file"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("status/"), sender.status, name="proposals_status"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("status/answer/<int:pk>/"), sender.answer, name="proposals_answer"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("withdraw/"), sender.withdraw, name="proposals_withdraw"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("my-data/"), sender.my_data, name="proposals_data"),
    # Translators: an address in Latin letters without marks, ending in a slash.
    path(_("leave/"), sender.leave, name="proposals_leave"),
]
