"""Drawings of power plants, batteries and panels on roofs."""

from PIL import Image

from .kit import (
    ASH,
    BRICK,
    CLAY,
    CREAM,
    CREAM_LIGHT,
    DEEP,
    FOAM,
    GOLD,
    GOLD_LIGHT,
    INK,
    NIGHT,
    SAGE,
    SAND,
    SEA,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    Board,
    Point,
    between,
    curve,
    height_at,
    mix,
    ridge,
)
from .motifs import SKINS, birds, cloud, helmet, palm, panel, pylon, sun, terraces, tree, turbine, windows, wire


def chimney(board: Board, x: float, base: float, height: float, colour: str, band: str) -> None:
    board.shape([(x - 26, base), (x - 16, base - height), (x + 16, base - height), (x + 26, base)], colour)
    for share in (0.97, 0.86, 0.75):
        y, half = base - height * share, 16 + 10 * (1 - share)
        board.shape(
            [(x - half, y), (x + half, y), (x + half + 0.4, y + height * 0.05), (x - half - 0.4, y + height * 0.05)],
            band,
        )


def cooling_tower(board: Board, x: float, base: float, height: float, colour: str) -> None:
    half = height * 0.40
    left = curve(
        [
            (x - half, base),
            (x - half * 0.72, base - height * 0.45),
            (x - half * 0.6, base - height * 0.74),
            (x - half * 0.68, base - height),
        ],
        10,
    )
    right = [(2 * x - px, py) for px, py in reversed(left)]
    board.shape(left + right, colour)
    shade = [(x + (px - x) * 0.35, py) for px, py in right]
    board.shape([*right, *reversed(shade)], mix(colour, INK, 0.12))
    board.disc(x, base - height, half * 0.68, mix(colour, INK, 0.3), 0.14)


