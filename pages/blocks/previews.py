"""What the block picker shows where a preview needs records of the library; with none there, a block has no preview."""

from django.apps import apps


def first(label: str, count: int = 1) -> list:
    """Return the first records of a model, e.g. "pages.PortalImage"."""
    return list(apps.get_model(label).objects.all()[:count])


def figure() -> dict:
    return {"image": next(iter(first("pages.PortalImage")), None), "caption": "", "full_width": False}


def gallery() -> dict:
    return {"title": "", "images": [{"image": image, "caption": ""} for image in first("pages.PortalImage", 3)]}


def key_figures() -> dict:
    return {"title": "", "indicators": first("pages.Indicator", 2), "show_series": False}


def documents() -> dict:
    return {"title": "", "documents": first("documents.DocumentPage", 2)}


def table() -> dict:
    columns = [{"type": "text", "heading": "Năm"}, {"type": "number", "heading": "Tỷ USD"}]
    rows = [{"values": ["2022", "15,5"]}, {"values": ["2023", "15,8"]}]
    return {
        "caption": "Nguồn lực cam kết theo từng văn bản",
        "table": {"columns": columns, "rows": rows, "caption": ""},
        "note": "Nguồn: Tuyên bố chính trị 2022; Kế hoạch huy động nguồn lực 2023.",
    }
