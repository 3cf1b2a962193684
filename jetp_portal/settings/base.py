"""Settings shared by every way of running the portal."""

from pathlib import Path

from django.utils.translation import gettext_lazy as _

from jetp_portal import environment
from jetp_portal.settings import proposals, sign_in
from jetp_portal.wording import in_language

BASE_DIR = Path(__file__).resolve().parents[2]
# Everything that changes while the portal runs: database, uploaded files, collected static files.
VAR_DIR = environment.path("PORTAL_VAR", BASE_DIR / "var")

INSTALLED_APPS = [
    "accounts",
    "pages",
    "projects",
    "documents",
    "events",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "accounts.apps.PortalUsersConfig",  # Wagtail's users, with our screens
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "modeltranslation",
    "django_tasks",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",  # for its words: Wagtail counts minutes with it
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.sitemaps",
]

MIDDLEWARE = [
    "jetp_portal.logs.RequestLogMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "jetp_portal.middleware.SecurityHeadersMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "jetp_portal.middleware.PageCacheMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "jetp_portal.middleware.UrlLanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.AccountPagesMiddleware",
    "accounts.middleware.SessionLimitMiddleware",
    "accounts.middleware.SafeguardsMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "jetp_portal.urls"
WSGI_APPLICATION = "jetp_portal.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "OPTIONS": {
            "loaders": [
                (
                    "django.template.loaders.cached.Loader",
                    [
                        "django.template.loaders.filesystem.Loader",
                        "jetp_portal.upstream_templates.Loader",
                        "django.template.loaders.app_directories.Loader",
                    ],
                )
            ],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "pages.context_processors.portal",
            ],
        },
    },
]

DATABASES = {"default": environment.database(environment.text("DATABASE_URL", ""), VAR_DIR)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "accounts.User"
globals().update(sign_in.limits(strict=False))
globals().update(sign_in.allauth(https=False))

# Languages. Vietnamese stands at the root, English under /en/; nothing falls back (docs/adr/0001).
LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", _("Vietnamese")), ("en", _("English"))]
# The portal's own messages, then those of packages, a folder for each of Wagtail's apps (locale_wagtail/README.md).
LOCALE_PATHS = [
    BASE_DIR / "locale",
    *sorted({file.parents[2] for file in (BASE_DIR / "locale_wagtail").glob("**/LC_MESSAGES/*.po")}),
]
FORMAT_MODULE_PATH = ["jetp_portal.formats"]
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_I18N = True
USE_TZ = True
MODELTRANSLATION_LANGUAGES = ("vi", "en")
MODELTRANSLATION_DEFAULT_LANGUAGE = "vi"
MODELTRANSLATION_ENABLE_FALLBACKS = False
MODELTRANSLATION_BUILD_LOCALIZED_VERBOSE_NAME = in_language
MODELTRANSLATION_CUSTOM_FIELDS = ("StreamField", "BodyField", "RichTextField")

# Static and uploaded files
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a page with many blocks in two languages sends thousands

CACHES = {
    "default": {"BACKEND": "jetp_portal.cache.LocalCacheWithSharedCounters"},
    # Whole pages for readers. In-process is right even with several workers: keys carry a number kept in the database.
    "pages": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "pages",
        "OPTIONS": {"MAX_ENTRIES": 2000},
    },
    # Files that take seconds to make, for all workers; their keys too carry that number. A tidy one of 5,000 projects has 4 MB.
    "files": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": VAR_DIR / "cache",
        "TIMEOUT": 24 * 3600,
        "OPTIONS": {"MAX_ENTRIES": 30},
    },
    # Counters of rate limits, in the database so that all workers share them.
    # Counting up writes a counter anew with this lifetime, whatever it was made with.
    # Django's 300 entries would let anybody push a lock out with 300 names.
    "shared": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "shared_cache",
        "TIMEOUT": 3600,
        "OPTIONS": {"MAX_ENTRIES": 100_000},
    },
}

# Mails go through MAIL_TRANSPORT, and a server that fails breaks nobody's work.
EMAIL_BACKEND = "pages.desk.mail_backend.PatientBackend"
MAIL_TRANSPORT = "django.core.mail.backends.console.EmailBackend"

