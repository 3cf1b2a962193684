"""Names of fields and columns that Wagtail takes from its own code, in English whatever the interface speaks."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

# Words that stand in Wagtail's own catalogues, not in the portal's: it says them in the language in which it was started.
of_wagtail = _
RIGHTS = {
    "add_collection": ("Add", "Add collections"),
    "change_collection": ("Edit", "Edit collections"),
    "delete_collection": ("Delete", "Delete collections"),
    "add_image": ("Add", "Add/edit images you own"),
    "change_image": ("Edit", "Edit any image"),
    "choose_image": ("Choose", "Select images in choosers"),
}


def name_of_right(permission) -> str:
    from pages.models import BasePage

    return str(next(long for codename, _short, long in BasePage.permission_types if codename == permission.codename))


def connect() -> None:
    name_fields()
    name_rights_in_collections()
    name_filters()


def name_filters() -> None:
    from wagtail.contrib.redirects.filters import RedirectsReportFilterSet

    kind = RedirectsReportFilterSet.base_filters["is_permanent"]
    kind.label = of_wagtail("Type")
    kind.extra["choices"] = ((True, of_wagtail("Permanent")), (False, of_wagtail("Temporary")))
    kind.extra["empty_label"] = of_wagtail("All")


def name_rights_in_collections() -> None:
    from wagtail.admin.forms.collections import GroupCollectionManagementPermissionFormSet
    from wagtail.documents.forms import GroupDocumentPermissionFormSet
    from wagtail.images.forms import GroupImagePermissionFormSet

    for formset in (
        GroupCollectionManagementPermissionFormSet,
        GroupDocumentPermissionFormSet,
        GroupImagePermissionFormSet,
    ):
        formset.form.base_fields["collection"].label = of_wagtail("Collection")
        formset.permission_types[:] = [
            (codename, *map(of_wagtail, RIGHTS[codename])) if codename in RIGHTS else (codename, short, long)
            for codename, short, long in formset.permission_types
        ]


def name_fields() -> None:
    from wagtail.admin.forms.account import NameEmailForm
    from wagtail.admin.forms.choosers import (
        AnchorLinkChooserForm,
        EmailLinkChooserForm,
        ExternalLinkChooserForm,
        PhoneLinkChooserForm,
    )
    from wagtail.admin.forms.workflows import WorkflowPageForm
    from wagtail.images.forms import ImageInsertionForm
    from wagtail.models import Site
    from wagtail.sites.views import IndexView as SiteIndexView
    from wagtail.users.forms import PagePermissionsForm
    from wagtail.users.views.bulk_actions.assign_role import RoleForm

    labels = {
        ExternalLinkChooserForm: {"link_text": _("Link text")},
        AnchorLinkChooserForm: {"link_text": _("Link text")},
        EmailLinkChooserForm: {
            "email_address": _("E-mail address"),
            "link_text": _("Link text"),
            "subject": _("Subject"),
            "body": _("Message"),
        },
        PhoneLinkChooserForm: {"phone_number": _("Phone number"), "link_text": _("Link text")},
        ImageInsertionForm: {
            "format": of_wagtail("Format"),
            "image_is_decorative": of_wagtail("Image is decorative"),
            "alt_text": of_wagtail("Alt text"),
        },
        WorkflowPageForm: {"page": _("Page")},
        PagePermissionsForm: {"page": _("Page")},
        RoleForm: {"role": _("Role")},
    }
    for form, names in labels.items():
        for name, label in names.items():
            form.base_fields[name].label = label
    # Its boxes would be called “Page | page | Publish any page”, in part in English.
    PagePermissionsForm.base_fields["permissions"].label_from_instance = name_of_right
    NameEmailForm.field_order = ["last_name", "first_name", "email"]  # the family name first
    for column in SiteIndexView.columns:
        if column.name in {"port", "site_name", "root_page"}:
            column.label = capfirst(Site._meta.get_field(column.name).verbose_name)
