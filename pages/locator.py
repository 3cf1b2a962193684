"""Where a place lies on the portal's simplified locator map of Viet Nam (components/locator_map.html)."""

from __future__ import annotations

from decimal import Decimal

# The drawing is a plain projection of longitude and latitude on a 232 × 236 field, as measured from its extreme points.
WEST, NORTH = 102.14, 23.39
LEFT, TOP = 5.0, 4.0
UNITS_PER_DEGREE_EAST, UNITS_PER_DEGREE_SOUTH = 13.93, 14.5

# Rough middle of each province of 1 July 2025, by official code: a dot on a small map, not a survey.
PROVINCE_CENTRES: dict[str, tuple[float, float]] = {
    "01": (21.00, 105.70), "04": (22.70, 106.10), "08": (22.50, 105.00), "11": (21.70, 103.00),
    "12": (22.30, 103.20), "14": (21.20, 104.00), "15": (22.00, 104.30), "19": (21.90, 105.85),
    "20": (21.85, 106.60), "22": (21.20, 107.20), "24": (21.30, 106.30), "25": (21.10, 105.25),
    "31": (20.85, 106.50), "33": (20.60, 106.25), "37": (20.30, 106.00), "38": (20.05, 105.35),
    "40": (19.20, 104.90), "42": (18.30, 105.75), "44": (17.20, 106.65), "46": (16.35, 107.55),
    "48": (15.70, 107.95), "51": (14.80, 108.30), "52": (13.80, 108.40), "56": (12.00, 109.00),
    "66": (12.80, 108.50), "68": (11.60, 108.10), "75": (11.40, 107.00), "79": (10.95, 106.75),
    "80": (10.95, 106.10), "82": (10.45, 105.90), "86": (10.00, 106.25), "91": (10.20, 105.10),
    "92": (9.75, 105.75), "96": (9.20, 105.15),
}  # fmt: skip


def map_position(latitude: Decimal | float, longitude: Decimal | float) -> tuple[float, float]:
    """The point on the drawing for these coordinates."""
    across = LEFT + (float(longitude) - WEST) * UNITS_PER_DEGREE_EAST
    down = TOP + (NORTH - float(latitude)) * UNITS_PER_DEGREE_SOUTH
    return round(across, 1), round(down, 1)


def province_position(code: str) -> tuple[float, float] | None:
    """The dot of a province, or None for a code that is not in force."""
    centre = PROVINCE_CENTRES.get(code)
    return map_position(*centre) if centre else None
