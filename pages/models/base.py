"""The page that every page type of the portal is: one place in the tree, two languages side by side."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import DatabaseError, models, transaction
from django.utils import translation
from django.utils.functional import classproperty
from django.utils.translation import gettext_lazy as _
from django.utils.translation import gettext_noop
from modelcluster.models import get_all_child_relations
from wagtail.admin.panels import CommentPanel, FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import COMMENTS_RELATION_NAME, AbstractPage, DefaultBasePageMixin, PageManager
from wagtail.models.pages import PAGE_PERMISSION_TYPES, AbstractPageMeta
from wagtail.search import index

from pages.bilingual import PRIMARY, SECONDARY
from pages.bilingual.addresses import address_errors, fill_slugs
from pages.bilingual.paths import PathChange
from pages.bilingual.publishing import missing_ancestor
from pages.fields import normalise_texts
from pages.page_form import BilingualPageForm
from pages.panels import both, both_titles
from pages.publishing.actions import PublicationAction
from pages.reference_index import references_read_once
from pages.rights.tester import TRANSLATE, BilingualPagePermissionTester
from pages.translating.recording import COLUMNS as TRANSLATION_COLUMNS
from pages.translating.recording import record as record_translation
from pages.translating.states import EnglishState, english_state
from pages.widgets import VietnameseSlugInput

from .querysets import BasePageQuerySet
from .reading import ReadersPage

# What is true of a page as a whole: no revision changes it.
KEPT_FROM_REVISIONS = (
    "live_en",
    "first_published_at_en",
    "last_published_at_en",
    "go_live_at",
    "expire_at",
    "go_live_at_en",
    "expire_at_en",
    "expired",
    "last_published_at",
    "live_revision_id",
)
# What points from a page at other rows: Wagtail would look each one up that a revision names, and then keep the page's own.
POINTERS_OF_THE_PAGE = (
    "content_type",
    "locale",
    "owner",
    "alias_of",
    "locked_by",
    "latest_revision",
    "live_revision",
)
# What saving a draft writes on the page's row, and readers never see.
COLUMNS_ABOUT_THE_DRAFT = frozenset(
    {"latest_revision", "latest_revision_created_at", "draft_title", "has_unpublished_changes"}
)


# Wagtail's rights on pages and our own, in the order of the group editor: (action, short name, long name).
PAGE_RIGHTS = [*PAGE_PERMISSION_TYPES, (TRANSLATE, _("Edit English"), _("Edit the English texts of any page"))]

BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class BasePage(ReadersPage, DefaultBasePageMixin, AbstractPage):
    """Wagtail's page with the English columns beside the Vietnamese ones (docs/adr/0001).

    Vietnamese carries `live`, the tree, `slug`, `url_path` and every shared fact; English adds only texts, `slug_en`,
    `url_path_en` and `live_en`. Whatever validates, stores or loads runs under Vietnamese, so that the bare columns (`title`,
    `draft_title`, …) never depend on the editor's interface language.
    """

    slug_en = models.SlugField(
        _("English slug"),
        max_length=255,
        blank=True,
        help_text=_(
            "The last part of the English address, e.g. “about”. Left empty, it is made from the English title."
        ),
    )
    url_path_en = models.TextField(blank=True, editable=False)
    live_en = models.BooleanField(_("live in English"), default=False, editable=False)
    first_published_at_en = models.DateTimeField(null=True, blank=True, editable=False)
    last_published_at_en = models.DateTimeField(null=True, blank=True, editable=False)
    go_live_at_en = models.DateTimeField(null=True, blank=True, editable=False)
    expire_at_en = models.DateTimeField(null=True, blank=True, editable=False)
    # Digests of the Vietnamese words, of the English ones, and of the Vietnamese that this English renders, all of the newest
    # draft: lists find by them what is not translated or out of date (pages/translating/states.py).
    vietnamese_words = models.CharField(max_length=32, blank=True, default="", editable=False)
    english_words = models.CharField(max_length=32, blank=True, default="", editable=False)
    translated_words = models.CharField(max_length=32, blank=True, default="", editable=False)
    # What dated lists sort by (an article's date, a document's issue). On this table, because SQLite scans a joined one.
    listed_on = models.DateField(null=True, blank=True, editable=False)

    objects = BasePageManager()

    # Single items of lists (news, documents, …) stay out of the site map page; their lists are in it.
    in_site_map = True
    # Whether `?page=` is an address of its own.
    is_paginated = False
    allowed_http_methods = ["GET", "HEAD", "OPTIONS"]

    translation_fields = ("title", "seo_title", "search_description")
    # When a page was first public says nothing of its copy.
    exclude_fields_in_copy = [
        "first_published_at_en",
        "last_published_at_en",
        "go_live_at",
        "expire_at",
        "go_live_at_en",
        "expire_at_en",
        "planned_publications",
    ]

    content_panels = [
        both_titles(
            "title",
            _("The name of the page, as readers see it in lists and on top of the page."),
            ("Việt Nam công bố ba dự án đầu tiên của JETP", "Viet Nam announces the first three JETP projects"),
        ),
    ]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [
                        FieldPanel(
                            "slug",
                            widget=VietnameseSlugInput,
                            heading=_("Vietnamese slug"),
                            help_text=_("The last part of the Vietnamese address, e.g. “gioi-thieu”."),
                            attrs={"data-language": PRIMARY},
                        ),
                        FieldPanel("slug_en", widget=VietnameseSlugInput, attrs={"data-language": SECONDARY}),
                    ],
                    classname="bilingual-row",
                ),
                both(
                    "seo_title",
                    _("The title that search engines and the browser's tab show. Left empty, the title of the page."),
                    ("Ba dự án JETP đầu tiên | Cổng thông tin JETP", "First three JETP projects | JETP portal"),
                ),
                both(
                    "search_description",
                    _("One or two sentences under the title in the results of search engines."),
                    (
                        "Danh sách, quy mô và tình trạng của ba dự án đầu tiên.",
                        "Names, size and status of the first three projects.",
                    ),
                ),
            ],
            heading=_("Address and search engines"),
        ),
        MultiFieldPanel(
            [FieldPanel("show_in_menus", help_text=_("Tick it for pages that the menu on top of the portal shows."))],
            heading=_("Menu"),
        ),
    ]

    # Hours of publication are planned for each language (pages/publishing), not in the form.
    settings_panels = [CommentPanel()]

    search_fields = [
        *AbstractPage.search_fields,
        *DefaultBasePageMixin.search_fields,
        index.SearchField("title_en", boost=2),
        index.AutocompleteField("title_en"),
        index.FilterField("title_en"),
        index.FilterField("live_en"),
        index.FilterField("listed_on"),
    ]

    class Meta(AbstractPageMeta):
        indexes = [
            models.Index(fields=["url_path"], name="page_url_path"),
            models.Index(fields=["url_path_en"], name="page_url_path_en"),
            models.Index(fields=["content_type", "live", "-listed_on", "-id"], name="page_list_vi"),
            models.Index(fields=["content_type", "live_en", "-listed_on", "-id"], name="page_list_en"),
        ]
        # Django makes “add” and “change” itself; the last is about records.
        permissions = [
            *((f"{action}_basepage", name) for action, _short, name in PAGE_RIGHTS if action not in {"add", "change"}),
            ("translate_records", gettext_noop("Edit the English texts of images, documents and records")),
        ]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(live=True) | models.Q(live_en=False), name="english_needs_vietnamese"
            ),
        ]

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        # On the base page itself, wagtail.admin puts its own form when it starts.
        if "base_form_class" not in cls.__dict__:
            cls.base_form_class = BilingualPageForm

    def __str__(self) -> str:
        return self.title_vi or self.draft_title

    # Who may do what: pages/rights and pages/bin/rights

    @classproperty
    def permission_types(cls):
        return [(f"{action}_basepage", short, long) for action, short, long in PAGE_RIGHTS]

    @classproperty
    def permission_codenames(cls):
        return [codename for codename, _short, _long in cls.permission_types]

    def permissions_for_user(self, user) -> BilingualPagePermissionTester:
        from pages.bin import place, rights

        tester = rights.BinnedPagePermissionTester if place.holds(self) else BilingualPagePermissionTester
        return tester(user, self)

    # Validating, storing, loading: always in Vietnamese

    def full_clean(self, *args, **kwargs):
        with translation.override(PRIMARY):
            self._fill_slugs()
            super().full_clean(*args, **kwargs)

    def clean(self):
        super().clean()
        self._check_addresses()

    def minimal_clean(self):
        with translation.override(PRIMARY):
            self._fill_slugs()
            super().minimal_clean()
            self._check_addresses()

    def save(self, *args, **kwargs):
        placed_without_english = self._state.adding and self.live_en and missing_ancestor(self) is not None
        if not self.live or placed_without_english:  # a copy or an alias may come from where everything has English
            self.live_en = False
        normalise_texts(self)
        fields = kwargs.get("update_fields")
        if fields is not None and COLUMNS_ABOUT_THE_DRAFT.issuperset({*fields} - {COMMENTS_RELATION_NAME}):
            return self._note_draft({*fields})
        if fields is not None:
            kwargs["update_fields"] = self._with_dependent_columns(set(fields))
        keeps_paths = fields is not None and not {"slug", "slug_en"} & set(fields)
        with translation.override(PRIMARY), transaction.atomic():
            change = None if keeps_paths or not self.pk else self._prepare_path_change()
            with references_read_once(self):
                result = super().save(*args, **kwargs)
            if change:
                change.apply()
            if fields is None and not self.has_unpublished_changes and not self.alias_of_id:
                record_translation(self)  # the row is the newest draft
        return result

    def _note_draft(self, fields: set[str]) -> None:
        """Write that there is a newer draft. Nobody is told: indexes and caches know the page as readers do.

        Wagtail saves the page for it, after which its search and its references are made anew from what has not changed, and
        whatever readers had in a cache is thrown away: with each pause in typing, as the editor saves by itself.
        """
        with transaction.atomic():
            columns = {name: getattr(self, name) for name in fields & COLUMNS_ABOUT_THE_DRAFT}
            if columns and not BasePage.objects.filter(pk=self.pk).update(**columns):
                raise DatabaseError("The page whose draft was to be noted is gone.")
            if COMMENTS_RELATION_NAME in fields:
                getattr(self, COMMENTS_RELATION_NAME).commit()

    def serializable_data(self):
        with translation.override(PRIMARY):
            return super().serializable_data()

    def save_revision(self, *args, **kwargs):
        normalise_texts(self)  # a draft is stored as it stands here, rows included
        for relation in get_all_child_relations(type(self)):
            for row in getattr(self, relation.get_accessor_name()).all():
                normalise_texts(row)
        with translation.override(PRIMARY), transaction.atomic():
            revision = super().save_revision(*args, **kwargs)
            overwritten = kwargs.get("overwrite_revision") is not None
            record_translation(self, user=revision.user, revision=revision, overwritten=overwritten)
        return revision

    def publish(self, revision, *, skip_permission_checks=False, **kwargs):
        """Publish both languages of a revision; `pages.publishing.actions.publish` knows one of them."""
        with translation.override(PRIMARY):
            action = PublicationAction(revision, **kwargs)
            return action.execute(skip_permission_checks=skip_permission_checks)

    def copy(self, *args, **kwargs):
        with translation.override(PRIMARY):
            return super().copy(*args, **kwargs)

    def create_alias(self, *args, **kwargs):
        with translation.override(PRIMARY):
            return super().create_alias(*args, **kwargs)

    def update_aliases(self, **kwargs):
        if not BasePage.objects.filter(alias_of=self.pk).exists():
            return None  # as nearly always: to look for whole pages takes long
        with translation.override(PRIMARY):
            return super().update_aliases(**kwargs)

    def with_content_json(self, content):
        with translation.override(PRIMARY):
            page = super().with_content_json(
                {name: value for name, value in content.items() if name not in POINTERS_OF_THE_PAGE}
            )
        page._cached_parent_obj = self.get_parent()
        for name in KEPT_FROM_REVISIONS:
            setattr(page, name, getattr(self, name))
        for name in TRANSLATION_COLUMNS:
            setattr(page, name, getattr(self, name))
        if self.alias_of_id:  # Wagtail keeps an alias's own slug; its English one is kept with it
            page.slug_en = self.slug_en
            page.set_url_path(page.get_parent())
        return page

    @property
    def listed_day(self) -> date | None:
        """`listed_on` where that day is known: types of which it may be a month alone leave it out."""
        return self.listed_on

    # Addresses

    @property
    def effective_slug_en(self) -> str:
        """The last part of the English address: a page without English answers there under its Vietnamese slug."""
        return self.slug_en or self.slug

    def set_url_path(self, parent):
        self.url_path_en = f"{parent.url_path_en}{self.effective_slug_en}/" if parent else "/"
        return super().set_url_path(parent)

    def _update_descendant_url_paths(self, old_url_path, new_url_path):
        """Nothing is left to do here: `save` has moved both paths of the whole subtree in its transaction."""

    def _prepare_path_change(self) -> PathChange | None:
        vietnamese = self.url_path
        self._fill_slugs()
        self.set_url_path(self.get_parent())
        return PathChange.prepare(self, (self.url_path or vietnamese, self.url_path_en))

    @staticmethod
    def _with_dependent_columns(fields: set[str]) -> set[str]:
        if "live" in fields:
            fields.add("live_en")
        if fields & {"slug", "slug_en"}:
            fields |= {"url_path", "url_path_en"}
        return fields

    def _parent_if_placed(self):
        return self.get_parent() if self.path or getattr(self, "_cached_parent_obj", None) else None

    def _fill_slugs(self) -> None:
        fill_slugs(self, self._parent_if_placed())

    def _check_addresses(self) -> None:
        parent = self._parent_if_placed()
        errors = address_errors(self, parent) if parent is not None else {}
        if errors:
            raise ValidationError(errors)

    @classmethod
    def can_exist_under(cls, parent):
        from pages.bin import place

        return not place.holds(parent) and super().can_exist_under(parent)

    @classmethod
    def can_create_at(cls, parent):
        """As Wagtail has it, but a page in the bin leaves its place to another of its kind."""
        return cls.is_creatable and cls.can_exist_under(parent) and cls.has_place()

    @classmethod
    def has_place(cls) -> bool:
        """Whether the site may have one more page of this type (`max_count`)."""
        from pages.bin import place

        return cls.max_count is None or place.outside(cls.objects.all()).count() < cls.max_count

    # What lists of the admin show

    @property
    def status_string(self):
        """Wagtail's words, with the hours that are planned for either language."""
        if not (self.go_live_at or self.go_live_at_en):
            return super().status_string
        return _("live + scheduled") if self.live else _("scheduled")

    @property
    def english_state(self) -> EnglishState:
        """How the English of the newest draft stands beside its Vietnamese."""
        return english_state(self)
