"""Every screen of the admin of a demonstration that runs: taken from its routes, so that a new one is not forgotten."""

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from typing import NamedTuple
from urllib.parse import urlencode

from django.apps import apps
from django.conf import settings
from django.urls import URLResolver, get_resolver, reverse
from playwright.sync_api import APIResponse, Page

# Routes that show no screen of their own, and why.
NO_SCREENS = {
    "*_results": "part of a list that its own script asks for",
    "*:choose_results": "part of a chooser",
    "*:chosen*": "data for the script of a chooser",
    "*_chosen_multiple": "data for the script of a chooser",
    "*:task_chosen": "data for the script of a chooser",
    "*:task_chooser_create": "what a tab of a chooser sends",
    "*choosers_*:create": "what a tab of a chooser sends",
    "*_chooser:create": "what a tab of a chooser sends",
    "wagtailembeds:chooser_upload": "what the chooser sends",
    "wagtailadmin_choose_page_child": "the chooser of pages, opened at a page",
    "wagtailadmin_choose_page_search": "part of the chooser of pages",
    "wagtailadmin_api:*": "data for scripts",
    "wagtailadmin_tag_*": "data for scripts",
    "wagtailadmin_dismissibles": "data for scripts",
    "wagtailadmin_editing_sessions:*": "a part of the editor that its script asks for",
    "wagtailadmin_sprite": "icons",
    "wagtailadmin_javascript_catalog": "texts for scripts, which stand in the screens",
    "editing:*": "data for scripts, and the warnings that stand in the editor",
    "*preview*": "the public page in a frame",
    "proposals_request": "the demonstration has no proposals: tests/e2e/test_proposals.py opens what is about one",
    "proposals_desk_*": "about a proposal too",
    "projects_import_confirm": "what the report of an import sends",
    "wagtailadmin_pages:view_draft": "the public page",
    "wagtailadmin_pages:revisions_view": "the public page",
    "wagtailadmin_pages:revisions_index": "leads to the history",
    "wagtailadmin_pages:revisions_revert": "the editor, with a message above it",
    "wagtailadmin_pages:revisions_unschedule": "hours are plans: portal_schedule",
    "wagtailadmin_pages:collect_workflow_action_data": "the same question as workflow_action, asked before saving",
    "wagtailadmin_pages:confirm_workflow_cancellation": "never asked: a publication ends no other workflow",
    "wagtailadmin_explore_root": "the explorer, at the root",
    "wagtailadmin_pages:set_page_position": "what a drag in the explorer sends",
    "*:lock": "a button",
    "*:unlock": "a button",
    "wagtailadmin_workflows:enable*": "a button",
    "wagtailadmin_workflows:remove": "a button",
    "translation_c*": "a button",
    "portal_plan_*": "a button",
    "wagtailredirects:process_import": "what the form of imports sends",
    "wagtailadmin_log*": "leads to the portal's own sign-in",
    "wagtailadmin_password_reset*": "leads to the portal's own page",
    "pages_handbook_picture": "a picture",
    "wagtaildocs:add": "leads to the screen that takes several files",
    "wagtailimages:add": "leads to the screen that takes several files",
    "*:edit_multiple": "a part of the screen that takes several files",
    "*:delete*_multiple": "a part of the screen that takes several files",
    "*:create_multiple_*": "a part of the screen that takes several files",
    "wagtailimages:url_generator*": "not offered",
    "wagtailsnippets:index": "every kind of record has its own place in the menu",
    "wagtailsnippets_pages_contactmessage:add": "messages come from readers",
}
# Of screens that one view makes, one stands for all where nothing but the name of the thing differs: the first kind of record
# for the other kinds, users and sites; the form that changes something for the one that adds or copies it.
ALIKE = re.compile(
    r"wagtailsnippet\w+_pages_(?!organisation)\w+:(delete|usage|history|choose|add)"
    r"|wagtail(users_users|users_groups|sites):(usage|history)|wagtail\w+:copy"
)
# What an editor has before the eyes every day; it is looked at in every run, as are the screens of the portal's own.
EVERY_DAY = (
    *("wagtailadmin_home", "wagtailadmin_account", "wagtailadmin_explore", "wagtailadmin_choose_page"),
    *(f"wagtailadmin_pages:{action}" for action in ("edit", "add", "delete", "history", "search", "workflow_action")),
    *(f"wagtail*:{action}" for action in ("index", "list", "edit", "add", "delete", "choose")),
)
MODALS = (
    "wagtailadmin_choose_page*",
    "*_chooser:choose",
    "*choosers_*:choose",
    "wagtailembeds:chooser",
    "wagtailadmin_workflows:task_chooser",
    "wagtailimages_chooser:select_format",
    "*:set_privacy",
    "wagtailadmin_pages:workflow_action",
)

