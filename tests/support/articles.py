"""Articles as they reach an editorial office: a text with captions where its pictures were, who wrote it and who says so.

Ours are news of the demonstration. A folder of text files (`NAME.txt`, a paragraph a line) can be tried instead; `NAME.en.txt`
beside it is the same in English, and where there is none, a text that only has the same shape stands in for it.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from bs4 import BeautifulSoup

from events.demo.content_news import ARTICLES
from tests.support.word_document import Part

# What ministries report: a site that opens, a memorandum, a workshop, a project, a meeting. The first has English.
OURS = (
    "article-portal-launch-2025",
    "article-jcm-memorandum-2021",
    "article-hai-phong-industry-2024",
    "article-co-benefit-workshop-2022",
    "article-japan-jcp-2024",
)
DAY = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")
# Lines that came along when a page was copied whole.
FURNITURE = re.compile(r"Banner|Thứ \w+, ngày|Chủ nhật, ngày|Ý kiến của bạn|\d{1,2}/\d{1,2}/\d{4}$")
SOURCE = re.compile(r"Nguồn\W+")
LONGEST_LINE = 160  # letters of a title, a caption or a name; a sentence of the text is longer or ends in a full stop


@dataclass(frozen=True)
class Text:
    """An article in one language."""

    title: str
    lead: str
    caption: str  # of the picture above the text
    body: tuple[Part, ...]
    byline: str
    source: str
    place: str

    @property
    def captions(self) -> list[str]:
        return [part.text for part in self.body if part.kind == "picture"]


@dataclass(frozen=True)
class Article:
    vi: Text
    en: Text
    day: str
    source_url: str
    topic: str = "Hợp tác quốc tế"


def tidy(text: str) -> str:
    """Return a text as the portal stores it: letters composed, one space between words."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


def ours() -> list[Article]:
    """Return news of the demonstration under other titles: those are published already."""
    known = {data["key"]: data for data in ARTICLES}
    return [_of_the_demonstration(known[key], pictures=1 + number // 3) for number, key in enumerate(OURS)]


def _of_the_demonstration(data: dict, pictures: int) -> Article:
    vi, en = (_in_language(data, which, pictures) for which in (0, 1))
    year, month, day = data["published_on"].split("-")
    return Article(
        vi, en if data["title"][1] else _in_the_shape_of(vi), f"{day}/{month}/{year}", "https://example.org/nguon"
    )


def _in_language(data: dict, which: int, pictures: int) -> Text:
    blocks = data["body"][which] or []
    parts = [part for kind, value in blocks for part in _parts_of(kind, value)]
    caption = data["image_caption"][which] or ""
    for number in range(pictures):  # spread over the text, none at its end
        place = 1 + number * len(parts) // pictures
        parts.insert(place, Part("picture", f"{caption} ({number + 1})"))
    title = data["title"][which] or ""
    mark = ("bài thử", "a trial")[which]
    return Text(
        f"{title} ({mark})",
        data["lead"][which] or "",
        caption,
        tuple(parts),
        data["byline"][which] or "",
        data["source_name"][which] or "",
        data["event_place"][which] or ("Việt Nam", "Viet Nam")[which],
    )


def _parts_of(kind: str, value) -> Iterable[Part]:
    if kind == "heading":
        yield Part("h2", value["text"])
    if kind == "text":
        for element in BeautifulSoup(value, "html.parser").find_all(["p", "li"]):
            yield Part(element.name, element.get_text())


def in_folder(folder: Path) -> list[Article]:
    return [_of_file(file) for file in sorted(folder.glob("*.txt")) if not file.name.endswith(".en.txt")]


def _of_file(file: Path) -> Article:
    lines, english = _lines_of(file), file.with_suffix(".en.txt")
    vi = _of_lines(lines)
    en = _of_lines(_lines_of(english)) if english.exists() else _in_the_shape_of(vi)
    day = next(filter(None, map(DAY.search, lines)), None)
    numbers = day.groups() if day else ("1", "1", "2025")
    return Article(vi, en, "{:0>2}/{:0>2}/{}".format(*numbers), "https://example.org/nguon")


def _lines_of(file: Path) -> list[str]:
    lines = [" ".join(line.split()) for line in file.read_text(encoding="utf-8").splitlines()]
    return [line for line in lines if line and not FURNITURE.match(line)]


def _of_lines(lines: list[str]) -> Text:
    """Tell the lines of an article apart as somebody does who sees where its pictures were."""
    lines = list(lines)
    source = SOURCE.sub("", lines.pop()) if SOURCE.match(lines[-1]) else "Bản tin gửi tòa soạn"
    byline = lines.pop() if _is_short(lines[-1]) else "Ban biên tập"
    title = lines.pop(0) if _is_short(lines[0]) else " ".join(lines[0].split()[:16])
    body = tuple(Part("picture" if _is_short(line) else "p", line) for line in lines[1:])
    if not any(part.kind == "picture" for part in body):
        body = (*body[:1], Part("picture", "Hình minh họa của bài viết"), *body[1:])
    return Text(tidy(title), lines[0], "Hình minh họa ở đầu bài", body, byline, source.strip(". /"), "Hà Nội")


def _is_short(line: str) -> bool:
    return len(line) <= LONGEST_LINE and line[-1] not in ".;:,…"


def _in_the_shape_of(vi: Text) -> Text:
    """Return English with as many paragraphs and pictures, and sentences as long."""
    say = "This sentence stands where the English of the article will be. "
    words = {name: f"English {name}" for name in ("title", "caption", "byline", "source", "place")}
    body = [
        replace(
            part, text=f"Caption {n} in English" if part.kind == "picture" else say * (1 + len(part.text) // len(say))
        )
        for n, part in enumerate(vi.body)
    ]
    return Text(**words, lead=say.strip(), body=tuple(replace(part, text=part.text.strip()) for part in body))
