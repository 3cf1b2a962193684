"""Drawings of people at work together."""

from PIL import Image

from .kit import (
    BRICK,
    CLAY,
    CREAM,
    CREAM_LIGHT,
    DEEP,
    FOAM,
    GOLD,
    GOLD_DARK,
    GOLD_LIGHT,
    NIGHT,
    RED,
    SAGE,
    SAND,
    SEA,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    Board,
    arc,
    between,
    curve,
    height_at,
    mix,
    ridge,
)
from .motifs import COATS, HAIRS, SKINS, bust, helmet, panel, sun, terraces, turbine
from .papers import WOOD, lotus, pot


def view(board: Board, x: float, y: float, width: float, height: float) -> None:
    """A window on hills with turbines."""
    frame = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
    board.box(x - 12, y - 12, width + 24, height + 24, DEEP, 6)
    with board.inside(frame):
        board.shape(frame, "#f7ecd2")
        sun(board, x + width * 0.68, y + height * 0.42, height * 0.19, CREAM, rings=2)
        far = [(px, y + height * 0.66 + (py - 500) * 0.4) for px, py in ridge(500, 46, 620, x)]
        for share, tall, turn in ((0.14, 0.44, 20), (0.30, 0.34, 60), (0.45, 0.38, 95)):
            px = x + width * share
            turbine(board, px, height_at(far, px) + 4, height * tall, turn)
        board.land(far, SAGE)
        middle = [(px, y + height * 0.80 + (py - 500) * 0.3) for px, py in ridge(500, 46, 520, x + 260)]
        board.land(middle, SEA)
        terraces(board, middle, mix(SEA, CREAM, 0.35), count=2, step=14)
        board.land([(px, y + height * 0.93 + (py - 500) * 0.25) for px, py in ridge(500, 40, 700, x)], TEAL)


def meeting() -> Image.Image:
    board = Board(CREAM_LIGHT)
    board.box(0, 0, 1600, 640, "#f5ead0")
    board.box(0, 612, 1600, 300, SAND)
    board.box(0, 606, 1600, 8, GOLD_DARK)
    view(board, 92, 96, 560, 330)
    board.line([(372, 90), (372, 432)], 10, DEEP, flat=True)
    # A screen with a rising series.
    board.box(872, 72, 620, 372, NIGHT, 12)
    board.box(886, 86, 592, 344, WHITE)
    board.box(920, 116, 250, 18, DEEP, 9)
    board.box(920, 146, 160, 12, FOAM, 6)
    for bar, tall in enumerate((48, 74, 96, 132, 170, 214)):
        board.box(926 + bar * 62, 400 - tall, 40, tall, (SAGE, SAGE, SEA, SEA, TEAL, GOLD)[bar], 3)
    board.line(curve([(946, 338), (1008, 312), (1070, 288), (1132, 250), (1194, 214), (1256, 166)], 8), 5, CLAY)
    board.line([(916, 402), (1300, 402)], 4, SLATE)
    centre = (1396, 210)
    board.disc(*centre, 58, FOAM)
    board.shape([centre, *arc(*centre, 58, -90, 80)], TEAL)
    board.shape([centre, *arc(*centre, 58, 80, 170)], GOLD)
    board.disc(*centre, 28, WHITE)
    for row, share in enumerate((1, 0.7, 0.85)):
        board.box(1346, 300 + row * 28, 100 * share, 12, FOAM, 6)
    pot(board, 760, 612, 150)
    # Seven people behind the table.
    places = (
        (150, 620, 0, 0, 1, False),
        (340, 606, 1, 4, 0, True),
        (535, 600, 2, 1, 2, False),
        (800, 598, 3, 2, 1, True),
        (1010, 600, 0, 3, 0, False),
        (1225, 606, 4, 0, 3, True),
        (1430, 620, 1, 1, 0, False),
    )
    for x, y, coat, skin, hair, long in places:
        board.box(x - 96, y - 96, 192, 170, mix(DEEP, SEA, 0.25), 30)
        bust(board, x, y + 66, 176, COATS[coat], SKINS[skin], HAIRS[hair], long=long)
        if not long:
            board.shape(
                [(x - 8, y - 40), (x + 8, y - 40), (x + 12, y + 14), (x, y + 30), (x - 12, y + 14)],
                (GOLD, RED, TEAL)[coat % 3],
            )
    # The table, with papers, screens, water and a lotus.
    top = [(x, y) for x, y in arc(800, 742, 960, 180, 360, 0.135)]
    board.shape([*top, (1760, 930), (-160, 930)], WOOD)
    inner = [(x, y) for x, y in arc(800, 752, 960, 180, 360, 0.135)]
    board.line(inner, 5, mix(WOOD, CREAM, 0.35), flat=True)
    board.shape([*arc(800, 960, 1010, 180, 360, 0.12), (1820, 930), (-220, 930)], mix(WOOD, BRICK, 0.45))
    for x, y in ((152, 700), (535, 662), (1010, 662), (1430, 700)):
        board.shape([(x - 62, y + 46), (x + 62, y + 46), (x + 50, y - 22), (x - 50, y - 22)], SLATE)
        board.shape([(x - 70, y + 54), (x + 70, y + 54), (x + 62, y + 44), (x - 62, y + 44)], STONE)
        board.disc(x, y + 12, 8, STONE)
    for x, y in ((340, 682), (800, 664), (1225, 682)):
        board.shape([(x - 56, y + 44), (x + 48, y + 44), (x + 38, y + 4), (x - 42, y + 4)], WHITE)
        for row in range(3):
            board.line(
                [(x - 34 - row * 3, y + 13 + row * 10), (x + 24 + row * 3, y + 13 + row * 10)], 2.6, STONE, flat=True
            )
        board.line([(x + 58, y + 42), (x + 80, y + 14)], 5, DEEP)
    for x, y in ((246, 720), (444, 706), (668, 700), (912, 700), (1116, 706), (1330, 720)):
        board.shape([(x - 14, y - 28), (x + 14, y - 28), (x + 11, y + 18), (x - 11, y + 18)], FOAM)
        board.shape([(x - 12, y - 8), (x + 12, y - 8), (x + 11, y + 18), (x - 11, y + 18)], mix(FOAM, SEA, 0.5))
    lotus(board, 800, 800, 92)
    return board.finished()


