"""Viet Nam as a map of tiles: one for each of the 34 provinces, roughly where it lies, and both archipelagos.

The drawing shows no boundaries, and Hoàng Sa and Trường Sa stand on it whatever is counted: under Đà Nẵng and under Khánh Hòa.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import pgettext

from pages import sitewide
from pages.models import Province

from .counts import address, project_count, projects_by_province

# (column, row) of each province of 1 July 2025, by official code.
PLACES: dict[str, tuple[int, int]] = {
    "12": (1, 0), "15": (2, 0), "08": (3, 0), "04": (4, 0),
    "11": (0, 1), "14": (1, 1), "25": (2, 1), "19": (3, 1), "20": (4, 1),
    "01": (2, 2), "24": (3, 2), "22": (4, 2),
    "37": (2, 3), "33": (3, 3), "31": (4, 3),
    "38": (2, 4),
    "40": (2, 5),
    "42": (3, 6),
    "44": (3, 7),
    "46": (4, 8),
    "48": (4, 9),
    "51": (4, 10),
    "52": (4, 11),
    "66": (4, 12),
    "75": (2, 13), "68": (3, 13), "56": (4, 13),
    "80": (1, 14), "79": (2, 14),
    "91": (0, 15), "82": (1, 15), "86": (2, 15),
    "96": (0, 16), "92": (1, 16),
}  # fmt: skip
# Under the province that each belongs to, out at sea.
DA_NANG, KHANH_HOA = "48", "56"
ISLANDS: dict[str, tuple[int, int]] = {DA_NANG: (5, 10), KHANH_HOA: (5, 14)}
COLUMNS, ROWS = 6, 17
WIDTH, HEIGHT, GAP = 56, 52, 4
LONGEST_LINE = 6


@dataclass(frozen=True)
class Tile:
    code: str
    name: str
    label: str  # what a screen reader says: the name and the number of projects
    lines: list[str]
    count: int
    url: str
    tone: str
    left: int
    top: int

    width: int = WIDTH - GAP
    height: int = HEIGHT - GAP

    @property
    def middle(self) -> int:
        return self.left + self.width // 2

    @property
    def baselines(self) -> list[tuple[int, str]]:
        first = self.top + (21 if len(self.lines) == 1 else 15)
        return [(first + 13 * position, line) for position, line in enumerate(self.lines)]

    @property
    def count_baseline(self) -> int:
        return self.top + 43


@dataclass(frozen=True)
class Archipelago:
    name: str
    left: int
    top: int
    from_x: int
    from_y: int
    to_x: int
    to_y: int

    @property
    def middle(self) -> int:
        return self.left + (WIDTH - GAP) // 2

    @property
    def baselines(self) -> list[tuple[int, str]]:
        return [(self.top + 28 + 13 * position, line) for position, line in enumerate(in_lines(self.name))]

    @property
    def dots(self) -> list[tuple[int, int]]:
        return [(self.middle - 12, self.top + 8), (self.middle - 2, self.top + 12), (self.middle + 9, self.top + 6)]


@dataclass(frozen=True)
class TileMap:
    tiles: list[Tile]
    archipelagos: list[Archipelago]
    nationwide: int
    nationwide_url: str
    width: int = COLUMNS * WIDTH
    height: int = ROWS * HEIGHT

    @property
    def with_projects(self) -> list[Tile]:
        """Provinces that have projects, most first: the list beside the map."""
        return sorted((tile for tile in self.tiles if tile.count), key=lambda tile: (-tile.count, tile.code))

    @property
    def without_projects(self) -> list[Tile]:
        return [tile for tile in self.tiles if not tile.count]


def tile_map(register_url: str, nationwide: int) -> TileMap:
    """Draw the public register of the active language; `nationwide` projects lie on no tile."""
    counts = projects_by_province()
    provinces = sitewide.per_generation("provinces", lambda: list(Province.objects.order_by("code")))
    tiles = [
        tile(province, counts.get(province.code, 0), register_url) for province in provinces if province.code in PLACES
    ]
    return TileMap(tiles, archipelagos(), nationwide, address(register_url, ("province", "nationwide")))


def tile(province: Province, count: int, register_url: str) -> Tile:
    column, row = PLACES[province.code]
    name = province.shown_name
    return Tile(
        code=province.code,
        name=name,
        label=f"{name}: {project_count(count)}",
        lines=in_lines(short_name(province)),
        count=count,
        url=address(register_url, ("province", province.code)),
        tone=tone(count),
        left=column * WIDTH + GAP // 2,
        top=row * HEIGHT + GAP // 2,
    )


def short_name(province: Province) -> str:
    """The name without the word that says what kind of city it is, which no tile has room for."""
    name = province.shown_name
    return name.removeprefix("Thành phố ").removesuffix(" City")


def in_lines(name: str) -> list[str]:
    """The name on one line, or on two of about the same length."""
    words = name.split()
    if len(name) <= LONGEST_LINE or len(words) == 1:
        return [name]
    cuts = [(" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(1, len(words))]
    return list(min(cuts, key=lambda pair: max(map(len, pair))))


def tone(count: int) -> str:
    if count == 0:
        return "none"
    return "few" if count < 3 else "some" if count < 10 else "many"


def archipelagos() -> list[Archipelago]:
    names = {DA_NANG: pgettext("archipelago", "Hoang Sa"), KHANH_HOA: pgettext("archipelago", "Truong Sa")}
    return [_archipelago(code, name) for code, name in names.items()]


def _archipelago(code: str, name: str) -> Archipelago:
    (home_column, home_row), (column, row) = PLACES[code], ISLANDS[code]
    right = (home_column + 1) * WIDTH - GAP // 2
    bottom = (home_row + 1) * HEIGHT - GAP // 2
    left, top = column * WIDTH + GAP // 2, row * HEIGHT + GAP // 2
    return Archipelago(name, left, top, right - 6, bottom, left + 8, top + 6)
