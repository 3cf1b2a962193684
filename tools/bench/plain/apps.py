from django.apps import AppConfig


class PlainConfig(AppConfig):
    name = "tools.bench.plain"
    label = "plain"
