"""Drawings of lakes, dams and panels on the water."""

from PIL import Image

from .kit import (
    CREAM,
    CREAM_LIGHT,
    DEEP,
    FOAM,
    GOLD,
    GOLD_DARK,
    GOLD_LIGHT,
    LAKE,
    MIST,
    NIGHT,
    RED,
    RIVER,
    SAGE,
    SAND,
    SEA,
    SLATE,
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
    ridge,
)
from .motifs import birds, cloud, panel, pine, pylon, ripples, sun, tree, windows, wire


def pumped_storage() -> Image.Image:
    board = Board(MIST)
    board.sky("#e7efe9", "#f5e7c6", 640)
    sun(board, 1270, 215, 96, "#ecebd8")
    cloud(board, 860, 120, 240, WHITE)
    far = ridge(430, 70, 900, 260)
    board.land(far, mix(SAGE, MIST, 0.45))
    board.land(ridge(520, 46, 1150, 900), mix(SAGE, MIST, 0.1))
    # Both lakes lie behind the cut: the mountain's outline gives them their beds.
    board.box(160, 250, 380, 60, LAKE)
    board.box(1040, 702, 600, 90, LAKE)
    mountain = curve(
        [
            (-20, 330),
            (60, 262),
            (120, 232),
            (170, 232),
            (206, 272),
            (262, 290),
            (440, 290),
            (496, 272),
            (530, 230),
            (600, 234),
            (680, 300),
            (790, 420),
            (890, 545),
            (985, 640),
            (1056, 694),
            (1104, 752),
            (1200, 768),
            (1640, 768),
        ],
        12,
    )
    # It is cut open, so that the water's way inside shows.
    rock = curve(
        [
            (-20, 384),
            (100, 312),
            (240, 336),
            (470, 336),
            (590, 306),
            (680, 366),
            (800, 496),
            (900, 616),
            (1000, 716),
            (1090, 796),
            (1200, 812),
            (1640, 812),
        ],
        12,
    )
    board.land(mountain, TEAL)
    board.land(rock, mix(DEEP, TEAL, 0.25))
    with board.inside([*rock, (1640, 920), (-20, 920)]):
        for rise in range(5):
            bed = curve(
                [
                    (-20, 470 + rise * 92),
                    (300, 420 + rise * 92),
                    (700, 520 + rise * 84),
                    (1100, 760 + rise * 52),
                    (1640, 850 + rise * 40),
                ],
                20,
            )
            board.line(bed, 2.4, mix(DEEP, SEA, 0.5), flat=True)
    for top, left, right in ((251, 176, 524), (703, 1066, 1640)):
        board.line([(left, top), (right, top)], 4, WHITE, flat=True)
    for left, right, y in ((250, 320, 264), (372, 452, 272), (300, 350, 281)):
        board.line([(left, y), (right, y)], 3, FOAM)
    ripples(board, 718, 758, FOAM, left=1120)
    for left, right in ((138, 184), (514, 560)):
        board.shape([(left + 6, 224), (right - 6, 224), (right + 14, 292), (left - 14, 292)], CREAM_LIGHT)
        board.box(left, 214, right - left, 13, STONE, 2)
    # Shaft, cavern and tailrace.
    shaft = curve([(292, 262), (330, 340), (470, 470), (560, 640), (640, 700), (700, 712)], 14)
    tail = curve([(850, 724), (940, 744), (1030, 752), (1090, 738), (1140, 706)], 14)
    with board.inside([*mountain, (1640, 920), (-20, 920)]):
        for way in (shaft, tail):
            board.line(way, 38, NIGHT)
            board.line(way, 24, LAKE)
            board.dashes(way, 4, WHITE, 26, 22)
    cavern = [(676, 770), (676, 668), *arc(775, 668, 99, 180, 360, 0.72), (874, 668), (874, 770)]
    board.shape([(x + (x - 775) * 0.1, y + (y - 700) * 0.12) for x, y in cavern], NIGHT)
    board.shape(cavern, GOLD_LIGHT)
    board.box(676, 754, 198, 16, STONE)
    board.line([(690, 640), (860, 640)], 7, GOLD_DARK, flat=True)
    board.box(752, 640, 46, 14, GOLD_DARK)
    for x in (712, 754, 796, 838):
        board.box(x - 15, 712, 30, 42, TEAL, 4)
        board.disc(x, 712, 19, DEEP, 0.55)
        board.line([(x, 700), (x, 672)], 5, DEEP, flat=True)
        board.disc(x, 672, 9, GOLD)
    # Two arrows: down when power is needed, up when there is plenty.
    for path, tint in (
        ([(395, 330), (520, 430), (615, 560), (668, 618)], GOLD),
        ([(628, 812), (505, 720), (400, 560), (262, 420)], WHITE),
    ):
        way = curve(path, 14)
        board.line(way, 9, tint)
        (x0, y0), (x, y) = way[-4], way[-1]
        step = ((x - x0) ** 2 + (y - y0) ** 2) ** 0.5
        ux, uy = (x - x0) / step, (y - y0) / step
        board.shape(
            [
                (x + ux * 26, y + uy * 26),
                (x - uy * 20 - ux * 8, y + ux * 20 - uy * 8),
                (x + uy * 20 - ux * 8, y - ux * 20 - uy * 8),
            ],
            tint,
        )
    ends = [pylon(board, x, base, tall) for x, base, tall in ((955, 640, 250), (1180, 668, 200), (1392, 690, 168))]
    for first, second in zip(ends, ends[1:], strict=False):
        for side in range(6):
            wire(board, first[side], second[side], 16)
    for side in range(6):
        wire(board, ends[-1][side], (1640, 520 + side // 2 * 16), 14)
    for x, tall in ((24, 74), (70, 96), (108, 70), (620, 82), (662, 64), (740, 76), (790, 58)):
        pine(board, x, height_at(mountain, x) + 8, tall)
    birds(board, 1010, 250, TEAL)
    return board.finished()


def hydropower() -> Image.Image:
    board = Board(MIST)
    board.sky("#f7ecd2", "#e4ede4", 420)
    sun(board, 1250, 190, 100, "#f3ead2")
    cloud(board, 250, 96, 280, WHITE)
    far = ridge(300, 58, 980, 640)
    board.land(far, mix(SAGE, MIST, 0.4))
    hills = ridge(352, 38, 1280, 40)
    board.land(hills, SAGE)
    for step in range(34):
        x = 12 + step * 47 + (step * 31) % 23
        tree(board, x, height_at(hills, x) + 10 + (step * 17) % 14, 34 + (step * 19) % 24, SEA, TEAL)
    # Reservoir, seen over the crest.
    board.box(0, 396, 1600, 90, LAKE)
    ripples(board, 406, 442, FOAM)
    board.box(0, 690, 1600, 220, RIVER)
    # The dam: a wall with eight gates, in perspective from the front.
    board.shape([(120, 446), (1480, 446), (1540, 700), (60, 700)], STONE)
    board.shape([(120, 446), (1480, 446), (1490, 490), (110, 490)], CREAM_LIGHT)
    gates = 8
    for gate in range(gates + 1):
        top, foot = 250 + gate * 1040 / gates, 224 + gate * 1092 / gates
        if gate < gates:
            right_top, right_foot = 250 + (gate + 1) * 1040 / gates, 224 + (gate + 1) * 1092 / gates
            board.shape(
                [(top + 16, 474), (right_top - 16, 474), (right_foot - 14, 712), (foot + 14, 712)],
                mix(STONE, SLATE, 0.55),
            )
            if gate in (2, 3, 4, 5):
                water = [(top + 18, 486), (right_top - 18, 486), (right_foot - 10, 716), (foot + 10, 716)]
                board.shape(water, "#cfe6e3")
                for share in (0.2, 0.4, 0.6, 0.8):
                    board.line([between(water[0], water[1], share), between(water[3], water[2], share)], 5, WHITE)
            else:
                board.shape([(top + 18, 480), (right_top - 18, 480), (right_top - 16, 586), (top + 14, 586)], TEAL)
                for bar in (508, 534, 560):
                    board.line([(top + 18, bar), (right_top - 18, bar)], 3, SEA, flat=True)
        board.shape([(top - 14, 428), (top + 14, 428), (foot + 20, 706), (foot - 20, 706)], CREAM)
        board.shape([(top + 5, 428), (top + 14, 428), (foot + 20, 706), (foot + 7, 706)], SAND)
    board.box(96, 420, 1408, 14, DEEP)
    for post in range(110, 1500, 34):
        board.line([(post, 420), (post, 404)], 2.4, DEEP, flat=True)
    board.line([(100, 404), (1500, 404)], 3, DEEP, flat=True)
    for x in (440, 700, 960, 1120):
        board.box(x - 26, 366, 52, 54, GOLD)
        board.shape([(x - 34, 368), (x, 348), (x + 34, 368)], GOLD_DARK)
        board.box(x - 10, 380, 20, 20, DEEP)
    # Banks on both sides hold the dam.
    for bank in (
        [(-20, 388), (90, 400), (180, 470), (215, 590), (190, 690), (250, 742), (170, 790), (-20, 812)],
        [(1620, 372), (1520, 396), (1424, 466), (1380, 590), (1400, 700), (1352, 752), (1430, 800), (1620, 826)],
    ):
        board.shape([(x, y + 12) for x, y in curve(bank, 10)], mix(RIVER, DEEP, 0.35))
        board.shape(curve(bank, 10), TEAL)
    for x, y, tall in (
        (30, 470, 90),
        (96, 520, 80),
        (150, 600, 76),
        (60, 610, 100),
        (1500, 500, 92),
        (1558, 470, 84),
        (1470, 600, 78),
        (1560, 610, 104),
    ):
        pine(board, x, y, tall)
    # Foam below the open gates.
    for index in range(26):
        board.disc(
            476 + index * 25.4, 716 + (index * 37) % 15, 22 + (index * 13) % 14, WHITE if index % 3 else FOAM, 0.62
        )
    ripples(board, 776, 890, mix(RIVER, WHITE, 0.4), left=280, right=1340)
    # The new powerhouse beside the old one.
    board.box(1092, 730, 340, 16, STONE, 3)
    for x, width, tint, roof in ((1106, 190, CREAM_LIGHT, DEEP), (1296, 112, GOLD_LIGHT, GOLD_DARK)):
        board.box(x, 610, width, 122, tint)
        board.box(x - 8, 600, width + 16, 14, roof)
        count = int(width // 46)
        windows(board, x + 14, 630, count, 1, (26, 44), ((width - 28 - 26 * count) / max(1, count - 1), 0), (TEAL, SEA))
        for arch in range(count):
            cx = x + 27 + arch * (26 + (width - 28 - 26 * count) / max(1, count - 1))
            board.shape([(cx - 15, 734), (cx - 15, 706), *arc(cx, 706, 15, 180, 360), (cx + 15, 734)], DEEP)
    birds(board, 640, 190, SEA)
    return board.finished()


def floating_solar() -> Image.Image:
    board = Board(CREAM)
    board.sky("#f9efd8", "#f1dcae", 420)
    sun(board, 470, 292, 112)
    cloud(board, 980, 96, 280)
    far = ridge(330, 56, 900, 120)
    board.land(far, mix(SAGE, CREAM, 0.35))
    middle = ridge(386, 30, 1240, 760)
    board.land(middle, SEA)
    for x in range(14, 1600, 46):
        tree(board, x, height_at(middle, x) + 10, 26 + (x * 11) % 20, TEAL, DEEP)
    ends = [
        pylon(board, x, height_at(middle, x) + 6, tall, DEEP) for x, tall in ((1010, 150), (1250, 158), (1500, 166))
    ]
    for first, second in zip(ends, ends[1:], strict=False):
        for side in range(6):
            wire(board, first[side], second[side], 14, DEEP, 1.8)
    board.box(0, 432, 1600, 480, "#5fa7a4")
    with board.inside([(0, 432), (1600, 432), (1600, 900), (0, 900)]):
        board.glow(470, 520, 320, GOLD_LIGHT, 0.75)
    for step in range(9):
        reach = 92 - step * 8 + (step * 29) % 22
        board.box(470 - reach, 442 + step * 17, reach * 2, 6, GOLD_LIGHT, 3)
    ripples(board, 446, 900, mix("#5fa7a4", WHITE, 0.3))

    def on_water(east: float, depth: float) -> Point:
        """A point of the lake: the eye stands above its near shore."""
        shrink = 1 / (1 + depth * 0.42)
        return 830 + (east - 0.12) * 640 * shrink, 432 + 468 * shrink**1.22

    # Rows recede; between blocks a walkway stays open.
    for row in range(9, -1, -1):
        near, far_edge = row * 0.62 + 0.12, row * 0.62 + 0.58
        for block, count in ((-1.02, 6), (0.1, 8)):
            left, right = block, block + count * 0.165
            float_box = [
                on_water(left - 0.02, far_edge),
                on_water(right + 0.02, far_edge),
                on_water(right + 0.02, near - 0.06),
                on_water(left - 0.02, near - 0.06),
            ]
            board.shape(float_box, mix(DEEP, TEAL, 0.35))
            for item in range(count):
                a, b = left + item * 0.165 + 0.008, left + (item + 1) * 0.165 - 0.008
                corners = [on_water(a, far_edge), on_water(b, far_edge), on_water(b, near), on_water(a, near)]
                lift = 10 / (1 + near * 0.42)
                corners = [
                    (corners[0][0], corners[0][1] - lift),
                    (corners[1][0], corners[1][1] - lift),
                    corners[2],
                    corners[3],
                ]
                panel(board, corners, 3, 2)
    way = [on_water(-0.005, 6.4), on_water(0.075, 6.4), on_water(0.075, -0.1), on_water(-0.005, -0.1)]
    board.shape(way, CREAM)
    for step in range(1, 12):
        depth = step * 0.5
        board.line([on_water(-0.005, depth), on_water(0.075, depth)], 2.4 / (1 + depth * 0.3), SAND, flat=True)
    # A service boat.
    board.shape([(60, 652), (270, 652), (246, 692), (90, 692)], CREAM_LIGHT)
    board.box(60, 648, 212, 8, RED, 3)
    board.shape([(110, 650), (120, 608), (192, 608), (202, 650)], TEAL)
    board.box(128, 616, 24, 18, FOAM)
    board.box(160, 616, 24, 18, FOAM)
    board.line([(226, 650), (226, 600)], 4, DEEP)
    for drop, reach in ((702, 130), (714, 100), (726, 64)):
        board.line([(166 - reach, drop), (166 + reach, drop)], 4, mix("#5fa7a4", WHITE, 0.5))
    birds(board, 800, 200, SEA)
    return board.finished()
