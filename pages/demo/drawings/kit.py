"""The drawing board: flat shapes in the portal's palette, drawn twice as large and then reduced."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import pairwise
from math import cos, hypot, pi, radians, sin

from PIL import Image, ImageChops, ImageDraw

Point = tuple[float, float]

WIDTH, HEIGHT = 1600, 900
OVERSAMPLING = 2

CREAM, CREAM_LIGHT, SAND = "#f4e6c8", "#fbf3df", "#e9d3a4"
MIST, FOAM, PALE = "#dfe9e6", "#c9dedb", "#eef2ec"
GOLD, GOLD_LIGHT, GOLD_DARK = "#e9b649", "#f3d48c", "#c08a26"
SAGE, SEA, TEAL, DEEP, NIGHT = "#a9c3b4", "#5f978b", "#2f7470", "#0c4446", "#07302f"
LAKE, RIVER, CELL = "#7fc0bd", "#4d9391", "#1d5d63"
RED, CLAY, BRICK = "#a1261d", "#c9714a", "#8a3b26"
WHITE, STONE, ASH, SLATE, INK = "#ffffff", "#b9b5a7", "#8b897e", "#4c5653", "#1b2322"


def mix(first: str, second: str, share: float) -> str:
    """The colour that lies `share` of the way from the first to the second."""
    pairs = ((int(first[i : i + 2], 16), int(second[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def curve(points: Sequence[Point], steps: int = 16) -> list[Point]:
    """A smooth line through the points (Catmull–Rom)."""
    padded = [points[0], *points, points[-1]]
    line = []
    for (x0, y0), (x1, y1), (x2, y2), (x3, y3) in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for step in range(steps):
            t = step / steps
            line.append(
                (
                    0.5
                    * (
                        2 * x1
                        + (x2 - x0) * t
                        + (2 * x0 - 5 * x1 + 4 * x2 - x3) * t**2
                        + (3 * x1 - x0 - 3 * x2 + x3) * t**3
                    ),
                    0.5
                    * (
                        2 * y1
                        + (y2 - y0) * t
                        + (2 * y0 - 5 * y1 + 4 * y2 - y3) * t**2
                        + (3 * y1 - y0 - 3 * y2 + y3) * t**3
                    ),
                )
            )
    return [*line, points[-1]]


def ridge(level: float, swell: float, length: float, shift: float = 0) -> list[Point]:
    """The outline of rolling hills across the whole picture."""
    return [
        (
            x,
            level
            + swell * sin((x + shift) * 2 * pi / length)
            + 0.35 * swell * sin((x + shift) * 5.3 * pi / length + 1),
        )
        for x in range(-20, WIDTH + 41, 20)
    ]


def arc(cx: float, cy: float, radius: float, start: float, end: float, squash: float = 1) -> list[Point]:
    """Points on a circle from one angle to another, clockwise from the east, in degrees."""
    steps = max(6, int(abs(end - start) / 4))
    angles = [radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(cx + radius * cos(a), cy + radius * squash * sin(a)) for a in angles]


def between(first: Point, second: Point, share: float) -> Point:
    return first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share


def height_at(outline: Sequence[Point], x: float) -> float:
    """The y of an outline that runs from left to right, at the given x."""
    for start, end in pairwise(outline):
        if start[0] <= x <= end[0] and end[0] > start[0]:
            return between(start, end, (x - start[0]) / (end[0] - start[0]))[1]
    raise ValueError(f"{x} lies outside the outline")


class Board:
    """A picture of 1600 × 900 units; every method takes those units."""

    def __init__(self, ground: str):
        self.image = Image.new("RGB", (WIDTH * OVERSAMPLING, HEIGHT * OVERSAMPLING), ground)
        self.pen = ImageDraw.Draw(self.image)

    def finished(self) -> Image.Image:
        return self.image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)

    @staticmethod
    def scaled(points: Iterable[Point]) -> list[Point]:
        return [(x * OVERSAMPLING, y * OVERSAMPLING) for x, y in points]

    def shape(self, points: Iterable[Point], fill: str) -> None:
        self.pen.polygon(self.scaled(points), fill)

    def box(self, x: float, y: float, width: float, height: float, fill: str, radius: float = 0) -> None:
        corners = [c * OVERSAMPLING for c in (x, y, x + width, y + height)]
        self.pen.rounded_rectangle(
            [corners[0], corners[1], corners[2] - 1, corners[3] - 1], radius * OVERSAMPLING, fill
        )

    def disc(self, cx: float, cy: float, radius: float, fill: str, squash: float = 1) -> None:
        tall = radius * squash
        self.pen.ellipse(self.scaled([(cx - radius, cy - tall), (cx + radius, cy + tall)]), fill)

    def line(self, points: Sequence[Point], width: float, fill: str, *, flat: bool = False) -> None:
        """A line with round joints and, unless flat, round ends."""
        scaled, thick = self.scaled(points), max(1, round(width * OVERSAMPLING))
        self.pen.line(scaled, fill, thick, joint="curve")
        if not flat and thick > 2:
            for x, y in (scaled[0], scaled[-1]):
                self.pen.ellipse((x - thick / 2, y - thick / 2, x + thick / 2, y + thick / 2), fill)

    def dashes(self, points: Sequence[Point], width: float, fill: str, dash: float, gap: float) -> None:
        """The line in dashes, measured along its length."""
        travelled, stroke = 0.0, []
        for start, end in pairwise(points):
            length = hypot(end[0] - start[0], end[1] - start[1])
            pieces = max(1, int(length / 4))
            for piece in range(pieces):
                here = between(start, end, piece / pieces)
                if (travelled + length * piece / pieces) % (dash + gap) < dash:
                    stroke.append(here)
                elif len(stroke) > 1:
                    self.line(stroke, width, fill)
                    stroke = []
                else:
                    stroke = []
            travelled += length
        if len(stroke) > 1:
            self.line(stroke, width, fill)

    @contextmanager
    def inside(self, outline: Iterable[Point]) -> Iterator[None]:
        """What is drawn in the block shows only inside the outline."""
        before = self.image.copy()
        yield
        mask = Image.new("L", self.image.size, 255)
        ImageDraw.Draw(mask).polygon(self.scaled(outline), 0)
        self.image.paste(before, mask=mask)

    @contextmanager
    def faint(self, strength: float) -> Iterator[None]:
        """What is drawn in the block shows through, evenly even where its lines cross."""
        before = self.image.copy()
        yield
        self.image.paste(Image.blend(before, self.image, strength))

    def sky(self, top: str, bottom: str, to: float = HEIGHT) -> None:
        """A vertical run from one colour to the other, down to the height `to`."""
        tall = round(to * OVERSAMPLING)
        run = Image.linear_gradient("L").resize((1, tall)).resize((self.image.width, tall))
        self.image.paste(Image.new("RGB", run.size, top), (0, 0))
        self.image.paste(Image.new("RGB", run.size, bottom), (0, 0), run)

    def glow(self, cx: float, cy: float, radius: float, colour: str, strength: float) -> None:
        """A soft light around a point."""
        side = round(radius * 2 * OVERSAMPLING)
        light = ImageChops.invert(Image.radial_gradient("L")).resize((side, side))
        light = light.point([round(max(0, level - 74) * strength) for level in range(256)])
        corner = round(cx * OVERSAMPLING - side / 2), round(cy * OVERSAMPLING - side / 2)
        self.image.paste(Image.new("RGB", (side, side), colour), corner, light)

    def land(self, outline: Sequence[Point], fill: str) -> None:
        """Everything below the outline."""
        self.shape([*outline, (WIDTH + 40, HEIGHT + 20), (-40, HEIGHT + 20)], fill)
