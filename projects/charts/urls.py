"""Addresses of the tables of charts."""

from django.urls import path

from .views import chart_file

urlpatterns = [path("<slug:key>.csv", chart_file, name="chart_file")]
