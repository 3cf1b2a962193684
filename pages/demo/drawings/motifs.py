"""Things that appear in several drawings: the sun, turbines, pylons, trees, panels, water, people."""

from collections.abc import Sequence
from math import cos, radians, sin

from .kit import (
    CELL,
    CREAM,
    CREAM_LIGHT,
    DEEP,
    FOAM,
    GOLD,
    GOLD_DARK,
    GOLD_LIGHT,
    NIGHT,
    SEA,
    SLATE,
    TEAL,
    WHITE,
    Board,
    Point,
    arc,
    between,
    curve,
    mix,
)


def sun(board: Board, x: float, y: float, radius: float, sky: str = CREAM, *, rings: int = 3) -> None:
    """A sun in rings, after the face of a Đông Sơn drum."""
    board.glow(x, y, radius * 3.4, CREAM_LIGHT, 0.9)
    for ring in range(rings, 0, -1):
        reach = radius * (1 + 0.34 * ring)
        tint = mix(sky, GOLD, 0.42 - 0.09 * ring)
        steps = 24 + 12 * ring
        for step in range(steps):
            angle = 360 * step / steps
            piece = arc(x, y, reach, angle, angle + 360 / steps * (0.5 if ring % 2 else 0.16))
            board.line(piece, radius * 0.045, tint)
    board.disc(x, y, radius, GOLD)


def birds(board: Board, x: float, y: float, colour: str = DEEP, size: float = 15) -> None:
    for dx, dy, scale in ((0, 0, 1), (52, -22, 0.8), (86, 14, 0.65)):
        wing = size * scale
        left = curve(
            [(x + dx - wing * 1.5, y + dy - wing * 0.35), (x + dx - wing * 0.7, y + dy - wing * 0.6), (x + dx, y + dy)],
            8,
        )
        right = curve(
            [(x + dx, y + dy), (x + dx + wing * 0.7, y + dy - wing * 0.6), (x + dx + wing * 1.5, y + dy - wing * 0.35)],
            8,
        )
        board.line(left + right, 2.6 * scale, colour)


def cloud(board: Board, x: float, y: float, width: float, colour: str = CREAM_LIGHT) -> None:
    """Two or three rounded bars, as in a woodcut."""
    tall = width * 0.085
    for dx, dy, share in ((0, 0, 0.72), (0.16, 1.15, 0.84), (-0.1, 2.3, 0.6)):
        board.box(x + dx * width, y + dy * tall, width * share, tall, colour, tall / 2)


def turbine(board: Board, x: float, base: float, height: float, angle: float = 20, colour: str = WHITE) -> None:
    """A wind turbine of the given hub height; its blades turned by `angle`."""
    hub = (x, base - height)
    foot, neck = height * 0.030, height * 0.013
    board.shape([(x - foot, base), (x - neck, hub[1]), (x + neck, hub[1]), (x + foot, base)], colour)
    reach = height * 0.56
    for blade in range(3):
        turn = radians(angle + 120 * blade)
        ahead, aside = (sin(turn), -cos(turn)), (cos(turn), sin(turn))
        outline = [
            (0.02, 0.0),
            (0.08, 0.045),
            (0.24, 0.062),
            (0.62, 0.036),
            (1.0, 0.004),
            (1.0, -0.006),
            (0.3, -0.012),
            (0.04, -0.016),
        ]
        board.shape(
            [
                (
                    hub[0] + reach * (along * ahead[0] + across * aside[0]),
                    hub[1] + reach * (along * ahead[1] + across * aside[1]),
                )
                for along, across in outline
            ],
            colour,
        )
    board.disc(*hub, height * 0.027, colour)


