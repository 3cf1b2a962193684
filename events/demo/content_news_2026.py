"""News of 2026 on JETP in Viet Nam: a new round of screening, the updated scheme, a progress report."""

from events.demo.wording import BYLINE, DECISION_458_URL, address, caption
from pages.demo.body import callout, heading, table, text

ARTICLES = [
    {
        "key": "article-37-proposals-2026-01",
        "slug": "37-de-xuat-hoan-toan-phu-hop-voi-jetp",
        "slug_en": "37-proposals-fully-suitable-for-jetp",
        "title": (
            "37 đề xuất hoàn toàn phù hợp với JETP, nhu cầu vốn 9,65 tỷ USD",
            "37 proposals fully suitable for JETP, with a need of USD 9.65 billion",
        ),
        "description": (
            "Tháng 01/2026, Ban Thư ký trao đổi với các đối tác về kết quả sàng lọc: 37 đề xuất phù hợp, 4 đề xuất "
            "phù hợp có điều kiện.",
            "In January 2026 the Secretariat and its partners discussed the screening: 37 proposals suitable and 4 "
            "suitable on conditions.",
        ),
        "published_on": "2026-01-31",
        "published_on_precision": "month",
        "updated_on": None,
        "lead": (
            "Kết quả sàng lọc lần này có thêm một bậc “phù hợp có điều kiện”, với bốn đề xuất trị giá 223 triệu USD.",
            "This time the screening has one more grade, “conditionally suitable”, with four proposals worth USD 223 "
            "million.",
        ),
        "body": (
            [
                text(
                    "<p>Tại cuộc làm việc giữa Ban Thư ký thực hiện Tuyên bố JETP (Quan hệ đối tác chuyển đổi năng "
                    "lượng công bằng) và các đối tác vào tháng 01/2026, 37 đề xuất được xác định là hoàn toàn phù hợp, "
                    "với nhu cầu vốn 9,65 tỷ USD, theo VnEconomy. Việc sàng lọc do Cục Điện lực thuộc Bộ Công Thương "
                    "thực hiện từ cuối năm 2025.</p>"
                ),
                table(
                    "Kết quả sàng lọc nêu trong tháng 01/2026",
                    columns=["Nhóm", "Số đề xuất", "Nhu cầu vốn"],
                    rows=[
                        ["Hoàn toàn phù hợp", "37", "9,65 tỷ USD"],
                        ["– trong đó: có xây dựng công trình", "29", "9,62 tỷ USD"],
                        ["– trong đó: hỗ trợ kỹ thuật", "8", "28 triệu USD"],
                        ["Phù hợp có điều kiện", "4", "223 triệu USD"],
                    ],
                    note="Nguồn: VnEconomy, tháng 01/2026. “37” được nêu trên tổng số 50.",
                ),
                text(
                    "<p>Cùng nguồn cho biết 45 đề xuất đã được gửi các đối tác trong hai đợt: 25 đề xuất với 7,1 tỷ "
                    "USD và 20 đề xuất với 4,1 tỷ USD. Nguồn không giải thích quan hệ giữa con số 45 này và tổng số "
                    "50; bản trình diễn này giữ cả hai mà không suy đoán.</p>"
                ),
                heading("So với tháng 10/2025"),
                text(
                    '<p>Tháng 10/2025 cũng có con số <a href="page:article-44-projects-2025-10">37 đề xuất phù '
                    "hợp</a>, nhưng trên 45 đề xuất và được cộng với 7 dự án ban đầu để thành 44. Hai lần công bố khác "
                    "nhau về mẫu số và cách phân loại, vì vậy không nên coi đây là cùng một phép đếm.</p>"
                    "<p>Tên của từng đề xuất: chưa công bố. Nguồn chỉ cho biết tháng của cuộc làm việc.</p>"
                ),
            ],
            [
                text(
                    "<p>When the Secretariat for the Just Energy Transition Partnership (JETP) met its partners in "
                    "January 2026, 37 proposals were found fully suitable, with a need of USD 9.65 billion, VnEconomy "
                    "reported. The Electricity Authority of the Ministry of Industry and Trade has carried out the "
                    "screening since late 2025.</p>"
                ),
                table(
                    "Outcome of screening as stated in January 2026",
                    columns=["Group", "Proposals", "Funding need"],
                    rows=[
                        ["Fully suitable", "37", "USD 9.65 billion"],
                        ["– of which with construction", "29", "USD 9.62 billion"],
                        ["– of which technical assistance", "8", "USD 28 million"],
                        ["Conditionally suitable", "4", "USD 223 million"],
                    ],
                    note="Source: VnEconomy, January 2026. The 37 are stated out of a total of 50.",
                ),
                text(
                    "<p>The same source says that 45 proposals had been sent to the partners in two rounds: 25 worth "
                    "USD 7.1 billion and 20 worth USD 4.1 billion. It does not explain how these 45 relate to the "
                    "total of 50; this demonstration keeps both figures and makes no guess.</p>"
                ),
                heading("Compared with October 2025"),
                text(
                    '<p>October 2025 also brought a figure of <a href="page:article-44-projects-2025-10">37 suitable '
                    "proposals</a>, but out of 45, and added to the first 7 projects to make 44. The two statements "
                    "differ in their base and in their grades, and should not be read as one and the same count.</p>"
                    "<p>The names of the proposals have not been published. The source gives only the month of the "
                    "meeting.</p>"
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": ("VnEconomy, tháng 01/2026", "VnEconomy, January 2026"),
        "source_url": address("vneconomy-2026-01"),
        "scope": "viet_nam",
        "drawing": "battery",
        "image_caption": caption("battery"),
        "topics": ["topic-projects"],
        "sectors": ["sector-grid-storage", "sector-renewables", "sector-efficiency"],
        "projects": [],
        "documents": ["doc-project-guide"],
        "event_place": ("", ""),
    },
    {
        "key": "article-decision-458-2026",
        "slug": "quyet-dinh-458-cap-nhat-de-an-jetp",
        "slug_en": "decision-458-updates-the-jetp-scheme",
        "title": (
            "Quyết định 458/QĐ-TTg cập nhật Đề án thực hiện Tuyên bố JETP",
            "Decision 458/QĐ-TTg updates the scheme that implements the JETP Declaration",
        ),
        "description": (
            "Ban hành tháng 3/2026, quyết định nêu mục tiêu khoảng 47% điện tái tạo vào năm 2030 và công suất điện "
            "than 30,2–31 GW.",
            "Issued in March 2026, the decision aims for about 47% renewable electricity by 2030 and coal capacity of "
            "30.2 to 31 GW.",
        ),
        "published_on": "2026-03-23",
        "published_on_precision": "month",
        "updated_on": None,
        "lead": (
            "Đề án năm 2023 được cập nhật các mục tiêu về điện tái tạo và điện than; các nguồn ghi ngày ban hành khác "
            "nhau.",
            "The scheme of 2023 now has updated aims for renewable electricity and coal; sources differ on the day of "
            "issue.",
        ),
        "body": (
            [
                text(
                    '<p>Tháng 3/2026, Thủ tướng Chính phủ ban hành <a href="page:doc-458">Quyết định số '
                    "458/QĐ-TTg</a>, cập nhật Đề án thực hiện Tuyên bố chính trị thiết lập Quan hệ đối tác chuyển đổi "
                    'năng lượng công bằng (JETP). Đề án trước đó được phê duyệt theo <a href="page:doc-1009">Quyết '
                    "định số 1009/QĐ-TTg ngày 31/08/2023</a>.</p>"
                ),
                heading("Ba mục tiêu được ghi nhận"),
                table(
                    "Mục tiêu của Quyết định 458 đặt cạnh Tuyên bố chính trị năm 2022",
                    columns=["Nội dung", "Tuyên bố 14/12/2022", "Quyết định 458 (3/2026)"],
                    rows=[
                        ["Điện tái tạo trong sản lượng, năm 2030", "ít nhất 47%", "khoảng 47%"],
                        ["Công suất điện than cao nhất", "30,2 GW", "30,2–31 GW"],
                        ["Nhà máy điện than trên 40 năm", "không nêu trong nguồn", "dừng vận hành"],
                    ],
                    note="Các mục tiêu của Quyết định 458 được dẫn theo ghi chú của bên thứ ba; cần đối chiếu với bản "
                    "ký trên Cổng thông tin điện tử Chính phủ.",
                ),
                text(
                    "<p>Đây là mục tiêu, không phải kết quả đã đạt được. Các mục tiêu của Tuyên bố năm 2022 được giải "
                    'thích tại trang <a href="page:about-goals">Mục tiêu</a>.</p>'
                ),
                callout(
                    "<p>Một nguồn ghi ngày 20/03/2026, nguồn khác ghi 23/03/2026. Trang thư viện và "
                    "tin này vì vậy chỉ ghi tháng 3/2026. Người cần viện dẫn nên mở bản ký chính thức.</p>",
                    title="Ngày ban hành: 20 hay 23 tháng 3?",
                ),
                text(
                    "<p>Nhiệm vụ cụ thể của từng bộ, ngành trong quyết định không được tóm tắt ở đây vì bản trình diễn "
                    "này chưa đối chiếu với toàn văn. Điều cần lưu ý khi đọc văn bản cũ: từ nay Quyết định 1009 cần "
                    "được đọc cùng Quyết định 458.</p>"
                ),
            ],
            [
                text(
                    '<p>In March 2026 the Prime Minister of Viet Nam issued <a href="page:doc-458">Decision '
                    "458/QĐ-TTg</a>, which updates the scheme that implements the Political Declaration on the Just "
                    "Energy Transition Partnership (JETP). The earlier scheme was approved by "
                    '<a href="page:doc-1009">Decision 1009/QĐ-TTg of 31 August 2023</a>.</p>'
                ),
                heading("Three aims on record"),
                table(
                    "Aims of Decision 458 beside the Political Declaration of 2022",
                    columns=["Subject", "Declaration, 14 December 2022", "Decision 458, March 2026"],
                    rows=[
                        ["Renewables in power generation, 2030", "at least 47%", "about 47%"],
                        ["Peak capacity of coal-fired power", "30.2 GW", "30.2 to 31 GW"],
                        ["Coal plants older than 40 years", "not mentioned in the sources", "to close"],
                    ],
                    note="The aims of Decision 458 are quoted from third-party notes; they should be checked against "
                    "the signed text on the portal of the Government of Viet Nam.",
                ),
                text(
                    "<p>These are aims and not results achieved. The targets of the 2022 Declaration are explained on "
                    'the page <a href="page:about-goals">Goals</a>.</p>'
                ),
                callout(
                    "<p>One source gives 20 March 2026, another 23 March 2026. The library page and this "
                    "item therefore say March 2026 only. Anyone who needs to cite the decision should open the "
                    "signed text.</p>",
                    title="Issued on 20 or 23 March?",
                ),
                text(
                    "<p>The duties that the decision gives to each ministry are not summarised here, because this "
                    "demonstration has not checked them against the full text. What matters for readers of older "
                    "documents is that Decision 1009 should from now on be read together with Decision 458.</p>"
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Bản ký Quyết định 458/QĐ-TTg, tháng 3/2026 (nội dung dẫn theo ghi chú của bên thứ ba)",
            "Signed text of Decision 458/QĐ-TTg, March 2026 (contents quoted from third-party notes)",
        ),
        "source_url": DECISION_458_URL,
        "scope": "viet_nam",
        "drawing": "coal-transition",
        "image_caption": caption("coal-transition"),
        "topics": ["topic-policy"],
        "sectors": ["sector-regulatory", "sector-coal", "sector-renewables"],
        "projects": [],
        "documents": ["doc-458", "doc-1009", "doc-declaration"],
        "event_place": ("", ""),
    },
    {
        "key": "article-moit-report-2026-07",
        "slug": "bo-cong-thuong-50-du-an-dau-tu-phu-hop-voi-jetp",
        "slug_en": "ministry-reports-50-investment-projects-suitable-for-jetp",
        "title": (
            "Bộ Công Thương: 50 dự án đầu tư phù hợp với JETP, nhu cầu vốn trên 11 tỷ USD",
            "Ministry of Industry and Trade: 50 investment projects suit JETP, needing over USD 11 billion",
        ),
        "description": (
            "Số liệu ngày 09/07/2026: ba dự án huy động được gần 800 triệu USD, trong khi các khoản được nêu cộng lại "
            "là 722 triệu USD.",
            "Figures of 9 July 2026: three projects have raised nearly USD 800 million, while the items listed add up "
            "to USD 722 million.",
        ),
        "published_on": "2026-07-09",
        "updated_on": None,
        "lead": (
            "Danh mục dài hơn, nhưng số dự án đã có nguồn tài chính vẫn là ba như tháng 10/2025.",
            "The list has grown longer, yet the number of projects with finance is still three, as in October 2025.",
        ),
        "body": (
            [
                text(
                    "<p>Theo báo cáo của Bộ Công Thương ngày 09/07/2026 về việc triển khai Quyết định số 1929/QĐ-BCT, "
                    "Việt Nam và các đối tác đã xác định 50 dự án đầu tư phù hợp với Quan hệ đối tác chuyển đổi năng "
                    "lượng công bằng (JETP), cần huy động trên 11 tỷ USD. Số liệu được dẫn theo bộ dữ liệu nghiên cứu "
                    "climate-finance-het của bên thứ ba; bản gốc cần được đối chiếu.</p>"
                ),
                heading("Ba dự án đã có nguồn tài chính"),
                table(
                    "Số liệu tháng 10/2025 và tháng 7/2026 (triệu USD)",
                    columns=["Dự án", "16/10/2025", "09/07/2026"],
                    rows=[
                        ["Thủy điện tích năng Bác Ái", "557", "565"],
                        ["Lưới 500 kV Bình Dương – Đồng Nai", "78", "78"],
                        ["Mở rộng thủy điện Trị An", "93", "79"],
                        ["Cộng các dòng trên", "728", "722"],
                        ["Tổng mà nguồn nêu", "728", "gần 800"],
                    ],
                    note="Nguồn: VnEconomy (tháng 10/2025); báo cáo của Bộ Công Thương, dẫn lại (tháng 7/2026).",
                ),
                text(
                    "<p>Báo cáo tháng 7/2026 nêu “gần 800 triệu USD”, trong khi ba khoản liệt kê cộng lại được 722 "
                    "triệu USD. Nguồn không giải thích phần chênh lệch; bản trình diễn này nêu cả hai, không chọn "
                    "thay.</p>"
                    "<p>Các khoản vay gốc tính bằng đồng euro không đổi: tối đa 480 triệu EUR theo biên bản ghi nhớ "
                    "cho Bác Ái, trong đó 76 triệu EUR đã ký hợp đồng; 67 triệu EUR cho lưới 500 kV; 65 triệu EUR cho "
                    "Trị An. Vì vậy, riêng việc số quy đổi ra USD thay đổi không có nghĩa là có thêm vốn.</p>"
                    '<p>Xem thêm trang <a href="page:about-financing">Tài chính</a> và trang của từng dự án.</p>'
                ),
            ],
            [
                text(
                    "<p>According to a report of the Ministry of Industry and Trade of 9 July 2026 on carrying out "
                    "Decision 1929/QĐ-BCT, Viet Nam and its partners have identified 50 investment projects that suit "
                    "the Just Energy Transition Partnership (JETP) and need more than USD 11 billion. The figures are "
                    "quoted from climate-finance-het, a third-party research data set, and should be checked against "
                    "the original.</p>"
                ),
                heading("Three projects with finance"),
                table(
                    "Figures of October 2025 and July 2026 (USD million)",
                    columns=["Project", "16 October 2025", "9 July 2026"],
                    rows=[
                        ["Bác Ái pumped storage", "557", "565"],
                        ["500 kV Binh Duong – Dong Nai grid", "78", "78"],
                        ["Trị An expansion", "93", "79"],
                        ["Sum of these lines", "728", "722"],
                        ["Total stated by the source", "728", "nearly 800"],
                    ],
                    note="Sources: VnEconomy (October 2025); report of the Ministry of Industry and Trade, as quoted "
                    "(July 2026).",
                ),
                text(
                    "<p>The report of July 2026 speaks of nearly USD 800 million, while the three items that it lists "
                    "add up to USD 722 million. The source does not explain the gap; this demonstration shows both and "
                    "does not choose between them.</p>"
                    "<p>The underlying amounts in euros have not changed: up to EUR 480 million under the memorandum "
                    "for Bác Ái, of which EUR 76 million is a signed loan; EUR 67 million for the 500 kV grid; EUR 65 "
                    "million for Trị An. A change in dollars alone is therefore no sign of new money.</p>"
                    '<p>See also the page <a href="page:about-financing">Financing</a> and the page of each '
                    "project.</p>"
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Báo cáo của Bộ Công Thương ngày 09/07/2026, dẫn theo bộ dữ liệu climate-finance-het",
            "Report of the Ministry of Industry and Trade, 9 July 2026, as quoted in climate-finance-het",
        ),
        "source_url": address("research"),
        "scope": "viet_nam",
        "drawing": "grid",
        "image_caption": caption("grid"),
        "topics": ["topic-projects", "topic-finance"],
        "sectors": ["sector-grid-storage", "sector-renewables"],
        "projects": ["project-bac-ai", "project-binh-duong-dong-nai", "project-tri-an"],
        "documents": ["doc-rmp"],
        "event_place": ("", ""),
    },
]
