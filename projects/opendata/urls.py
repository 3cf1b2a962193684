"""Addresses of the open data, below its fixed route."""

from django.urls import path

from . import views

urlpatterns = [
    path("", views.dictionary, name="open_data"),
    path("<str:name>", views.data_file, name="open_data_file"),
]
