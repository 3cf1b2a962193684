"""The main dates of JETP in Viet Nam, from the Declaration to the report of July 2026."""

from pages.demo.body import callout, documents, heading, text, timeline
from pages.demo.content_sources import sources

TIMELINE_SOURCES = sources(
    "joint-statement", "head-2023", "consultation-2023-08", "workshop-2023-10", "afp-2023", "head-2024", "portal-2025",
    "igip-2025-05", "uk-eu-2025", "tdworld-2025", "evn-2025-06", "asvcs-2025-07", "vneconomy-2025-10", "sggp-2025-12",
    "vneconomy-2026-01", "research",
)  # fmt: skip

START_VI = [
    ("2022-12-14", "day", "Tuyên bố chính trị", "<p>Việt Nam và IPG thông qua tại Brussels.</p>"),
    ("2023-07-14", "day", "Thành lập Ban Thư ký", "<p>Quyết định 845/QĐ-TTg của Thủ tướng Chính phủ.</p>"),
    ("2023-08-11", "day", "Hội thảo tham vấn", "<p>Lấy ý kiến về Kế hoạch huy động nguồn lực (RMP).</p>"),
    ("2023-08-31", "day", "Đề án thực hiện Tuyên bố", "<p>Quyết định 1009/QĐ-TTg.</p>"),
    ("2023-10-27", "day", "Hội thảo tham vấn tiếp theo", "<p>Trao đổi tiếp về RMP.</p>"),
    ("2023-12-01", "day", "Công bố RMP", "<p>Thủ tướng Chính phủ Phạm Minh Chính công bố tại COP28, Dubai.</p>"),
    ("2024-10-01", "day", "Trưởng Ban Thư ký mới", "<p>Bộ trưởng Bộ Tài nguyên và Môi trường Đỗ Đức Duy.</p>"),
]
START_EN = [
    ("2022-12-14", "day", "Political Declaration", "<p>Adopted by Viet Nam and the IPG in Brussels.</p>"),
    ("2023-07-14", "day", "Secretariat established", "<p>Decision 845/QĐ-TTg of the Prime Minister.</p>"),
    ("2023-08-11", "day", "Consultation workshop", "<p>Comments on the Resource Mobilisation Plan (RMP).</p>"),
    ("2023-08-31", "day", "Scheme to implement the Declaration", "<p>Decision 1009/QĐ-TTg.</p>"),
    ("2023-10-27", "day", "Second consultation workshop", "<p>Further discussion of the RMP.</p>"),
    ("2023-12-01", "day", "RMP announced", "<p>By Prime Minister Phạm Minh Chính at COP28 in Dubai.</p>"),
    (
        "2024-10-01",
        "day",
        "New Head of the Secretariat",
        "<p>Minister of Natural Resources and Environment Đỗ Đức Duy.</p>",
    ),
]
YEAR_2025_VI = [
    (
        "2025-03-05",
        "day",
        "Hoa Kỳ rút khỏi IPG",
        "<p>Thông báo ngày 5–6/3; EU và Vương quốc Anh là hai bên đồng chủ trì.</p>",
    ),
    ("2025-03-12", "day", "Biên bản ghi nhớ EIB – Bộ Tài chính", "<p>500 triệu EUR; chưa phải hợp đồng vay.</p>"),
    ("2025-04-09", "day", "Công bố cổng thông tin JETP", "<p>Địa chỉ jetp.moit.gov.vn.</p>"),
    (
        "2025-05-22",
        "day",
        "Cuộc họp Ban Thư ký do Bộ Công Thương chủ trì",
        "<p>Thứ trưởng Nguyễn Hoàng Long chủ trì; lần đầu với Bộ Công Thương là cơ quan thường trực.</p>",
    ),
    (
        "2025-05-26",
        "day",
        "Ký kết cho hai dự án",
        "<p>Thỏa thuận 67 triệu EUR cho lưới điện 500 kV Bình Dương – Đồng Nai; biên bản ghi nhớ cho Bác Ái (nguồn "
        "ghi 26 hoặc 27/5).</p>",
    ),
    ("2025-06-24", "day", "Khoản vay Trị An", "<p>KfW và EVN ký 65 triệu EUR tại Frankfurt (có nguồn ghi 26/6).</p>"),
    ("2025-07-08", "day", "Ban Thư ký họp với IPG", "<p>24 dự án, đề xuất phù hợp, 7.039,03 triệu USD.</p>"),
    ("2025-09-04", "day", "Thư bày tỏ ý định của CDP", "<p>Cho dự án Bác Ái.</p>"),
    (
        "2025-10-09",
        "day",
        "Diễn đàn Global Gateway",
        "<p>Nhóm châu Âu nêu gói 430 triệu EUR cho Bác Ái, không có JICA.</p>",
    ),
    ("2025-10-16", "day", "Số liệu tháng 10", "<p>44 dự án, đề xuất phù hợp; hơn 10 tỷ USD.</p>"),
    ("2025-12-01", "month", "Khoản vay đầu tiên cho Bác Ái", "<p>AFD ký 76 triệu EUR, khoản đầu trong sáu khoản.</p>"),
]
YEAR_2025_EN = [
    (
        "2025-03-05",
        "day",
        "The United States leaves the IPG",
        "<p>Announced on 5–6 March; the EU and the United Kingdom are the co-leads.</p>",
    ),
    ("2025-03-12", "day", "EIB – Ministry of Finance memorandum", "<p>EUR 500 million; not a loan agreement.</p>"),
    ("2025-04-09", "day", "JETP portal launched", "<p>At jetp.moit.gov.vn.</p>"),
    (
        "2025-05-22",
        "day",
        "Secretariat meeting chaired by the Ministry of Industry and Trade",
        "<p>Deputy Minister Nguyễn Hoàng Long in the chair; the first with the ministry as standing agency.</p>",
    ),
    (
        "2025-05-26",
        "day",
        "Signings for two projects",
        "<p>EUR 67 million agreement for the 500 kV Binh Duong – Dong Nai grid; memorandum for Bác Ái (sources say 26 "
        "or 27 May).</p>",
    ),
    (
        "2025-06-24",
        "day",
        "Trị An loan",
        "<p>KfW and EVN sign EUR 65 million in Frankfurt (one source says 26 June).</p>",
    ),
    (
        "2025-07-08",
        "day",
        "Secretariat meets the IPG",
        "<p>24 suitable projects and proposals, USD 7,039.03 million.</p>",
    ),
    ("2025-09-04", "day", "CDP letter of intent", "<p>For the Bác Ái project.</p>"),
    (
        "2025-10-09",
        "day",
        "Global Gateway Forum",
        "<p>Team Europe states a EUR 430 million package for Bác Ái, without JICA.</p>",
    ),
    ("2025-10-16", "day", "Figures of October", "<p>44 suitable projects and proposals; over USD 10 billion.</p>"),
    ("2025-12-01", "month", "First loan for Bác Ái", "<p>AFD signs EUR 76 million, the first of six loans.</p>"),
]
YEAR_2026_VI = [
    (
        "2026-01-01",
        "month",
        "Ban Thư ký họp với các đối tác",
        "<p>37/50 đề xuất hoàn toàn phù hợp, 9,65 tỷ USD; 4 đề xuất phù hợp có điều kiện.</p>",
    ),
    ("2026-03-01", "month", "Cập nhật Đề án", "<p>Quyết định 458/QĐ-TTg; nguồn ghi ngày 20 hoặc 23/3.</p>"),
    ("2026-03-24", "day", "Hạn mức EIB – Techcombank", "<p>Công bố 200 triệu EUR qua ngân hàng trung gian.</p>"),
    (
        "2026-07-09",
        "day",
        "Báo cáo của Bộ Công Thương",
        "<p>50 dự án đầu tư, hơn 11 tỷ USD; ba dự án có vốn, gần 800 triệu USD.</p>",
    ),
]
YEAR_2026_EN = [
    (
        "2026-01-01",
        "month",
        "Secretariat meets the partners",
        "<p>37 of 50 proposals fully suitable, USD 9.65 billion; 4 conditionally suitable.</p>",
    ),
    ("2026-03-01", "month", "Scheme updated", "<p>Decision 458/QĐ-TTg; sources say 20 or 23 March.</p>"),
    ("2026-03-24", "day", "EIB – Techcombank credit line", "<p>EUR 200 million announced, through a bank.</p>"),
    (
        "2026-07-09",
        "day",
        "Report of the Ministry of Industry and Trade",
        "<p>50 investment projects, over USD 11 billion; three with finance, nearly USD 800 million.</p>",
    ),
]

