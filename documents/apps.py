from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class DocumentsConfig(AppConfig):
    name = "documents"
    verbose_name = _("Documents")

    def ready(self) -> None:
        from documents import references, search
        from pages import sitewide
        from pages.demo.builder import register_demo
        from pages.desk.quick_actions import QuickAction, register_quick_action

        sitewide.register_section("documents", "documents.DocumentIndexPage")
        search.register()
        references.register()
        register_demo(3, build_demo)
        register_quick_action(
            30,
            QuickAction(_("Add a document"), "documents.DocumentPage", "documents.DocumentIndexPage", "doc-full"),
        )


def build_demo(builder) -> None:
    """Build this app's demo content; its texts are read only when they are asked for."""
    from documents.demo.build import build

    build(builder)
