"""The International Partners Group and the first GFANZ institutions, with the dates on which they joined or left."""

from pages.demo.content_sources import cite

NO_NOTE = ("", "")
DECLARATION = ("2022-12-14", "day")


def role(name, since, source, note=NO_NOTE, until=None):
    return {"role": name, "since": since, "until": until, "note": note, **cite(source)}


def organisation(key, name, abbreviation, kind, roles=(), country_code="", website="", former_names=()):
    return {
        "key": key,
        "name": name,
        "abbreviation": abbreviation,
        "kind": kind,
        "website": website,
        "country_code": country_code,
        "former_names": list(former_names),
        "roles": list(roles),
    }


def partner(key, name, code, extra=(), abbreviation=("", ""), until=None, note=NO_NOTE):
    roles = [role("ipg", DECLARATION, "joint-statement", note, until), *extra]
    return organisation(key, name, abbreviation, "partner_country", roles, code)


def bank(key, name, abbreviation=("", "")):
    note = (
        "Thuộc nhóm 11 tổ chức tài chính đầu tiên nêu trong tuyên bố chung",
        "One of the first 11 financial institutions named in the joint statement",
    )
    return organisation(key, name, abbreviation, "bank", [role("gfanz", DECLARATION, "joint-statement", note)])


CO_LEAD = role(
    "ipg_co_lead",
    ("2025-03-01", "month"),
    "uk-eu-2025",
    (
        "Được nêu là bên đồng chủ trì sau khi Hoa Kỳ rút khỏi IPG",
        "Named as co-lead after the United States left the IPG",
    ),
)

PARTNERS = [
    partner("org-eu", ("Liên minh châu Âu", "European Union"), "EU", [CO_LEAD], ("EU", "EU")),
    partner("org-uk", ("Vương quốc Anh", "United Kingdom"), "GB", [CO_LEAD], ("", "UK")),
    partner("org-france", ("Pháp", "France"), "FR"),
    partner("org-germany", ("Đức", "Germany"), "DE"),
    partner(
        "org-usa",
        ("Hoa Kỳ", "United States of America"),
        "US",
        abbreviation=("", "US"),
        until=("2025-03-01", "month"),
        note=("Việc rút khỏi IPG được thông báo ngày 5–6/3/2025", "Withdrawal announced on 5–6 March 2025"),
    ),
    partner("org-italy", ("Italia", "Italy"), "IT"),
    partner("org-canada", ("Canada", "Canada"), "CA"),
    partner("org-japan", ("Nhật Bản", "Japan"), "JP"),
    partner("org-norway", ("Na Uy", "Norway"), "NO"),
    partner("org-denmark", ("Đan Mạch", "Denmark"), "DK"),
]

BANKS = [
    organisation(
        "org-gfanz",
        (
            "Liên minh tài chính Glasgow vì mục tiêu phát thải ròng bằng “0”",
            "Glasgow Financial Alliance for Net Zero",
        ),
        ("GFANZ", "GFANZ"),
        "other",
    ),
    bank("org-bank-of-america", ("Bank of America", "Bank of America")),
    bank("org-citi", ("Citi", "Citi")),
    bank("org-deutsche-bank", ("Deutsche Bank", "Deutsche Bank")),
    bank("org-hsbc", ("HSBC", "HSBC")),
    bank("org-macquarie", ("Macquarie", "Macquarie")),
    bank("org-mizuho", ("Mizuho", "Mizuho")),
    bank("org-mufg", ("MUFG", "MUFG")),
    bank("org-prudential", ("Prudential plc", "Prudential plc")),
    bank("org-shinhan", ("Shinhan", "Shinhan")),
    bank("org-smbc", ("SMBC", "SMBC")),
    bank("org-standard-chartered", ("Standard Chartered", "Standard Chartered")),
]
