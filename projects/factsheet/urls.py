"""Addresses of fact sheets: the code and nothing else, so that they stay."""

from django.urls import path

from .views import fact_sheet

urlpatterns = [path("<path:code>.pdf", fact_sheet, name="project_fact_sheet")]
