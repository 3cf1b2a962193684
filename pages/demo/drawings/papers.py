"""Drawings of documents and of their signing."""

from math import cos, radians, sin

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
    INK,
    RED,
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
    mix,
)
from .motifs import (
    SKINS,
)

WOOD = "#b98a55"
PALE_GLASS = "#f4faf6"
WALL = "#e7efe9"


def pot(board: Board, x: float, base: float, size: float) -> None:
    for angle, reach in ((-60, 1.0), (-88, 1.25), (-116, 1.05), (-36, 0.72), (-144, 0.76)):
        (tip, *_rest) = arc(x, base - size * 0.5, size * reach, angle, angle + 1)
        middle = between((x, base - size * 0.5), tip, 0.55)
        board.shape(
            curve(
                [
                    (x, base - size * 0.45),
                    (middle[0] - size * 0.17, middle[1]),
                    tip,
                    (middle[0] + size * 0.17, middle[1]),
                    (x, base - size * 0.45),
                ],
                8,
            ),
            TEAL if angle % 8 else SEA,
        )
    board.shape(
        [
            (x - size * 0.34, base - size * 0.5),
            (x + size * 0.34, base - size * 0.5),
            (x + size * 0.24, base),
            (x - size * 0.24, base),
        ],
        CLAY,
    )
    board.box(x - size * 0.38, base - size * 0.54, size * 0.76, size * 0.12, BRICK, 3)


def lotus(board: Board, x: float, y: float, size: float) -> None:
    """A lotus in a low bowl."""
    board.disc(x, y - size * 0.02, size * 1.05, SEA, 0.2)
    for angle, reach, tint in (
        (-158, 1.0, "#dba08a"),
        (-22, 1.0, "#dba08a"),
        (-138, 1.06, "#e6b7a2"),
        (-42, 1.06, "#e6b7a2"),
        (-114, 1.08, "#efcdbb"),
        (-66, 1.08, "#efcdbb"),
        (-90, 1.1, "#f7e3d6"),
    ):
        (tip, *_rest) = arc(x, y - size * 0.1, size * reach, angle, angle + 1, 0.86)
        middle = between((x, y - size * 0.1), tip, 0.5)
        side = arc(0, 0, size * 0.24, angle + 90, angle + 91)[0]
        board.shape(
            curve(
                [
                    (x, y - size * 0.08),
                    (middle[0] + side[0], middle[1] + side[1]),
                    tip,
                    (middle[0] - side[0], middle[1] - side[1]),
                    (x, y - size * 0.08),
                ],
                10,
            ),
            tint,
        )
    board.shape([*arc(x, y, size * 0.8, 0, 180, 0.42)], DEEP)
    board.disc(x, y, size * 0.8, TEAL, 0.13)
    board.box(x - size * 0.4, y + size * 0.28, size * 0.8, size * 0.1, DEEP, 4)


def scribble(board: Board, x: float, y: float, size: float, colour: str = DEEP, turn: int = 1) -> None:
    """A signature that is nobody's."""
    steps = (
        (0, 0),
        (0.08, -0.22),
        (0.14, 0.04),
        (0.06, 0.12),
        (0.24, -0.1),
        (0.3, 0.05),
        (0.38, -0.08),
        (0.46, 0.05),
        (0.54, -0.12),
        (0.62, 0.04),
        (0.8, -0.02),
        (1, -0.1),
    )
    board.line(curve([(x + px * size, y + py * size * turn) for px, py in steps], 10), size * 0.026, colour)


def folder(board: Board, x: float, y: float, cover: str, *, signed: bool) -> None:
    """An open signing folder seen from above."""
    board.box(x + 12, y + 16, 560, 470, mix(WOOD, INK, 0.35), 16)
    board.box(x, y, 560, 470, cover, 14)
    board.line([(x + 280, y + 4), (x + 280, y + 466)], 10, mix(cover, INK, 0.25), flat=True)
    for corner in ((x + 10, y + 10), (x + 520, y + 10), (x + 10, y + 430), (x + 520, y + 430)):
        board.box(*corner, 30, 30, GOLD, 4)
    for page in range(2):
        px, py = x + 28 + page * 264, y + 26
        board.box(px, py, 240, 418, WHITE, 3)
        board.box(px + 70, py + 34, 100, 14, DEEP, 7)
        board.box(px + 88, py + 58, 64, 9, STONE, 4)
        for row in range(11 if page == 0 else 6):
            width = (186, 192, 178, 190, 120)[row % 5]
            board.box(px + 26, py + 92 + row * 25, width, 8, FOAM if row % 5 else mix(FOAM, SEA, 0.4), 4)
        if page == 1:
            board.line([(px + 34, py + 346), (px + 204, py + 346)], 3, STONE, flat=True)
            board.box(px + 34, py + 358, 84, 8, FOAM, 4)
            if signed:
                scribble(board, px + 48, py + 330, 150)
                board.disc(px + 190, py + 376, 26, mix(GOLD, WHITE, 0.1))
                board.shape(
                    [
                        p
                        for step in range(16)
                        for p in (arc(px + 190, py + 376, 18 if step % 2 == 0 else 8, step * 22.5, step * 22.5 + 1)[0],)
                    ],
                    GOLD_DARK,
                )


