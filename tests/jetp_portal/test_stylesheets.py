"""Many small stylesheets become one that means the same."""

import json

import pytest
from django.conf import settings
from django.contrib.staticfiles.storage import StaticFilesStorage

from jetp_portal.storage import PortalStaticFilesStorage
from jetp_portal.stylesheets import StylesheetError, bundle, minified


def bundled(**files: str) -> str:
    names = {f"css/{name.replace('__', '/')}.css": text for name, text in files.items()}
    return bundle("css/main.css", names.__getitem__)


def test_the_order_of_layers_comes_first_and_imported_rules_go_into_theirs():
    css = bundled(
        main='/* order */ @layer reset, base;\n@import url("base/a.css") layer(reset);\n@import "b.css" layer(base);\n',
        base__a="* { margin: 0; }",
        b="p { color: red }",
    )
    assert css == "@layer reset,base;@layer reset{*{margin: 0}}@layer base{p{color: red}}"


def test_conditions_of_an_import_become_rules_around_it():
    css = bundled(
        main='@import "a.css" print;@import "b.css" layer(x) supports(display: grid) screen and (width > 40em);',
        a="a{b:c}",
        b="d{e:f}",
    )
    assert css == "@media print{a{b:c}}@media screen and (width > 40em){@supports (display: grid){@layer x{d{e:f}}}}"


def test_imports_in_imports_are_followed_from_where_they_stand():
    assert bundled(main='@import "a/b.css";', a__b='@import "./c.css";', a__c="x{y:z}") == "x{y:z}"


def test_addresses_are_moved_to_where_the_one_stylesheet_stands():
    css = bundled(
        main='@import "a/b.css";',
        a__b="@font-face{src:url(../../fonts/f.woff2) format('woff2')}"
        "i{background:url('i.svg')}j{background:url(data:image/png;base64,AA==)}k{background:url(#grid)}",
    )
    assert 'url("../fonts/f.woff2")' in css
    assert 'url("a/i.svg")' in css
    assert "url(data:image/png;base64,AA==)" in css
    assert "url(#grid)" in css


@pytest.mark.parametrize(
    ("css", "expected"),
    [
        ("a { b : c ; }", "a{b : c}"),
        ("a  >  b ,\n c { }", "a > b,c{}"),
        ('a::before { content: "/* not  a comment */ ;}" ; }', 'a::before{content: "/* not  a comment */ ;}"}'),
        ("a { width: calc(1px  +  2px) }", "a{width: calc(1px + 2px)}"),
        ("a :hover { b: c }", "a :hover{b: c}"),
        ("/* one */ a { b: c } /* two\n lines */", "a{b: c}"),
        ('@charset "utf-8"; a { b: c }', '@charset "utf-8";a{b: c}'),
    ],
)
def test_only_what_people_read_is_left_out(css, expected):
    assert minified(css) == expected


def test_a_second_charset_is_dropped():
    assert bundled(main='@charset "utf-8"; @import "a.css";', a='@charset "utf-8"; x{y:z}') == "x{y:z}"


@pytest.mark.parametrize("target", ["https://example.org/a.css", "//example.org/a.css", "/static/a.css"])
def test_only_own_files_can_be_imported(target):
    with pytest.raises(StylesheetError, match="only files of the portal"):
        bundled(main=f'@import "{target}";')


def test_stylesheets_that_import_each_other_are_refused():
    with pytest.raises(StylesheetError, match="imports itself"):
        bundled(main='@import "a.css";', a='@import "main.css";')


def collected(tmp_path, files):
    """Collect the files as `collectstatic` does, and return what the storage wrote."""
    source, target = tmp_path / "source", tmp_path / "target"
    for name, text in files.items():
        for folder in (source, target):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text, encoding="utf-8")
    storage = PortalStaticFilesStorage(location=target, base_url="/static/")
    paths = {name: (StaticFilesStorage(location=source, base_url="/"), name) for name in files}
    for _name, _hashed, processed in storage.post_process(paths, dry_run=False):
        if isinstance(processed, Exception):
            raise processed
    return target, json.loads((target / "staticfiles.json").read_text(encoding="utf-8"))["paths"]


def test_the_collected_stylesheet_is_one_file_with_hashed_addresses_and_is_compressed(tmp_path):
    target, paths = collected(
        tmp_path,
        {
            "css/main.css": '@layer base;\n@import "base/a.css" layer(base);\n',
            "css/base/a.css": "/* x */\np { background: url(../../img/mark.svg); }\n" * 40,
            "img/mark.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        },
    )
    css = (target / paths["css/main.css"]).read_text(encoding="utf-8")
    mark = paths["img/mark.svg"].removeprefix("img/")
    assert css.startswith("@layer base;@layer base{p{background: url(")
    assert "@import" not in css
    assert f'url("../img/{mark}")' in css
    assert (target / f"{paths['css/main.css']}.br").exists()


def test_a_missing_import_stops_the_collecting(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"css/gone\.css"):
        collected(tmp_path, {"css/main.css": '@import "gone.css";'})


def test_the_portals_own_stylesheet_becomes_one_file_that_imports_nothing():
    (static,) = settings.STATICFILES_DIRS
    files = {str(file.relative_to(static)): file.read_text(encoding="utf-8") for file in static.rglob("*.css")}
    css = bundle("css/main.css", files.__getitem__)
    assert "@import" not in css
    assert "/*" not in css
    assert css.count("{") == css.count("}")
    assert len(css) < sum(len(text) for text in files.values())
