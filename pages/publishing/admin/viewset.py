"""The views of all pages in the admin that publishing per language changes."""

from wagtail.admin.viewsets.pages import PageViewSet

from pages.models import BasePage

from .compare import LanguageCompareView
from .editing import PublishingCreateView, PublishingEditView, PublishingRevertView
from .history import LanguageHistoryView
from .unpublish import PublishingUnpublishView


class PortalPageViewSet(PageViewSet):
    """Stands in for Wagtail's viewset of all page types."""

    model = BasePage
    add_view_class = PublishingCreateView
    edit_view_class = PublishingEditView
    revisions_revert_view_class = PublishingRevertView
    revisions_compare_view_class = LanguageCompareView
    history_view_class = LanguageHistoryView
    unpublish_view_class = PublishingUnpublishView


portal_page_viewset = PortalPageViewSet()
