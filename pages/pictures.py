"""The sizes in which pages show images: one list for templates, for prefetching and for renditions made on publishing."""

from __future__ import annotations

from dataclasses import dataclass

# Quality enough for drawings and photographs alike; every browser that reads our CSS reads WebP.
ENCODING = "format-webp|webpquality-78"


@dataclass(frozen=True)
class Preset:
    """Filter operations from small to large, and how much room the layout gives the image."""

    operations: tuple[str, ...]
    sizes: str

    @property
    def specs(self) -> list[str]:
        return [f"{operation}|{ENCODING}" for operation in self.operations]


PRESETS = {
    # Beside or above a title in a list, three or four in a row.
    "card": Preset(("fill-400x225", "fill-800x450"), "(min-width: 60rem) 24rem, (min-width: 40rem) 45vw, 92vw"),
    # The lead story of the home page.
    "lead": Preset(("fill-480x270", "fill-720x405", "fill-1120x630"), "(min-width: 60rem) 44rem, 92vw"),
    # At the head of a page or inside its text.
    "figure": Preset(("width-480", "width-800", "width-1280"), "(min-width: 60rem) 52rem, 92vw"),
    "full": Preset(("width-480", "width-800", "width-1280"), "(min-width: 80rem) 76rem, 92vw"),
    "gallery": Preset(("fill-480x360", "fill-960x720"), "(min-width: 60rem) 24rem, (min-width: 40rem) 45vw, 92vw"),
}


# The picture that social networks show beside a link; some of them read JPEG only.
SOCIAL = "fill-1200x630|format-jpeg"


def make_renditions(image) -> None:
    """Make every size of an image that pages can ask for, so that no reader waits for it."""
    specs = dict.fromkeys(spec for preset in PRESETS.values() for spec in preset.specs)
    image.get_renditions(*specs, SOCIAL)
