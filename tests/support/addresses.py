"""One public address of each type of page in the demonstration: (Vietnamese, English, the status it answers with)."""

from typing import NamedTuple


class Addresses(NamedTuple):
    vi: str
    en: str
    status: int = 200

    def in_language(self, language: str) -> str:
        return getattr(self, language)


PAGES = {
    "home": Addresses("/", "/en/"),
    "section": Addresses("/gioi-thieu/", "/en/about/"),
    "content": Addresses("/gioi-thieu/jetp-la-gi/", "/en/about/what-jetp-is/"),
    "content with tables": Addresses("/gioi-thieu/so-lieu-danh-muc/", "/en/about/pipeline-over-time/"),
    "long page": Addresses("/gioi-thieu/cac-ben-tham-gia/", "/en/about/parties/"),
    "page about the portal": Addresses(
        "/ve-cong-thong-tin/tuyen-bo-tiep-can/", "/en/about-this-portal/accessibility-statement/"
    ),
    "secretariat": Addresses("/ban-thu-ky/", "/en/secretariat/"),
    "contact": Addresses("/lien-he/", "/en/contact/"),
    "message sent": Addresses("/lien-he/?sent=LH-250101-ABCDEF", "/en/contact/?sent=LH-250101-ABCDEF"),
    "propose a project": Addresses("/de-xuat/", "/en/proposals/"),
    "sector index": Addresses("/linh-vuc-uu-tien/", "/en/priority-sectors/"),
    "sector": Addresses(
        "/linh-vuc-uu-tien/truyen-tai-dien-va-luu-tru-nang-luong/", "/en/priority-sectors/transmission-and-storage/"
    ),
    "project list": Addresses("/du-an/", "/en/projects/"),
    "project table": Addresses("/du-an/?view=table", "/en/projects/?view=table"),
    "empty list": Addresses("/du-an/?sector=coal&finance=signed", "/en/projects/?sector=coal&finance=signed"),
    "list with an unknown filter": Addresses("/tai-lieu/?type=poem", "/en/documents/?type=poem"),
    "narrowed list": Addresses(
        "/du-an/?finance=signed&finance=mou&province=56&province=75&sort=size",
        "/en/projects/?finance=signed&finance=mou&province=56&province=75&sort=size",
    ),
    "comparison": Addresses(
        "/so-sanh-du-an/?code=TD-001&code=TD-002&code=TD-003",
        "/en/compare-projects/?code=TD-001&code=TD-002&code=TD-003",
    ),
    "file of unknown filters": Addresses("/du-lieu/register.csv?sector=moon", "/en/data/register.csv?sector=moon", 400),
    "open data": Addresses("/du-lieu/", "/en/data/"),
    "project overview": Addresses("/du-an/tong-quan/", "/en/projects/overview/"),
    "project": Addresses("/du-an/thuy-dien-tich-nang-bac-ai/", "/en/projects/bac-ai-pumped-storage/"),
    "project in short": Addresses("/du-an/pin-luu-tru-mien-bac/", "/en/projects/northern-battery-storage/"),
    "news list": Addresses("/tin-tuc/", "/en/news/"),
    "article": Addresses(
        "/tin-tuc/44-du-an-phu-hop-voi-jetp-can-hon-10-ty-usd/",
        "/en/news/44-projects-suit-jetp-needing-over-usd-10-billion/",
    ),
    "article without English": Addresses(
        "/tin-tuc/viet-nam-nhat-ban-ky-ban-ghi-nho-tang-truong-cac-bon-thap/",
        "/en/news/viet-nam-nhat-ban-ky-ban-ghi-nho-tang-truong-cac-bon-thap/",
    ),
    "event list": Addresses("/su-kien/", "/en/events/"),
    "event": Addresses("/su-kien/hop-ban-thu-ky-jetp-22-5-2025/", "/en/events/secretariat-meeting-22-may-2025/"),
    "document list": Addresses("/tai-lieu/", "/en/documents/"),
    "document": Addresses(
        "/tai-lieu/huong-dan-mo-ta-de-xuat-du-an/", "/en/documents/how-to-describe-a-project-proposal/"
    ),
    "decision": Addresses("/tai-lieu/quyet-dinh-845-thanh-lap-ban-thu-ky/", "/en/documents/decision-845-secretariat/"),
    "search with results": Addresses("/tim-kiem/?q=luu tru", "/en/search/?q=storage"),
    "search without results": Addresses("/tim-kiem/?q=zzzz", "/en/search/?q=zzzz"),
    "search without a question": Addresses("/tim-kiem/", "/en/search/"),
    "site map": Addresses("/so-do-trang/", "/en/site-map/"),
    "page not found": Addresses("/khong/co/trang-nay/", "/en/no/such/page/", status=404),
}
LISTS_WITH_FILTERS = {name: PAGES[name] for name in ("project list", "news list", "document list")}
LANGUAGES = ("vi", "en")