def training() -> Image.Image:
    board = Board(CREAM)
    board.box(0, 0, 1600, 700, "#f5ead0")
    board.box(0, 660, 1600, 250, mix(SAND, STONE, 0.35))
    board.box(0, 652, 1600, 10, GOLD_DARK)
    view(board, 60, 84, 300, 300)
    # The board shows a turbine, a panel and the way of the power.
    board.box(430, 60, 780, 440, WOOD, 10)
    board.box(446, 76, 748, 408, DEEP, 4)
    chalk = mix(CREAM_LIGHT, DEEP, 0.08)
    hub = (610, 210)
    board.line([(610, 430), (610, 210)], 7, chalk)
    for turn in (-70, 50, 170):
        (tip, *_rest) = arc(*hub, 104, turn, turn + 1)
        board.line([hub, tip], 7, chalk)
    board.disc(*hub, 12, GOLD)
    board.line([(540, 432), (690, 432)], 5, chalk)
    board.dashes(arc(*hub, 122, 200, 330), 3, GOLD_LIGHT, 14, 10)
    corners = [(800, 250), (950, 250), (920, 350), (764, 350)]
    for index in range(5):
        board.line([between(corners[0], corners[1], index / 4), between(corners[3], corners[2], index / 4)], 4, chalk)
        if index < 4:
            board.line(
                [between(corners[0], corners[3], index / 3), between(corners[1], corners[2], index / 3)], 4, chalk
            )
    board.line([(844, 352), (844, 430)], 5, chalk)
    board.disc(850, 150, 30, GOLD)
    for turn in range(0, 360, 45):
        (inner, *_a), (outer, *_b) = arc(850, 150, 42, turn, turn + 1), arc(850, 150, 58, turn, turn + 1)
        board.line([inner, outer], 5, GOLD)
    for start in (668, 956):
        board.dashes([(start, 400), (start + 92, 400)], 4, GOLD_LIGHT, 14, 10)
    board.line([(1060, 430), (1060, 350), (1104, 306), (1148, 350), (1148, 430), (1060, 430)], 5, chalk)
    board.line([(1092, 430), (1092, 380), (1118, 380), (1118, 430)], 4, chalk)
    board.box(520, 486, 600, 14, mix(WOOD, BRICK, 0.4), 4)
    # The instructor points at it.
    x = 1300
    board.shape([(x - 56, 690), (x - 44, 500), (x + 50, 500), (x + 58, 690)], DEEP)
    board.shape([(x - 4, 690), (x, 560), (x + 6, 690)], NIGHT)
    board.shape(
        curve(
            [(x - 62, 530), (x - 74, 380), (x - 30, 318), (x + 30, 318), (x + 74, 380), (x + 66, 530), (x - 62, 530)],
            10,
        ),
        TEAL,
    )
    for side in (-1, 1):
        board.shape([(x + side * 40, 326), (x + side * 22, 319), (x + side * 14, 526), (x + side * 38, 526)], GOLD)
    board.box(x - 64, 452, 128, 14, GOLD_LIGHT)
    board.line(curve([(x - 52, 372), (x - 116, 380), (x - 172, 326)], 8), 36, mix(TEAL, DEEP, 0.3))
    board.disc(x - 182, 318, 20, SKINS[0])
    board.line([(x - 178, 322), (x - 292, 236)], 6, BRICK)
    board.line(curve([(x + 56, 376), (x + 92, 440), (x + 52, 486)], 8), 36, mix(TEAL, DEEP, 0.3))
    board.box(x + 2, 452, 74, 54, CREAM_LIGHT, 4)
    board.box(x - 14, 290, 28, 40, mix(SKINS[0], SLATE, 0.22), 8)
    board.disc(x, 262, 40, SKINS[0], 1.1)
    helmet(board, x, 250, 46, GOLD)
    # A demonstration panel and a model inverter on the bench.
    board.box(60, 560, 330, 16, WOOD, 3)
    for leg in (84, 352):
        board.box(leg, 576, 14, 92, mix(WOOD, BRICK, 0.5))
    panel(board, [(90, 440), (222, 430), (236, 556), (78, 556)], 4, 3)
    board.box(276, 486, 88, 74, CREAM_LIGHT, 6)
    board.box(288, 498, 40, 24, NIGHT, 3)
    board.disc(346, 510, 8, GOLD)
    board.line(curve([(236, 540), (256, 520), (276, 530)], 6), 5, RED)
    # Six trainees, seen from behind.
    rows = (
        ((220, 0), (520, 1), (800, 2), (1086, 3)),
        ((70, 4), (366, 2), (664, 0), (960, 1), (1252, 4), (1530, 3)),
    )
    for row, people in enumerate(rows):
        size, base = (190, 800) if row == 0 else (250, 960)
        for px, person in people:
            coat = (SEA, CLAY, TEAL, SEA, GOLD_DARK)[person]
            top = base - size * 0.66
            board.shape(
                [
                    (px - size * 0.52, base),
                    *curve(
                        [
                            (px - size * 0.52, base - size * 0.3),
                            (px - size * 0.42, top + size * 0.08),
                            (px - size * 0.14, top),
                            (px + size * 0.14, top),
                            (px + size * 0.42, top + size * 0.08),
                            (px + size * 0.52, base - size * 0.3),
                        ],
                        8,
                    ),
                    (px + size * 0.52, base),
                ],
                coat,
            )
            for side in (-1, 1):
                board.shape(
                    [
                        (px + side * size * 0.24, top + size * 0.02),
                        (px + side * size * 0.34, top + size * 0.05),
                        (px + side * size * 0.3, base),
                        (px + side * size * 0.2, base),
                    ],
                    GOLD_LIGHT,
                )
            board.box(px - size * 0.5, top + size * 0.44, size, size * 0.07, GOLD_LIGHT)
            board.box(px - size * 0.085, top - size * 0.12, size * 0.17, size * 0.18, mix(SKINS[person], SLATE, 0.2), 8)
            board.disc(px, top - size * 0.2, size * 0.19, mix(SKINS[person], SLATE, 0.06), 1.06)
            board.shape(
                arc(px, top - size * 0.2, size * 0.2, 20, 160, 1.0)
                + [(px - size * 0.19, top - size * 0.26), (px + size * 0.19, top - size * 0.26)],
                HAIRS[person % 4],
            )
            helmet(board, px, top - size * 0.23, size * 0.225, GOLD if person % 2 else CREAM_LIGHT)
    return board.finished()