def hand(board: Board, tip: Point, sleeve: str, skin: str, side: int) -> None:
    """A hand that writes, coming from below; `side` is +1 for an arm from the right."""
    x, y = tip

    # The arm runs one way: cuff and sleeve are stretches of the same line.
    def arm(along: float) -> Point:
        return x + side * (112 + 180 * along), y + 132 + 265 * along

    board.line([arm(0.0), arm(0.5)], 78, mix(skin, BRICK, 0.12), flat=True)
    board.line([arm(0.22), arm(2)], 128, sleeve, flat=True)
    board.line([arm(0.14), arm(0.26)], 118, WHITE, flat=True)
    board.disc(*arm(0.42), 7, GOLD)
    dark = mix(skin, BRICK, 0.28)
    palm_shape = [
        (x + side * 26, y + 34),
        (x + side * 74, y + 24),
        (x + side * 132, y + 64),
        (x + side * 156, y + 128),
        (x + side * 96, y + 176),
        (x + side * 40, y + 128),
        (x + side * 16, y + 72),
        (x + side * 26, y + 34),
    ]
    board.shape(curve(palm_shape, 10), skin)
    for finger, (dx, dy) in enumerate(((26, 84), (44, 116), (66, 144))):
        board.line(
            curve(
                [
                    (x + side * (dx + 56), y + dy - 6),
                    (x + side * (dx + 10), y + dy - 22),
                    (x + side * (dx - 8), y + dy),
                ],
                8,
            ),
            30 - finger * 2,
            mix(skin, dark, 0.15 + 0.2 * finger),
        )
    # The pen lies between thumb and first finger.
    board.line([(x + side * 15, y - 19), (x + side * 118, y - 172)], 15, DEEP)
    board.line([(x + side * 58, y - 83), (x + side * 66, y - 95)], 16, GOLD, flat=True)
    board.shape([(x - side * 2, y + 8), (x + side * 7, y - 23), (x + side * 22, y - 13)], GOLD)
    board.line(curve([(x + side * 116, y + 66), (x + side * 62, y + 16), (x + side * 24, y - 6)], 8), 31, skin)
    board.line(
        curve([(x + side * 70, y + 92), (x + side * 26, y + 66), (x + side * 14, y + 18)], 8), 28, mix(skin, dark, 0.2)
    )


def signing() -> Image.Image:
    board = Board(WOOD)
    for row in range(13):
        board.line(
            [(-20, row * 74 + 20), (500, row * 74 + 8), (1100, row * 74 + 26), (1620, row * 74 + 12)],
            3,
            mix(WOOD, BRICK, 0.22),
            flat=True,
        )
    board.glow(800, 330, 900, CREAM_LIGHT, 0.5)
    # A runner between the two parties, with the rings of a bronze drum.
    board.box(0, 0, 1600, 146, DEEP)
    board.box(0, 138, 1600, 8, GOLD)
    for step in range(41):
        board.shape([(step * 40 - 20, 126), (step * 40, 104), (step * 40 + 20, 126)], mix(DEEP, GOLD, 0.55))
        board.disc(step * 40, 78, 9, mix(DEEP, GOLD, 0.55))
        board.disc(step * 40, 78, 4, DEEP)
    board.box(0, 50, 1600, 3, mix(DEEP, GOLD, 0.55))
    folder(board, 150, 226, TEAL, signed=True)
    folder(board, 890, 226, RED, signed=False)
    for x in (430, 1170):
        board.disc(x, 68, 46, CREAM_LIGHT)
        board.disc(x, 68, 34, mix(CREAM_LIGHT, STONE, 0.3))
        board.disc(x, 68, 28, GOLD_DARK)
        board.line(curve([(x + 44, 60), (x + 66, 52), (x + 70, 76), (x + 44, 80)], 8), 8, CREAM_LIGHT)
    lotus(board, 800, 190, 104)
    hand(board, (1240, 590), DEEP, SKINS[0], 1)
    scribble(board, 1196, 582, 46)
    # The first pen has been laid down.
    board.line([(742, 640), (764, 450)], 15, DEEP)
    board.line([(751, 566), (753, 550)], 16, GOLD, flat=True)
    board.shape([(736, 640), (740, 668), (750, 640)], GOLD)
    return board.finished()


