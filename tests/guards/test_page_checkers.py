"""The checks that pages are held to must see what is wrong; each of these pages has exactly one fault."""

import pytest

from tests.support import accessible, validity
from tests.support.language import fragments, words
from tests.support.markup import Document

GOOD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Title</title></head>
<body>
<a class="skip-link" href="#main">Skip</a>
<header><nav aria-label="Main"><ul><li><a href="/">Home</a></li></ul></nav></header>
<main id="main"><h1>Heading</h1>%s</main>
<footer><p>Owner</p></footer>
</body></html>
"""
PICTURE = '<img src="/media/a.webp" alt="A dam" width="4" height="3" loading="lazy">'


@pytest.mark.parametrize(
    "sound",
    [
        "",
        "<p>a &amp; b &lt; c</p>",
        f"<figure>{PICTURE}<figcaption>A dam</figcaption></figure>",
        '<h2>Part</h2><p><time datetime="2025-05-22">22 May 2025</time></p>',
        '<form action="/" method="get"><label for="q">Find</label><input id="q" name="q" type="search"></form>',
        '<svg aria-hidden="true"><path d="M0 0"/></svg>',
        '<table><tr><th scope="col">A</th></tr><tr><td>1</td></tr></table>',
    ],
)
def test_a_sound_page_has_no_fault(sound):
    page = Document(GOOD % sound)
    assert validity.errors_of(page) == []
    assert accessible.complaints(page) == []


@pytest.mark.parametrize(
    "broken",
    [
        "<p>never closed",
        "<p>closed twice</p></p>",
        "<b><i>crossed</b></i>",
        "<p>a < b</p>",
        "<p>&nosuch;</p>",
        "<p/>",
        '<p id="a" id="b">twice</p>',
        '<p id="main">the id of another</p>',
        '<p id="two words">x</p>',
        "<p><div>block</div></p>",
        "<ul><p>no item</p></ul>",
        "<ul>text<li>x</li></ul>",
        "<li>stray</li>",
        '<a href="/"><button type="button">both</button></a>',
        '<a href="/x y">a gap</a>',
        '<a href="#nowhere">x</a>',
        "<a>nowhere</a>",
        "<center>x</center>",
        '<p align="center">x</p>',
        '<p style="color:red">x</p>',
        '<p onclick="x()">x</p>',
        '<img src="/media/a.webp" width="4" height="3" loading="lazy">',
        '<img src="/media/a.webp" alt="x" loading="lazy">',
        '<img src="/media/a.webp" alt="x" width="4px" height="3" loading="lazy">',
        '<time datetime="">quarter</time>',
        "<h2></h2>",
        '<section aria-labelledby="nobody"><p>x</p></section>',
        '<label for="nobody">x</label>',
        '<button type="button" popovertarget="nobody">x</button>',
        "<table><tr><th>no scope</th></tr></table>",
        '<p lang="fr">x</p>',
        '<p tabindex="3">x</p>',
        '<p role="banner">x</p>',
        "<dl><dt><h3>x</h3></dt><dd>y</dd></dl>",
        "<details><p>x</p><summary>late</summary></details>",
        "<main><p>second</p></main>",
    ],
)
def test_what_is_not_html_is_seen(broken):
    assert validity.errors_of(Document(GOOD % broken))


@pytest.mark.parametrize(
    "barrier",
    [
        "<h3>a level left out</h3>",
        "<h1>a second one</h1>",
        '<nav aria-label="Main"><p>the same name</p></nav>',
        "<nav><p>no name</p></nav>",
        "<aside><p>no name</p></aside>",
        '<div role="region"><p>no name</p></div>',
        '<a href="/"></a>',
        '<button type="button"></button>',
        '<input type="search" name="q">',
        "<fieldset><p>no legend</p></fieldset>",
        '<figure><img src="/media/a.webp" alt="" width="4" height="3" loading="lazy"></figure>',
        '<img src="/media/a.webp" alt="x" width="4" height="3">',
        '<svg><path d="M0 0"/></svg>',
        '<table><tr><th scope="row">A</th><td>1</td></tr></table>',
        '<table><tr><th scope="col">A</th></tr><tr><td>1</td><td>2</td></tr></table>',
    ],
)
def test_what_shuts_somebody_out_is_seen(barrier):
    assert accessible.complaints(Document(GOOD % barrier))


def test_every_text_is_heard_in_the_language_it_is_marked_with():
    texts = '<p>out <b lang="vi">trong <i lang="en" title="tip">in</i></b></p>'
    page = Document(GOOD % f'{texts}<button type="button" aria-label="go">x</button>')
    heard = {(fragment.language, fragment.text) for fragment in fragments(page)}
    assert {("en", "out"), ("vi", "trong"), ("en", "in"), ("en", "tip"), ("en", "go"), ("en", "Title")} <= heard


def test_the_word_lists_keep_apart():
    assert len(words("en")) > 1000
    assert len(words("vi")) > 50
    assert words("en") & words("vi") == frozenset()
    assert {"the", "search", "close", "documents"} <= words("en")
    assert {"khong", "trang", "theo", "xem"} <= words("vi")
