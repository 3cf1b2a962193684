"""Wording that several demonstration texts share: byline, captions, addresses of sources, defaults of an event."""

from pages.demo.content_sources import SOURCES

BYLINE = ("Ban biên tập bản trình diễn", "Demonstration editors")

DECISION_458_URL = "https://datafiles.chinhphu.vn/cpp/files/vbpq/2026/3/458-ttg.signed.pdf"

SUBJECTS = {
    "battery": ("Hệ thống pin lưu trữ", "Battery storage"),
    "city": ("Đô thị và năng lượng", "A city and its energy"),
    "coal-transition": ("Chuyển đổi nhà máy điện than", "Transition of a coal-fired power plant"),
    "documents": ("Văn bản và tài liệu", "Documents and papers"),
    "grid": ("Lưới điện truyền tải", "A transmission grid"),
    "hills-wind": ("Điện gió trên đồi", "Wind turbines on hills"),
    "hydropower": ("Nhà máy thủy điện", "A hydropower plant"),
    "meeting": ("Phiên họp", "A meeting"),
    "port": ("Cảng biển và khu công nghiệp", "A port and its industry"),
    "pumped-storage": ("Thủy điện tích năng", "Pumped-storage hydropower"),
    "signing": ("Lễ ký kết", "A signing ceremony"),
    "solar-roof": ("Điện mặt trời mái nhà", "Rooftop solar power"),
    "training": ("Tập huấn, trao đổi chuyên môn", "Training and exchange"),
    "world": ("Hợp tác quốc tế", "International cooperation"),
}


def address(source: str) -> str:
    """Give the web address of a source on record, or nothing where no full address is known."""
    return SOURCES[source][2]


def caption(drawing: str) -> tuple[str, str]:
    """Say what a drawing shows and that it is no photograph of the event."""
    vi, en = SUBJECTS[drawing]
    return (
        f"{vi}. Hình minh họa, không phải ảnh chụp sự kiện.",
        f"{en}. An illustration, not a photograph of the event.",
    )


def vietnamese_only(pair: tuple[str, str]) -> tuple[str, None]:
    """Keep the Vietnamese half of a shared pair, for an article without English."""
    return (pair[0], None)


def event(**fields) -> dict:
    """Fill in what most past events lack: an end, a known place, hosts, an agenda.

    Where only the month is known, the day of the source stands in `starts_at` for ordering and is not shown.
    """
    defaults = {
        "ends_at": None,
        "date_precision": "day",
        "place": ("", ""),
        "hosts": [],
        "agenda": ([], []),
        "sectors": [],
        "documents": [],
    }
    return {**defaults, **fields}
