"""Names of fields and columns that Wagtail takes from its own code, in English whatever the interface speaks."""

from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override


def name_of_right(permission) -> str:
    from pages.models import BasePage

    return str(next(long for codename, _short, long in BasePage.permission_types if codename == permission.codename))


def translate_when_shown() -> None:
    """Let the rights in collections speak the language of whoever looks: Wagtail translates them once, as their modules are loaded."""
    with override(None):
        from wagtail.admin.forms.collections import GroupCollectionManagementPermissionFormSet
        from wagtail.documents.forms import GroupDocumentPermissionFormSet
        from wagtail.images.forms import GroupImagePermissionFormSet
    for formset in (
        GroupCollectionManagementPermissionFormSet,
        GroupDocumentPermissionFormSet,
        GroupImagePermissionFormSet,
    ):
        formset.permission_types[:] = [(name, _(short), _(long)) for name, short, long in formset.permission_types]
        collection = formset.form.base_fields["collection"]
        collection.label = _(collection.label)


def connect() -> None:
    translate_when_shown()
    from wagtail.admin.forms.account import NameEmailForm
    from wagtail.admin.forms.choosers import (
        AnchorLinkChooserForm,
        EmailLinkChooserForm,
        ExternalLinkChooserForm,
        PhoneLinkChooserForm,
    )
    from wagtail.admin.forms.workflows import WorkflowPageForm
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
