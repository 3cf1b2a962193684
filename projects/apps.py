from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProjectsConfig(AppConfig):
    name = "projects"
    verbose_name = _("Projects")

    def ready(self) -> None:
        from pages import sitewide
        from pages.demo.builder import register_demo
        from pages.desk.quick_actions import QuickAction, register_quick_action
        from projects import recording, search

        sitewide.register_section("sectors", "projects.SectorIndexPage")
        sitewide.register_section("projects", "projects.ProjectIndexPage")
        search.register()
        recording.connect()
        register_demo(2, build_demo)
        register_quick_action(
            40,
            QuickAction(_("Add a project"), "projects.ProjectPage", "projects.ProjectIndexPage", "folder-open-1"),
        )


def build_demo(builder) -> None:
    """Build this app's demo content; its texts are read only when they are asked for."""
    from projects.demo.build import build

    build(builder)
