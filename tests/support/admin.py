"""Drives the real Wagtail admin over HTTP, as an editor's browser does: open a form, change some fields, send it."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from unittest.mock import patch

from django.forms import BaseForm
from django.http import QueryDict
from django.template import engines
from django.template.response import TemplateResponse
from django.test import Client
from django.urls import reverse

from pages.bilingual.slugs import slugify_vietnamese
from tools.bench.editor_form import body_pairs, shown_pairs


class Admin:
    """The admin as one client sees it. What does not succeed raises AssertionError with the errors of the form."""

    def __init__(self, client: Client):
        self.client = client

    def get(self, name: str, *args, **query):
        response = self.client.get(reverse(name, args=args), query)
        assert response.status_code == 200, response.status_code
        return response

    def text(self, name: str, *args, **query) -> str:
        """Return what an address of the admin shows; choosers wrap theirs in JSON."""
        response = self.get(name, *args, **query)
        is_json = response.headers["Content-Type"] == "application/json"
        return response.json()["html"] if is_json else response.content.decode()

    # Pages

    def create(self, model, parent, publish: bool | str = False, **values):
        """Make a page through the form and return it."""
        response = self.try_create(model, parent, publish, **values)
        succeeded(response)
        return model.objects.child_of(parent).order_by("-pk").first()

    def try_create(self, model, parent, publish: bool | str = False, **values):
        return self._send(add_url(model, parent), with_slug(values), publish)

    def edit(self, page, publish: bool | str = False, **values):
        """Change a page through its form; return the page as the database has it then."""
        succeeded(self.try_edit(page, publish, **values))
        return fresh(page)

    def try_edit(self, page, publish: bool | str = False, **values):
        return self._send(reverse("wagtailadmin_pages:edit", args=(page.pk,)), values, publish)

    def revert(self, page, revision, publish: bool | str = False):
        """Open an old revision and save it again."""
        succeeded(self.try_revert(page, revision, publish))
        return fresh(page)

    def try_revert(self, page, revision, publish: bool | str = False):
        url = reverse("wagtailadmin_pages:revisions_revert", args=(page.pk, revision.pk))
        return self._send(url, {}, publish)

    def autosave(self, page, revision_id: int | None = None, **values) -> dict:
        """Send what the editor's browser sends by itself while somebody types; return its answer."""
        url = reverse("wagtailadmin_pages:edit", args=(page.pk,))
        data = self._form(url)
        replace(data, values | ({"overwrite_revision_id": revision_id} if revision_id else {}))
        return self._autosave(url, data)

    def autosave_new(self, model, parent, **values) -> dict:
        url = add_url(model, parent)
        data = self._form(url)
        replace(data, with_slug(values))
        return self._autosave(url, data)

    def _autosave(self, url: str, data: QueryDict) -> dict:
        response = self.client.post(url, data.urlencode(), FORM_TYPE, headers={"accept": "application/json"})
        assert response.headers["Content-Type"] == "application/json", response.status_code
        return response.json()

    def submit(self, page, scope: str = "both") -> None:
        """Hand a page over for approval."""
        succeeded(self.act(page, "action-submit", scope))

    def act(self, page, name: str, value: str = "1", **others):
        """Press a button under the editor."""
        url = reverse("wagtailadmin_pages:edit", args=(page.pk,))
        data = self._form(url)
        data.update({name: value} | others)
        return self.client.post(url, data.urlencode(), FORM_TYPE)

    def preview(self, page, mode: str, **values):
        """Look at a page as it would be with these values, in one language."""
        form = reverse("wagtailadmin_pages:edit", args=(page.pk,))
        return self._preview(reverse("wagtailadmin_pages:preview_on_edit", args=(page.pk,)), form, mode, values)

    def preview_new(self, model, parent, mode: str, **values):
        """Look at a page before it is saved for the first time."""
        args = (model._meta.app_label, model._meta.model_name, parent.pk)
        url = reverse("wagtailadmin_pages:preview_on_add", args=args)
        return self._preview(url, add_url(model, parent), mode, with_slug(values))

    def _preview(self, url: str, form: str, mode: str, values: dict):
        data = self._form(form)
        replace(data, values)
        answer = self.client.post(url, data.urlencode(), FORM_TYPE)
        assert answer.json() == {"is_valid": True, "is_available": True}
        return self.client.get(url, {"mode": mode})

    def move(self, page, parent):
        response = self.try_move(page, parent)
        assert response.status_code == 302, response.status_code
        return fresh(page)

    def try_move(self, page, parent):
        return self.client.post(reverse("wagtailadmin_pages:move_confirm", args=(page.pk, parent.pk)))

    def reorder(self, page, position: int):
        url = reverse("wagtailadmin_pages:set_page_position", args=(page.pk,))
        assert self.client.post(f"{url}?position={position}").status_code == 200
        return fresh(page)

    def copy(self, page, parent=None, **values):
        """Copy a page (or make an alias of it: `alias="on"`); return the new page."""
        succeeded(self.try_copy(page, parent, **values))
        return type(page).objects.order_by("pk").filter(depth=(parent or page.get_parent()).depth + 1).last()

    def try_copy(self, page, parent=None, **values):
        url = reverse("wagtailadmin_pages:copy", args=(page.pk,))
        data = self._form(url)
        replace(data, values | ({"new_parent_page": parent.pk} if parent else {}))
        return self.client.post(url, data.urlencode(), FORM_TYPE)

    def unpublish(self, page, **values):
        response = self.client.post(reverse("wagtailadmin_pages:unpublish", args=(page.pk,)), values)
        assert response.status_code == 302, response.status_code
        return fresh(page)

    def delete(self, page) -> None:
        response = self.client.post(reverse("wagtailadmin_pages:delete", args=(page.pk,)))
        assert response.status_code == 302, response.status_code

    def _form(self, url: str) -> QueryDict:
        """Return what the form at an address would send if nothing were changed in it."""
        with nothing_around_the_form():
            response = self.client.get(url)
        assert response.status_code == 200, (url, response.status_code)
        return as_sent(shown_pairs(response.content, "page-edit-form", url), response.context["form"])

    def _send(self, url: str, values: dict, publish: bool | str):
        data = self._form(url)
        replace(data, values)
        if publish:  # True, or one of the languages
            data["action-publish"] = "both" if publish is True else publish
        return self.client.post(url, data.urlencode(), FORM_TYPE)