TITLE = "Bản sao để thử"
COPIES = [f"ban-sao-de-thu-{number}" for number in range(1, 5)]
OLD_ADDRESS = "dia-chi-cu-de-thu"


class Screen(NamedTuple):
    name: str
    address: str
    is_modal: bool = False


def routes(root: str = f"{settings.PORTAL_ADMIN_PATH}/") -> dict[str, int]:
    """Return the routes below an address by their names: how many arguments each takes."""
    return {name: taken for route, name, taken in _walk(get_resolver()) if route.startswith(root)}


def _walk(resolver: URLResolver, route: str = "", spaces: tuple[str, ...] = (), taken: int = 0) -> Iterator[tuple]:
    for part in resolver.url_patterns:
        here, takes = route + str(part.pattern), taken + part.pattern.regex.groups
        if isinstance(part, URLResolver):
            yield from _walk(part, here, (*spaces, part.namespace) if part.namespace else spaces, takes)
        elif part.name:
            yield here, ":".join([*spaces, part.name]), takes


def shows_screen(name: str) -> bool:
    return not any(fnmatch(name, pattern) for pattern in NO_SCREENS) and not ALIKE.fullmatch(name)


def fields_of(kind: str) -> frozenset[str]:
    model = apps.get_model(kind)
    return frozenset(model.get_edit_handler().get_form_class().base_fields)


