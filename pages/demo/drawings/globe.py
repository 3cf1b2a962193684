"""The drawing of JETP's countries on a globe."""

from math import cos, radians, sin

from PIL import Image

from .kit import (
    CREAM,
    CREAM_LIGHT,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    NIGHT,
    SAGE,
    SEA,
    STONE,
    TEAL,
    WHITE,
    Board,
    Point,
    arc,
    between,
    curve,
    height_at,
    mix,
)
from .motifs import panel, terraces, tree, turbine

# Coarse coasts of the hemisphere around the Indian Ocean, as longitude and latitude; no borders are drawn.
COASTS = (
    # Africa
    (
        (-6, 36),
        (10, 37),
        (11, 33),
        (20, 31),
        (32, 31),
        (35, 27),
        (39, 16),
        (43, 11),
        (51, 12),
        (47, 4),
        (41, -3),
        (40, -14),
        (35, -22),
        (33, -28),
        (27, -34),
        (19, -35),
        (15, -27),
        (12, -17),
        (13, -8),
        (9, -1),
        (9, 4),
        (4, 6),
        (-4, 5),
        (-9, 5),
        (-13, 9),
        (-17, 14),
        (-16, 21),
        (-10, 30),
    ),
    # Europe and Asia
    (
        (-9, 37),
        (-9, 43),
        (-1, 44),
        (-4, 48),
        (4, 52),
        (9, 57),
        (5, 60),
        (12, 66),
        (26, 71),
        (42, 67),
        (60, 69),
        (75, 73),
        (105, 77),
        (140, 73),
        (170, 69),
        (160, 61),
        (142, 59),
        (140, 53),
        (135, 44),
        (129, 41),
        (129, 35),
        (126, 35),
        (122, 39),
        (118, 39),
        (122, 31),
        (118, 24),
        (110, 21),
        (106, 20),
        (107, 17),
        (109, 13),
        (107, 10),
        (105, 9),
        (102, 13),
        (100, 13),
        (100, 8),
        (103, 2),
        (101, 3),
        (98, 9),
        (97, 17),
        (92, 22),
        (87, 21),
        (80, 14),
        (78, 8),
        (75, 12),
        (72, 20),
        (67, 25),
        (57, 26),
        (51, 30),
        (48, 30),
        (51, 25),
        (56, 25),
        (60, 22),
        (52, 16),
        (44, 13),
        (39, 21),
        (35, 28),
        (36, 36),
        (27, 37),
        (23, 38),
        (19, 42),
        (13, 45),
        (18, 40),
        (16, 38),
        (10, 44),
        (3, 42),
        (-1, 37),
    ),
    # Australia
    (
        (114, -22),
        (122, -17),
        (130, -12),
        (136, -12),
        (136, -16),
        (141, -13),
        (146, -19),
        (153, -26),
        (150, -37),
        (140, -38),
        (130, -32),
        (117, -35),
    ),
    # Islands, from Madagascar to Japan and Britain
    ((49, -12), (50, -16), (47, -25), (44, -22), (45, -16)),
    ((80, 9), (82, 7), (80, 6)),
    ((95, 6), (98, 4), (104, -2), (106, -6), (102, -4), (98, 1)),
    ((105, -6.5), (114, -7), (114.5, -8.6), (106, -7.6)),
    ((109, 1), (113, 3), (117, 7), (119, 5), (117, 0), (116, -4), (111, -3)),
    ((119, 0), (125, 1.5), (121, -1), (123, -5), (120, -5)),
    ((131, -1), (138, -2), (147, -6), (143, -9), (138, -8), (133, -4)),
    ((120, 18), (122, 18), (124, 13), (120, 14)),
    ((122, 8), (126, 9), (125, 6)),
    ((109, 20), (111, 20), (110, 18)),
    ((121, 25), (122, 24), (121, 22)),
    ((130, 33), (136, 35), (141, 41), (145, 44), (141, 45), (139, 38), (132, 35)),
    ((-5, 50), (1, 52), (-2, 57), (-5, 58)),
)
# Small archipelagos, drawn as groups of dots: Hoàng Sa and Trường Sa.
ARCHIPELAGOS = (
    (111.6, 16.8),
    (112.4, 16.4),
    (111.9, 16.1),
    (112.0, 8.8),
    (113.4, 9.6),
    (114.4, 10.6),
    (114.0, 8.2),
    (115.2, 9.6),
)
PARTNERS = {"viet_nam": (105.8, 20.8), "indonesia": (107, -6.6), "south_africa": (25, -29), "senegal": (-15, 14.5)}
GLOBE: tuple[float, float, float] = (800, 470, 345)
EYE = (60, 8)


