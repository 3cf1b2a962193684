"""A large register, written past the models: thousands of projects with their lines in seconds.

All of it is drawn from one seed. What a reader could find in it is as in a small register: projects of every kind and
status, with and without places, sizes and money; English for most; drafts between them.
"""

import datetime
import random
import uuid
from itertools import count

from django.contrib.contenttypes.models import ContentType
from django.core.management.color import no_style
from django.db import connection, models

from pages.models import BasePage, Organisation, Province
from pages.models.search import SearchEntry
from pages.search.tokens import index_titles
from projects.models import MoneyLine, ProjectIndexPage, ProjectPage, SectorPage, StatusEvent
from projects.models.records import ProjectLocation, ProjectScale
from projects.models.status import VALUES_OF_AXIS, Axis

REPORTS = [str(datetime.date(2023, 12, 1) + datetime.timedelta(days=97 * number)) for number in range(10)]
SOURCE = {"source_name_vi": "Báo cáo của Bộ", "source_name_en": "A report of the ministry"}
CURRENCIES = ("EUR", "USD", "VND", "JPY")
MEGAWATTS = (10, 49, 50, 199, 200, 480, 500, 999, 1000, 2400)
FINANCIERS = 30
WORDS_VI = ("điện gió", "điện mặt trời", "lưới điện", "thủy điện tích năng", "pin lưu trữ", "đào tạo lại")
WORDS_EN = ("wind power", "solar power", "power grid", "pumped storage", "battery storage", "retraining")


def grow_register(index: ProjectIndexPage, projects: int, lines: int, seed: int = 4) -> None:
    """Add this many projects and money lines to a register; its numbers go on where those before ended."""
    index = ProjectIndexPage.objects.get(pk=index.pk)
    draw = random.Random(seed + index.numchild)  # noqa: S311  (test data)
    pages = _pages(index, draw, projects)
    _records(draw, [page["id"] for page in pages])
    _money(draw, [page["id"] for page in pages], lines)
    _search_rows(pages)
    BasePage.objects.filter(pk=index.pk).update(numchild=index.numchild + projects)


def insert(model: type[models.Model], rows: list[dict]) -> None:
    """Write rows as they are; a column that they do not name has its default. All of them name the same ones."""
    fields = [field for field in model._meta.local_concrete_fields if not field.primary_key or field.attname in rows[0]]
    defaults = {
        field.attname: field.get_db_prep_save(field.get_default(), connection)
        for field in fields
        if field.attname not in rows[0]
    }
    columns = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    names = [field.attname for field in fields]
    table = connection.ops.quote_name(model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} ({columns}) VALUES ({places})",  # noqa: S608  (names of our own tables)
            [[row[name] if name in row else defaults[name] for name in names] for row in rows],
        )
        for statement in connection.ops.sequence_reset_sql(no_style(), [model]):
            cursor.execute(statement)


def next_keys(model: type[models.Model]) -> count:
    return count((model._base_manager.aggregate(last=models.Max("pk"))["last"] or 0) + 1)


def _pages(index: ProjectIndexPage, draw: random.Random, projects: int) -> list[dict]:
    numbers, keys = range(index.numchild + 1, index.numchild + projects + 1), next_keys(BasePage)
    type_of_page = ContentType.objects.get_for_model(ProjectPage).pk
    sectors = [None, *SectorPage.objects.order_by("pk").values_list("pk", flat=True)]
    made, own = [], []
    for number in numbers:
        topic, live = draw.randrange(len(WORDS_VI)), draw.random() < 0.97
        key, title = next(keys), f"Dự án {WORDS_VI[topic]} {number}"
        english = live and draw.random() < 0.8
        made.append(
            {
                "id": key,
                "title": title,
                "title_vi": title,
                "draft_title": title,
                "title_en": f"Project {number}: {WORDS_EN[topic]}",
                "slug": f"du-an-{number}",
                "slug_en": f"project-{number}",
                "url_path": f"{index.url_path}du-an-{number}/",
                "url_path_en": f"{index.url_path_en}project-{number}/",
                "path": BasePage._get_path(index.path, index.depth + 1, number),
                "depth": index.depth + 1,
                "numchild": 0,
                "content_type_id": type_of_page,
                "locale_id": index.locale_id,
                "translation_key": uuid.uuid4().hex,
                "live": live,
                "live_en": english,
                "listed_on": draw.choice([None, *REPORTS]),
            }
        )
        own.append(
            {
                "basepage_ptr_id": key,
                "code": f"GR-{number:05}",
                "kind": draw.choice(ProjectPage.Kind.values),
                "sector_id": draw.choice(sectors),
                "nationwide": draw.random() < 0.1,
                "summary_vi": "Một dòng giới thiệu dự án.",
                "summary_en": "One line about the project.",
                **{axis.value: draw.choice(["", *VALUES_OF_AXIS[axis].values]) for axis in Axis},
            }
        )
    insert(BasePage, made)
    insert(ProjectPage, own)
    return made