def page(
    board: Board, centre: Point, width: float, height: float, turn: float, tint: str, *, text: bool = False
) -> None:
    a = radians(turn)

    def place(x: float, y: float) -> Point:
        return centre[0] + x * cos(a) - y * sin(a), centre[1] + x * sin(a) + y * cos(a)

    half, tall = width / 2, height / 2
    corners = [(-half, -tall), (half, -tall), (half, tall), (-half, tall)]
    board.shape([(place(x, y)[0] + 8, place(x, y)[1] + 10) for x, y in corners], mix(WALL, SLATE, 0.28))
    board.shape([place(x, y) for x, y in corners], tint)
    if not text:
        return
    x, y = centre[0] - half, centre[1] - tall
    board.box(x + 46, y + 48, 96, 12, DEEP, 6)
    board.box(x + 46, y + 70, 66, 8, STONE, 4)
    board.box(x + 236, y + 48, 118, 12, STONE, 6)
    board.box(x + 92, y + 112, 216, 18, DEEP, 9)
    board.box(x + 130, y + 142, 140, 10, TEAL, 5)
    for row in range(12):
        if row in (4, 9):
            continue
        indent = 24 if row in (0, 5, 10) else 0
        board.box(x + 46 + indent, y + 186 + row * 23, (308, 296, 302, 210)[row % 4] - indent, 8, FOAM, 4)
    board.line([(x + 230, y + 512), (x + 356, y + 512)], 2.4, STONE, flat=True)
    scribble(board, x + 240, y + 504, 108)
    seal = (x + 106, y + 492)
    board.disc(*seal, 42, GOLD_LIGHT)
    board.disc(*seal, 35, WHITE)
    board.shape([arc(*seal, 28 if step % 2 == 0 else 12, step * 22.5, step * 22.5 + 1)[0] for step in range(16)], GOLD)


def documents() -> Image.Image:
    board = Board(CREAM_LIGHT)
    board.box(0, 0, 1600, 900, WALL)
    board.glow(560, 260, 900, CREAM_LIGHT, 1.0)
    # Shelves with binders.
    for shelf, y in enumerate((262, 560)):
        board.box(860, y - 240, 700, 240, mix(DEEP, SEA, 0.12))
        x = 880
        for index in range(17):
            width = (34, 46, 28, 54, 40)[(index * 3 + shelf) % 5]
            tall = (186, 204, 168, 212, 192, 176)[(index * 5 + shelf * 2) % 6]
            if x + width > 1545:
                break
            if (index + shelf * 3) % 7 == 5:
                board.shape(
                    [(x + 22, y), (x + 22 + width, y), (x + width + 66, y - tall + 10), (x + 66, y - tall)], GOLD
                )
                x += width + 76
                continue
            tint = (TEAL, CREAM, SEA, GOLD, CLAY, SAGE, FOAM, RED)[(index * 3 + shelf * 5) % 8]
            board.box(x, y - tall, width, tall, tint, 3)
            board.box(x, y - tall + 20, width, 9, mix(tint, INK, 0.25))
            board.box(x + width * 0.22, y - tall + 48, width * 0.56, 58, mix(tint, WHITE, 0.72), 2)
            board.disc(x + width / 2, y - 28, min(8, width * 0.2), mix(tint, INK, 0.3))
            x += width + 5
        board.box(844, y, 732, 18, WOOD)
        board.box(844, y + 18, 732, 6, mix(WOOD, BRICK, 0.5))
    # Desk.
    board.box(0, 760, 1600, 160, WOOD)
    board.box(0, 760, 1600, 10, mix(WOOD, CREAM, 0.4))
    # Sheets fan out behind the main page.
    for turn, tint in ((-11, FOAM), (9, GOLD_LIGHT), (-4, CREAM)):
        page(board, (440, 452), 400, 560, turn, tint)
    page(board, (440, 446), 400, 560, 0, WHITE, text=True)
    # A pile of books and a tablet on the right.
    y = 760
    for width, tall, tint, shift in ((360, 44, DEEP, 0), (320, 38, CLAY, 18), (338, 46, SEA, -6), (270, 34, GOLD, 22)):
        y -= tall
        board.box(960 + shift, y, width, tall, tint, 6)
        board.box(972 + shift, y + 7, width - 12, tall - 14, CREAM_LIGHT, 3)
        board.box(960 + shift, y, 34, tall, tint, 6)
        for line in range(2):
            board.line(
                [(1000 + shift, y + 14 + line * 9), (950 + shift + width, y + 14 + line * 9)], 1.6, SAND, flat=True
            )
    pot(board, 1450, 764, 150)
    board.box(86, 742, 90, 20, RED, 6)
    board.box(112, 700, 38, 46, mix(RED, INK, 0.2), 8)
    board.disc(131, 690, 26, RED)
    # The magnifier finds a line.
    centre = (676, 566)
    board.line([(centre[0] + 74, centre[1] + 78), (centre[0] + 186, centre[1] + 190)], 34, DEEP)
    board.line([(centre[0] + 74, centre[1] + 78), (centre[0] + 104, centre[1] + 108)], 24, GOLD)
    board.disc(*centre, 118, DEEP)
    board.disc(*centre, 102, PALE_GLASS)
    with board.inside(arc(*centre, 102, 0, 360)):
        for row, (width, tint) in enumerate(((150, STONE), (170, TEAL), (120, GOLD), (160, STONE), (140, STONE))):
            board.box(centre[0] - 84, centre[1] - 84 + row * 38, width, 18, tint, 9)
        board.shape(
            [
                (centre[0] - 110, centre[1] + 20),
                (centre[0] - 20, centre[1] - 110),
                (centre[0] + 16, centre[1] - 110),
                (centre[0] - 110, centre[1] + 66),
            ],
            mix(PALE_GLASS, WHITE, 0.6),
        )
    return board.finished()
