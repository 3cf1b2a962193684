"""Different names of one thing: whichever a reader types, pages that use another are found too.

Names are compared folded, so one spelling of each is enough. Former and present names of a body stand together where a
reader of today looks for its work under either. A text that uses one of the names is indexed under the token of its group,
because a choice between phrases makes PostgreSQL read every text; after a change here run `manage.py rebuild_search`.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from .text import Word, clean, runs

SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("chuyển đổi năng lượng", "chuyển dịch năng lượng"),
    (
        "JETP",
        "Quan hệ đối tác chuyển đổi năng lượng công bằng",
        "Quan hệ đối tác chuyển dịch năng lượng công bằng",
        "Just Energy Transition Partnership",
    ),
    ("RMP", "Kế hoạch huy động nguồn lực", "Resource Mobilisation Plan"),
    ("IPG", "Nhóm các đối tác quốc tế", "International Partners Group"),
    (
        "GFANZ",
        "Liên minh tài chính Glasgow vì mục tiêu phát thải ròng bằng 0",
        "Glasgow Financial Alliance for Net Zero",
    ),
    (
        "MONRE",
        "Bộ TN&MT",
        "Bộ Tài nguyên và Môi trường",
        "Ministry of Natural Resources and Environment",
        "MAE",
        "Bộ NN&MT",
        "Bộ Nông nghiệp và Môi trường",
        "Ministry of Agriculture and Environment",
    ),
    ("MOIT", "Bộ Công Thương", "Ministry of Industry and Trade"),
    ("MOF", "Bộ Tài chính", "Ministry of Finance"),
    ("MPI", "Bộ KH&ĐT", "Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment"),
    ("SBV", "NHNN", "Ngân hàng Nhà nước Việt Nam", "State Bank of Viet Nam", "State Bank of Vietnam"),
    ("EVN", "Tập đoàn Điện lực Việt Nam", "Viet Nam Electricity", "Vietnam Electricity"),
    (
        "TKV",
        "Vinacomin",
        "Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam",
        "Viet Nam National Coal and Mineral Industries Group",
    ),
    (
        "PVN",
        "Petrovietnam",
        "Tập đoàn Dầu khí Việt Nam",
        "Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam",
    ),
    (
        "PDP8",
        "QHĐ8",
        "Quy hoạch điện VIII",
        "Quy hoạch điện 8",
        "Power Development Plan VIII",
        "Power Development Plan 8",
    ),
    ("DPPA", "mua bán điện trực tiếp", "direct power purchase agreement"),
    ("BESS", "hệ thống lưu trữ năng lượng bằng pin", "pin lưu trữ", "battery energy storage", "battery storage"),
    ("thủy điện tích năng", "pumped storage", "pumped hydro"),
    ("Việt Nam", "Vietnam"),
    ("TP.HCM", "TPHCM", "Thành phố Hồ Chí Minh", "Ho Chi Minh City", "HCMC"),
)


class Group(NamedTuple):
    token: str
    names: tuple[tuple[Word, ...], ...]


def group_of(folded: tuple[str, ...], language: str) -> Group | None:
    """Return the group that has these words for a name."""
    return _groups(language).get(folded)


def longest_name(language: str) -> int:
    return max(map(len, _groups(language)))


def names_in(folded: Sequence[str], language: str) -> Iterator[str]:
    """Yield the token of every name in a text, given its folded words."""
    lengths = _lengths(language)
    for position, word in enumerate(folded):
        for length in lengths.get(word, ()):
            if group := group_of(tuple(folded[position : position + length]), language):
                yield group.token


@lru_cache
def _groups(language: str) -> dict[tuple[str, ...], Group]:
    groups = {}
    for names in SYNONYMS:
        words = tuple(tuple(word for run in runs(clean(name), language) for word in run.parts) for name in names)
        group = Group("syn" + "".join(word.folded for word in words[0]), words)
        groups.update({tuple(word.folded for word in name): group for name in words})
    return groups


@lru_cache
def _lengths(language: str) -> dict[str, set[int]]:
    """The lengths of the names that begin with a word."""
    lengths: dict[str, set[int]] = {}
    for name in _groups(language):
        lengths.setdefault(name[0], set()).add(len(name))
    return lengths