class Desk:
    """The admin of one signed-in administrator, with something of every kind in it, taken away again by `clear`."""

    def __init__(self, page: Page, origin: str):
        self.page, self.origin = page, origin
        self.copied = 0
        self._firsts: dict[str, int] = {}

    def fill(self) -> None:
        """Put a page into review, one into the bin, one behind a lock; make an alias, a plan, a redirect; send a message."""
        self.clear()  # what a run that was stopped has left
        contact = self.request("/lien-he/").text()
        self.article = self.number_of("44-du-an-phu-hop-voi-jetp-can-hon-10-ty-usd")
        self.news = self.number_of("tin-tuc")
        self.reviewed, self.binned, self.locked = (
            self.copy(f"{TITLE} {name}") for name in ("gửi duyệt", "xóa", "khóa")
        )
        self.alias = self.copy(f"{TITLE} bí danh", alias="on")
        self.submit_for_approval()
        self.post("wagtailadmin_pages:lock", self.locked)
        self.post("wagtailadmin_pages:delete", self.binned)
        plan = {"act": "publish", "scope": "both", "due_at": "02/09/2099 08:00"}
        self.post("portal_schedule", self.reviewed, **plan)
        self.post(
            "wagtailredirects:add", old_path=f"/{OLD_ADDRESS}/", is_permanent="on", redirect_link="https://example.org/"
        )
        self.send_message(contact)

    def clear(self) -> None:
        for slug in COPIES:
            for copy in self.pages(slug=slug):
                self.post("wagtailadmin_pages:delete", copy["id"])
        for entry in self.all("pages_bin", "pages_bin_purge", q=TITLE):
            self.post("pages_bin_purge", entry)
        for redirect in self.all("wagtailredirects:index", "wagtailredirects:edit", q=OLD_ADDRESS):
            self.post("wagtailredirects:delete", redirect)

    def request(self, path: str) -> APIResponse:
        answer = self.page.request.get(f"{self.origin}{path}")
        assert answer.ok, f"{path} answered {answer.status}"
        return answer

    def post(self, name: str, *args, **values) -> None:
        path = name if name.startswith("/") else reverse(name, args=args)
        token = next(each["value"] for each in self.page.context.cookies() if each["name"] == "csrftoken")
        form = {"csrfmiddlewaretoken": token} | values
        answer = self.page.request.post(f"{self.origin}{path}", form=form, max_redirects=0)
        errors = re.findall(r'error-message">\s*(.*?)\s*<', answer.text()) if answer.status == 200 else answer.status
        assert answer.status == 302, f"{path}: {errors}"

    def number_of(self, slug: str) -> int:
        return self.pages(slug=slug)[0]["id"]

    def pages(self, **query) -> list[dict]:
        address = f"/{settings.PORTAL_ADMIN_PATH}/api/main/pages/?{urlencode({'order': '-id', 'limit': 20} | query)}"
        return self.request(address).json()["items"]

    def every_page(self) -> Iterator[dict]:
        for start in range(0, 200, 20):
            yield from self.pages(offset=start)

    def titles(self) -> Iterator[str]:
        return (page["title"] for page in self.every_page())

    def copy(self, title: str, **values) -> int:
        slug = COPIES[self.copied]
        self.copied += 1
        names = {"new_title": title, "new_title_en": "A copy", "new_slug": slug, "new_slug_en": f"copy-{slug}"}
        self.post("wagtailadmin_pages:copy", self.article, new_parent_page=str(self.news), **names, **values)
        return self.number_of(slug)

    def submit_for_approval(self) -> None:
        self.page.goto(self.origin + reverse("wagtailadmin_pages:edit", args=(self.reviewed,)))
        self.page.locator("#id_title_vi").fill(f"{TITLE} đã sửa")
        self.page.locator("#id_title_en").fill("A changed copy")
        self.page.locator("footer [data-w-dropdown-target=toggle]").click()
        with self.page.expect_navigation():
            self.page.locator("footer [name=action-submit]").first.click()

    def send_message(self, form: str) -> None:
        """Write as a reader does, unless somebody has: the portal takes only so many messages an hour."""
        messages = "wagtailsnippets_pages_contactmessage"
        if self.all(f"{messages}:list", f"{messages}:edit"):
            return
        started = re.search(r'name="started" value="([^"]+)"', form)[1]
        values = {"name": "Người gửi thử", "email": "thu@example.org", "subject": "Thử", "message": "Tin nhắn thử."}
        token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', form)
        if token:
            values["csrfmiddlewaretoken"] = token[1]
        answer = self.page.request.post(f"{self.origin}/lien-he/", form=values | {"consent": "on", "started": started})
        assert answer.ok, answer.status

    def all(self, listed: str, linked: str, **query: str) -> list[int]:
        """Return the numbers in the links of a list that lead to a route, in their order."""
        pattern = re.escape(reverse(linked, args=(0,))).replace("0", r"(\d+)")
        screen = self.request(f"{reverse(listed)}?{urlencode(query)}").text()
        return list(dict.fromkeys(map(int, re.findall(f'"{pattern}', screen))))

    def first(self, listed: str, linked: str) -> int:
        return self.all(listed, linked)[0]

    # Screens

    def screens(self) -> list[Screen]:
        """Return every screen that a route has, once or more often."""
        several = self._several()
        found = []
        for name, takes in routes().items():
            if shows_screen(name):
                addresses = several[name] if name in several else [self._address(name, takes)]
                is_modal = any(fnmatch(name, pattern) for pattern in MODALS)
                found += [Screen(name, address, is_modal) for address in addresses]
        return found

    def screens_of_every_day(self) -> list[Screen]:
        """Return the portal's own screens and the commonest of Wagtail's: one that does the same with any other thing."""
        kinds: dict[str, Screen] = {}
        for screen in self.screens():
            space, _colon, action = screen.name.rpartition(":")
            is_of_wagtail = screen.name.startswith("wagtail")
            if not is_of_wagtail or any(fnmatch(screen.name, pattern) for pattern in EVERY_DAY):
                is_of_any_thing = is_of_wagtail and space and space != "wagtailadmin_pages"
                kinds.setdefault(action if is_of_any_thing else screen.name, screen)
        return list(kinds.values())

    def _address(self, name: str, takes: int) -> str:
        """Return the address of a screen that is about one thing, or about none."""
        space, _colon, _action = name.partition(":")
        return reverse(name, args=(self._first_of(space),)) if takes else reverse(name)

    def _first_of(self, space: str) -> int:
        """Return the number of something that the screens of a name space are about."""
        if space in {"wagtailadmin_pages", "portal_schedule", "portal_english_below"}:
            return self.reviewed
        if space not in self._firsts:
            listed = "list" if space.startswith("wagtailsnippets") else "index"
            self._firsts[space] = self.first(f"{space}:{listed}", f"{space}:edit")
        return self._firsts[space]

    def _several(self) -> dict[str, list[str]]:
        """Return the addresses of screens that one thing cannot stand for, or that are about two."""
        page, step, state = self.reviewed, *self._numbers_of_review()
        users = self._first_of("wagtailusers_users")
        alone, others = self._kinds_of_page()
        pages = "wagtailadmin_pages"

        def at(name: str, *args) -> str:
            return reverse(name, args=args)

        return {
            "wagtailadmin_explore": [at("wagtailadmin_explore", number) for number in (1, self.news)],
            f"{pages}:add": [at(f"{pages}:add", *kind.split("."), parent) for kind, parent in others.items()],
            f"{pages}:edit": [at(f"{pages}:edit", number) for number in (page, self.alias, self.locked, *alone)],
            f"{pages}:type_use": [at(f"{pages}:type_use", "events", "articlepage")],
            f"{pages}:choose_parent": [at(f"{pages}:choose_parent", "pages", "contentpage")],
            f"{pages}:add_subpage": [at(f"{pages}:add_subpage", self.number_of("gioi-thieu"))],
            f"{pages}:usage": [at(f"{pages}:usage", self.article)],
            f"{pages}:delete": [at(f"{pages}:delete", self.article)],
            f"{pages}:unpublish": [at(f"{pages}:unpublish", self.article)],
            f"{pages}:convert_alias": [at(f"{pages}:convert_alias", self.alias)],
            f"{pages}:move_confirm": [at(f"{pages}:move_confirm", page, self.number_of("gioi-thieu"))],
            f"{pages}:workflow_action": [
                at(f"{pages}:workflow_action", page, action, step) for action in ("approve", "reject")
            ],
            f"{pages}:revisions_compare": [
                at(f"{pages}:revisions_compare", page, "earliest", "latest") + f"?language={language}"
                for language in ("both", "en")
            ],
            f"{pages}:workflow_history_detail": [at(f"{pages}:workflow_history_detail", page, state)],
            f"{pages}:search": [f"{at(f'{pages}:search')}?q={text}" for text in ("JETP", "zzz")],
            "wagtailadmin_collections:set_privacy": [
                at("wagtailadmin_collections:set_privacy", self._first_of("wagtailadmin_collections"))
            ],
            "wagtailadmin_workflows:add_task": [at("wagtailadmin_workflows:add_task", "pages", "approvaltask")],
            "wagtailadmin_workflows:edit_task": [at("wagtailadmin_workflows:edit_task", self._first_task())],
            "wagtailadmin_workflows:disable_task": [at("wagtailadmin_workflows:disable_task", self._first_task())],
            "accounts_send_link": [at("accounts_send_link", users)],
            "accounts_reset_factor": [at("accounts_reset_factor", users)],
            "pages_bin_restore": [at("pages_bin_restore", self.first("pages_bin", "pages_bin_restore"))],
            "pages_bin_purge": [at("pages_bin_purge", self.first("pages_bin", "pages_bin_purge"))],
            "pages_desk_deadline": [at("pages_desk_deadline", step)],
            "pages_handbook_chapter": [
                at("pages_handbook_chapter", name)
                for name in dict.fromkeys(
                    re.findall(r'/handbook/([a-z-]+)/"', self.request(at("pages_handbook")).text())
                )
            ],
            "wagtailsettings:edit": [at("wagtailsettings:edit", "pages", "portalsettings")],
            "wagtailimages_chooser:select_format": [
                at("wagtailimages_chooser:select_format", self._first_of("wagtailimages"))
            ],
            "wagtail_bulk_action": [
                f"{at('wagtail_bulk_action', *model.split('.'), action)}?id={number}"
                for model, (number, actions) in self._bulk().items()
                for action in actions
            ],
        }

    def _kinds_of_page(self) -> tuple[list[int], dict[str, int]]:
        """Return the pages that are the only ones of their type; of the other types, a page above each."""
        kinds: dict[str, list[dict]] = {}
        for each in self.every_page():
            kinds.setdefault(each["meta"]["type"].lower(), []).append(each)
        # Of types whose forms ask for the same, one stands for all.
        asked = {fields_of(kind): found[0]["id"] for kind, found in kinds.items() if len(found) == 1}
        others = {kind: found[0]["meta"]["parent"]["id"] for kind, found in kinds.items() if len(found) > 1}
        return list(asked.values()), others

    def _numbers_of_review(self) -> tuple[int, int]:
        """Return the numbers of the step at which the page waits, and of its workflow."""
        found = []
        for route, pattern in (
            ("edit", r"/desk/deadline/(\d+)/"),
            ("workflow_history", r"workflow_history/detail/(\d+)/"),
        ):
            screen = self.request(reverse(f"wagtailadmin_pages:{route}", args=(self.reviewed,))).text()
            found.append(int(re.search(pattern, screen)[1]))
        return tuple(found)

    def _first_task(self) -> int:
        return self.first("wagtailadmin_workflows:task_index", "wagtailadmin_workflows:edit_task")

    def _bulk(self) -> dict[str, tuple[int, tuple[str, ...]]]:
        return {
            "pages.basepage": (self.article, ("move", "delete", "publish", "unpublish")),
            "pages.portalimage": (self._first_of("wagtailimages"), ("add_tags", "add_to_collection", "delete")),
            "pages.documentfile": (self._first_of("wagtaildocs"), ("add_tags", "add_to_collection", "delete")),
            "pages.organisation": (self._first_of("wagtailsnippets_pages_organisation"), ("delete",)),
            "accounts.user": (self._first_of("wagtailusers_users"), ("delete", "set_active_state", "assign_role")),
        }