def _records(draw: random.Random, projects: list[int]) -> None:
    provinces = list(Province.objects.order_by("pk").values_list("pk", flat=True))
    places, scales, events = [], [], []
    told = {"as_of": REPORTS[0]} | SOURCE
    for project in projects:
        for province in draw.sample(provinces, draw.choice((0, 1, 1, 2))):
            places.append({"project_id": project, "province_id": province})
        if draw.random() < 0.7:
            scales.append({"project_id": project, "value": draw.choice(MEGAWATTS), "unit": "MW"} | told)
        if draw.random() < 0.3:
            scales.append({"project_id": project, "value": draw.randrange(1, 400), "unit": "km"} | told)
        for axis in draw.sample(list(Axis), draw.choice((0, 1, 2))):
            value, day = draw.choice(VALUES_OF_AXIS[axis].values), draw.choice(REPORTS)
            events.append({"project_id": project, "axis": axis.value, "value": value, "date": day} | SOURCE)
    insert(ProjectLocation, places)
    insert(ProjectScale, scales)
    insert(StatusEvent, events)


def _money(draw: random.Random, projects: list[int], lines: int) -> None:
    keys, newest = next_keys(MoneyLine), {}
    columns = zip(
        draw.choices(projects, k=lines),
        draw.choices(MoneyLine.Kind.values, k=lines),
        draw.choices([None, *_financiers()], k=lines),
        draw.choices(MoneyLine.Instrument.values, k=lines),
        draw.choices([False] * 9 + [True], k=lines),
        draw.choices(range(1_000_000, 900_000_000), k=lines),
        draw.choices(CURRENCIES, k=lines),
        draw.choices([None] * 8 + [20_000_000, 75_500_000], k=lines),
        draw.choices(REPORTS, k=lines),
        draw.choices(range(6), k=lines),
        draw.choices([False] * 19 + [True], k=lines),
        strict=True,
    )
    rows = []
    for project, kind, financier, instrument, up_to, cents, currency, reported, report, source, is_part in columns:
        key = next(keys)
        rows.append(
            {
                "id": key,
                "project_id": project,
                "kind": kind,
                "financier_id": financier,
                "instrument": instrument,
                "up_to": up_to,
                "amount": f"{cents // 100}.{cents % 100:02}",
                "currency": currency,
                "reported_usd": reported,
                "usd_date": report if reported else None,
                "date": report,
                "source_name_vi": f"Báo cáo số {source}",
                "source_name_en": f"Report no. {source}",
                "source_url": f"https://example.org/{source}",
                "part_of_id": newest.get(project) if is_part else None,
            }
        )
        newest[project] = key
    if rows:
        insert(MoneyLine, rows)


def _financiers() -> list[int]:
    names = [f"Ngân hàng phát triển số {number}" for number in range(1, FINANCIERS + 1)]
    ours = Organisation.objects.filter(name_vi__in=names).order_by("pk")
    if not ours.exists():
        kind = Organisation.Kind.DEVELOPMENT_FINANCE.value
        english = [f"Development Bank No. {number}" for number in range(1, FINANCIERS + 1)]
        rows = zip(names, english, strict=True)
        insert(Organisation, [{"name": vi, "name_vi": vi, "name_en": en, "kind": kind} for vi, en in rows])
    return list(ours.values_list("pk", flat=True))


def _search_rows(pages: list[dict]) -> None:
    """The rows that publishing would have made; the title is enough to be found."""
    rows = []
    for page in pages:
        for language in [code for code, live in (("vi", page["live"]), ("en", page["live_en"])) if live]:
            title = page[f"title_{language}"]
            exact, folded = index_titles([title], language)
            row = {"page_id": page["id"], "language": language, "kind": "project", "listed_on": page["listed_on"]}
            row |= {"title": title, "title_exact": exact, "title_folded": folded}
            rows.append(row | {"text": "", "text_exact": "", "text_folded": ""})
    insert(SearchEntry, rows)
