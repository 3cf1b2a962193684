"""Bác Ái pumped storage: one plant, a memorandum of six lenders, and the figures that differ from source to source."""

from pages.demo.body import callout, heading, text, timeline
from projects.demo.records import UNKNOWN, event, money, place, scale
from projects.demo.sources import link

MOU = ("2025-05-26", "day")
REPORTED = ("2025-12-27", "day")

SAME_FINANCE = (
    "Cùng khoản tài trợ với biên bản ghi nhớ tháng 5/2025, tính bằng USD theo báo cáo; không cộng thêm",
    "The same finance as in the memorandum of May 2025, as reported in USD; not to be added",
)

MONEY = [
    money(
        "total-cost",
        "total_cost",
        "21100000000000",
        "VND",
        REPORTED,
        "sggp-2025-12",
        reported_usd="802500000",
        usd_date="2025-12-27",
        note=("Tổng mức đầu tư theo tin tháng 12/2025", "Total investment as reported in December 2025"),
    ),
    money(
        "mou-480",
        "mou",
        "480000000",
        "EUR",
        MOU,
        "asvcs-2025-07",
        financier="org-afd",
        role="lead",
        up_to=True,
        note=(
            "AFD đại diện sáu định chế: AFD, EIB, JICA, KfW, CDP, Proparco; phần vốn riêng: chưa công bố. Có nguồn "
            "ghi ngày 27/05/2025",
            "AFD on behalf of six institutions: AFD, EIB, JICA, KfW, CDP, Proparco; their shares are not published. "
            "Some sources date it 27 May 2025",
        ),
        operation="memorandum-2025",
    ),
    money(
        "eu-grant-10",
        "mou",
        "10000000",
        "EUR",
        MOU,
        "asvcs-2025-07",
        financier="org-eu",
        instrument="technical_assistance",
        note=(
            "Viện trợ hỗ trợ kỹ thuật của Liên minh châu Âu, nêu cùng biên bản ghi nhớ",
            "Technical assistance grant of the European Union, stated with the memorandum",
        ),
    ),
    money(
        "mou-490",
        "mou",
        "490000000",
        "EUR",
        MOU,
        "uk-eu-2025",
        financier="org-afd",
        role="lead",
        note=(
            "Giá trị khác của cùng biên bản ghi nhớ, gọi chung các định chế và EU; không cộng thêm",
            "Another figure for the same memorandum, for the institutions and the EU together; not to be added",
        ),
        operation="memorandum-2025",
    ),
    money(
        "team-europe-430",
        "pledge",
        "430000000",
        "EUR",
        ("2025-10-09", "day"),
        "research",
        financier="org-eu",
        note=(
            "Gói của EU và các định chế châu Âu, không có JICA, công bố tại Diễn đàn Cửa ngõ toàn cầu; không cộng thêm",
            "Package of the EU and European institutions, without JICA, announced at the Global Gateway Forum; not to "
            "be added",
        ),
        operation="memorandum-2025",
    ),
    money(
        "afd-76",
        "agreement",
        "76000000",
        "EUR",
        ("2025-12-01", "month"),
        "sggp-2025-12",
        financier="org-afd",
        role="lead",
        part_of="mou-480",
        reported_usd="89470000",
        usd_date="2025-12-27",
        note=(
            "Khoản đầu tiên trong sáu khoản vay. Chú thích một ảnh báo in nhầm thành 489,47 triệu USD",
            "First of six loans. The caption of one newspaper photograph misprints it as USD 489.47 million",
        ),
    ),
    money(
        "reported-557",
        "mou",
        "557000000",
        "USD",
        ("2025-10-16", "day"),
        "vneconomy-2025-10",
        note=SAME_FINANCE,
        operation="memorandum-2025",
    ),
    money(
        "reported-565",
        "mou",
        "565000000",
        "USD",
        ("2026-07-09", "day"),
        "research",
        note=SAME_FINANCE,
        operation="memorandum-2025",
    ),
]

