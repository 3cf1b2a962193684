"""Templates of Wagtail with a few places put right: words that its catalogues do not reach, and what they would break.

Each correction replaces a piece of the template that is installed, so that nothing of it is copied. An upgrade that changes
such a piece fails when the template is loaded, and in tests/guards/test_upstream_templates.py.
"""

from django.core.exceptions import ImproperlyConfigured
from django.template.loaders.app_directories import Loader as AppLoader

CORRECTIONS: dict[str, dict[str, str]] = {
    # Words in English whatever the interface speaks
    "wagtailadmin/shared/headers/_actions.html": {
        '<nav aria-label="Actions"': "{% load i18n %}<nav aria-label=\"{% translate 'Actions' %}\"",
    },
    "wagtailadmin/shared/header.html": {'value="Search"': "value=\"{% translate 'Search' %}\""},
    "wagtailadmin/tables/boolean_cell.html": {"value|stringformat:'s'": "value|yesno"},
    "wagtailadmin/shared/user_avatar.html": {
        "{% if not username %}{{ user }}": "{% load i18n %}{% if not user and not username %}{% translate 'system' %}"
        "{% elif not username %}{{ user }}",
    },
    "wagtailadmin/shared/side_panel_toggle.html": {"{{ count|intcomma }}": "{{ count|default:0|intcomma }}"},
    "wagtailadmin/workflows/task_chooser/chooser.html": {
        "{% formattedfield field %}": "{% translate 'Task type' as task_type %}"
        "{% if field.name == 'task_type' %}{% formattedfield field label_text=task_type %}"
        "{% else %}{% formattedfield field %}{% endif %}",
    },
    "wagtailusers/groups/includes/formatted_permissions.html": {
        f"{{{{ content_perms_dict.{action}.perm.name }}}}": f"{{% translate '{label}' %}}: {{{{ content_perms_dict.object }}}}"
        for action, label in (("add", "Add"), ("change", "Change"), ("delete", "Delete"))
    },
    # Screens of records that say their name to the eye alone
    **{
        f"wagtailsnippets/snippets/{name}.html": {
            "buttons=header_buttons %}": "buttons=header_buttons title=header_title %}"
        }
        for name in ("create", "edit")
    },
    # A way to the content that leads nowhere
    "wagtailadmin/404.html": {"<main class": '<main id="main" class'},
    # Bars whose progress nobody is told: their script gives them a value, which needs a role and a name
    **{
        f"{app}/multiple/add.html": {
            f"{start}>": f'{start} role="progressbar" aria-label="{{% translate \'Uploading…\' %}}">'
            for start in ('<div id="overall-progress" class="progress progress-secondary"', '<div class="progress"')
        }
        for app in ("wagtailimages", "wagtaildocs")
    },
    # A list whose fields are no items of it
    "wagtailadmin/shared/workflow_action_modal.html": {
        '<ul class="fields">': '<div class="fields">',
        "<li>": "<div>",
        "</li>": "</div>",
        "</ul>": "</div>",
    },
    # A dialog that looks for the form of the page, which an alias has not
    "wagtailadmin/pages/edit_alias.html": {
        '<div class="nice-padding w-pt-5">': '<div class="nice-padding w-pt-5" data-edit-form>'
    },
    # Names that lose their case: “Tin Bài” for “Tin bài”
    "wagtailadmin/reports/listing/_list_page_types_usage.html": {"page_type.name|title": "page_type.name|capfirst"},
}


class Loader(AppLoader):
    """Finds the templates that have corrections; stands before the loader of all others."""

    def get_template_sources(self, template_name):
        return super().get_template_sources(template_name) if template_name in CORRECTIONS else iter(())

    def get_contents(self, origin):
        text = super().get_contents(origin)
        for piece, correction in CORRECTIONS[origin.template_name].items():
            if piece not in text:
                raise ImproperlyConfigured(f"{origin.name} has no “{piece}” any more: look at its correction.")
            text = text.replace(piece, correction)
        return text