def pylon(board: Board, x: float, base: float, height: float, colour: str = DEEP) -> list[Point]:
    """A lattice tower; returns the six ends of its arms, left and right, from the top."""
    half, waist, top = height * 0.135, height * 0.036, base - height
    bend = base - height * 0.56
    thick = max(1.6, height * 0.0115)
    sides = []
    for side in (-1, 1):
        leg = [
            (x + side * half, base),
            (x + side * waist, bend),
            (x + side * waist * 0.8, top + height * 0.06),
            (x, top),
        ]
        board.line(leg, thick * 1.25, colour)
        sides.append(leg)
    levels = 5
    for level in range(levels):
        lows = [between(leg[0], leg[1], level / levels) for leg in sides]
        highs = [between(leg[0], leg[1], (level + 1) / levels) for leg in sides]
        for start, end in ((lows[0], highs[1]), (lows[1], highs[0]), (highs[0], highs[1])):
            board.line([start, end], thick * 0.75, colour)
    for step in range(5):
        y, down = bend - step * height * 0.083, height * 0.083
        sign = 1 if step % 2 else -1
        board.line([(x - sign * waist * 0.9, y), (x + sign * waist * 0.85, y - down)], thick * 0.7, colour)
    ends = []
    for rise, reach in ((0.90, 0.17), (0.76, 0.235), (0.62, 0.19)):
        y = base - height * rise
        for side in (-1, 1):
            tip = (x + side * height * reach, y)
            board.line([(x, y - height * 0.035), tip, (x, y + height * 0.012)], thick, colour)
            hang = (tip[0], tip[1] + height * 0.045)
            board.line([tip, hang], thick * 1.7, colour)
            ends.append(hang)
    return ends


def wire(board: Board, first: Point, second: Point, sag: float, colour: str = DEEP, width: float = 2) -> None:
    middle = between(first, second, 0.5)
    quarter = [
        (between(first, second, s)[0], between(first, second, s)[1] + sag * 4 * s * (1 - s)) for s in (0.25, 0.5, 0.75)
    ]
    board.line(curve([first, quarter[0], (middle[0], middle[1] + sag), quarter[2], second], 10), width, colour)


def tree(board: Board, x: float, base: float, height: float, leaf: str = TEAL, trunk: str = DEEP) -> None:
    """A round tree with a lighter side."""
    board.line([(x, base), (x, base - height * 0.55)], height * 0.05, trunk)
    board.disc(x, base - height * 0.64, height * 0.34, leaf, 1.08)
    board.disc(x - height * 0.09, base - height * 0.72, height * 0.2, mix(leaf, CREAM, 0.18), 1.05)
    board.line([(x, base - height * 0.35), (x + height * 0.12, base - height * 0.55)], height * 0.03, trunk)


def pine(board: Board, x: float, base: float, height: float, leaf: str = DEEP) -> None:
    board.line([(x, base), (x, base - height * 0.2)], height * 0.06, leaf)
    for low, high, half in ((0.12, 0.55, 0.25), (0.36, 0.78, 0.2), (0.6, 1.0, 0.14)):
        board.shape(
            [
                (x - half * height, base - low * height),
                (x, base - high * height),
                (x + half * height, base - low * height),
            ],
            leaf,
        )


def palm(board: Board, x: float, base: float, height: float, leaf: str = DEEP, lean: float = 0.12) -> None:
    """A coconut palm, its trunk leaning a little."""
    top = (x + height * lean, base - height)
    board.line(curve([(x, base), (x + height * lean * 0.3, base - height * 0.5), top], 10), height * 0.045, leaf)
    for angle, reach in (
        (-168, 0.36),
        (-140, 0.38),
        (-104, 0.3),
        (-70, 0.3),
        (-38, 0.38),
        (-10, 0.36),
        (18, 0.26),
        (162, 0.26),
    ):
        turn = radians(angle)
        tip = (top[0] + height * reach * cos(turn), top[1] + height * reach * sin(turn) + height * 0.12)
        bow = (top[0] + height * reach * 0.6 * cos(turn), top[1] + height * reach * 0.72 * sin(turn) - height * 0.015)
        upper = curve([top, bow, tip], 10)
        lower = curve([tip, (bow[0], bow[1] + height * 0.065), top], 10)
        board.shape(upper + lower, leaf)


def panel(board: Board, corners: Sequence[Point], columns: int, rows: int, cell: str = CELL, grid: str = FOAM) -> None:
    """A solar panel on any four corners, clockwise from the upper left."""
    a, b, c, d = corners
    board.shape(corners, cell)
    shine = [between(a, b, 0.10), between(a, b, 0.34), between(d, c, 0.2), between(d, c, 0.0), between(a, d, 0.7)]
    board.shape(shine, mix(cell, WHITE, 0.13))
    thin = max(1, abs(b[0] - a[0]) / columns * 0.035)
    for column in range(1, columns):
        board.line(
            [between(a, b, column / columns), between(d, c, column / columns)], thin, mix(cell, grid, 0.55), flat=True
        )
    for row in range(1, rows):
        board.line([between(a, d, row / rows), between(b, c, row / rows)], thin, mix(cell, grid, 0.55), flat=True)
    board.line([*corners, a], thin * 1.8, grid)


