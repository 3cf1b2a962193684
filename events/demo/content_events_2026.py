"""Events from the autumn of 2025 to the progress report of July 2026."""

from events.demo.wording import DECISION_458_URL, event
from pages.demo.body import text
from pages.demo.content_sources import cite

EVENTS = [
    event(
        key="event-partners-meeting-2025-10",
        slug="hop-ve-danh-muc-44-du-an-10-2025",
        slug_en="meeting-on-the-list-of-44-projects-october-2025",
        title=("Họp về danh mục 44 dự án phù hợp với JETP", "Meeting on the list of 44 projects suitable for JETP"),
        description=(
            "Giữa tháng 10/2025; số liệu ngày 16/10/2025: 45 đề xuất, 37 phù hợp, tổng 44 dự án với nhu cầu vốn trên "
            "10 tỷ USD.",
            "Mid-October 2025; figures of 16 October: 45 proposals, 37 suitable, 44 projects in all, needing over USD "
            "10 billion.",
        ),
        starts_at="2025-10-16",
        date_precision="month",
        hosts=["org-moit"],
        summary=(
            "Cuộc họp giữa tháng 10/2025; nguồn nêu số liệu ngày 16/10/2025 nhưng không nêu rõ ngày họp.",
            "A meeting in mid-October 2025; the source gives figures of 16 October but not the day of the meeting.",
        ),
        body=(
            [
                text(
                    "<p>Theo VnEconomy, 37 trong 45 đề xuất đã nhận được xác định là phù hợp; cùng 7 dự án đầu tiên, "
                    "danh mục có 44 dự án, cần trên 10 tỷ USD. Ba dự án được nêu là đã có nguồn tài chính, tổng 728 "
                    "triệu USD.</p>"
                    '<p>Chi tiết có trong <a href="page:article-44-projects-2025-10">tin về danh mục 44 dự án</a>.</p>'
                )
            ],
            [
                text(
                    "<p>According to VnEconomy 37 of the 45 proposals received are suitable; with the first 7 projects "
                    "the list has 44, which need more than USD 10 billion. Three projects are named as having finance, "
                    "USD 728 million in all.</p>"
                    '<p>Details are in the <a href="page:article-44-projects-2025-10">news item on the 44 '
                    "projects</a>.</p>"
                )
            ],
        ),
        drawing="meeting",
        **cite("vneconomy-2025-10"),
    ),
    event(
        key="event-afd-loan-2025-12",
        slug="ky-khoan-vay-afd-dau-tien-cho-bac-ai",
        slug_en="first-afd-loan-for-bac-ai-signed",
        title=(
            "Ký khoản vay 76 triệu EUR của AFD cho Bác Ái",
            "AFD loan of EUR 76 million for Bác Ái signed",
        ),
        description=(
            "EVN và AFD ký thỏa thuận tín dụng trong tháng 12/2025; báo chí đưa tin ngày 27/12/2025, ngày ký cụ thể "
            "chưa công bố.",
            "EVN and AFD signed the credit agreement in December 2025; it was reported on 27 December, the day is not "
            "published.",
        ),
        starts_at="2025-12-27",
        date_precision="month",
        hosts=["org-afd", "org-evn"],
        summary=(
            "Khoản đầu tiên trong sáu khoản vay, tổng cộng gần 480 triệu EUR, cho nhà máy 1.200 MW.",
            "The first of six loans, nearly EUR 480 million in all, for the 1,200 MW plant.",
        ),
        body=(
            [
                text(
                    "<p>Cơ quan Phát triển Pháp (AFD) và Tập đoàn Điện lực Việt Nam (EVN) ký thỏa thuận tín dụng 76 "
                    'triệu EUR cho <a href="page:project-bac-ai">thủy điện tích năng Bác Ái</a>. Với năm tổ chức còn '
                    "lại, ngày ký: chưa công bố.</p>"
                    '<p>Xem <a href="page:article-afd-bac-ai-2025-12">tin về khoản vay</a>.</p>'
                )
            ],
            [
                text(
                    "<p>The French Development Agency (AFD) and Viet Nam Electricity (EVN) signed a credit agreement "
                    'of EUR 76 million for <a href="page:project-bac-ai">Bác Ái pumped storage</a>. Dates for the '
                    "other five institutions have not been published.</p>"
                    '<p>See the <a href="page:article-afd-bac-ai-2025-12">news item on the loan</a>.</p>'
                )
            ],
        ),
        sectors=["sector-grid-storage"],
        drawing="signing",
        **cite("sggp-2025-12"),
    ),
    event(
        key="event-partners-meeting-2026-01",
        slug="lam-viec-giua-ban-thu-ky-va-doi-tac-01-2026",
        slug_en="secretariat-and-partners-january-2026",
        title=(
            "Ban Thư ký làm việc với các đối tác về kết quả sàng lọc",
            "Secretariat and partners discuss the outcome of screening",
        ),
        description=(
            "Tháng 01/2026: 37 đề xuất hoàn toàn phù hợp với nhu cầu vốn 9,65 tỷ USD và 4 đề xuất phù hợp có điều "
            "kiện, 223 triệu USD.",
            "January 2026: 37 proposals fully suitable, needing USD 9.65 billion, and 4 suitable on conditions, USD "
            "223 million.",
        ),
        starts_at="2026-01-31",
        date_precision="month",
        hosts=["org-moit"],
        summary=(
            "Kết quả sàng lọc của Cục Điện lực được trao đổi với các đối tác; nguồn chỉ nêu tháng.",
            "The screening by the Electricity Authority was discussed with partners; the source gives only the month.",
        ),
        body=(
            [
                text(
                    "<p>Theo VnEconomy, 37 đề xuất hoàn toàn phù hợp gồm 29 đề xuất có xây dựng công trình (9,62 tỷ "
                    "USD) và 8 đề xuất hỗ trợ kỹ thuật (28 triệu USD). Bốn đề xuất khác phù hợp có điều kiện.</p>"
                    '<p>Cách đọc các con số có trong <a href="page:article-37-proposals-2026-01">tin về kết quả sàng '
                    'lọc</a>; các bước xem xét có tại trang <a href="page:about-process">Quy trình</a>.</p>'
                )
            ],
            [
                text(
                    "<p>According to VnEconomy the 37 fully suitable proposals are 29 with construction (USD 9.62 "
                    "billion) and 8 of technical assistance (USD 28 million). Four more are suitable on conditions.</p>"
                    '<p>The <a href="page:article-37-proposals-2026-01">news item</a> explains the figures; the page '
                    '<a href="page:about-process">Process</a> explains the steps.</p>'
                )
            ],
        ),
        documents=["doc-project-guide"],
        drawing="battery",
        **cite("vneconomy-2026-01"),
    ),
    event(
        key="event-decision-458-2026",
        slug="ban-hanh-quyet-dinh-458-qd-ttg",
        slug_en="decision-458-issued",
        title=(
            "Ban hành Quyết định 458/QĐ-TTg cập nhật Đề án JETP",
            "Decision 458/QĐ-TTg updates the JETP scheme",
        ),
        description=(
            "Tháng 3/2026; các nguồn ghi ngày 20 hoặc 23. Quyết định cập nhật Đề án được phê duyệt năm 2023 theo "
            "Quyết định 1009.",
            "March 2026; sources give the 20th or the 23rd. It updates the scheme that Decision 1009/QĐ-TTg approved "
            "in 2023.",
        ),
        starts_at="2026-03-23",
        date_precision="month",
        hosts=["org-prime-minister"],
        summary=(
            "Đề án thực hiện Tuyên bố JETP có mục tiêu cập nhật về điện tái tạo và điện than.",
            "The scheme that implements the JETP Declaration receives updated aims for renewables and coal.",
        ),
        body=(
            [
                text(
                    '<p><a href="page:doc-458">Quyết định số 458/QĐ-TTg</a> nêu khoảng 47% điện tái tạo vào năm 2030, '
                    "công suất điện than 30,2–31 GW và việc dừng các nhà máy điện than trên 40 năm, theo ghi chú của "
                    "bên thứ ba.</p>"
                    '<p>Xem <a href="page:article-decision-458-2026">tin về quyết định</a>, trong đó mục tiêu mới được '
                    "đặt cạnh Tuyên bố năm 2022.</p>"
                )
            ],
            [
                text(
                    '<p><a href="page:doc-458">Decision 458/QĐ-TTg</a> names about 47% renewable electricity by 2030, '
                    "coal capacity of 30.2 to 31 GW and the closing of coal plants older than 40 years, according to "
                    "third-party notes.</p>"
                    '<p>The <a href="page:article-decision-458-2026">news item</a> sets the aims beside the '
                    "Declaration of 2022.</p>"
                )
            ],
        ),
        sectors=["sector-regulatory", "sector-coal", "sector-renewables"],
        documents=["doc-458", "doc-1009"],
        drawing="coal-transition",
        source_name=(
            "Bản ký Quyết định 458/QĐ-TTg, tháng 3/2026",
            "Signed text of Decision 458/QĐ-TTg, March 2026",
        ),
        source_url=DECISION_458_URL,
    ),
    event(
        key="event-eib-techcombank-2026",
        slug="eib-va-techcombank-cong-bo-han-muc-tin-dung-khi-hau",
        slug_en="eib-and-techcombank-climate-credit-line",
        title=(
            "EIB và Techcombank công bố hạn mức tín dụng khí hậu 200 triệu EUR",
            "EIB and Techcombank announce a EUR 200 million climate credit line",
        ),
        description=(
            "Ngày 24/03/2026 tại Hà Nội: hạn mức 200 triệu EUR cho các khoản đầu tư khí hậu qua một ngân hàng thương "
            "mại Việt Nam.",
            "24 March 2026 in Ha Noi: a line of EUR 200 million for climate investment through a commercial bank in "
            "Viet Nam.",
        ),
        starts_at="2026-03-24",
        place=("Hà Nội", "Ha Noi"),
        hosts=["org-eib"],
        summary=(
            "Vốn của Ngân hàng Đầu tư châu Âu (EIB) đi qua Techcombank; tên hoạt động gắn với JETP.",
            "Money of the European Investment Bank (EIB) passes through Techcombank; the operation carries JETP in "
            "its name.",
        ),
        body=(
            [
                text(
                    "<p>Hạn mức được công bố tại một diễn đàn kinh doanh và đầu tư giữa Liên minh châu Âu và Việt Nam. "
                    "Theo bộ dữ liệu nghiên cứu của bên thứ ba, EIB đăng ký hoạt động này dưới tên có chữ “JETP”; ngân "
                    "hàng trong nước sẽ cho vay lại.</p>"
                    "<p>Đây là vốn qua trung gian, chưa gắn với dự án cụ thể trong danh mục. Danh sách khoản vay cuối "
                    'cùng: chưa công bố. Xem trang <a href="page:about-financing">Tài chính</a>.</p>'
                )
            ],
            [
                text(
                    "<p>The line was announced at a business and investment forum of the European Union and Viet Nam. "
                    "According to third-party research data the EIB lists the operation under a name that includes "
                    "JETP; the bank in Viet Nam will lend the money on.</p>"
                    "<p>It is intermediated finance and not tied to a named project on the list. The final loans have "
                    'not been published. See the page <a href="page:about-financing">Financing</a>.</p>'
                )
            ],
        ),
        drawing="city",
        **cite("research"),
    ),
    event(
        key="event-moit-report-2026-07",
        slug="bao-cao-cua-bo-cong-thuong-9-7-2026",
        slug_en="ministry-report-9-july-2026",
        title=(
            "Báo cáo của Bộ Công Thương về tình hình JETP",
            "Report of the Ministry of Industry and Trade on JETP",
        ),
        description=(
            "Báo cáo ngày 09/07/2026: 50 dự án đầu tư phù hợp, nhu cầu vốn trên 11 tỷ USD; ba dự án đã huy động được "
            "gần 800 triệu USD.",
            "Report of 9 July 2026: 50 suitable investment projects needing over USD 11 billion; three have raised "
            "nearly 800 million.",
        ),
        starts_at="2026-07-09",
        hosts=["org-moit"],
        summary=(
            "Mốc số liệu gần nhất của danh mục mà bản trình diễn này sử dụng.",
            "The most recent figures on the list that this demonstration uses.",
        ),
        body=(
            [
                text(
                    "<p>Báo cáo nêu 50 dự án đầu tư phù hợp với JETP, cần trên 11 tỷ USD. Ba dự án được nêu là đã huy "
                    "động gần 800 triệu USD, trong khi các khoản liệt kê (565, 78 và 79) cộng lại là 722 triệu USD.</p>"
                    "<p>Số liệu dẫn theo bộ dữ liệu nghiên cứu của bên thứ ba. Xem "
                    '<a href="page:article-moit-report-2026-07">tin về báo cáo</a>.</p>'
                )
            ],
            [
                text(
                    "<p>The report counts 50 investment projects that suit JETP and need more than USD 11 billion. "
                    "Three are said to have raised nearly USD 800 million, while the items listed (565, 78 and 79) add "
                    "up to USD 722 million.</p>"
                    "<p>The figures are quoted from third-party research data. See the "
                    '<a href="page:article-moit-report-2026-07">news item</a>.</p>'
                )
            ],
        ),
        drawing="grid",
        **cite("research"),
    ),
]
