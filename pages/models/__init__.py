"""Models of the ground floor. The base page comes first: Wagtail's own models refer to it."""

from .base import BasePage, BasePageQuerySet
from .content import ContactPage, ContentPage, HomeFigure, HomePage, Post, SecretariatPage, SectionPage
from .demo import DemoRecord
from .feedback import ContactMessage
from .figures import Indicator, IndicatorObservation, Observation, Qualifier
from .files import DocumentFile
from .generation import Generation
from .images import PortalImage, PortalRendition
from .places import FormerProvince, Province
from .records import Organisation, OrganisationName, OrganisationRole, Programme, Topic
from .rights import RoleGroup
from .search import SearchEntry
from .site import Banner, PortalSettings

__all__ = [
    "Banner",
    "BasePage",
    "BasePageQuerySet",
    "ContactMessage",
    "ContactPage",
    "ContentPage",
    "DemoRecord",
    "DocumentFile",
    "FormerProvince",
    "Generation",
    "HomeFigure",
    "HomePage",
    "Indicator",
    "IndicatorObservation",
    "Observation",
    "Organisation",
    "OrganisationName",
    "OrganisationRole",
    "PortalImage",
    "PortalRendition",
    "PortalSettings",
    "Post",
    "Programme",
    "Province",
    "Qualifier",
    "RoleGroup",
    "SearchEntry",
    "SecretariatPage",
    "SectionPage",
    "Topic",
]
