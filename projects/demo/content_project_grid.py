"""The 500 kV grid of Bình Dương and Đồng Nai."""

from pages.demo.body import callout, heading, text
from projects.demo.records import UNKNOWN, event, money, place, scale
from projects.demo.sources import link

SIGNED = ("2025-05-26", "day")

SAME_LOAN = (
    "Cùng khoản 67 triệu EUR, tính bằng USD theo báo cáo; không cộng thêm",
    "The same EUR 67 million, as reported in USD; not to be added",
)

BODY_VI = [
    heading("Nội dung dự án"),
    text(
        "<p>Dự án do Tổng công ty Truyền tải điện Quốc gia (EVNNPT) làm chủ đầu tư, gồm ba tiểu dự án với hai trạm "
        "biến áp và các đường dây 500 kV liên quan trên địa bàn Bình Dương và Đồng Nai. Từ ngày 01/07/2025, tỉnh Bình "
        "Dương thuộc Thành phố Hồ Chí Minh; tên dự án vẫn giữ địa danh cũ.</p>"
    ),
    heading("Thu xếp vốn"),
    text(
        "<p>Ngày 26/05/2025, EVNNPT và Cơ quan Phát triển Pháp (AFD) ký thỏa thuận tài trợ 67 triệu EUR "
        f"({link('uk-eu-2025', 'tuyên bố của Vương quốc Anh và Liên minh châu Âu, 30/05/2025')}). Đây là một trong "
        "hai dự án được thông báo trong chuyến thăm Việt Nam của Tổng thống Pháp.</p>"
    ),
    callout(
        "<p>Khoản 67 triệu EUR được báo chí chuyển đổi thành 76,48 triệu USD "
        f"({link('tdworld-2025', 'T&amp;D World')}, 2025) và được nêu là 78 triệu USD trong số liệu ngày 16/10/2025 "
        "(VnEconomy) cũng như báo cáo của Bộ Công Thương ngày 09/07/2026. Đây là một khoản vay theo các tỷ giá khác "
        "nhau, không phải nhiều khoản. Gói tối đa 500 triệu EUR của Pháp cho giai đoạn 2023–2027 là hạn mức quốc gia, "
        "không phải vốn của dự án này.</p>",
        title="Cách đọc các con số",
    ),
    heading("Thông tin chưa công bố"),
    text(
        "<p>Tổng mức đầu tư, điều kiện vay, giải ngân, tiến độ thi công, chiều dài đường dây và mức giảm phát thải: "
        "chưa công bố.</p>"
    ),
]

BODY_EN = [
    heading("The project"),
    text(
        "<p>The owner is the National Power Transmission Corporation (EVNNPT). The project has three sub-projects, "
        "with two substations and the 500 kV lines connected with them, in Binh Duong and Dong Nai. Since 1 July 2025 "
        "Binh Duong has been part of Ho Chi Minh City; the name of the project keeps the former place name.</p>"
    ),
    heading("Finance"),
    text(
        "<p>On 26 May 2025 EVNNPT and the French Development Agency (AFD) signed a financing agreement of EUR 67 "
        f"million ({link('uk-eu-2025', 'statement of the UK and the EU, 30 May 2025')}). It was one of two projects "
        "announced during the visit of the President of France to Viet Nam.</p>"
    ),
    callout(
        "<p>The EUR 67 million was converted to USD 76.48 million in the press "
        f"({link('tdworld-2025', 'T&amp;D World')}, 2025) and is given as USD 78 million in figures of 16 October "
        "2025 (VnEconomy) and in the report of the Ministry of Industry and Trade of 9 July 2026. It is one loan at "
        "different exchange rates, not several. The French envelope of up to EUR 500 million for 2023–2027 is a "
        "country envelope, not money of this project.</p>",
        title="How to read the figures",
    ),
    heading("What is not published"),
    text(
        "<p>The total cost, the terms of the loan, disbursement, progress of construction, the length of the lines "
        "and the emissions avoided are not published.</p>"
    ),
]

GRID_500_KV = {
    **UNKNOWN,
    "key": "project-binh-duong-dong-nai",
    "code": "TD-002",
    "slug": "luoi-dien-500-kv-binh-duong-dong-nai",
    "slug_en": "500-kv-binh-duong-dong-nai",
    "title": ("Lưới điện 500 kV Bình Dương – Đồng Nai", "Binh Duong – Dong Nai 500 kV grid"),
    "description": (
        "Hai trạm biến áp và đường dây 500 kV Bình Dương – Đồng Nai của EVNNPT, thỏa thuận tài trợ 67 triệu EUR với "
        "AFD.",
        "Two substations and 500 kV lines of EVNNPT in Binh Duong and Dong Nai, with an AFD agreement of EUR 67 "
        "million.",
    ),
    "sector": "sector-grid-storage",
    "summary": (
        "Ba tiểu dự án lưới truyền tải 500 kV của EVNNPT tại khu vực Bình Dương và Đồng Nai, do AFD tài trợ 67 triệu "
        "EUR.",
        "Three 500 kV transmission sub-projects of EVNNPT in Binh Duong and Dong Nai, financed by AFD with EUR 67 "
        "million.",
    ),
    "body": (BODY_VI, BODY_EN),
    "owner_organisation": "org-evnnpt",
    "drawing": "grid",
    "events": ["event-signings-2025-05"],
    "locations": [place("79", ("Bình Dương", "Binh Duong")), place("75")],
    "scales": [
        scale("500", "kV", SIGNED, "tdworld-2025", ("Cấp điện áp", "Voltage level")),
        scale("2", "units", SIGNED, "tdworld-2025", ("Trạm biến áp", "Substations")),
        scale("3", "units", SIGNED, "tdworld-2025", ("Tiểu dự án", "Sub-projects")),
    ],
    "status_events": [
        event(
            "finance",
            "signed",
            SIGNED,
            "uk-eu-2025",
            ("Thỏa thuận tài trợ giữa EVNNPT và AFD", "Financing agreement between EVNNPT and AFD"),
        ),
        event(
            "screening",
            "suitable",
            ("2025-07-08", "day"),
            "asvcs-2025-07",
            (
                "Nêu tại cuộc họp ngày 08/07/2025 trong nhóm dự án đầu tiên; ngày sàng lọc: chưa công bố",
                "Named at the meeting of 8 July 2025 among the first projects; the date of screening is not published",
            ),
        ),
    ],
    "money_lines": [
        money(
            "afd-67",
            "agreement",
            "67000000",
            "EUR",
            SIGNED,
            "uk-eu-2025",
            financier="org-afd",
            role="lead",
            note=("Số EUR của thỏa thuận đã ký", "The sum of the signed agreement in EUR"),
            operation="afd-loan",
        ),
        money(
            "press-76",
            "agreement",
            "76480000",
            "USD",
            SIGNED,
            "tdworld-2025",
            financier="org-afd",
            note=SAME_LOAN,
            operation="afd-loan",
        ),
        money(
            "reported-78-2025",
            "agreement",
            "78000000",
            "USD",
            ("2025-10-16", "day"),
            "vneconomy-2025-10",
            financier="org-afd",
            note=SAME_LOAN,
            operation="afd-loan",
        ),
        money(
            "reported-78-2026",
            "agreement",
            "78000000",
            "USD",
            ("2026-07-09", "day"),
            "research",
            financier="org-afd",
            note=SAME_LOAN,
            operation="afd-loan",
        ),
    ],
}