TIMELINE = {
    "key": "about-timeline",
    "parent": "about",
    "type": "ContentPage",
    "slug": "cac-moc-chinh",
    "slug_en": "main-dates",
    "title": ("Các mốc chính", "Main dates"),
    "description": (
        "Các mốc chính của JETP tại Việt Nam từ Tuyên bố chính trị tháng 12/2022 đến tháng 7/2026: văn bản, cuộc họp, "
        "ký kết và số liệu.",
        "The main dates of JETP in Viet Nam from the Political Declaration of December 2022 to July 2026: texts, "
        "meetings, signings and figures.",
    ),
    "intro": (
        "Từ Tuyên bố chính trị năm 2022 đến báo cáo tháng 7/2026, xếp theo thời gian; mỗi mốc có nguồn ở cuối trang.",
        "From the Political Declaration of 2022 to the report of July 2026, in order of time; the sources stand at "
        "the end of the page.",
    ),
    "body": (
        [
            text(
                "<p>Các tên viết tắt dùng trên trang: IPG (Nhóm các đối tác quốc tế), COP28 (Hội nghị lần thứ 28 các "
                "bên tham gia Công ước khung của Liên hợp quốc về biến đổi khí hậu), EIB (Ngân hàng Đầu tư châu Âu), "
                "KfW (Ngân hàng Tái thiết Đức), EVN (Tập đoàn Điện lực Việt Nam), AFD (Cơ quan Phát triển Pháp), CDP "
                "(Cassa Depositi e Prestiti) và JICA (Cơ quan Hợp tác quốc tế Nhật Bản).</p>"
            ),
            heading("2022–2024: đặt nền móng"),
            timeline(START_VI),
            heading("2025: những khoản vốn đầu tiên"),
            timeline(YEAR_2025_VI),
            heading("2026: cập nhật chính sách và danh mục"),
            timeline(YEAR_2026_VI),
            callout(
                "<p>Khi các nguồn ghi ngày khác nhau, cả hai ngày đều được nêu. Mốc chỉ biết đến tháng thì ghi theo "
                "tháng.</p>",
                "Về ngày tháng",
            ),
            documents(["doc-declaration", "doc-845", "doc-1009", "doc-rmp", "doc-458"], "Văn bản theo các mốc"),
            *TIMELINE_SOURCES[0],
        ],
        [
            text(
                "<p>Abbreviations used on this page: IPG (International Partners Group), COP28 (28th Conference of "
                "the Parties to the United Nations Framework Convention on Climate Change), EIB (European Investment "
                "Bank), KfW (German development bank), EVN (Viet Nam Electricity), AFD (French development agency), "
                "CDP (Cassa Depositi e Prestiti) and JICA (Japan International Cooperation Agency).</p>"
            ),
            heading("2022–2024: the foundations"),
            timeline(START_EN),
            heading("2025: the first finance"),
            timeline(YEAR_2025_EN),
            heading("2026: policy and pipeline updated"),
            timeline(YEAR_2026_EN),
            callout(
                "<p>Where sources give different dates, both are stated. Where only the month is known, the month "
                "stands alone.</p>",
                "About dates",
            ),
            documents(["doc-declaration", "doc-845", "doc-1009", "doc-rmp", "doc-458"], "Documents behind the dates"),
            *TIMELINE_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": "2026-11-20",
}