# Wagtail
WAGTAIL_PAGE_MODEL = "pages.BasePage"
WAGTAIL_SITE_NAME = "JETP Việt Nam"
WAGTAIL_I18N_ENABLED = False
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAILADMIN_PERMITTED_LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
WAGTAIL_CONTENT_LANGUAGES = [("vi", "Tiếng Việt")]
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # editors see the hours that readers see; one zone is no choice to make
WAGTAILIMAGES_IMAGE_MODEL = "pages.PortalImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "pages.rights.media_forms.TranslatedImageForm"
WAGTAILDOCS_DOCUMENT_MODEL = "pages.DocumentFile"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "pages.rights.media_forms.TranslatedDocumentForm"
WAGTAILDOCS_EXTENSIONS = ["csv", "doc", "docx", "odt", "ods", "pdf", "ppt", "pptx", "txt", "xls", "xlsx", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no request leaves the portal, and no editor's e-mail hash with it
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_AUTOSAVE_INTERVAL = 4000
# Both formats modules read it; Wagtail would write 2025-01-23 into every field of a date.
WAGTAIL_DATE_FORMAT = "%d/%m/%Y"
WAGTAIL_DATETIME_FORMAT = "%d/%m/%Y %H:%M"
WAGTAILREDIRECTS_AUTO_CREATE = False  # ours know both languages: pages/bilingual/paths.py
WAGTAIL_FINISH_WORKFLOW_ACTION = "pages.publishing.workflow.finish"
WAGTAIL_WORKFLOW_CANCEL_ON_PUBLISH = False  # one that is about another language goes on: pages/publishing/workflow.py
WAGTAIL_SLIM_SIDEBAR = False
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "wagtail.search.backends.database"}}
# Those who approve are told, not every administrator besides.
WAGTAILADMIN_NOTIFICATION_INCLUDE_SUPERUSERS = False
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]

# The portal's own
PORTAL_BASE_URL = environment.text("PORTAL_BASE_URL", "http://127.0.0.1:8000").rstrip("/")
WAGTAILADMIN_BASE_URL = PORTAL_BASE_URL
PORTAL_ADMIN_PATH = environment.text("PORTAL_ADMIN_PATH", "admin").strip("/")
PORTAL_DEMO = environment.flag("PORTAL_DEMO", default=False)
PORTAL_BEHIND_PROXY = environment.flag("PORTAL_BEHIND_PROXY", default=False)
PORTAL_PAGE_CACHE = True
PORTAL_MAIL_IN_BACKGROUND = True
# The consent of the contact form says twelve months at most.
PORTAL_MESSAGE_DAYS = environment.number("PORTAL_MESSAGE_DAYS", 365)
PORTAL_REMIND_DAYS = environment.number("PORTAL_REMIND_DAYS", 1)  # days before a deadline on which a mail reminds of it
PORTAL_BIN_DAYS = environment.number("PORTAL_BIN_DAYS", 30)  # how long a deleted page can be brought back
globals().update(proposals.limits(VAR_DIR))
PORTAL_DATA_LICENCE = environment.text("PORTAL_DATA_LICENCE", "Creative Commons Attribution 4.0 (CC BY 4.0)")
PORTAL_DATA_LICENCE_URL = environment.text("PORTAL_DATA_LICENCE_URL", "https://creativecommons.org/licenses/by/4.0/")
# Without an identifier there is no IATI file; a demonstration has one that can be taken for no real one.
PORTAL_IATI_ORGANISATION = environment.text("PORTAL_IATI_ORGANISATION", "XX-TEST-NOT-REGISTERED" if PORTAL_DEMO else "")
PORTAL_IATI_ORGANISATION_TYPE = environment.text("PORTAL_IATI_ORGANISATION_TYPE", "10")  # government

# Security that holds everywhere; what follows the scheme of PORTAL_BASE_URL stands in production.py.
X_FRAME_OPTIONS = "DENY"  # but in the admin, which shows previews in a frame (jetp_portal/middleware.py)
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "pages.views.csrf_failure"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "media-src": ["'self'"],
        "manifest-src": ["'self'"],
        "base-uri": ["'none'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'self'"],
    },
}

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "jetp_portal.logs.JsonFormatter"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "json"}},
    "root": {"handlers": ["console"], "level": "INFO"},
    "loggers": {
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
        "django_tasks": {"level": "WARNING"},
        "wagtail": {"level": "WARNING"},  # its messages name pages and people; the audit trail is the place for that
    },
}
SILENCED_SYSTEM_CHECKS: list[str] = []