def ripples(board: Board, top: float, bottom: float, colour: str, *, left: float = 0, right: float = 1600) -> None:
    """Light strokes on water, longer and further apart towards the reader."""
    y, row = top, 0
    while y < bottom:
        depth = (y - top) / max(1, bottom - top)
        dash, gap = 40 + 90 * depth, 70 + 60 * depth
        x = left + (row * 137) % (dash + gap) - dash
        while x < right:
            start, end = max(left, x), min(right, x + dash * (0.6 + 0.4 * ((row + int(x)) % 3) / 2))
            if end - start > 8:
                board.line([(start, y), (end, y)], 2 + 2.4 * depth, colour)
            x += dash + gap
        y += 16 + 26 * depth
        row += 1


def terraces(board: Board, outline: Sequence[Point], colour: str, *, count: int = 4, step: float = 20) -> None:
    """Lines that follow a hill's outline, as rice terraces do."""
    for index in range(1, count + 1):
        board.line([(x, y + index * step * (1 + 0.12 * index)) for x, y in outline], 2.4, colour, flat=True)


def windows(
    board: Board, x: float, y: float, columns: int, rows: int, size: Point, gap: Point, colours: Sequence[str]
) -> None:
    for row in range(rows):
        for column in range(columns):
            tint = colours[(row * 7 + column * 3 + row * column) % len(colours)]
            board.box(x + column * (size[0] + gap[0]), y + row * (size[1] + gap[1]), *size, tint)


def head(board: Board, x: float, y: float, radius: float, skin: str, hair: str, *, long: bool = False) -> None:
    """A face without features, turned to the reader."""
    if long:
        board.box(x - radius * 1.1, y - radius * 0.7, radius * 2.2, radius * 2.1, hair, radius * 0.9)
    board.box(x - radius * 0.34, y + radius * 0.5, radius * 0.68, radius * 0.95, mix(skin, SLATE, 0.22), radius * 0.2)
    board.disc(x, y, radius * 0.92, skin, 1.1)
    with board.inside(arc(x, y, radius * 1.12, 0, 360, 1.08)):
        board.shape(
            curve(
                [
                    (x - radius * 1.3, y + radius * 0.1),
                    (x - radius * 0.75, y - radius * 0.3),
                    (x + radius * 0.1, y - radius * 0.52),
                    (x + radius * 0.85, y - radius * 0.18),
                    (x + radius * 1.3, y + radius * 0.1),
                ],
                8,
            )
            + [(x + radius * 1.4, y - radius * 1.6), (x - radius * 1.4, y - radius * 1.6)],
            hair,
        )


def bust(board: Board, x: float, y: float, size: float, coat: str, skin: str, hair: str, *, long: bool = False) -> None:
    """A person from the chest up; `y` is the lower edge, `size` the width of the shoulders."""
    top = y - size * 0.62
    board.shape(
        [
            (x - size * 0.5, y),
            *curve(
                [
                    (x - size * 0.5, y - size * 0.28),
                    (x - size * 0.4, top + size * 0.1),
                    (x - size * 0.14, top),
                    (x + size * 0.14, top),
                    (x + size * 0.4, top + size * 0.1),
                    (x + size * 0.5, y - size * 0.28),
                ],
                8,
            ),
            (x + size * 0.5, y),
        ],
        coat,
    )
    shirt = [(x - size * 0.12, top), (x + size * 0.12, top), (x, top + size * 0.34)]
    board.shape(shirt, mix(CREAM_LIGHT, coat, 0.06))
    head(board, x, top - size * 0.2, size * 0.22, skin, hair, long=long)


def helmet(board: Board, x: float, y: float, radius: float, colour: str = GOLD) -> None:
    """A safety helmet whose brim lies at `y`."""
    board.shape([*arc(x, y, radius, 180, 360, 1.0), (x + radius, y), (x - radius, y)], colour)
    board.box(
        x - radius * 1.28, y - radius * 0.12, radius * 2.56, radius * 0.24, mix(colour, GOLD_DARK, 0.5), radius * 0.12
    )
    board.box(
        x - radius * 0.14, y - radius * 1.06, radius * 0.28, radius * 0.96, mix(colour, GOLD_LIGHT, 0.6), radius * 0.12
    )


SKINS = ("#e3b48c", "#c98f62", "#f0cba8", "#8d5b3c", "#d9a57b")
HAIRS = (NIGHT, "#3a2a20", "#20302f", "#55402f")
COATS = (DEEP, TEAL, SEA, "#8a3b26", GOLD_DARK)
