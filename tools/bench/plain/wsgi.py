"""The WSGI application that the production server loads."""

from django.core.wsgi import get_wsgi_application

application = get_wsgi_application()
