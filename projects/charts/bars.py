"""Horizontal bars under words, as templates/components/bar_chart.html writes them.

Across, lengths are shares of the width in percent; down, they are in em: words keep their size on every screen and grow with
the reader's. All numbers are text already, because a template would write them with a comma in Vietnamese.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, field

# So many letters fit into the width at the size that static/css/components/bar_chart.css sets.
LINE_LENGTH = 44
LINE = 1.5
BAR = 0.95
LANE = 0.7
SHORTEST = 0.4  # percent: a sum that is tiny beside the others is seen all the same


@dataclass(frozen=True)
class Words:
    top: str
    text: str
    tone: str = ""


@dataclass(frozen=True)
class Bar:
    left: str
    top: str
    width: str
    height: str
    tone: str = ""


@dataclass
class BarChart:
    """A picture with its name and its description in words; draw from the top down."""

    key: str
    title: str
    description: str = ""
    words: list[Words] = field(default_factory=list)
    bars: list[Bar] = field(default_factory=list)
    _down: float = 0.0

    template = "components/bar_chart.html"

    @property
    def height(self) -> str:
        return em(self._down + 0.2)

    def write(self, text: str, tone: str = "") -> None:
        for line in textwrap.wrap(text, LINE_LENGTH, break_on_hyphens=False) or [""]:
            self._down += LINE
            self.words.append(Words(em(self._down - 0.45), line, tone))

    def draw(self, share: float, tone: str = "") -> None:
        """Draw one bar; `share` is a part of the longest one, from 0 to 1."""
        self.bars.append(Bar("0%", em(self._down), percent(share), em(BAR), tone))
        self._down += BAR + 0.45

    def draw_with_parts(self, share: float, tone: str, parts: list[tuple[float, str]]) -> None:
        """Draw a whole with its parts inside, each on a lane of its own: lanes beside each other would look like a sum."""
        height = 0.3 + len(parts) * (LANE + 0.3)
        self.bars.append(Bar("0%", em(self._down), percent(share), em(height), f"{tone} whole".strip()))
        for position, (part, part_tone) in enumerate(parts):
            top = self._down + 0.3 + position * (LANE + 0.3)
            self.bars.append(Bar("0%", em(top), percent(min(part, share)), em(LANE), part_tone))
        self._down += height + 0.45

    def leave_room(self, size: float = 0.5) -> None:
        self._down += size


def em(value: float) -> str:
    return f"{value:.2f}em"


def percent(share: float) -> str:
    return f"{max(share * 100, SHORTEST):.2f}%" if share else "0%"
