"""A large register, written past the machinery of publishing: thousands of projects with their lines in seconds.

All of it is drawn from one seed. What a reader could find in it is as in a small register: projects of every kind and status, with
and without places, sizes and money; English for most; drafts between them.
"""

import datetime
import random
import uuid
from decimal import Decimal

from django.contrib.contenttypes.models import ContentType

from pages.models import BasePage, Organisation, Province
from pages.models.search import SearchEntry
from pages.search.tokens import index_texts
from projects.models import MoneyLine, ProjectIndexPage, ProjectPage, SectorPage, StatusEvent
from projects.models.records import ProjectLocation, ProjectScale
from projects.models.status import VALUES_OF_AXIS, Axis

REPORTS = [datetime.date(2023, 12, 1) + datetime.timedelta(days=97 * number) for number in range(10)]
CURRENCIES = ("EUR", "USD", "VND", "JPY")
FINANCIERS = 30
WORDS_VI = ("điện gió", "điện mặt trời", "lưới điện", "thủy điện tích năng", "pin lưu trữ", "đào tạo lại")
WORDS_EN = ("wind power", "solar power", "power grid", "pumped storage", "battery storage", "retraining")
CHUNK = 1000


def grow_register(index: ProjectIndexPage, projects: int, lines: int, seed: int = 4) -> None:
    """Add this many projects and money lines to a register; its numbers go on where those before ended."""
    Grower(index, seed).grow(projects, lines)


