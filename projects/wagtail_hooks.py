"""The register in the admin."""

from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from projects.importing import views
from projects.importing.writing import may_import
from projects.proposals.desk import hooks as proposals_hooks  # noqa: F401  they register themselves


@hooks.register("register_admin_urls")
def register_import_urls():
    return [
        path("projects/import/", views.ImportView.as_view(), name="projects_import"),
        path("projects/import/confirm/", views.ConfirmView.as_view(), name="projects_import_confirm"),
    ]


class ImportMenuItem(MenuItem):
    def is_shown(self, request) -> bool:
        return may_import(request.user)


@hooks.register("register_admin_menu_item")
def register_import_menu_item():
    return ImportMenuItem(
        _("Import projects"), reverse("projects_import"), name="projects-import", icon_name="download", order=310
    )