def coal_transition() -> Image.Image:
    board = Board(STONE)
    board.sky("#d9d6ca", "#efe3c6", 620)
    board.glow(1180, 330, 900, CREAM_LIGHT, 1.3)
    sun(board, 1130, 310, 118, "#f4ead0")
    # Last smoke, thinning out to the left.
    for x, y, radius, share in (
        (222, 118, 44, 0.55),
        (160, 92, 62, 0.4),
        (74, 76, 78, 0.25),
        (400, 96, 34, 0.4),
        (340, 66, 46, 0.22),
    ):
        board.disc(x, y, radius, mix("#d9d6ca", ASH, share), 0.72)
    far = ridge(560, 44, 1200, 260)
    board.land(far, mix(STONE, SAGE, 0.5))
    near = ridge(630, 36, 1400, 860)
    for x, tall, turn in ((960, 300, 25), (1330, 340, 52), (1500, 250, 5), (1130, 190, 70)):
        turbine(board, x, height_at(near, x) + 12, tall, turn)
    board.land(near, SAGE)
    # The old plant.
    for x, tall in ((262, 500), (430, 520)):
        chimney(board, x, 720, tall, mix(STONE, SLATE, 0.35), CLAY)
    for x, tall in ((600, 300), (770, 250)):
        cooling_tower(board, x, 730, tall, mix(STONE, CREAM, 0.35))
    board.box(70, 500, 190, 230, SLATE)
    board.box(250, 560, 260, 170, mix(SLATE, DEEP, 0.4))
    board.box(70, 486, 190, 18, INK)
    board.box(244, 548, 272, 14, INK)
    windows(board, 92, 530, 4, 4, (26, 24), (14, 20), (ASH, mix(SLATE, INK, 0.3), GOLD_LIGHT, ASH))
    windows(board, 272, 590, 5, 2, (30, 30), (17, 22), (ASH, GOLD_LIGHT, mix(SLATE, INK, 0.3)))
    board.line([(-20, 700), (150, 508)], 24, INK, flat=True)
    board.line([(-20, 700), (150, 508)], 12, ASH, flat=True)
    for x, y in ((40, 640), (92, 580)):
        board.line([(x, y), (x, 740)], 7, INK, flat=True)
    ground = curve([(-20, 716), (300, 722), (620, 722), (900, 700), (1200, 716), (1640, 690)], 14)
    board.land(ground, SEA)
    # Old ground turns green towards the right.
    dark = [
        *curve([(-20, 716), (300, 722), (560, 722)], 10),
        *curve([(560, 722), (640, 770), (560, 830), (660, 920)], 10),
        (-20, 920),
    ]
    board.shape(dark, "#5b6a60")
    board.shape([*curve([(-20, 784), (60, 716), (120, 700), (190, 736), (270, 792), (300, 822)], 10), (-20, 830)], INK)
    board.shape(curve([(40, 744), (92, 712), (128, 722), (100, 742), (40, 744)], 6), SLATE)
    for x, tall in ((250, 30), (292, 42), (334, 34), (380, 54), (440, 44), (500, 62), (560, 50)):
        base = 822 - (x - 250) * 0.02
        board.line([(x, base), (x, base - tall)], 4, SAGE)
        for side in (-1, 1):
            board.shape(
                curve(
                    [
                        (x, base - tall * 0.5),
                        (x + side * tall * 0.34, base - tall * 0.92),
                        (x + side * tall * 0.1, base - tall * 0.98),
                        (x, base - tall * 0.5),
                    ],
                    6,
                ),
                SAGE,
            )
    # Panels and trees on the new side.
    for row, (y, size) in enumerate(((724, 0.72), (778, 0.95), (844, 1.25))):
        for column in range(5 - row // 2):
            x = 760 + row * 12 + column * 168 * size * 0.98
            if x > 1500:
                continue
            panel(
                board,
                [(x + 26 * size, y), (x + 150 * size, y), (x + 126 * size, y + 40 * size), (x, y + 40 * size)],
                5,
                2,
            )
            for leg in (30, 104):
                board.line([(x + leg * size, y + 40 * size), (x + leg * size, y + 52 * size)], 4 * size, NIGHT)
    for x, y, tall in ((1530, 740, 130), (1460, 728, 96), (1576, 800, 150), (690, 742, 76), (726, 750, 92)):
        tree(board, x, y, tall, TEAL, DEEP)
    birds(board, 840, 190, SEA)
    return board.finished()


def container(board: Board, x: float, base: float, width: float, level: int) -> None:
    """A battery container with vents, doors and a gauge of its charge."""
    tall = width * 0.66
    top = base - tall
    board.shape([(x, top), (x + width * 0.07, top - 24), (x + width * 1.07, top - 24), (x + width, top)], WHITE)
    board.shape(
        [(x + width, top), (x + width * 1.07, top - 24), (x + width * 1.07, base - 24), (x + width, base)],
        mix(STONE, SEA, 0.2),
    )
    board.box(x, top, width, tall, CREAM_LIGHT)
    board.box(x, top, width, 18, TEAL)
    board.box(x, base - 16, width, 16, SLATE)
    for door in range(2):
        dx = x + width * (0.05 + 0.315 * door)
        board.box(dx, top + 32, width * 0.285, tall - 62, mix(CREAM_LIGHT, STONE, 0.28), 3)
        for slat in range(6):
            board.box(dx + 10, top + 46 + slat * 11, width * 0.285 - 20, 5, ASH, 2)
        board.line([(dx + width * 0.25, top + tall * 0.60), (dx + width * 0.25, top + tall * 0.74)], 5, SLATE)
    gx, gy, gw, gh = x + width * 0.72, top + tall * 0.30, width * 0.18, tall * 0.50
    board.box(gx + gw * 0.32, gy - 12, gw * 0.36, 14, DEEP, 3)
    board.box(gx, gy, gw, gh, DEEP, 8)
    for bar in range(4):
        tint = GOLD if bar < level else mix(DEEP, SEA, 0.4)
        board.box(gx + 7, gy + gh - 7 - (bar + 1) * (gh - 14) / 4 + 3, gw - 14, (gh - 14) / 4 - 6, tint, 3)


def battery() -> Image.Image:
    board = Board(CREAM)
    board.sky("#dfeae6", "#f6dfae", 600)
    sun(board, 820, 420, 122, "#f0e2bd")
    cloud(board, 240, 120, 250, WHITE)
    cloud(board, 1220, 96, 240, WHITE)
    far = ridge(520, 50, 1160, 540)
    for x, tall, turn in ((150, 190, 30), (262, 120, 75), (392, 205, 10)):
        turbine(board, x, height_at(far, x) + 8, tall, turn)
    board.land(far, mix(SAGE, CREAM, 0.3))
    near = ridge(590, 38, 1380, 120)
    board.land(near, SEA)
    terraces(board, near, mix(SEA, CREAM, 0.3), count=2, step=18)
    ends = [pylon(board, x, height_at(near, x) + 14, tall, DEEP) for x, tall in ((1130, 230), (1330, 300), (1540, 380))]
    for first, second in zip(ends, ends[1:], strict=False):
        for side in range(6):
            wire(board, first[side], second[side], 20, DEEP, 2.2)
    for row, y in enumerate((640, 672)):
        for column in range(5):
            x = 40 + column * 118 - row * 26
            panel(board, [(x + 20, y - 34), (x + 112, y - 34), (x + 96, y - 4), (x, y - 4)], 4, 2)
    board.shape([(-20, 690), (1620, 690), (1620, 920), (-20, 920)], SAND)
    board.shape([(-20, 690), (1620, 690), (1620, 702), (-20, 702)], CREAM_LIGHT)
    # A fence behind the site.
    for x in range(0, 1620, 44):
        board.line([(x, 692), (x, 622)], 3, DEEP, flat=True)
    for y in (626, 656, 684):
        board.line([(0, y), (1600, y)], 2.2, DEEP, flat=True)
    # Transformer and the cables that join all containers.
    board.box(1318, 660, 210, 130, SEA, 8)
    for fin in range(9):
        board.box(1332 + fin * 21, 678, 11, 100, TEAL, 3)
    for x in (1366, 1422, 1478):
        for disc in range(4):
            board.disc(x, 654 - disc * 12, 12 - disc, GOLD_LIGHT, 0.5)
        board.line([(x, 612), (x, 602)], 4, DEEP)
        wire(board, (x, 604), (x - 20, 380), -14, DEEP, 2.2)
    board.box(1296, 786, 256, 20, STONE, 4)
    board.line([(60, 842), (1424, 842), (1424, 806)], 12, mix(SAND, SLATE, 0.55))
    for x, level in ((36, 4), (432, 3), (828, 2)):
        board.box(x - 16, 806, 388, 22, STONE, 4)
        container(board, x, 808, 344, level)
        board.line([(x + 172, 828), (x + 172, 842)], 10, mix(SAND, SLATE, 0.55))
    for x in (404, 800, 1110):
        board.disc(x, 872, 40, SEA, 0.5)
        board.disc(x + 34, 876, 30, TEAL, 0.5)
    # An engineer checks the values.
    x = 1258
    board.line([(x - 10, 834), (x - 8, 760)], 17, DEEP)
    board.line([(x + 12, 834), (x + 9, 760)], 17, DEEP)
    board.box(x - 28, 662, 56, 112, CLAY, 22)
    board.box(x - 28, 716, 56, 9, GOLD_LIGHT)
    board.line([(x - 20, 690), (x - 46, 724), (x - 20, 742)], 14, mix(CLAY, BRICK, 0.4))
    board.box(x - 62, 716, 38, 30, NIGHT, 4)
    board.disc(x, 642, 20, SKINS[1], 1.08)
    helmet(board, x, 636, 21, GOLD)
    birds(board, 560, 200, SEA)
    return board.finished()


def solar_roof() -> Image.Image:
    board = Board(CREAM)
    board.sky("#f8efd8", "#f2dcac", 560)
    sun(board, 1230, 200, 118)
    cloud(board, 130, 100, 270)
    cloud(board, 640, 150, 210)
    far = ridge(372, 44, 1200, 80)
    for x, tall, turn in ((560, 130, 30), (660, 105, 75)):
        turbine(board, x, height_at(far, x) + 8, tall, turn)
    board.land(far, mix(SAGE, CREAM, 0.35))
    board.land(ridge(420, 26, 1000, 640), SAGE)
    # Roofs of the quarter below.
    for row, base in enumerate((486, 566)):
        for step in range(9):
            x = -60 + step * 196 + row * 84
            wall, roof = ((CREAM_LIGHT, CLAY), (FOAM, TEAL), (GOLD_LIGHT, BRICK))[(step + row) % 3]
            tall = 70 + (step * 37 + row * 23) % 46
            board.box(x, base - tall, 150, tall + 60, wall)
            board.shape(
                [
                    (x - 16, base - tall + 4),
                    (x + 24, base - tall - 44),
                    (x + 126, base - tall - 44),
                    (x + 166, base - tall + 4),
                ],
                roof,
            )
            if (step + row) % 2 == 0:
                panel(
                    board,
                    [
                        (x + 38, base - tall - 38),
                        (x + 112, base - tall - 38),
                        (x + 128, base - tall - 6),
                        (x + 22, base - tall - 6),
                    ],
                    4,
                    2,
                )
            windows(board, x + 22, base - tall + 22, 3, 1, (24, 30), (17, 0), (TEAL, GOLD, SEA))
        for step in range(8):
            tree(
                board,
                30 + step * 214 + row * 96,
                base + 30,
                76 + (step * 13) % 24,
                SEA if row else mix(SEA, SAGE, 0.4),
                DEEP,
            )
    palm(board, 1540, 760, 440, DEEP, -0.06)
    palm(board, 78, 760, 380, DEEP, 0.08)
    # The roof in front, with its tiles.
    ridge_left, ridge_right, eave_right, eave_left = (170, 548), (1480, 548), (1760, 950), (-160, 950)
    roof = [ridge_left, ridge_right, eave_right, eave_left]
    board.shape(roof, CLAY)
    with board.inside(roof):
        for row in range(13):
            share = (row / 12) ** 1.25
            left, right = between(ridge_left, eave_left, share), between(ridge_right, eave_right, share)
            board.line([left, right], 2 + 3 * share, mix(CLAY, BRICK, 0.55), flat=True)
            next_share = ((row + 1) / 12) ** 1.25
            for tile in range(56):
                place = (tile + 0.5 * (row % 2)) / 56
                top = between(left, right, place)
                low = between(
                    between(ridge_left, eave_left, next_share), between(ridge_right, eave_right, next_share), place
                )
                board.line([top, low], 1.4 + 1.6 * share, mix(CLAY, BRICK, 0.35), flat=True)
    board.line([(158, 546), (1492, 546)], 22, BRICK)
    for x in range(176, 1490, 46):
        board.line([(x, 537), (x, 555)], 3, mix(BRICK, INK, 0.3), flat=True)

    def on_roof(along: float, down: float) -> Point:
        return between(between(ridge_left, eave_left, down), between(ridge_right, eave_right, down), along)

    for row in range(3):
        top, low = 0.10 + row * 0.265, 0.10 + row * 0.265 + 0.25
        for column in range(6):
            if row == 2 and column > 3:
                continue
            left, right = 0.07 + column * 0.118, 0.07 + column * 0.118 + 0.112
            corners = [on_roof(left, top), on_roof(right, top), on_roof(right, low), on_roof(left, low)]
            board.shape([(x + 9, y + 13) for x, y in corners], mix(CLAY, BRICK, 0.8))
            panel(board, corners, 4, 4)
    # A technician carries on with the next panel.
    for down in (0.66, 0.86):
        board.line([on_roof(0.545, down), on_roof(0.80, down)], 7, STONE)
    x, y = 1216, 722
    board.line([(x - 6, y + 44), (x - 58, y + 62), (x - 52, y + 128)], 34, DEEP)
    board.line([(x + 20, y + 44), (x + 62, y + 84), (x + 26, y + 134)], 34, mix(DEEP, NIGHT, 0.5))
    board.box(x - 78, y + 122, 56, 20, INK, 9)
    board.box(x + 2, y + 128, 58, 20, INK, 9)
    board.shape(
        curve(
            [
                (x - 30, y + 58),
                (x - 44, y - 10),
                (x - 34, y - 64),
                (x + 4, y - 82),
                (x + 44, y - 56),
                (x + 48, y + 10),
                (x + 40, y + 62),
                (x - 30, y + 58),
            ],
            8,
        ),
        TEAL,
    )
    board.shape([(x - 22, y - 74), (x - 6, y - 80), (x + 10, y + 60), (x - 8, y + 60)], GOLD)
    board.line([(x - 26, y - 42), (x - 84, y + 2), (x - 126, y + 22)], 25, mix(TEAL, DEEP, 0.4))
    board.disc(x - 134, y + 25, 15, SKINS[1])
    board.line([(x - 142, y + 36), (x - 164, y + 66)], 9, STONE)
    board.line([(x - 140, y + 32), (x - 148, y + 44)], 14, GOLD)
    board.disc(x - 10, y - 112, 31, SKINS[1], 1.08)
    helmet(board, x - 10, y - 120, 34, GOLD)
    birds(board, 880, 170, SEA)
    return board.finished()
