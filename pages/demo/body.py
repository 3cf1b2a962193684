"""Constructors that demo content is written with: each returns a block as (type, value), with keys still to be resolved.

`Builder.stream` turns them into what a StreamField stores, once every page, image and record they name exists.
"""

Block = tuple[str, object]


def text(html: str) -> Block:
    return "text", html


def heading(text: str, level: int = 2) -> Block:
    return "heading", {"level": str(level), "text": text}


def figure(drawing: str, caption: str = "") -> Block:
    return "figure", {"image": drawing, "caption": caption}


def quote(text: str, attribution: str = "") -> Block:
    return "quote", {"text": text, "attribution": attribution}


def callout(html: str, title: str = "", tone: str = "note") -> Block:
    return "callout", {"text": html, "title": title, "tone": tone}


def accordion(items: list[tuple[str, str]]) -> Block:
    return "accordion", {"items": [{"title": title, "text": html} for title, html in items]}


def timeline(items: list[tuple[str, str, str, str]], title: str = "") -> Block:
    milestones = [
        {"date": date, "precision": precision, "title": name, "text": html} for date, precision, name, html in items
    ]
    return "timeline", {"title": title, "items": milestones}


def table(caption: str, columns: list[str], rows: list[list[str]], note: str = "") -> Block:
    return "table", {"caption": caption, "columns": columns, "rows": rows, "note": note}


def key_figures(indicators: list[str], title: str = "", show_series: bool = False) -> Block:
    return "key_figures", {"indicators": indicators, "title": title, "show_series": show_series}


def partners(role: str, title: str = "", show_former: bool = True) -> Block:
    return "partners", {"role": role, "title": title, "show_former": show_former}


def documents(keys: list[str], title: str = "") -> Block:
    return "documents", {"documents": keys, "title": title}


def cards(items: list[tuple[str, str, str]], title: str = "") -> Block:
    return "cards", {"title": title, "cards": [{"title": name, "text": text, "to": to} for name, text, to in items]}


def people(items: list[dict], title: str = "") -> Block:
    return "people", {"title": title, "people": items}
