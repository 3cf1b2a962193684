"""The drawing of a port."""

from PIL import Image

from .kit import (
    ASH,
    BRICK,
    CLAY,
    CREAM_LIGHT,
    DEEP,
    FOAM,
    GOLD,
    GOLD_DARK,
    GOLD_LIGHT,
    INK,
    MIST,
    RED,
    SAGE,
    SEA,
    SLATE,
    STONE,
    TEAL,
    WHITE,
    Board,
    curve,
    height_at,
    mix,
    ridge,
)
from .motifs import birds, cloud, panel, ripples, sun, turbine, windows


def port() -> Image.Image:
    board = Board(MIST)
    board.sky("#e6efec", "#f6e8c9", 560)
    sun(board, 690, 330, 104, "#efead6")
    cloud(board, 210, 90, 260, WHITE)
    cloud(board, 1180, 128, 220, WHITE)
    far = ridge(470, 34, 1120, 420)
    for x, tall, turn in ((812, 118, 50), (1180, 130, 90)):
        turbine(board, x, height_at(far, x) + 8, tall, turn, WHITE)
    board.land(far, mix(SAGE, MIST, 0.3))
    board.box(0, 640, 1600, 270, TEAL)
    # Factory with a saw-tooth roof that carries panels.
    board.box(0, 430, 560, 220, DEEP)
    for x in range(0, 560, 140):
        board.shape([(x, 434), (x, 352), (x + 140, 434)], DEEP)
        panel(board, [(x + 8, 350), (x + 138, 426), (x + 138, 436), (x + 8, 362)], 4, 1, GOLD, GOLD_LIGHT)
        board.box(x + 6, 376, 4, 50, FOAM)
    windows(board, 36, 474, 8, 2, (44, 38), (21, 26), (SEA, GOLD_LIGHT, TEAL, SEA, FOAM))
    board.box(470, 560, 62, 90, SEA)
    # Quay and stacked containers.
    board.box(0, 626, 1180, 34, STONE)
    board.box(0, 652, 1180, 22, ASH)
    for x in range(40, 1180, 92):
        board.box(x, 660, 18, 44, SLATE, 4)
    stacks = (
        (590, (TEAL, CREAM_LIGHT, GOLD)),
        (692, (CLAY, SEA)),
        (794, (SEA, TEAL, CREAM_LIGHT, RED)),
        (1010, (GOLD, TEAL)),
    )
    for x, colours in stacks:
        for level, tint in enumerate(colours):
            y = 626 - 50 * (level + 1)
            board.box(x, y, 98, 48, tint, 2)
            for rib in range(1, 8):
                board.line([(x + rib * 12.3, y + 6), (x + rib * 12.3, y + 42)], 2.4, mix(tint, INK, 0.18), flat=True)
    # Ship with cargo.
    hull = [(1120, 610), (1640, 610), (1640, 742), (1190, 742), *curve([(1190, 742), (1146, 690), (1120, 610)], 8)]
    board.shape(hull, RED)
    board.shape([(1126, 632), (1120, 608), (1640, 608), (1640, 632)], CREAM_LIGHT)
    board.shape([(1160, 712), (1640, 712), (1640, 742), (1190, 742)], BRICK)
    for column, colours in enumerate(((SEA, GOLD), (TEAL, CREAM_LIGHT, SEA), (GOLD, TEAL, CLAY), (SEA, SAGE))):
        for level, tint in enumerate(colours):
            board.box(1206 + column * 84, 562 - level * 46, 80, 44, tint, 2)
            for rib in range(1, 6):
                x = 1206 + column * 84 + rib * 13.3
                board.line([(x, 568 - level * 46), (x, 600 - level * 46)], 2.2, mix(tint, INK, 0.18), flat=True)
    board.box(1552, 430, 90, 180, CREAM_LIGHT)
    windows(board, 1564, 448, 2, 3, (26, 18), (12, 26), (TEAL, DEEP))
    # Two gantry cranes: one with its boom raised, one at work over the ship.
    for x, tint in ((846, SEA), (1040, RED)):
        for leg in (x, x + 96):
            board.line([(leg, 628), (leg, 250)], 13, tint, flat=True)
        board.line([(x, 628), (x + 96, 470), (x, 470), (x + 96, 320)], 6, tint)
        board.line([(x, 470), (x + 96, 470)], 9, tint)
        tip, half = ((x + 420, 262), (x + 210, 258)) if tint == RED else ((x + 196, 60), (x + 146, 160))
        board.line([(x - 96, 262), (x + 96, 262), tip], 15, tint)
        board.line([(x + 48, 262), (x + 48, 152)], 11, tint)
        board.line([(x - 92, 260), (x + 48, 152), tip], 5, tint)
        board.line([(x + 48, 152), half], 4, tint)
        board.box(x + 96, 268, 44, 36, CREAM_LIGHT, 4)
        board.box(x + 104, 276, 28, 16, DEEP)
        board.box(x - 22, 616, 44, 14, DEEP, 6)
        board.box(x + 74, 616, 44, 14, DEEP, 6)
    trolley = 1290
    board.box(trolley, 266, 62, 16, DEEP, 3)
    for rope in (trolley + 10, trolley + 52):
        board.line([(rope, 282), (rope, 388)], 3, DEEP)
    board.box(trolley - 18, 388, 98, 48, GOLD, 2)
    for rib in range(1, 8):
        board.line([(trolley - 18 + rib * 12.3, 394), (trolley - 18 + rib * 12.3, 430)], 2.4, GOLD_DARK, flat=True)
    ripples(board, 760, 890, mix(TEAL, WHITE, 0.3))
    board.shape([(1150, 742), (1640, 742), (1640, 760), (1190, 760)], mix(TEAL, DEEP, 0.5))
    birds(board, 420, 210, SEA)
    return board.finished()
