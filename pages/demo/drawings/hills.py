"""Drawings of wind and the grid in the open country."""

from PIL import Image

from .kit import (
    CLAY,
    CREAM,
    CREAM_LIGHT,
    DEEP,
    GOLD,
    GOLD_LIGHT,
    NIGHT,
    PALE,
    SAGE,
    SEA,
    STONE,
    TEAL,
    WHITE,
    Board,
    height_at,
    mix,
    ridge,
)
from .motifs import birds, cloud, palm, pylon, sun, terraces, tree, turbine, windows, wire


def hills_wind() -> Image.Image:
    board = Board(CREAM)
    board.sky("#f8efd9", "#f2dfb4", 640)
    sun(board, 1120, 372, 150)
    cloud(board, 150, 120, 300)
    cloud(board, 620, 205, 210)
    birds(board, 800, 250, SEA)
    far = ridge(500, 46, 1240, 500)
    for x, tall, turn in ((700, 150, 10), (845, 120, 50), (1462, 165, 35)):
        turbine(board, x, height_at(far, x) + 8, tall, turn, mix(WHITE, SAGE, 0.12))
    board.land(far, mix(SAGE, CREAM, 0.35))
    near = ridge(545, 62, 1480, 1060)
    for x, tall, turn in ((330, 345, 38), (545, 250, 8)):
        turbine(board, x, height_at(near, x) + 10, tall, turn)
    board.land(near, SAGE)
    for x, tall in ((1010, 40), (1044, 56), (1086, 36), (96, 54), (60, 38), (1520, 44)):
        tree(board, x, height_at(near, x) + 8, tall, SEA, TEAL)
    fields = [
        (ridge(632, 46, 1350, 300), SEA, 3),
        (ridge(706, 40, 1180, 900), TEAL, 3),
        (ridge(796, 34, 1420, 420), DEEP, 3),
    ]
    for outline, fill, count in fields:
        board.land(outline, fill)
        terraces(board, outline, mix(fill, CREAM, 0.38), count=count, step=19)
    hill = fields[1][0]
    for x, size in ((1226, 1.0), (1326, 0.74)):
        y = height_at(hill, x) + 14
        board.box(x - 34 * size, y - 40 * size, 68 * size, 44 * size, CREAM_LIGHT)
        board.box(x - 9 * size, y - 24 * size, 18 * size, 28 * size, TEAL)
        board.shape(
            [
                (x - 48 * size, y - 36 * size),
                (x - 30 * size, y - 66 * size),
                (x + 30 * size, y - 66 * size),
                (x + 48 * size, y - 36 * size),
            ],
            CLAY,
        )
    for x, tall, lean in ((1160, 132, 0.12), (1396, 108, -0.14)):
        palm(board, x, height_at(hill, x) + 10, tall, NIGHT, lean)
    return board.finished()


def grid() -> Image.Image:
    board = Board(PALE)
    board.sky("#e3ece2", "#f6e6c1", 620)
    sun(board, 395, 455, 118, "#efead2")
    cloud(board, 1120, 118, 300, WHITE)
    cloud(board, 180, 150, 200, WHITE)
    far = ridge(520, 52, 1100, 700)
    for x, tall, turn in ((668, 118, 20), (745, 142, 65), (818, 108, 5)):
        turbine(board, x, height_at(far, x) + 6, tall, turn, mix(WHITE, SAGE, 0.1))
    board.land(far, mix(SAGE, PALE, 0.45))
    middle = ridge(590, 50, 1320, 140)
    board.land(middle, SAGE)
    line = [
        pylon(board, x, height_at(middle, x) + 10, tall, SEA) for x, tall in ((1500, 150), (1352, 172), (1180, 205))
    ]
    near = ridge(672, 44, 1240, 980)
    board.land(near, SEA)
    terraces(board, near, mix(SEA, CREAM, 0.3), count=2, step=20)
    line.append(pylon(board, 915, height_at(near, 915) + 14, 318, DEEP))
    front = ridge(770, 34, 1500, 560)
    board.land(front, DEEP)
    line.append(pylon(board, 400, height_at(front, 400) + 30, 640, NIGHT))
    line.append([(-60, y) for y in (20, 20, 150, 150, 286, 286)])
    for index, (first, second) in enumerate(zip(line, line[1:], strict=False)):
        for side in range(6):
            wire(
                board,
                first[side],
                second[side],
                (10, 14, 34, 62, 60)[index],
                (SEA, SEA, DEEP, NIGHT, NIGHT)[index],
                (1.6, 1.8, 2.2, 3, 3.4)[index],
            )
    terraces(board, front, mix(DEEP, SEA, 0.55), count=3, step=22)
    # A substation on the right.
    floor = 812
    board.box(1050, floor - 4, 520, 12, STONE, 4)
    for x in (1090, 1205, 1320):
        for post in (x, x + 92):
            board.line([(post, floor), (post, floor - 118)], 6, CREAM_LIGHT, flat=True)
        board.line([(x - 8, floor - 112), (x + 100, floor - 112)], 6, CREAM_LIGHT)
        for drop in (22, 46, 70):
            for step in range(3):
                board.disc(x + drop, floor - 102 + step * 9, 6, GOLD_LIGHT, 0.6)
            board.line([(x + drop, floor - 80), (x + drop, floor - 40)], 2.2, CREAM_LIGHT)
        board.box(x + 12, floor - 44, 68, 42, CREAM_LIGHT, 4)
        for fin in range(6):
            board.box(x + 18 + fin * 10, floor - 38, 4, 32, TEAL)
    board.box(1446, floor - 62, 96, 60, CREAM, 2)
    board.shape([(1436, floor - 60), (1446, floor - 78), (1542, floor - 78), (1552, floor - 60)], CLAY)
    windows(board, 1460, floor - 46, 3, 1, (18, 20), (10, 0), (TEAL, GOLD))
    birds(board, 690, 190, TEAL, 17)
    return board.finished()
