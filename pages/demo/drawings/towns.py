"""Drawings of streets, traffic and town houses."""

from PIL import Image

from .kit import (
    BRICK,
    CLAY,
    CREAM,
    CREAM_LIGHT,
    DEEP,
    FOAM,
    GOLD,
    GOLD_LIGHT,
    INK,
    MIST,
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
    curve,
    mix,
    ridge,
)
from .motifs import SKINS, birds, cloud, helmet, panel, sun, tree, windows


def tube_house(
    board: Board, x: float, base: float, width: float, floors: int, colours: tuple[str, str], *, solar: bool = True
) -> None:
    """A narrow Vietnamese town house: balconies, shutters, a tank and panels on its roof."""
    wall, trim = colours
    storey = 84
    top = base - storey * floors - 26
    board.box(x, top, width, base - top, wall)
    board.box(x + width * 0.82, top, width * 0.18, base - top, mix(wall, DEEP, 0.1))
    board.box(x - 5, top - 10, width + 10, 14, trim)
    for floor in range(floors):
        y = base - storey * (floor + 1)
        if floor == 0:
            board.box(x + width * 0.1, y + 14, width * 0.8, storey - 14, mix(trim, INK, 0.15))
            for bar in range(1, 7):
                bx = x + width * (0.1 + 0.8 * bar / 7)
                board.line([(bx, y + 16), (bx, base)], 2, mix(trim, WHITE, 0.25), flat=True)
            board.shape(
                [(x - 8, y + 16), (x + 4, y - 8), (x + width - 4, y - 8), (x + width + 8, y + 16)],
                mix(GOLD, trim, 0.15),
            )
            continue
        for column in range(2):
            wx = x + width * (0.14 + 0.40 * column)
            board.box(wx, y + 4, width * 0.3, 54, trim, 2)
            board.box(wx + 4, y + 8, width * 0.3 - 8, 46, GOLD_LIGHT if (floor + column) % 3 == 0 else FOAM)
            board.line([(wx + width * 0.15, y + 8), (wx + width * 0.15, y + 54)], 3, trim, flat=True)
        board.box(x - 4, y + 62, width + 8, 7, trim)
        for bar in range(9):
            bx = x + 4 + (width - 8) * bar / 8
            board.line([(bx, y + 62), (bx, y + 40)], 2.4, mix(trim, INK, 0.2), flat=True)
        board.line([(x, y + 40), (x + width, y + 40)], 3.4, mix(trim, INK, 0.2), flat=True)
        for plant in range(1 + floor % 2):
            board.disc(x + width * (0.22 + 0.52 * plant), y + 52, 12, TEAL, 0.85)
    if solar:
        board.line([(x + width * 0.22, top - 8), (x + width * 0.22, top - 36)], 4, SLATE)
        panel(
            board,
            [(x + 12, top - 48), (x + width - 22, top - 48), (x + width - 4, top - 10), (x - 4, top - 10)],
            4,
            2,
        )
    else:
        for leg in (0.34, 0.66):
            board.line([(x + width * leg, top - 8), (x + width * leg, top - 28)], 4, SLATE)
        board.box(x + width * 0.22, top - 62, width * 0.56, 36, MIST, 17)
        board.box(x + width * 0.22, top - 48, width * 0.56, 4, STONE)


