"""A whole text as Word puts it on the clipboard, made of its paragraphs."""

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.support.word import WORD

HEAD = WORD[: WORD.index("<!--StartFragment-->")]
RUN = """<span lang=VI style='font-size:13.0pt;line-height:115%;font-family:"Times New Roman",serif;mso-fareast-font-family:
"Times New Roman"'>{words}<o:p></o:p></span>"""
BEFORE = {
    "p": "<p class=MsoNormal style='margin-top:6.0pt;text-align:justify;text-indent:.5in;mso-line-height-rule:exactly'>",
    "h2": "<h2 style='margin:12.0pt 0in 6.0pt;text-align:justify'><b style='mso-bidi-font-weight:normal'>",
    "li": """<p class=MsoListParagraph style='margin-left:.75in;text-indent:-.25in;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>""",
}
AFTER = {"p": "</p>", "h2": "</b></h2>", "li": "</p>"}
# A drawing for Word itself; for everybody else a file, which is on the disk of whoever copied.
PICTURE = """<p class=MsoNormal align=center style='text-align:center'><!--[if gte vml 1]><v:shape id="Picture_x0020_{n}"
type="#_x0000_t75" style='width:450pt;height:253pt'><v:imagedata src="file:///C:/Temp/msohtmlclip1/01/clip_image00{n}.jpg"
o:title=""/></v:shape><![endif]--><![if !vml]><img width=600 height=337
src="file:///C:/Temp/msohtmlclip1/01/clip_image00{n}.jpg" v:shapes="Picture_x0020_{n}"><![endif]><o:p></o:p></p>
"""
# The line under a picture has Word's own style, or is centred and slanted by hand.
CAPTIONS = (
    "<p class=MsoCaption>{}</p>",
    "<p class=MsoNormal align=center style='text-align:center'><i style='mso-bidi-font-style:normal'>{}</i></p>",
)


@dataclass(frozen=True)
class Part:
    """A paragraph of a text: "p", "h2", "li", or "picture" with its caption."""

    kind: str
    text: str


def document(parts: Iterable[Part]) -> str:
    """Return what is on the clipboard when somebody has chosen and copied all of a text."""
    pictures = itertools.count(1)
    written = "\n".join(_in_word(part, pictures) for part in parts)
    return f"{HEAD}<!--StartFragment-->{written}<!--EndFragment--></body></html>"


def _in_word(part: Part, pictures: Iterator[int]) -> str:
    words = part.text.replace("&", "&amp;").replace("<", "&lt;").replace(" (", "&nbsp;(")
    run = RUN.format(words=words)
    if part.kind == "picture":
        number = next(pictures)
        return PICTURE.format(n=number) + CAPTIONS[number % 2].format(run)
    return f"{BEFORE[part.kind]}{run}{AFTER[part.kind]}"
