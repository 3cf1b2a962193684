"""For working on the portal: debug pages, mails in the console, any local host."""

from .base import *  # noqa: F403

DEBUG = True
SECRET_KEY = "for-development-only"
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
PORTAL_PAGE_CACHE = False
