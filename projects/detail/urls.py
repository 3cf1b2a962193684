"""Addresses that find a project by its code, wherever its page lies."""

from django.urls import path

from .views import project_by_code

urlpatterns = [path("<path:code>/", project_by_code, name="project_by_code")]
