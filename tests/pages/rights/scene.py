"""What an action needs: the tree, the person who tries it, and an administrator whose forms are copied.

A person whose form is refused still sends it: the data comes from the form of somebody who may.
"""

from dataclasses import dataclass
from types import SimpleNamespace

from django.http import QueryDict
from django.test import Client
from django.urls import reverse
from lxml import html

from tests.support.admin import FORM_TYPE, Admin, as_sent, fresh
from tools.bench.editor_form import pairs_of


@dataclass
class Scene:
    portal: SimpleNamespace
    person: object
    client: Client
    superior: Client
    seen: dict[str, QueryDict]  # forms by address; whoever tries next finds everything as it was

    def page_form(self, view: str, *args) -> QueryDict:
        """Return what an administrator's form of a page would send."""
        url = reverse(view, args=args)
        if url not in self.seen:
            self.seen[url] = Admin(self.superior)._form(url)
        return self.seen[url].copy()

    def form(self, view: str, /, *args, **fields) -> QueryDict:
        """Return what another form of an administrator would send."""
        url = reverse(view, args=args)
        if url not in self.seen:
            self.seen[url] = self._form(url)
        return put(self.seen[url].copy(), fields)

    def _form(self, url: str) -> QueryDict:
        response = self.superior.get(url)
        assert response.status_code == 200, (url, response.status_code)
        shown = html.fromstring(response.content, parser=html.HTMLParser(encoding="utf-8"))
        form = [form for form in shown.xpath("//main//form") if form.method == "POST"][-1]
        return as_sent(pairs_of(form), response.context.get("form"))

    def post(self, view: str, *args, data: QueryDict | dict | None = None, json: bool = False, **query):
        headers = {"accept": "application/json"} if json else {}
        url = reverse(view, args=args, query=query)
        if isinstance(data, QueryDict):
            return self.client.post(url, data.urlencode(), FORM_TYPE, headers=headers)
        return self.client.post(url, data or {}, headers=headers)

    def sees(self, view: str, *args) -> bool:
        return self.client.get(reverse(view, args=args)).status_code == 200

    def edit(self, page, json: bool = False, **fields):
        data = put(self.page_form("wagtailadmin_pages:edit", page.pk), fields)
        return self.post("wagtailadmin_pages:edit", page.pk, data=data, json=json)

    def own(self, page):
        """Make the person the owner of a page."""
        page.owner = self.person
        page.save(update_fields=["owner"])
        return page


def put(data: QueryDict, fields: dict) -> QueryDict:
    for name, value in fields.items():
        data[name] = value
    return data


def latest(page):
    return fresh(page).get_latest_revision_as_object()
