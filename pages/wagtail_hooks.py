"""The admin: records and messages in its menu, copying in both languages."""

from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.admin.staticfiles import versioned_static
from wagtail.admin.ui.tables import Column
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from pages import page_views  # noqa: F401  registers itself
from pages.bin import hooks as bin_hooks  # noqa: F401  its hooks register themselves
from pages.copying import BilingualCopyView
from pages.desk import hooks as desk_hooks  # noqa: F401
from pages.editing import hooks as editing
from pages.links import ReaderPageLinkHandler
from pages.models import Banner, ContactMessage, Indicator, Organisation, Programme, Province, Topic
from pages.moving import refuse_taken_addresses, refuse_taken_addresses_of_many
from pages.panels import both
from pages.publishing import log_actions  # noqa: F401 (registers its hook)
from pages.publishing.admin import hooks as publishing_hooks  # noqa: F401 (registers its hooks)
from pages.rights import hooks as rights_hooks  # noqa: F401  they register themselves
from pages.translating import hooks as translating_hooks  # noqa: F401  what stands there registers itself
from pages.translating.explorer import EnglishNameColumn, english_name_filters


@hooks.register("before_copy_page")
def copy_in_both_languages(request, page):
    """Answer with our own copy view; inside it the hook runs once more and lets the others go on."""
    if getattr(request, "copies_in_both_languages", False):
        return None
    request.copies_in_both_languages = True
    return BilingualCopyView.as_view()(request, page.pk)


editing.register()
hooks.register("before_move_page", refuse_taken_addresses)
hooks.register("before_bulk_action", refuse_taken_addresses_of_many)


@hooks.register("register_rich_text_features", order=100)
def register_page_links(features):
    features.register_link_type(ReaderPageLinkHandler)


@hooks.register("insert_global_admin_css")
def add_styles():
    return format_html('<link rel="stylesheet" href="{}">', versioned_static("css/admin/screens.css"))


class IdentifierColumn(Column):
    """What programs and addresses call a record by."""

    cell_template_name = "pages/admin/identifier_cell.html"

    def __init__(self, record: type, name: str):
        super().__init__(name, label=capfirst(record._meta.get_field(name).verbose_name), sort_key=name)


class OrganisationViewSet(SnippetViewSet):
    model = Organisation
    icon = "group"
    list_display = ["__str__", EnglishNameColumn("name_en"), "abbreviation_vi", "kind"]
    filterset_class = english_name_filters(Organisation, "name_en", "kind")
    search_fields = ["name_vi", "name_en", "abbreviation_vi", "abbreviation_en"]


class IndicatorViewSet(SnippetViewSet):
    model = Indicator
    icon = "order"
    list_display = ["__str__", EnglishNameColumn("label_en"), IdentifierColumn(Indicator, "key")]
    filterset_class = english_name_filters(Indicator, "label_en")
    search_fields = ["label_vi", "label_en", "key"]


class ProgrammeViewSet(SnippetViewSet):
    model = Programme
    icon = "folder-open-inverse"
    list_display = ["__str__", EnglishNameColumn("name_en")]
    filterset_class = english_name_filters(Programme, "name_en")
    search_fields = ["name_vi", "name_en"]


class ProvinceViewSet(SnippetViewSet):
    model = Province
    icon = "site"
    list_display = ["__str__", EnglishNameColumn("name_en"), "code", "kind"]
    filterset_class = english_name_filters(Province, "name_en")
    search_fields = ["name_vi", "name_en", "code"]
    panels = [
        FieldRowPanel([FieldPanel("code"), FieldPanel("kind")]),
        FieldPanel("valid_from", help_text=_("e.g. 01/07/2025")),
        both("name", "", ("Khánh Hòa", "Khanh Hoa")),
        FieldPanel("archipelago", help_text=_("Only where a group of islands belongs to it, e.g. Trường Sa.")),
    ]


class TopicViewSet(SnippetViewSet):
    model = Topic
    icon = "tag"
    list_display = ["__str__", EnglishNameColumn("name_en"), IdentifierColumn(Topic, "slug")]
    filterset_class = english_name_filters(Topic, "name_en")
    search_fields = ["name_vi", "name_en"]


class BannerViewSet(SnippetViewSet):
    model = Banner
    icon = "info-circle"
    list_display = ["__str__", EnglishNameColumn("title_en"), "starts_at", "ends_at"]
    filterset_class = english_name_filters(Banner, "title_en")


class RecordsGroup(SnippetViewSetGroup):
    menu_label = _("Records")
    menu_icon = "list-ul"
    menu_order = 300
    items = (OrganisationViewSet, IndicatorViewSet, ProgrammeViewSet, ProvinceViewSet, TopicViewSet, BannerViewSet)


class NoAddPolicy(ModelPermissionPolicy):
    """Messages come from readers: nobody writes one in the admin."""

    def user_has_permission(self, user, action):
        return action != "add" and super().user_has_permission(user, action)


class ContactMessageViewSet(SnippetViewSet):
    model = ContactMessage
    icon = "mail"
    menu_label = _("Messages")
    menu_order = 310
    add_to_admin_menu = True
    list_display = ["reference", "subject", "status", "sent_at"]
    list_filter = ["status", "language"]
    copy_view_enabled = False
    panels = [
        FieldRowPanel([FieldPanel("name", read_only=True), FieldPanel("email", read_only=True)]),
        FieldPanel("subject", read_only=True),
        FieldPanel("message", read_only=True),
        FieldRowPanel(
            [
                FieldPanel("language", read_only=True),
                FieldPanel("consent_version", read_only=True),
                FieldPanel("consented_at", read_only=True),
            ]
        ),
        FieldPanel("status"),
        FieldPanel("note", help_text=_("For colleagues only: who wrote the message never sees it.")),
    ]


register_permission_policy(ContactMessage, NoAddPolicy(ContactMessage))
register_snippet(RecordsGroup)
register_snippet(ContactMessageViewSet)