EVENTS = [
    event(
        "finance",
        "mou",
        MOU,
        "uk-eu-2025",
        (
            "Biên bản ghi nhớ giữa EVN và AFD, đại diện sáu định chế; một số báo cáo gọi là thỏa thuận tín dụng",
            "Memorandum between EVN and AFD for six institutions; some reports call it a credit agreement",
        ),
    ),
    event(
        "finance",
        "mou",
        ("2025-05-27", "day"),
        "research",
        (
            "Cùng biên bản ghi nhớ; một bản tuyên bố khác của Vương quốc Anh và EU ghi ngày 27/05",
            "The same memorandum; another version of the UK and EU statement dates it 27 May",
        ),
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
    event(
        "finance",
        "mou",
        ("2025-09-04", "day"),
        "research",
        (
            "Thư bày tỏ ý định của Cassa Depositi e Prestiti (CDP, Italia) với EVN; số tiền: chưa công bố",
            "Letter of intent of Cassa Depositi e Prestiti (CDP, Italy) with EVN; amount not published",
        ),
    ),
    event(
        "finance",
        "signed",
        ("2025-12-01", "month"),
        "sggp-2025-12",
        (
            "Chỉ khoản vay 76 triệu EUR của AFD; năm khoản còn lại: chưa công bố việc ký",
            "Only the AFD loan of EUR 76 million; signature of the other five is not published",
        ),
    ),
]

BODY_VI = [
    heading("Vai trò trong hệ thống điện"),
    text(
        "<p>Thủy điện tích năng bơm nước lên hồ trên vào giờ thấp điểm và xả xuống phát điện vào giờ cao điểm. Nhà "
        "máy Bác Ái có công suất 1.200 MW, gồm bốn tổ máy 300 MW. Chủ đầu tư là Tập đoàn Điện lực Việt Nam (EVN); Ban "
        "Quản lý dự án Điện 3 (EVNPMB3) đại diện chủ đầu tư. Dự án nằm tại tỉnh Khánh Hòa, phần địa bàn thuộc tỉnh "
        "Ninh Thuận trước ngày 01/07/2025.</p>"
    ),
    heading("Thu xếp vốn"),
    text(
        "<p>Tổng mức đầu tư được nêu là 21,1 nghìn tỷ đồng, tương đương 802,5 triệu USD "
        f"({link('sggp-2025-12', 'Sài Gòn Giải Phóng, 27/12/2025')}).</p>"
    ),
    timeline(
        [
            (
                "2025-05-26",
                "day",
                "Ký biên bản ghi nhớ",
                "<p>EVN ký với Cơ quan Phát triển Pháp (AFD), đại diện AFD, Ngân hàng Đầu tư châu Âu (EIB), JICA "
                "(Nhật Bản), KfW (Đức), CDP (Italia) và Proparco (Pháp). Có nguồn ghi ngày 27/05.</p>",
            ),
            ("2025-09-04", "day", "Thư bày tỏ ý định của CDP (Italia)", "<p>Số tiền: chưa công bố.</p>"),
            (
                "2025-10-09",
                "day",
                "Công bố gói 430 triệu EUR của châu Âu",
                "<p>Tại Diễn đàn Cửa ngõ toàn cầu, không tính JICA.</p>",
            ),
            ("2025-12-01", "month", "Ký khoản vay 76 triệu EUR với AFD", "<p>Khoản đầu tiên trong sáu khoản.</p>"),
        ]
    ),
    callout(
        "<p>Cùng một nguồn tài trợ được nêu với nhiều giá trị: 490 triệu EUR (tuyên bố của Vương quốc Anh và EU, "
        "30/05/2025), tối đa 480 triệu EUR (cuộc họp Ban Thư ký ngày 08/07/2025), 430 triệu EUR (Diễn đàn Cửa ngõ "
        "toàn cầu, 09/10/2025), 557 triệu USD (VnEconomy, số liệu ngày 16/10/2025) và 565 triệu USD (Bộ Công Thương, "
        "09/07/2026). Các giá trị được ghi riêng, không cộng với nhau. Biên bản ghi nhớ không phải là hợp đồng "
        "vay.</p>",
        title="Cách đọc các con số",
    ),
    heading("Thông tin chưa công bố"),
    text(
        "<p>Phần vốn của từng định chế, việc ký năm khoản vay còn lại, giải ngân, tiến độ thi công và mức giảm phát "
        "thải: chưa công bố.</p>"
    ),
]

BODY_EN = [
    heading("Its part in the power system"),
    text(
        "<p>Pumped storage lifts water to an upper reservoir when demand is low and lets it down through turbines "
        "when demand is high. The Bác Ái plant has a capacity of 1,200 MW in four units of 300 MW. The owner is Viet "
        "Nam Electricity (EVN), represented by its Power Project Management Board No. 3 (EVNPMB3). The project lies "
        "in Khanh Hoa Province, in the part that was Ninh Thuan Province until 1 July 2025.</p>"
    ),
    heading("Finance"),
    text(
        "<p>The total investment is given as VND 21.1 trillion, reported as USD 802.5 million "
        f"({link('sggp-2025-12', 'Sai Gon Giai Phong, 27 December 2025')}).</p>"
    ),
    timeline(
        [
            (
                "2025-05-26",
                "day",
                "Memorandum of understanding signed",
                "<p>EVN signed with the French Development Agency (AFD), acting for AFD, the European Investment Bank "
                "(EIB), JICA (Japan), KfW (Germany), CDP (Italy) and Proparco (France). Some sources say 27 May.</p>",
            ),
            ("2025-09-04", "day", "Letter of intent of CDP (Italy)", "<p>The amount is not published.</p>"),
            (
                "2025-10-09",
                "day",
                "European package of EUR 430 million announced",
                "<p>At the Global Gateway Forum, without JICA.</p>",
            ),
            ("2025-12-01", "month", "Loan of EUR 76 million signed with AFD", "<p>The first of six loans.</p>"),
        ]
    ),
    callout(
        "<p>The same finance is reported with several values: EUR 490 million (statement of the UK and the EU, 30 May "
        "2025), up to EUR 480 million (Secretariat meeting of 8 July 2025), EUR 430 million (Global Gateway Forum, "
        "9 October 2025), USD 557 million (VnEconomy, figures of 16 October 2025) and USD 565 million (Ministry of "
        "Industry and Trade, 9 July 2026). They stand side by side and are never added. A memorandum of understanding "
        "is not a loan contract.</p>",
        title="How to read the figures",
    ),
    heading("What is not published"),
    text(
        "<p>The share of each institution, the signature of the other five loans, disbursement, progress of "
        "construction and the emissions avoided are not published.</p>"
    ),
]

BAC_AI = {
    **UNKNOWN,
    "key": "project-bac-ai",
    "code": "TD-001",
    "slug": "thuy-dien-tich-nang-bac-ai",
    "slug_en": "bac-ai-pumped-storage",
    "title": ("Thủy điện tích năng Bác Ái", "Bác Ái pumped storage hydropower"),
    "description": (
        "Dự án thủy điện tích năng Bác Ái 1.200 MW tại Khánh Hòa: các mốc thu xếp vốn trong JETP, từng con số kèm "
        "nguồn.",
        "Bác Ái pumped storage hydropower, 1,200 MW in Khanh Hoa: the steps of its JETP finance, each figure with its "
        "source.",
    ),
    "sector": "sector-grid-storage",
    "summary": (
        "Nhà máy thủy điện tích năng 1.200 MW của EVN tại Khánh Hòa, với biên bản ghi nhớ của sáu định chế tài chính "
        "và khoản vay đầu tiên ký tháng 12/2025.",
        "A pumped storage plant of 1,200 MW owned by EVN in Khanh Hoa, with a memorandum of six financial "
        "institutions and a first loan signed in December 2025.",
    ),
    "body": (BODY_VI, BODY_EN),
    "owner_organisation": "org-evn",
    "contact_unit": "org-evnpmb3",
    "drawing": "pumped-storage",
    "events": [
        "event-signings-2025-05",
        "event-cdp-letter-2025-09",
        "event-global-gateway-2025-10",
        "event-afd-loan-2025-12",
    ],
    "locations": [place("56", ("Ninh Thuận", "Ninh Thuan"))],
    "scales": [scale("1200", "MW", REPORTED, "sggp-2025-12", ("Bốn tổ máy 300 MW", "Four units of 300 MW"))],
    "status_events": EVENTS,
    "money_lines": MONEY,
}
