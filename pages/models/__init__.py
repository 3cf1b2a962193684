"""Models of the ground floor. The base page comes first: Wagtail's own models refer to it."""

from .base import BasePage, BasePageQuerySet
from .bin import BinnedPage
from .content import ContactPage, ContentPage, HomeFigure, HomePage, Post, SecretariatPage, SectionPage
from .demo import DemoRecord
from .desk import ApprovalTask, ApprovalTaskState, UndeliveredMail
from .feedback import ContactMessage
from .figures import Indicator, IndicatorObservation, Observation, Qualifier
from .files import DocumentFile
from .generation import Generation
from .images import PortalImage, PortalRendition
from .places import FormerProvince, Province
from .publishing import PlannedPublication, WorkflowScope
from .records import Organisation, OrganisationName, OrganisationRole, Programme, Topic
from .rights import RoleGroup
from .search import SearchEntry
from .site import Banner, PortalSettings
from .translating import TranslatedText

__all__ = [
    "ApprovalTask",
    "ApprovalTaskState",
    "Banner",
    "BasePage",
    "BasePageQuerySet",
    "BinnedPage",
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
    "PlannedPublication",
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
    "WorkflowScope",
    "UndeliveredMail",
    "TranslatedText",
]
