"""Where binned pages lie: under a plain page beside the home page, which belongs to no site and which nobody may see."""

from pages import sitewide
from pages.models import BasePage

SLUG = "thung-rac"
TITLE_VI, TITLE_EN = "Thùng rác", "Bin"


def find() -> BasePage | None:
    return BasePage.objects.filter(depth=2, slug=SLUG).exact_type(BasePage).first()


def find_or_make() -> BasePage:
    """Return the bin's page; the root is locked meanwhile, so that two deletions at a time make one."""
    root = BasePage.objects.select_for_update().get(depth=1)
    found = find()
    if found is None:
        found = root.add_child(
            instance=BasePage(title_vi=TITLE_VI, title_en=TITLE_EN, slug=SLUG, live=False, show_in_menus=False)
        )
        sitewide.forget()  # this worker has kept that there is none
    return found


def path() -> str | None:
    """The beginning of the tree path of all that lies in the bin; kept until content changes."""
    return sitewide.per_generation("bin", _read_path)


def _read_path() -> str | None:
    found = find()
    return found.path if found else None


def holds(page) -> bool:
    """Whether a page lies in the bin, or is the bin."""
    beginning = path()
    return bool(beginning and page.path and page.path.startswith(beginning))


def outside(queryset):
    """Leave out of a query for pages what lies in the bin."""
    beginning = path()
    return queryset.exclude(path__startswith=beginning) if beginning else queryset
