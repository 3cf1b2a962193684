"""For the tests: fast hasher, plain static files, mails kept in memory."""

import atexit
import shutil
import tempfile
from pathlib import Path

from jetp_portal import environment

from .base import *  # noqa: F403
from .base import CACHES, DATABASES, VAR_DIR

DEBUG = False
SECRET_KEY = "for-tests-only"
ALLOWED_HOSTS = ["testserver", "127.0.0.1", "localhost"]
PORTAL_BASE_URL = "http://testserver"
WAGTAILADMIN_BASE_URL = PORTAL_BASE_URL
PORTAL_DEMO = True
PORTAL_IATI_ORGANISATION = "XX-TEST-NOT-REGISTERED"
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
CACHES["files"] = {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "files"}
PORTAL_MAIL_IN_BACKGROUND = False
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
MEDIA_ROOT = Path(tempfile.mkdtemp(prefix="portal-media-"))
atexit.register(shutil.rmtree, MEDIA_ROOT, ignore_errors=True)
PORTAL_PRIVATE_ROOT = Path(tempfile.mkdtemp(prefix="portal-private-"))
atexit.register(shutil.rmtree, PORTAL_PRIVATE_ROOT, ignore_errors=True)
LOGGING = {"version": 1, "disable_existing_loggers": False, "root": {"handlers": [], "level": "WARNING"}}
# In memory or beside the portal's own database, unless another is named (docs/development.md).
DATABASES["default"]["TEST"] = {"NAME": environment.text("TEST_DATABASE", "") or None}
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["NAME"] = VAR_DIR / "test.sqlite3"
    DATABASES["default"]["OPTIONS"].pop("init_command")
else:
    DATABASES["default"]["TEST"]["TEMPLATE"] = environment.text("TEST_TEMPLATE", "") or None