def city() -> Image.Image:
    board = Board(CREAM)
    board.sky("#f9efd8", "#f1dba8", 620)
    sun(board, 1130, 330, 128)
    cloud(board, 120, 110, 280)
    cloud(board, 660, 170, 220)
    board.land(ridge(600, 40, 1300, 900), mix(SAGE, CREAM, 0.45))
    skyline = (
        (30, 250),
        (112, 330),
        (206, 220),
        (300, 400),
        (392, 290),
        (480, 355),
        (590, 470),
        (700, 300),
        (800, 385),
        (905, 265),
        (1010, 200),
        (1230, 250),
        (1330, 360),
        (1420, 285),
        (1510, 225),
    )
    for index, (x, tall) in enumerate(skyline):
        width = 84 + (index * 23) % 22
        tint = (mix(SAGE, CREAM, 0.15), mix(SAGE, SEA, 0.25))[index % 2]
        board.box(x, 700 - tall, width, tall + 20, tint)
        if index % 4 == 2:
            board.shape([(x, 701 - tall), (x + width / 2, 660 - tall), (x + width, 701 - tall)], tint)
        if index in (3, 6, 12):
            board.line([(x + width / 2, 700 - tall), (x + width / 2, 650 - tall)], 5, tint)
        windows(
            board,
            x + 13,
            722 - tall,
            int((width - 20) // 18),
            int((tall - 60) // 26),
            (9, 13),
            (9, 13),
            (mix(tint, CREAM_LIGHT, 0.55), mix(tint, TEAL, 0.3), mix(tint, CREAM_LIGHT, 0.3)),
        )
        if index % 3 == 1:
            board.disc(x + width * 0.3, 700 - tall, 15, SEA, 0.8)
            board.disc(x + width * 0.62, 700 - tall, 19, TEAL, 0.7)
    # Elevated metro.
    board.box(0, 560, 1600, 20, CREAM_LIGHT)
    board.box(0, 578, 1600, 8, STONE)
    for x in range(60, 1600, 230):
        board.shape([(x - 12, 586), (x + 12, 586), (x + 18, 780), (x - 18, 780)], STONE)
        board.shape([(x - 54, 586), (x + 54, 586), (x + 20, 616), (x - 20, 616)], STONE)
    for car in range(3):
        x = 296 + car * 236
        board.box(x, 492, 228, 62, WHITE, 14)
        board.box(x, 532, 228, 12, TEAL)
        windows(board, x + 20, 503, 5, 1, (30, 22), (10, 0), (DEEP, DEEP, SEA))
        board.box(x + 18, 552, 60, 8, SLATE, 3)
        board.box(x + 150, 552, 60, 8, SLATE, 3)
    board.shape([(996, 506), (1018, 514), (1032, 554), (976, 554)], WHITE)
    board.shape([(994, 510), (1010, 516), (1020, 534), (994, 534)], DEEP)
    # A row of town houses on a street with trees.
    houses = (
        (22, 128, 3, (CREAM_LIGHT, TEAL), True),
        (150, 112, 2, (GOLD_LIGHT, BRICK), False),
        (262, 136, 4, (FOAM, DEEP), True),
        (398, 118, 3, (SAND, TEAL), False),
        (1046, 130, 3, (GOLD_LIGHT, DEEP), True),
        (1176, 116, 4, (CREAM_LIGHT, BRICK), False),
        (1292, 138, 2, (FOAM, TEAL), True),
        (1430, 126, 3, (SAND, DEEP), True),
    )
    board.box(0, 806, 1600, 94, STONE)
    board.box(0, 806, 1600, 10, CREAM_LIGHT)
    for x, width, floors, colours, solar in houses:
        tube_house(board, x, 808, width, floors, colours, solar=solar)
    board.box(516, 716, 530, 92, mix(TEAL, SAGE, 0.35))
    for x, tall in ((566, 150), (650, 190), (752, 160), (842, 204), (936, 168), (1008, 140)):
        tree(board, x, 810, tall, TEAL if tall > 165 else SEA, DEEP)
    board.box(0, 850, 1600, 60, SLATE)
    for x in range(20, 1600, 150):
        board.box(x, 874, 80, 6, CREAM)
    # Two electric motorbikes.
    for x, coat, face in ((700, RED, 0), (880, TEAL, 1)):
        for wheel in (x - 30, x + 30):
            board.disc(wheel, 842, 17, INK)
            board.disc(wheel, 842, 8, STONE)
        board.line(curve([(x - 34, 826), (x - 8, 832), (x + 14, 832), (x + 34, 790)], 8), 11, GOLD)
        board.line([(x + 24, 788), (x + 40, 784)], 5, INK)
        board.line([(x - 16, 814), (x + 12, 818), (x + 10, 834)], 11, DEEP)
        board.shape(curve([(x - 24, 818), (x - 22, 784), (x - 6, 766), (x + 8, 782), (x + 2, 818)], 8), coat)
        board.line([(x - 2, 782), (x + 22, 796), (x + 34, 788)], 7, coat)
        board.disc(x + 2, 752, 14, SKINS[face])
        helmet(board, x + 2, 750, 15, GOLD if face else CREAM_LIGHT)
    birds(board, 900, 180, SEA)
    return board.finished()


def bus_charging() -> Image.Image:
    board = Board(MIST)
    board.sky("#e9f0ea", "#f7e7c4", 600)
    sun(board, 300, 330, 112, "#f1ebd6")
    cloud(board, 560, 120, 240, WHITE)
    far = ridge(590, 30, 1100, 300)
    board.land(far, mix(SAGE, MIST, 0.3))
    for index, (x, tall) in enumerate(
        (
            (670, 180),
            (750, 260),
            (845, 210),
            (930, 320),
            (1030, 250),
            (1120, 380),
            (1222, 280),
            (1316, 340),
            (1420, 240),
            (1506, 300),
        )
    ):
        tint = (mix(SAGE, MIST, 0.15), mix(SAGE, SEA, 0.2))[index % 2]
        board.box(x, 660 - tall, 84, tall + 40, tint)
        windows(
            board,
            x + 12,
            680 - tall,
            4,
            int((tall - 60) // 28),
            (9, 14),
            (8, 14),
            (mix(tint, WHITE, 0.5), mix(tint, TEAL, 0.3)),
        )
    board.box(0, 640, 1600, 100, SEA)
    for x in range(10, 1600, 118):
        tree(board, x, 690, 92 + (x * 3) % 34, TEAL, DEEP)
    board.box(0, 690, 1600, 30, CREAM)
    board.box(0, 716, 1600, 190, SLATE)
    board.box(0, 716, 1600, 10, CREAM_LIGHT)
    for x in range(-30, 1600, 200):
        board.shape([(x, 858), (x + 110, 858), (x + 104, 868), (x - 8, 868)], CREAM)
    # Solar roof over the bay.
    for x in (1186, 1500):
        board.line([(x, 720), (x, 318)], 16, DEEP, flat=True)
        board.line([(x, 420), (x + 66, 318)], 9, DEEP)
        board.line([(x, 420), (x - 66, 334)], 9, DEEP)
    panel(board, [(1050, 286), (1600, 250), (1624, 290), (1034, 330)], 9, 2)
    board.shape([(1034, 330), (1624, 290), (1624, 304), (1034, 344)], DEEP)
    # The bus.
    body = [
        (150, 452),
        (150, 748),
        (1096, 748),
        (1112, 720),
        (1112, 580),
        *curve([(1112, 580), (1098, 480), (1062, 426)], 8),
        (196, 426),
        *curve([(196, 426), (162, 430), (150, 452)], 6),
    ]
    board.shape([(160, 800), (1120, 800), (1100, 776), (150, 776)], mix(SLATE, INK, 0.5))
    board.shape(body, CREAM_LIGHT)
    with board.inside(body):
        board.shape(
            [*curve([(140, 700), (420, 690), (700, 640), (920, 560), (1130, 520)], 12), (1130, 780), (140, 780)], TEAL
        )
        board.shape(
            [*curve([(140, 730), (460, 724), (760, 680), (960, 610), (1130, 570)], 12), (1130, 780), (140, 780)], DEEP
        )
        board.line(curve([(140, 694), (420, 684), (700, 634), (920, 554), (1130, 514)], 12), 7, GOLD)
    board.box(236, 402, 560, 28, SEA, 10)
    board.box(262, 408, 508, 6, mix(SEA, WHITE, 0.4))
    for x in (186, 330, 474, 722):
        board.box(x, 476, 130, 112, NIGHT, 10)
        board.shape([(x + 22, 588), (x + 74, 476), (x + 104, 476), (x + 52, 588)], mix(NIGHT, SEA, 0.5))
        for seat, skin in ((x + 38, 0), (x + 92, 3)):
            if (seat // 3) % 3:
                board.disc(seat, 556, 15, SKINS[int(seat) % 5])
                board.shape(
                    [*arc(seat, 602, 27, 180, 360, 0.9), (seat + 27, 588), (seat - 27, 588)],
                    (CLAY, SAGE, GOLD_LIGHT)[skin % 3],
                )
    for x in (618, 866):
        board.box(x, 468, 88, 262, NIGHT, 8)
        board.box(x + 6, 476, 35, 246, mix(NIGHT, SEA, 0.35), 4)
        board.box(x + 47, 476, 35, 246, mix(NIGHT, SEA, 0.35), 4)
        board.line([(x + 44, 470), (x + 44, 728)], 4, CREAM_LIGHT, flat=True)
    board.shape([(976, 476), (1068, 476), *curve([(1068, 476), (1092, 530), (1100, 596)], 6), (976, 596)], NIGHT)
    board.shape([(998, 596), (1040, 476), (1060, 476), (1018, 596)], mix(NIGHT, SEA, 0.5))
    board.box(1092, 640, 22, 30, GOLD_LIGHT, 6)
    board.box(980, 440, 86, 22, NIGHT, 4)
    for dot in range(7):
        board.disc(992 + dot * 10.4, 451, 3, GOLD)
    for x in (318, 800 + 10):
        board.shape([*arc(x, 748, 70, 180, 360), (x + 70, 748), (x - 70, 748)], NIGHT)
        board.disc(x, 752, 56, INK)
        board.disc(x, 752, 32, STONE)
        board.disc(x, 752, 13, SLATE)
        for step in range(6):
            (px, py), *_rest = arc(x, 752, 22, step * 60, step * 60 + 1)
            board.disc(px, py, 3.6, SLATE)
    # A flash marks the drive.
    board.shape([(560, 640), (516, 700), (546, 700), (530, 742), (584, 676), (552, 676), (576, 640)], GOLD)
    # Charger with its cable.
    board.box(1254, 500, 118, 232, CREAM_LIGHT, 14)
    board.box(1254, 500, 118, 34, TEAL, 14)
    board.box(1254, 520, 118, 14, TEAL)
    board.box(1274, 550, 78, 62, NIGHT, 6)
    for bar in range(4):
        board.box(1284 + bar * 16, 598 - bar * 10, 10, 6 + bar * 10, GOLD if bar < 3 else SEA, 2)
    board.shape([(1322, 626), (1292, 672), (1312, 672), (1302, 706), (1338, 658), (1316, 658), (1332, 626)], TEAL)
    board.line(curve([(1254, 660), (1212, 742), (1160, 752), (1118, 712), (1092, 690)], 14), 11, INK)
    board.box(1076, 676, 34, 26, GOLD, 6)
    board.box(1232, 726, 162, 16, STONE, 6)
    # People wait on the pavement.
    for x, coat, skin, tall in ((1444, BRICK, 2, 150), (1498, TEAL, 1, 166)):
        base = 740
        board.line([(x - 9, base), (x - 7, base - tall * 0.46)], 15, DEEP)
        board.line([(x + 9, base), (x + 7, base - tall * 0.46)], 15, DEEP)
        board.box(x - 23, base - tall * 0.82, 46, tall * 0.42, coat, 18)
        board.disc(x, base - tall * 0.94, 17, SKINS[skin], 1.08)
        board.shape([*arc(x, base - tall * 0.97, 18, 176, 364, 1.0)], NIGHT)
    board.shape([(1414, 612), (1444, 580), (1474, 612)], GOLD_LIGHT)
    birds(board, 880, 170, SEA)
    return board.finished()
