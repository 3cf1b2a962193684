"""News of October to December 2025: a European package, a new count of proposals, the first Bác Ái loan."""

from events.demo.wording import BYLINE, address, caption
from pages.demo.body import callout, heading, key_figures, table, text

ARTICLES = [
    {
        "key": "article-team-europe-2025-10",
        "slug": "chau-au-cong-bo-goi-430-trieu-euro-cho-bac-ai",
        "slug_en": "team-europe-package-for-bac-ai",
        "title": (
            "Các đối tác châu Âu công bố gói 430 triệu EUR cho thủy điện tích năng Bác Ái",
            "European partners announce a EUR 430 million package for Bác Ái pumped storage",
        ),
        "description": (
            "Gói công bố ngày 09/10/2025 không có tên JICA; con số khác với mức tối đa 480 triệu EUR của biên bản ghi "
            "nhớ tháng 5/2025.",
            "The package announced on 9 October 2025 does not list JICA; its amount differs from the ceiling of EUR "
            "480 million of May 2025.",
        ),
        "published_on": "2025-10-09",
        "updated_on": "2026-11-21",
        "lead": (
            "Thông báo được đưa ra tại Diễn đàn Global Gateway; đây là một cách tính khác của cùng dự án, không phải "
            "khoản tiền thêm vào.",
            "The announcement came at the Global Gateway Forum; it is another count of the same project and not "
            "additional money.",
        ),
        "body": (
            [
                text(
                    "<p>Ngày 09/10/2025, tại Diễn đàn Global Gateway (sáng kiến Cửa ngõ toàn cầu của Liên minh châu "
                    "Âu), Ủy ban châu Âu cùng các đối tác trong nhóm châu Âu, gọi chung là Team Europe, công bố gói "
                    '430 triệu EUR cho <a href="page:project-bac-ai">Nhà máy thủy điện tích năng Bác Ái</a> 1.200 MW '
                    "tại Khánh Hòa. Thông tin do Ngân hàng Đầu tư châu Âu (EIB) đăng, dẫn lại theo bộ dữ liệu nghiên "
                    "cứu climate-finance-het.</p>"
                ),
                heading("Ba con số, một dự án"),
                table(
                    "Các mức hỗ trợ đã nêu cho dự án Bác Ái",
                    columns=["Thời điểm", "Mức", "Nội dung"],
                    rows=[
                        ["Tháng 5/2025", "tối đa 480 triệu EUR", "Biên bản ghi nhớ với sáu tổ chức, có JICA"],
                        ["Tháng 5/2025", "10 triệu EUR", "Viện trợ hỗ trợ kỹ thuật của Liên minh châu Âu"],
                        ["09/10/2025", "430 triệu EUR", "Gói của các đối tác châu Âu, không có JICA"],
                    ],
                    note="JICA là Cơ quan Hợp tác quốc tế Nhật Bản. Các dòng chồng lấn nhau: không cộng lại.",
                ),
                text(
                    "<p>Nguồn tin không giải thích chênh lệch giữa các mức. Điều chắc chắn là danh sách tháng 10 không "
                    "có JICA, một trong sáu tổ chức của biên bản ghi nhớ. Tại thời điểm công bố, chưa hợp đồng vay nào "
                    "của gói này được ký; khoản vay đầu tiên được ký vào "
                    '<a href="page:article-afd-bac-ai-2025-12">tháng 12/2025</a>.</p>'
                    "<p>Cũng trong thông báo này, phần đóng góp của Liên minh châu Âu, EIB và các nước thành viên cho "
                    "JETP (Quan hệ đối tác chuyển đổi năng lượng công bằng) được nêu là trên 2,8 tỷ EUR, còn cam kết "
                    "tài chính của Liên minh châu Âu với Việt Nam cho giai đoạn 2021–2027 là ít nhất 293 triệu EUR. Đó "
                    "là các mức chung, đã bao gồm hoặc có thể bao gồm từng dự án, nên không được cộng vào số liệu dự "
                    "án.</p>"
                ),
            ],
            [
                text(
                    "<p>On 9 October 2025, at the Global Gateway Forum of the European Union, the European Commission "
                    "and its European partners, together called Team Europe, announced a package of EUR 430 million "
                    'for the 1,200 MW <a href="page:project-bac-ai">Bác Ái pumped-storage hydropower plant</a> in '
                    "Khanh Hoa. The news was published by the European Investment Bank (EIB) and is quoted here from "
                    "the research data set climate-finance-het.</p>"
                ),
                heading("Three figures, one project"),
                table(
                    "Amounts stated for the Bác Ái project",
                    columns=["When", "Amount", "What it covers"],
                    rows=[
                        ["May 2025", "up to EUR 480 million", "Memorandum with six institutions, including JICA"],
                        ["May 2025", "EUR 10 million", "European Union grant for technical assistance"],
                        ["9 October 2025", "EUR 430 million", "Package of the European partners, without JICA"],
                    ],
                    note="JICA is the Japan International Cooperation Agency. The lines overlap and must not be added.",
                ),
                text(
                    "<p>The source does not explain the gap between the amounts. What is certain is that the list of "
                    "October does not include JICA, one of the six institutions of the memorandum. When the package "
                    "was announced none of its loan agreements had been signed; the first followed in "
                    '<a href="page:article-afd-bac-ai-2025-12">December 2025</a>.</p>'
                    "<p>The same announcement puts the contribution of the European Union, the EIB and the member "
                    "states to the Just Energy Transition Partnership (JETP) at over EUR 2.8 billion, and the "
                    "financial commitment of the European Union to Viet Nam for 2021–2027 at no less than EUR 293 "
                    "million. These are overall amounts that include, or may include, single projects, and so they are "
                    "not added to project figures.</p>"
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Ngân hàng Đầu tư châu Âu (EIB), 09/10/2025, dẫn theo bộ dữ liệu climate-finance-het",
            "European Investment Bank (EIB), 9 October 2025, as quoted in climate-finance-het",
        ),
        "source_url": address("research"),
        "scope": "viet_nam",
        "drawing": "pumped-storage",
        "image_caption": caption("pumped-storage"),
        "topics": ["topic-finance", "topic-cooperation"],
        "sectors": ["sector-grid-storage"],
        "projects": ["project-bac-ai"],
        "documents": [],
        "event_place": ("", ""),
    },
    {
        "key": "article-44-projects-2025-10",
        "slug": "44-du-an-phu-hop-voi-jetp-can-hon-10-ty-usd",
        "slug_en": "44-projects-suit-jetp-needing-over-usd-10-billion",
        "title": (
            "44 dự án phù hợp với JETP cần hơn 10 tỷ USD, ba dự án đã có nguồn tài chính",
            "44 projects suit JETP and need more than USD 10 billion; three have finance",
        ),
        "description": (
            "Số liệu ngày 16/10/2025: 45 đề xuất được gửi, 37 đề xuất phù hợp; cùng 7 dự án ban đầu, danh mục có tất "
            "cả 44 dự án.",
            "Figures of 16 October 2025: 45 proposals sent in, 37 found suitable; with the first 7 the list now has "
            "44 projects.",
        ),
        "published_on": "2025-10-16",
        "updated_on": "2026-11-21",
        "lead": (
            "Sau ba tháng, danh mục tăng từ 24 lên 44 dự án; phần đã có nguồn tài chính được nêu là 728 triệu USD.",
            "In three months the list has grown from 24 to 44 projects; the part with finance in place is put at USD "
            "728 million.",
        ),
        "body": (
            [
                text(
                    "<p>Theo số liệu do VnEconomy đăng, tính đến ngày 16/10/2025, phía Việt Nam đã tiếp nhận 45 đề "
                    "xuất thực hiện trong khuôn khổ Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP); 37 đề xuất "
                    "được xác định là phù hợp. Tính cả 7 dự án đầu tiên, danh mục có 44 dự án với nhu cầu vốn trên 10 "
                    "tỷ USD.</p>"
                    '<p>Tại <a href="page:article-ipg-meeting-2025-07">cuộc họp ngày 08/07/2025</a>, con số tương ứng '
                    "là 24 dự án và 7.039,03 triệu USD.</p>"
                ),
                heading("Ba dự án có nguồn tài chính"),
                table(
                    "Số liệu nêu trong nguồn tin, tháng 10/2025 (triệu USD)",
                    columns=["Dự án", "Giá trị", "Văn kiện gốc"],
                    rows=[
                        ["Thủy điện tích năng Bác Ái", "557", "Biên bản ghi nhớ, tối đa 480 triệu EUR"],
                        ["Lưới 500 kV Bình Dương – Đồng Nai", "78", "Thỏa thuận vay 67 triệu EUR"],
                        ["Mở rộng thủy điện Trị An", "93", "Hợp đồng vay 65 triệu EUR"],
                        ["Tổng các dòng trên", "728", "–"],
                    ],
                    note="Tổng 728 là tổng của chính ba con số trong nguồn này.",
                ),
                text(
                    "<p>Vào tháng 10/2025, Bác Ái mới ở bước biên bản ghi nhớ; gộp vào nhóm “đã có nguồn tài chính” là "
                    "cách gọi của nguồn tin. Đến tháng 7/2026, các con số thay đổi, xem "
                    '<a href="page:article-moit-report-2026-07">báo cáo của Bộ Công Thương ngày 09/07/2026</a>.</p>'
                    "<p>Ngày chính xác của cuộc họp: chưa công bố trong nguồn đã dùng; tin này lấy ngày của số liệu. "
                    "Số đề xuất phù hợp chưa cho biết đề xuất nào sẽ được cấp vốn và vào lúc nào.</p>"
                ),
                key_figures(["suitable-proposals", "suitable-value"], title="Danh mục qua các kỳ", show_series=True),
            ],
            [
                text(
                    "<p>According to figures carried by VnEconomy, by 16 October 2025 Viet Nam had received 45 "
                    "proposals under the Just Energy Transition Partnership (JETP), of which 37 were found suitable. "
                    "With the first 7 projects the list has 44, which need more than USD 10 billion.</p>"
                    '<p>At the <a href="page:article-ipg-meeting-2025-07">meeting of 8 July 2025</a> the count stood '
                    "at 24 projects and USD 7,039.03 million.</p>"
                ),
                heading("Three projects with finance"),
                table(
                    "Figures given by the source, October 2025 (USD million)",
                    columns=["Project", "Value", "Underlying document"],
                    rows=[
                        ["Bác Ái pumped storage", "557", "Memorandum, up to EUR 480 million"],
                        ["500 kV Binh Duong – Dong Nai grid", "78", "Loan agreement of EUR 67 million"],
                        ["Trị An expansion", "93", "Loan agreement of EUR 65 million"],
                        ["Total of these lines", "728", "–"],
                    ],
                    note="The total of 728 is the sum of the three figures in this one source.",
                ),
                text(
                    "<p>In October 2025 Bác Ái had only reached the stage of a memorandum; to count it among projects "
                    "with finance is the wording of the source. The figures had changed again by July 2026, as shown "
                    'in the <a href="page:article-moit-report-2026-07">report of the Ministry of Industry and Trade of '
                    "9 July 2026</a>.</p>"
                    "<p>The exact date of the meeting is not published in the source used; this item carries the date "
                    "of the figures. A count of suitable proposals says nothing yet about when, or whether, each of "
                    "them will be financed.</p>"
                ),
                key_figures(["suitable-proposals", "suitable-value"], title="The list over time", show_series=True),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": ("VnEconomy, tháng 10/2025", "VnEconomy, October 2025"),
        "source_url": address("vneconomy-2025-10"),
        "scope": "viet_nam",
        "drawing": "solar-roof",
        "image_caption": caption("solar-roof"),
        "topics": ["topic-projects", "topic-finance"],
        "sectors": ["sector-grid-storage", "sector-renewables"],
        "projects": ["project-bac-ai", "project-binh-duong-dong-nai", "project-tri-an"],
        "documents": ["doc-rmp"],
        "event_place": ("", ""),
    },
    {
        "key": "article-afd-bac-ai-2025-12",
        "slug": "afd-cho-vay-76-trieu-euro-khoan-dau-tien-cho-bac-ai",
        "slug_en": "afd-signs-first-loan-for-bac-ai",
        "title": (
            "AFD ký khoản vay 76 triệu EUR, khoản đầu tiên trong sáu khoản cho Bác Ái",
            "AFD signs a EUR 76 million loan, the first of six for Bác Ái",
        ),
        "description": (
            "EVN thông báo tháng 12/2025: thỏa thuận tín dụng với AFD cho nhà máy thủy điện tích năng 1.200 MW tại "
            "Khánh Hòa.",
            "EVN announced in December 2025 a credit agreement with AFD for the 1,200 MW pumped-storage plant in "
            "Khanh Hoa province.",
        ),
        "published_on": "2025-12-27",
        "updated_on": None,
        "lead": (
            "Bảy tháng sau biên bản ghi nhớ, dự án thủy điện tích năng Bác Ái có hợp đồng vay đầu tiên được ký.",
            "Seven months after the memorandum, the pumped-storage project has its first signed loan agreement.",
        ),
        "body": (
            [
                text(
                    "<p>Tập đoàn Điện lực Việt Nam (EVN) thông báo đã ký thỏa thuận tín dụng 76 triệu EUR với Cơ quan "
                    'Phát triển Pháp (AFD) cho <a href="page:project-bac-ai">Nhà máy thủy điện tích năng Bác Ái</a>. '
                    "Báo Sài Gòn Giải Phóng (bản tiếng Anh) đưa tin ngày 27/12/2025 và quy đổi là 89,47 triệu USD; chú "
                    "thích ảnh của chính bài đó in nhầm thành 489,47 triệu USD. Ngày ký cụ thể trong tháng 12/2025: "
                    "chưa công bố trong nguồn đã dùng.</p>"
                    "<p>Đây là khoản đầu tiên trong sáu khoản vay, tổng cộng gần 480 triệu EUR, của nhóm sáu tổ chức "
                    "do AFD điều phối. Với năm tổ chức còn lại, ngày ký: chưa công bố.</p>"
                ),
                heading("Về dự án"),
                text(
                    "<ul><li>Công suất 1.200 MW, gồm 4 tổ máy 300 MW.</li>"
                    "<li>Địa điểm: tỉnh Khánh Hòa (trước đây là tỉnh Ninh Thuận).</li>"
                    "<li>Tổng mức đầu tư: 21,1 nghìn tỷ đồng, tương đương 802,5 triệu USD (Sài Gòn Giải Phóng, "
                    "27/12/2025).</li>"
                    "<li>Đại diện chủ đầu tư: Ban Quản lý dự án Điện 3 (EVNPMB3).</li></ul>"
                    "<p>Thủy điện tích năng bơm nước lên hồ trên vào giờ thấp điểm và phát điện vào giờ cao điểm, nhờ "
                    "đó hệ thống tiếp nhận được nhiều điện gió và điện mặt trời hơn.</p>"
                ),
                callout(
                    "<p>Chỉ 76 triệu EUR này ở trạng thái “đã ký hợp đồng vay”. Phần còn lại của mức tối đa 480 triệu "
                    'EUR vẫn thuộc <a href="page:article-two-signings-2025-05">biên bản ghi nhớ tháng 5/2025</a>. Số '
                    "tiền đã giải ngân: chưa công bố.</p>",
                    title="Trạng thái tài chính",
                ),
            ],
            [
                text(
                    "<p>Viet Nam Electricity (EVN) has announced a credit agreement of EUR 76 million with the French "
                    'Development Agency (AFD) for the <a href="page:project-bac-ai">Bác Ái pumped-storage hydropower '
                    "plant</a>. The newspaper Sài Gòn Giải Phóng, in its English edition of 27 December 2025, converts "
                    "the amount to USD 89.47 million; the caption of its photograph misprints this as 489.47 million. "
                    "The day in December 2025 on which the agreement was signed is not published in the sources "
                    "used.</p>"
                    "<p>It is the first of six loans, nearly EUR 480 million in all, by six institutions that AFD "
                    "co-ordinates. The dates for the other five institutions have not been published.</p>"
                ),
                heading("The project"),
                text(
                    "<ul><li>Capacity of 1,200 MW, in four units of 300 MW.</li>"
                    "<li>Place: Khanh Hoa province (formerly Ninh Thuan province).</li>"
                    "<li>Total investment: VND 21.1 trillion, equal to USD 802.5 million (Sài Gòn Giải Phóng, 27 "
                    "December 2025).</li>"
                    "<li>Representative of the investor: Power Project Management Board No. 3 (EVNPMB3).</li></ul>"
                    "<p>Pumped storage lifts water to an upper reservoir when demand is low and generates electricity "
                    "when it is high, so that the system can take in more wind and solar power.</p>"
                ),
                callout(
                    "<p>Only these EUR 76 million have the status “loan agreement signed”. The rest of the ceiling of "
                    'EUR 480 million still rests on the <a href="page:article-two-signings-2025-05">memorandum of May '
                    "2025</a>. The amount disbursed has not been published.</p>",
                    title="Financing stage",
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Báo Sài Gòn Giải Phóng (bản tiếng Anh), 27/12/2025",
            "Sài Gòn Giải Phóng, English edition, 27 December 2025",
        ),
        "source_url": address("sggp-2025-12"),
        "scope": "viet_nam",
        "drawing": "pumped-storage",
        "image_caption": caption("pumped-storage"),
        "topics": ["topic-finance", "topic-projects"],
        "sectors": ["sector-grid-storage"],
        "projects": ["project-bac-ai"],
        "documents": [],
        "event_place": ("", ""),
    },
]
