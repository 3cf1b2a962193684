"""Tells Wagtail and Django of our rights when the apps are ready: before anything asks for a policy."""

from django.db.models.signals import post_migrate
from wagtail.permissions import register_permission_policy

from pages.models import (
    Banner,
    BasePage,
    DocumentFile,
    Indicator,
    Organisation,
    PortalImage,
    Programme,
    Province,
    Topic,
)

from .installation import install_roles
from .policies import BilingualPagePermissionPolicy, TranslatedMediaPolicy, TranslatedRecordPolicy


def connect(app_config) -> None:
    register_permission_policy(BasePage, BilingualPagePermissionPolicy(BasePage))
    # For the exact classes: Wagtail registers its own for them later.
    for model, auth_model in ((PortalImage, "wagtailimages.Image"), (DocumentFile, "wagtaildocs.Document")):
        policy = TranslatedMediaPolicy(model, auth_model=auth_model, owner_field_name="uploaded_by_user")
        register_permission_policy(model, policy, exact_class=True)
    for model in (Banner, Indicator, Organisation, Programme, Province, Topic):
        register_permission_policy(model, TranslatedRecordPolicy(model))
    post_migrate.connect(install_roles, sender=app_config, dispatch_uid="pages.install_roles")
