from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ProjectsConfig(AppConfig):
    name = "projects"
    verbose_name = _("Projects")

    def ready(self) -> None:
        from accounts.audit import register_action, register_words
        from accounts.roles import Role
        from pages import sitewide
        from pages.demo.builder import register_demo
        from pages.desk.quick_actions import QuickAction, register_quick_action
        from pages.rights.overview import register_row
        from pages.rights.roles import give_also, may_all
        from projects import recording, search
        from projects.models import ProjectPage, Screening
        from projects.proposals import files

        sitewide.register_section("sectors", "projects.SectorIndexPage")
        sitewide.register_section("projects", "projects.ProjectIndexPage")
        search.register()
        recording.connect()
        register_demo(2, build_demo)
        register_quick_action(
            40,
            QuickAction(_("Add a project"), "projects.ProjectPage", "projects.ProjectIndexPage", "folder-open-1"),
        )
        files.connect()
        register_action("proposal.decided", _("decided on a proposal"))
        register_action("proposal.page-made", _("made a project page of a proposal"))
        register_action("proposal.erased", _("erased a sender's data"))
        register_words({"proposal": _("proposal"), "request": _("on request"), "sender": _("the sender")})
        register_words(dict([*ProjectPage.Kind.choices, *Screening.choices]))
        give_also(Role.SECRETARIAT, "projects.change_proposal", *may_all("projects", "criterion"))
        register_row(_("Proposals and the data of their senders"), {"projects.change_proposal"})


def build_demo(builder) -> None:
    """Build this app's demo content; its texts are read only when they are asked for."""
    from projects.demo.build import build

    build(builder)
