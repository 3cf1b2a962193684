"""Short forms for the records of the library: what is not said stays unknown."""

from pages.demo.content_sources import SOURCES

PRIME_MINISTER = ["org-prime-minister"]

# The ten members of the International Partners Group when the Declaration was adopted.
PARTNERS_OF_2022 = [
    "org-eu",
    "org-uk",
    "org-france",
    "org-germany",
    "org-usa",
    "org-italy",
    "org-canada",
    "org-japan",
    "org-norway",
    "org-denmark",
]

UNKNOWN = {
    "number": "",
    "document_type": "decision",
    "issuers": [],
    "signer": "",
    "signer_post": ("", ""),
    "issued_on": None,
    "effective_on": None,
    "expires_on": None,
    "validity": "unknown",
    "sectors": [],
    "official_url": "",
    "relations": [],
    "pdf": None,
}

LEGAL_ALERT = "https://mondaq.com/renewables/1596664/legal-alert-on-new-decrees-guiding-the-new-law-on-electricity"
LEGAL_UPDATE = "https://vn.rajahtannasia.com/viewpoints/issuance-of-decrees-implementing-the-2024-electricity-law/"
PROJECTS_OF_768 = "https://ven.congthuong.vn/ministry-of-industry-and-trade-accelerates-implementation-of-key-power-projects-58518.html"


def document(**known):
    return {**UNKNOWN, **known}


def relation(kind, target):
    return {"kind": kind, "target": target}


def link(key: str, words: str) -> str:
    """The words as a link to a shared source, or plain where no full address is known."""
    url = SOURCES[key][2]
    return f'<a href="{url}">{words}</a>' if url else words
