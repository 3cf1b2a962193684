from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class PagesConfig(AppConfig):
    name = "pages"
    verbose_name = _("Pages")

    def ready(self) -> None:
        from pages import address, collation, generation, receivers, sitewide, upstream_names
        from pages.demo.builder import register_demo
        from pages.desk import receivers as desk
        from pages.desk import workflow
        from pages.editing import checks
        from pages.rights import registration
        from pages.search import index, secretariat
        from pages.translating import receivers as translating_receivers

        address.connect()
        collation.connect()
        receivers.connect()
        translating_receivers.connect()
        registration.connect(self)
        index.connect()
        secretariat.register()
        workflow.connect()
        desk.connect()
        checks.register()
        upstream_names.connect()
        generation.register_clock(generation.next_schedule)
        sitewide.register_section("about", "pages.SectionPage")  # the first section of the tree
        sitewide.register_section("contact", "pages.ContactPage")
        register_demo(1, build_demo)


def build_demo(builder) -> None:
    """Build this app's demo content; its texts are read only when they are asked for."""
    from pages.demo.build import build

    build(builder)
