"""The expansion of the Trị An hydropower plant."""

from pages.demo.body import callout, heading, text
from projects.demo.records import UNKNOWN, event, money, place, scale
from projects.demo.sources import link

SIGNED = ("2025-06-24", "day")

SAME_LOAN = (
    "Cùng khoản 65 triệu EUR, tính bằng USD theo báo cáo; không cộng thêm",
    "The same EUR 65 million, as reported in USD; not to be added",
)

BODY_VI = [
    heading("Nội dung dự án"),
    text(
        "<p>Dự án bổ sung 200 MW bên cạnh Nhà máy Thủy điện Trị An hiện có công suất 400 MW tại tỉnh Đồng Nai. Chủ "
        "đầu tư là Tập đoàn Điện lực Việt Nam (EVN). Theo kế hoạch, tổ máy đầu tiên vận hành vào quý III năm 2027 "
        f"({link('tuoitre-2025-06', 'Tuổi Trẻ, 25/06/2025')}).</p>"
    ),
    heading("Thu xếp vốn"),
    text(
        "<p>EVN và Ngân hàng Tái thiết Đức (KfW) ký hợp đồng vay 65 triệu EUR tại Frankfurt (Đức) ngày 24/06/2025. "
        "Đây là khoản vay trực tiếp đầu tiên KfW dành cho EVN mà không cần bảo lãnh của Chính phủ "
        f"({link('evn-2025-06', 'EVN, 26/06/2025')}).</p>"
    ),
    callout(
        "<p>Cơ quan Đối ngoại châu Âu (EEAS) ghi ngày ký là 26/06/2025. Giá trị tính bằng USD cũng khác nhau: 75,5 "
        "triệu (EVN, tháng 6/2025), 93 triệu (số liệu ngày 16/10/2025) và 79 triệu (Bộ Công Thương, 09/07/2026). Các "
        "giá trị này là của cùng một khoản vay và được trình bày song song, không cộng với nhau.</p>",
        title="Cách đọc các con số",
    ),
    heading("Thông tin chưa công bố"),
    text(
        "<p>Tổng mức đầu tư, phần vốn đối ứng, điều kiện vay, giải ngân, tiến độ thi công thực tế và mức giảm phát "
        "thải: chưa công bố trong các nguồn mà bản trình diễn này sử dụng. Mục điện mặt trời nổi Trị An trong Kế "
        'hoạch huy động nguồn lực là <a href="page:project-rmp-tri-an-floating-solar">một dự án khác</a>.</p>'
    ),
]

BODY_EN = [
    heading("The project"),
    text(
        "<p>The project adds 200 MW beside the existing Trị An hydropower plant of 400 MW in Dong Nai Province. The "
        "owner is Viet Nam Electricity (EVN). The first unit is planned to start in the third quarter of 2027 "
        f"({link('tuoitre-2025-06', 'Tuoi Tre, 25 June 2025')}).</p>"
    ),
    heading("Finance"),
    text(
        "<p>EVN and the German development bank KfW signed a loan of EUR 65 million in Frankfurt, Germany, on 24 June "
        "2025. It is the first direct loan of KfW to EVN without a government guarantee "
        f"({link('evn-2025-06', 'EVN, 26 June 2025')}).</p>"
    ),
    callout(
        "<p>The European External Action Service (EEAS) gives 26 June 2025 as the date of signature. The value in US "
        "dollars differs as well: USD 75.5 million (EVN, June 2025), USD 93 million (figures of 16 October 2025) and "
        "USD 79 million (Ministry of Industry and Trade, 9 July 2026). All of them describe one loan; they stand side "
        "by side and are never added.</p>",
        title="How to read the figures",
    ),
    heading("What is not published"),
    text(
        "<p>The total cost, the owner’s own contribution, the terms of the loan, disbursement, the actual progress of "
        "construction and the emissions avoided are not published in the sources that this demonstration uses. The "
        "floating solar entry of the same name in the Resource Mobilisation Plan is "
        '<a href="page:project-rmp-tri-an-floating-solar">a different project</a>.</p>'
    ),
]

