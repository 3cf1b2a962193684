"""How project texts name their sources: the shared records, and the Resource Mobilisation Plan itself."""

from pages.demo.content_sources import SOURCES

RMP_URL = "https://climate.ec.europa.eu/system/files/2023-12/RMP_Viet%20Nam_Eng_(Final%20to%20publication).pdf"

RMP = {
    "source_name": (
        "Kế hoạch huy động nguồn lực (RMP), phụ lục, công bố ngày 01/12/2023 (bản tiếng Anh trên trang của Ủy ban "
        "châu Âu)",
        "Resource Mobilisation Plan (RMP), annexes, announced on 1 December 2023 (text on the European Commission’s "
        "site)",
    ),
    "source_url": RMP_URL,
}


def link(key: str, words: str) -> str:
    """The words as a link to a shared source, or plain where no full address is known."""
    url = SOURCES[key][2]
    return f'<a href="{url}">{words}</a>' if url else words
