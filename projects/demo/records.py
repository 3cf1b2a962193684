"""Short forms for the records of a project: what is not said stays unknown."""

from pages.demo.body import text
from pages.demo.content_sources import cite
from projects.demo.sources import RMP

NO_TEXT = ("", "")
RMP_ANNOUNCED = ("2023-12-01", "day")

# Every register entry has these fields; a project states only what a source supports.
UNKNOWN = {
    "kind": "investment",
    "further_sectors": [],
    "just_transition": NO_TEXT,
    "former_names": NO_TEXT,
    "rmp_annex": "",
    "rmp_number": "",
    "proposer_side": "",
    "round": "",
    "proposer": None,
    "owner_organisation": None,
    "operator": None,
    "contact_unit": None,
    "nationwide": False,
    "locations": [],
    "scales": [],
    "status_events": [],
    "money_lines": [],
    "figures": [],
    "documents": [],
    "events": [],
}


def event(axis, value, date, source, note=NO_TEXT):
    return {"axis": axis, "value": value, "date": date, "note": note, **cite(source)}


def scale(value, unit, as_of, source, note=NO_TEXT):
    """`source` is the key of a shared source, or the fields that name one."""
    named = source if isinstance(source, dict) else cite(source)
    return {"value": value, "unit": unit, "as_of": as_of, "note": note, **named}


def foreseen(value, unit, note=NO_TEXT):
    """What the RMP foresees."""
    return scale(value, unit, RMP_ANNOUNCED, RMP, note)


def place(province, former_place=NO_TEXT):
    return {"province": province, "former_place": former_place}


def money(line_key, kind, amount, currency, date, source, **known):
    """One dated, sourced sum in whole units of its currency; `part_of` names the line that contains it."""
    return {
        "line_key": line_key,
        "part_of": None,
        "financier": None,
        "role": "none",
        "instrument": "unknown",
        "kind": kind,
        "sovereign_guarantee": None,
        "up_to": False,
        "amount": amount,
        "currency": currency,
        "reported_usd": None,
        "usd_date": None,
        "date": date,
        "note": NO_TEXT,
        "operation": "",
        **cite(source),
        **known,
    }


def entry(vietnamese, english, unknown):
    """Body of an RMP entry: what it foresees, where the words come from, and what is not published."""
    return (
        [
            text(
                f"{vietnamese}<p>Tên và nội dung ghi theo phụ lục của "
                '<a href="page:doc-rmp">Kế hoạch huy động nguồn lực (RMP)</a>, công bố ngày 01/12/2023. '
                f"{unknown[0]}: chưa công bố.</p>"
            )
        ],
        [
            text(
                f"{english}<p>Name and content follow the annexes of the "
                '<a href="page:doc-rmp">Resource Mobilisation Plan (RMP)</a>, announced on 1 December 2023. '
                f"{unknown[1]} are not published.</p>"
            )
        ],
    )


def investment(**known):
    """An investment row of the RMP's Annex I: being listed is a need identified, and nothing more."""
    listed = {
        "axis": "finance",
        "value": "identified_need",
        "date": RMP_ANNOUNCED,
        "note": (
            "Có tên trong phụ lục RMP năm 2023; nguồn vốn: chưa công bố",
            "Listed in the RMP of 2023; sources of finance not published",
        ),
        **RMP,
    }
    return {**UNKNOWN, "status_events": [listed], "documents": ["doc-rmp"], **known}


def assistance(number, **known):
    """A technical assistance row of the RMP's Annex II."""
    return {
        **UNKNOWN,
        "kind": "technical_assistance",
        "rmp_annex": "II",
        "rmp_number": number,
        "documents": ["doc-rmp"],
        **known,
    }
