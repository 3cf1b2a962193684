"""The admin's views of all pages: Wagtail's, with publishing per language and the state of English."""

from wagtail import hooks
from wagtail.admin.viewsets.pages import PageViewSet

from pages.models import BasePage
from pages.publishing.admin.compare import LanguageCompareView
from pages.publishing.admin.editing import PublishingCreateView, PublishingEditView, PublishingRevertView
from pages.publishing.admin.history import LanguageHistoryView
from pages.publishing.admin.unpublish import PublishingUnpublishView
from pages.translating.editor import WithTranslationPanel
from pages.translating.explorer import (
    TranslationExplorerView,
    TranslationFilterSet,
    TranslationSearchView,
    TranslationTypeUseView,
)


class PageAddView(WithTranslationPanel, PublishingCreateView):
    pass


class PageEditView(WithTranslationPanel, PublishingEditView):
    pass


class PageRevertView(WithTranslationPanel, PublishingRevertView):
    pass


class PortalPageViewSet(PageViewSet):
    """Stands in for Wagtail's viewset of all page types."""

    model = BasePage
    filterset_class = TranslationFilterSet
    index_view_class = TranslationExplorerView
    search_view_class = TranslationSearchView
    content_type_use_view_class = TranslationTypeUseView
    add_view_class = PageAddView
    edit_view_class = PageEditView
    revisions_revert_view_class = PageRevertView
    revisions_compare_view_class = LanguageCompareView
    history_view_class = LanguageHistoryView
    unpublish_view_class = PublishingUnpublishView


portal_page_viewset = PortalPageViewSet()


@hooks.register("register_admin_viewset", order=100)  # after Wagtail's own, whose place it takes
def register_page_views():
    return portal_page_viewset