TRI_AN = {
    **UNKNOWN,
    "key": "project-tri-an",
    "code": "TD-003",
    "slug": "mo-rong-thuy-dien-tri-an",
    "slug_en": "tri-an-hydropower-expansion",
    "title": ("Mở rộng Nhà máy Thủy điện Trị An", "Trị An hydropower plant expansion"),
    "description": (
        "Mở rộng Nhà máy Thủy điện Trị An thêm 200 MW tại Đồng Nai, vay KfW 65 triệu EUR không cần bảo lãnh của Chính "
        "phủ.",
        "The Trị An hydropower plant in Dong Nai grows by 200 MW with a KfW loan of EUR 65 million, without state "
        "guarantee.",
    ),
    "sector": "sector-renewables",
    "summary": (
        "Tăng thêm 200 MW thủy điện tại Đồng Nai bằng khoản vay trực tiếp 65 triệu EUR của KfW, không có bảo lãnh của "
        "Chính phủ.",
        "200 MW more hydropower in Dong Nai with a direct KfW loan of EUR 65 million that has no state guarantee.",
    ),
    "body": (BODY_VI, BODY_EN),
    "owner_organisation": "org-evn",
    "drawing": "hydropower",
    "events": ["event-tri-an-loan-2025"],
    "locations": [place("75")],
    "scales": [
        scale(
            "200",
            "MW",
            ("2025-06-25", "day"),
            "tuoitre-2025-06",
            ("Công suất tăng thêm bên cạnh 400 MW hiện có", "Added beside the existing 400 MW"),
        ),
    ],
    "status_events": [
        event(
            "finance",
            "signed",
            SIGNED,
            "evn-2025-06",
            (
                "Hợp đồng vay giữa EVN và KfW, ký tại Frankfurt",
                "Loan agreement between EVN and KfW, signed in Frankfurt",
            ),
        ),
        event(
            "finance",
            "signed",
            ("2025-06-26", "day"),
            "research",
            (
                "Cùng hợp đồng vay; Cơ quan Đối ngoại châu Âu (EEAS) ghi ngày 26/06",
                "The same loan agreement; the European External Action Service (EEAS) dates it 26 June",
            ),
        ),
        event(
            "screening",
            "suitable",
            ("2025-10-16", "day"),
            "vneconomy-2025-10",
            (
                "Là một trong ba dự án có vốn của danh mục 44 dự án phù hợp; ngày sàng lọc: chưa công bố",
                "One of the three financed projects in the list of 44 suitable ones; the date of screening is not "
                "published",
            ),
        ),
    ],
    "money_lines": [
        money(
            "kfw-65",
            "agreement",
            "65000000",
            "EUR",
            SIGNED,
            "evn-2025-06",
            financier="org-kfw",
            role="lead",
            sovereign_guarantee=False,
            reported_usd="75500000",
            usd_date="2025-06-26",
            note=("Vay trực tiếp, không có bảo lãnh của Chính phủ", "Direct loan without a government guarantee"),
            operation="kfw-loan",
        ),
        money(
            "kfw-65-eeas",
            "agreement",
            "65000000",
            "EUR",
            ("2025-06-26", "day"),
            "research",
            financier="org-kfw",
            role="lead",
            sovereign_guarantee=False,
            note=(
                "Cùng khoản vay, ngày ký theo EEAS; không cộng thêm",
                "The same loan with the date given by the EEAS; not to be added",
            ),
            operation="kfw-loan",
        ),
        money(
            "reported-93",
            "agreement",
            "93000000",
            "USD",
            ("2025-10-16", "day"),
            "vneconomy-2025-10",
            financier="org-kfw",
            note=SAME_LOAN,
            operation="kfw-loan",
        ),
        money(
            "reported-79",
            "agreement",
            "79000000",
            "USD",
            ("2026-07-09", "day"),
            "research",
            financier="org-kfw",
            note=SAME_LOAN,
            operation="kfw-loan",
        ),
    ],
}