# Of a page's editor, what is sent. `tests/pages/test_short_ways.py` holds it against the whole.
BARE = engines["django"].from_string("""
<form id="page-edit-form">
<input type="hidden" name="next" value="{{ next }}">
{% if page.latest_revision_id %}
{% with loaded_revision_id=page.latest_revision_id %}
{% include "wagtailadmin/generic/includes/_loaded_revision_inputs.html" %}
{% endwith %}
{% endif %}
{{ edit_handler.render_form_content }}
</form>
""")
EDITORS = {"wagtailadmin/pages/edit.html", "wagtailadmin/pages/create.html"}


@contextmanager
def nothing_around_the_form() -> Iterator[None]:
    """Have the editor shown without the menus and panels around its form, which take most of the time."""
    resolve = TemplateResponse.resolve_template

    def bare(response, template):
        names = template if isinstance(template, list | tuple) else [template]
        return BARE if EDITORS.intersection(names) else resolve(response, template)

    with patch.object(TemplateResponse, "resolve_template", bare):
        yield


def as_sent(shown: Iterable[tuple[str, str]], form: BaseForm | None) -> QueryDict:
    """Return what a browser sends of a form: the fields that are shown, and what scripts make of its texts of blocks."""
    data = QueryDict(mutable=True)
    for name, value in shown:
        data.appendlist(name, value)
    if form is not None:
        data.update(dict(body_pairs(form)))
    return data


FORM_TYPE = "application/x-www-form-urlencoded"
# Boxes that are not ticked when a form opens are no part of its data.
OFFERED_UNTICKED = {"alias", "publish_copies", "copy_subpages", "show_in_menus"}


def add_url(model, parent) -> str:
    return reverse("wagtailadmin_pages:add", args=(model._meta.app_label, model._meta.model_name, parent.pk))


def with_slug(values: dict) -> dict:
    """Fill the Vietnamese slug, which is required, as the script in the browser does while a title is typed."""
    return {"slug": slugify_vietnamese(values["title_vi"])} | values


def replace(data: QueryDict, values: dict) -> None:
    """Put values into a form's data; None stands for a box that is not ticked."""
    for name, value in values.items():
        assert name in data or name in OFFERED_UNTICKED or name == "overwrite_revision_id", f"The form has no “{name}”."
        data.pop(name, None)
        if value is not None:
            data[name] = value


def fresh(page):
    return type(page).objects.get(pk=page.pk)


def errors_of(response) -> dict[str, list[str]]:
    """Return the errors of the form that was sent back, by field."""
    assert response.status_code == 200, response.status_code
    return {name: list(messages) for name, messages in response.context["form"].errors.items()}


def succeeded(response) -> None:
    assert response.status_code == 302, errors_of(response)