def on_globe(longitude: float, latitude: float, lift: float = 1) -> tuple[float, float, float]:
    """Orthographic projection; the third number is negative on the far side."""
    east, north, tilt = radians(longitude - EYE[0]), radians(latitude), radians(EYE[1])
    x = cos(north) * sin(east)
    y = cos(tilt) * sin(north) - sin(tilt) * cos(north) * cos(east)
    depth = sin(tilt) * sin(north) + cos(tilt) * cos(north) * cos(east)
    cx, cy, radius = GLOBE
    return cx + radius * lift * x, cy - radius * lift * y, depth


def coast_on_globe(coast: tuple) -> list[Point]:
    """The coast with its far side pushed to the rim."""
    outline = []
    cx, cy, radius = GLOBE
    for start, end in zip(coast, (*coast[1:], coast[0]), strict=True):
        for step in range(4):
            x, y, depth = on_globe(*between(start, end, step / 4))
            if depth < 0:
                away = ((x - cx) ** 2 + (y - cy) ** 2) ** 0.5
                x, y = cx + (x - cx) * radius / away, cy + (y - cy) * radius / away
            outline.append((x, y))
    return outline


def world() -> Image.Image:
    board = Board(CREAM)
    board.sky("#f9efd8", "#f0dcb0", 900)
    cx, cy, radius = GLOBE
    board.glow(cx, cy, 760, CREAM_LIGHT, 1.2)
    for reach, share in ((1.14, 0.16), (1.30, 0.5), (1.46, 0.16), (1.62, 0.5)):
        for step in range(72):
            board.line(
                arc(cx, cy, radius * reach, step * 5, step * 5 + 5 * share),
                7,
                mix(CREAM, GOLD, 0.5 - (reach - 1) * 0.5),
            )
    board.disc(cx, cy, radius + 14, mix(CREAM, GOLD, 0.55))
    board.disc(cx, cy, radius + 7, CREAM_LIGHT)
    board.disc(cx, cy, radius, TEAL)
    rim = arc(cx, cy, radius, 0, 360)
    with board.inside(rim):
        for latitude in range(-60, 90, 30):
            board.line(
                [on_globe(longitude, latitude)[:2] for longitude in range(EYE[0] - 88, EYE[0] + 89, 4)],
                2,
                SEA,
                flat=True,
            )
        for longitude in range(-30, 150, 30):
            board.line([on_globe(longitude, latitude)[:2] for latitude in range(-84, 86, 4)], 2, SEA, flat=True)
        for coast in COASTS:
            outline = coast_on_globe(coast)
            board.shape([(x + 5, y + 6) for x, y in outline], mix(TEAL, DEEP, 0.55))
        for coast in COASTS:
            board.shape(coast_on_globe(coast), SAGE)
        for spot in ARCHIPELAGOS:
            x, y, _depth = on_globe(*spot)
            board.disc(x, y, 2.6, CREAM_LIGHT)
        with board.faint(0.3):
            board.shape(
                [*arc(cx, cy, radius + 4, -70, 110), *reversed(arc(cx - 52, cy - 8, radius + 4, -66, 106))], NIGHT
            )
    home = PARTNERS["viet_nam"]
    for name, other in PARTNERS.items():
        if name == "viet_nam":
            continue
        path = []
        for step in range(33):
            share = step / 32
            rise = 1 + (0.16 if name != "indonesia" else 0.07) * 4 * share * (1 - share)
            path.append(on_globe(*between(home, other, share), rise)[:2])
        board.dashes(path, 5, GOLD_LIGHT, 16, 11)
    for name, place in PARTNERS.items():
        x, y, _depth = on_globe(*place)
        size = 17 if name == "viet_nam" else 14
        board.disc(x, y, size, DEEP)
        board.disc(x, y, size - 4, GOLD)
        board.disc(x, y, size * 0.3, CREAM_LIGHT)
    # Clean energy on a strip of land in front.
    front = curve([(-20, 838), (260, 792), (560, 812), (800, 828), (1060, 812), (1340, 790), (1620, 836)], 14)
    for x, tall, turn in ((150, 330, 20), (300, 220, 55), (1452, 340, 5), (1310, 210, 40)):
        turbine(board, x, height_at(front, x) + 10, tall, turn, WHITE if tall > 300 else CREAM_LIGHT)
    board.land(front, DEEP)
    terraces(board, front, mix(DEEP, SEA, 0.6), count=3, step=17)
    for x, tall in ((60, 92), (225, 66), (392, 58), (1540, 96), (1390, 60), (1236, 66)):
        tree(board, x, height_at(front, x) + 8, tall, TEAL, NIGHT)
    for x in (470, 560, 1000, 1090):
        y = height_at(front, x) + 26
        panel(board, [(x - 24, y - 56), (x + 46, y - 56), (x + 26, y - 10), (x - 50, y - 10)], 4, 2)
        board.line([(x - 4, y - 10), (x - 4, y + 8)], 5, STONE, flat=True)
    return board.finished()