class Grower:
    def __init__(self, index: ProjectIndexPage, seed: int) -> None:
        self.index = ProjectIndexPage.objects.get(pk=index.pk)
        self.random = random.Random(seed + self.index.numchild)  # noqa: S311  (test data)
        self.type = ContentType.objects.get_for_model(ProjectPage)
        self.sectors = list(SectorPage.objects.order_by("pk"))
        self.provinces = list(Province.objects.order_by("pk"))
        self.financiers = self._financiers()

    def grow(self, projects: int, lines: int) -> None:
        first = self.index.numchild + 1
        pages = [self._project(number) for number in range(first, first + projects)]
        bases = BasePage.objects.bulk_create([self._base(page) for page in pages], batch_size=CHUNK)
        for page, base in zip(pages, bases, strict=True):
            page.pk = page.id = page.basepage_ptr_id = base.pk
        # Django has no bulk_create for a page type: its own row is written beside that of the base page.
        fields = ProjectPage._meta.local_concrete_fields
        for start in range(0, projects, CHUNK):
            ProjectPage._base_manager.all()._insert(pages[start : start + CHUNK], fields=fields, using="default")
        BasePage.objects.filter(pk=self.index.pk).update(numchild=first + projects - 1)
        self._records(pages)
        self._money(pages, lines)
        self._search_rows(pages)

    def _financiers(self) -> list[Organisation]:
        wanted = [f"Ngân hàng phát triển số {number}" for number in range(1, FINANCIERS + 1)]
        known = set(Organisation.objects.filter(name_vi__in=wanted).values_list("name_vi", flat=True))
        Organisation.objects.bulk_create(
            Organisation(
                name=name,
                name_vi=name,
                name_en=name.replace("Ngân hàng phát triển số", "Development Bank No."),
                kind=Organisation.Kind.DEVELOPMENT_FINANCE,
            )
            for name in wanted
            if name not in known
        )
        return list(Organisation.objects.filter(name_vi__in=wanted).order_by("pk"))

    def _project(self, number: int) -> ProjectPage:
        choose = self.random
        topic = choose.randrange(len(WORDS_VI))
        live = choose.random() < 0.97
        page = ProjectPage(
            title=f"Dự án {WORDS_VI[topic]} {number}",
            title_vi=f"Dự án {WORDS_VI[topic]} {number}",
            title_en=f"Project {number}: {WORDS_EN[topic]}",
            slug=f"du-an-{number}",
            slug_en=f"project-{number}",
            path=BasePage._get_path(self.index.path, self.index.depth + 1, number),
            depth=self.index.depth + 1,
            content_type=self.type,
            locale_id=self.index.locale_id,
            translation_key=uuid.uuid4(),
            live=live,
            live_en=live and choose.random() < 0.8,
            code=f"GR-{number:05}",
            kind=choose.choice(ProjectPage.Kind.values),
            sector=choose.choice([None, *self.sectors]),
            nationwide=choose.random() < 0.1,
            summary_vi="Một dòng giới thiệu dự án.",
            summary_en="One line about the project.",
            **{axis.value: choose.choice(["", *VALUES_OF_AXIS[axis].values]) for axis in Axis},
            listed_on=choose.choice([None, *REPORTS]),
        )
        page.draft_title = page.title_vi
        page.url_path = f"{self.index.url_path}{page.slug}/"
        page.url_path_en = f"{self.index.url_path_en}{page.slug_en}/"
        return page

    @staticmethod
    def _base(page: ProjectPage) -> BasePage:
        return BasePage(
            **{
                field.attname: getattr(page, field.attname)
                for field in BasePage._meta.concrete_fields
                if field.name != "id"
            }
        )

    def _records(self, pages: list[ProjectPage]) -> None:
        choose, places, scales, events = self.random, [], [], []
        for page in pages:
            for province in choose.sample(self.provinces, choose.choice((0, 1, 1, 2))):
                places.append(ProjectLocation(project=page, province=province))
            if choose.random() < 0.7:
                value = Decimal(choose.choice((10, 49, 50, 199, 200, 480, 500, 999, 1000, 2400)))
                scales.append(ProjectScale(project=page, value=value, unit="MW"))
            if choose.random() < 0.3:
                scales.append(ProjectScale(project=page, value=Decimal(choose.randrange(1, 400)), unit="km"))
            for axis in choose.sample(list(Axis), choose.choice((0, 1, 2))):
                value = choose.choice(VALUES_OF_AXIS[axis].values)
                events.append(StatusEvent(project=page, axis=axis, value=value, date=choose.choice(REPORTS)))
        ProjectLocation.objects.bulk_create(places, batch_size=CHUNK)
        ProjectScale.objects.bulk_create(scales, batch_size=CHUNK)
        StatusEvent.objects.bulk_create(events, batch_size=CHUNK)

    def _money(self, pages: list[ProjectPage], lines: int) -> None:
        made = MoneyLine.objects.bulk_create([self._line(pages) for _ in range(lines)], batch_size=CHUNK)
        parts = [line for line in made if self.random.random() < 0.05]
        of_project: dict[int, list[MoneyLine]] = {}
        for line in made:
            of_project.setdefault(line.project_id, []).append(line)
        for line in parts:
            line.part_of = self.random.choice(
                [*(other for other in of_project[line.project_id] if other.pk < line.pk), None]
            )
        MoneyLine.objects.bulk_update(parts, ["part_of"], batch_size=100)

    def _line(self, pages: list[ProjectPage]) -> MoneyLine:
        choose = self.random
        reported, report = choose.random() < 0.2, choose.choice(REPORTS)
        source = choose.randrange(6)
        return MoneyLine(
            project=choose.choice(pages),
            kind=choose.choice(MoneyLine.Kind.values),
            financier=choose.choice([None, *self.financiers]),
            instrument=choose.choice(MoneyLine.Instrument.values),
            up_to=choose.random() < 0.1,
            amount=Decimal(choose.randrange(1, 900)) * 1_000_000 + Decimal("0.01") * choose.randrange(100),
            currency=choose.choice(CURRENCIES),
            reported_usd=Decimal(choose.randrange(1, 900)) * 1_000_000 if reported else None,
            usd_date=choose.choice(REPORTS) if reported else None,
            date=report,
            source_name_vi=f"Báo cáo số {source}",
            source_name_en=f"Report no. {source}",
            source_url=f"https://example.org/{source}",
        )

    @staticmethod
    def _search_rows(pages: list[ProjectPage]) -> None:
        """The rows that publishing would have made; title and code are enough to be found."""
        rows = []
        for page in pages:
            for language in ("vi", "en"):
                if page.live_en if language == "en" else page.live:
                    title = getattr(page, f"title_{language}")
                    exact, folded = index_texts(f"{title} {page.code}", language)
                    rows.append(
                        SearchEntry(
                            page_id=page.pk,
                            language=language,
                            kind="project",
                            listed_on=page.listed_on,
                            title=title,
                            title_exact=exact,
                            title_folded=folded,
                            text=page.code,
                            text_exact=exact,
                            text_folded=folded,
                        )
                    )
        SearchEntry.objects.bulk_create(rows, batch_size=CHUNK)
