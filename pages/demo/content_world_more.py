"""JETP in the world, concluded: Indonesia and Senegal."""

from pages.demo.body import accordion, callout, heading, table, text, timeline
from pages.demo.content_sources import sources

REVIEWED = "2026-11-20"

INDONESIA_SOURCES = sources("jetp-id", "jakarta-post", "trend-asia", "research")
SENEGAL_SOURCES = sources("carbon-pulse", "research")

INDONESIA = {
    "key": "world-indonesia",
    "parent": "world",
    "type": "ContentPage",
    "slug": "indonesia",
    "slug_en": "indonesia",
    "title": ("Indonesia", "Indonesia"),
    "description": (
        "JETP Indonesia từ Hội nghị G20 tại Bali năm 2022: cam kết, Ban Thư ký, kế hoạch đầu tư và chính sách, các "
        "khoản đã phê duyệt, mục tiêu.",
        "JETP Indonesia since the G20 summit in Bali in 2022: pledge, Secretariat, investment and policy plan, "
        "finance approved and targets.",
    ),
    "intro": (
        "Quan hệ đối tác của Indonesia được công bố ngày 15/11/2022 bên lề Hội nghị G20 tại Bali, một tháng trước "
        "Tuyên bố với Việt Nam.",
        "The partnership of Indonesia was announced on 15 November 2022 at the G20 summit in Bali, a month before the "
        "Declaration with Viet Nam.",
    ),
    "body": (
        [
            timeline(
                [
                    ("2022-11-15", "day", "Công bố tại Bali", "<p>Cam kết 20 tỷ USD.</p>"),
                    ("2023-02-01", "month", "Ban Thư ký", "<p>Đi vào hoạt động.</p>"),
                    ("2023-11-01", "month", "Kế hoạch đầu tư và chính sách", "<p>Thường gọi tắt là CIPP.</p>"),
                    ("2025-01-01", "year", "Đồng chủ trì mới", "<p>Đức và Nhật Bản.</p>"),
                    ("2026-09-01", "month", "Bản tin tháng 9/2026", "<p>3,92 tỷ USD đã phê duyệt.</p>"),
                ],
                "Các mốc",
            ),
            heading("Cam kết và số đã phê duyệt"),
            table(
                "Số vốn của JETP Indonesia theo từng nguồn",
                ["Số liệu", "Giá trị", "Thời điểm"],
                [
                    ["Cam kết ban đầu", "20 tỷ USD", "15/11/2022"],
                    ["Cam kết nêu lại", "21,4–21,6 tỷ USD", "Về sau"],
                    ["Đã phê duyệt", "Khoảng 3,1 tỷ USD", "Báo cáo năm 2025"],
                    ["Đã phê duyệt", "3,92 tỷ USD", "Bản tin tháng 9/2026"],
                ],
                "Nguồn: Nhật báo Jakarta ngày 25/03/2025; dữ liệu nghiên cứu của bên thứ ba. Hai số đã phê duyệt "
                "thuộc hai thời điểm, không cộng với nhau.",
            ),
            text(
                "<p>Khoảng cách giữa cam kết và số đã phê duyệt cho thấy cam kết cần thời gian để thành dự án cụ thể. "
                "Người đọc nên xem số nào thuộc loại nào trước khi so sánh với Việt Nam, nơi số được nêu thường là "
                'nhu cầu của các đề xuất phù hợp. Xem <a href="page:about-pipeline">Số liệu danh mục qua các '
                "kỳ</a>.</p>"
            ),
            heading("Mục tiêu"),
            text(
                "<ul>"
                "<li>Năng lượng tái tạo đạt 44% vào năm 2030.</li>"
                "<li>Phát thải CO₂ của các nguồn điện nối lưới ở mức 250 triệu tấn vào năm 2030.</li>"
                "</ul>"
                "<p>Cách tính khác với Việt Nam: phạm vi chỉ gồm nguồn nối lưới, nên hai mục tiêu không đặt cạnh nhau "
                "để so hơn kém.</p>"
            ),
            heading("Công bố thông tin"),
            accordion(
                [
                    (
                        "Trang danh mục",
                        "<p>Indonesia có trang tin, báo cáo tiến độ, bản tin và trang riêng cho từng dự án, chương "
                        "trình, với bên tài trợ, số vốn, hình thức và giai đoạn.</p>",
                    ),
                    (
                        "Đổi địa chỉ trang",
                        "<p>Trang đã chuyển sang địa chỉ jetp.id; địa chỉ cũ không còn mở được. Bài học là giữ đường "
                        "dẫn cũ và tự lưu trữ tài liệu.</p>",
                    ),
                    (
                        "Bản tiếng địa phương",
                        "<p>Theo tổ chức Trend Asia, bản tiếng Indonesia của kế hoạch chỉ có ba ngày trước khi đợt "
                        "lấy ý kiến kết thúc. Công bố hai ngôn ngữ cùng lúc giúp việc góp ý thực chất hơn.</p>",
                    ),
                ]
            ),
            *INDONESIA_SOURCES[0],
        ],
        [
            timeline(
                [
                    ("2022-11-15", "day", "Announced in Bali", "<p>Pledge of USD 20 billion.</p>"),
                    ("2023-02-01", "month", "Secretariat", "<p>Begins its work.</p>"),
                    ("2023-11-01", "month", "Investment and policy plan", "<p>Known by its abbreviation, CIPP.</p>"),
                    ("2025-01-01", "year", "New co-leads", "<p>Germany and Japan.</p>"),
                    ("2026-09-01", "month", "Newsletter of September 2026", "<p>USD 3.92 billion approved.</p>"),
                ],
                "Milestones",
            ),
            heading("The pledge and what has been approved"),
            table(
                "Amounts of JETP Indonesia, by source",
                ["Figure", "Value", "Date"],
                [
                    ["First pledge", "USD 20 billion", "15 November 2022"],
                    ["Restated pledge", "USD 21.4–21.6 billion", "Later"],
                    ["Approved", "About USD 3.1 billion", "Report of 2025"],
                    ["Approved", "USD 3.92 billion", "Newsletter of September 2026"],
                ],
                "Sources: The Jakarta Post, 25 March 2025; third-party research data. The two amounts approved belong "
                "to two dates and are not added up.",
            ),
            text(
                "<p>The distance between the pledge and what has been approved shows that a pledge needs time to "
                "become a project. Readers should see which kind a figure is before comparing it with Viet Nam, where "
                'the figure given is usually what suitable proposals seek. See <a href="page:about-pipeline">The '
                "pipeline over time</a>.</p>"
            ),
            heading("Targets"),
            text(
                "<ul>"
                "<li>Renewables to reach 44% by 2030.</li>"
                "<li>CO₂ emissions of grid-connected power at 250 million tonnes by 2030.</li>"
                "</ul>"
                "<p>The method differs from that of Viet Nam: the scope is grid-connected power only, so the two "
                "targets should not be ranked against each other.</p>"
            ),
            heading("Publishing information"),
            accordion(
                [
                    (
                        "The portfolio website",
                        "<p>Indonesia has a news site, progress reports, a newsletter and a page for each project or "
                        "programme, with funder, amount, form of finance and stage.</p>",
                    ),
                    (
                        "A change of address",
                        "<p>The website has moved to jetp.id and the old address no longer opens. The lesson is to "
                        "keep old links working and to host files oneself.</p>",
                    ),
                    (
                        "The edition in the local language",
                        "<p>According to the organisation Trend Asia, the Indonesian edition of the plan was "
                        "available only three days before the consultation closed. Publishing both languages together "
                        "makes comments more meaningful.</p>",
                    ),
                ]
            ),
            *INDONESIA_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

SENEGAL = {
    "key": "world-senegal",
    "parent": "world",
    "type": "ContentPage",
    "slug": "senegal",
    "slug_en": "senegal",
    "title": ("Senegal", "Senegal"),
    "description": (
        "JETP Senegal, công bố tại Paris ngày 22/06/2023: năm đối tác, cam kết 2,5 tỷ EUR, kế hoạch đầu tư năm 2025 "
        "và mục tiêu 40% công suất tái tạo.",
        "JETP Senegal, announced in Paris on 22 June 2023: five partners, EUR 2.5 billion pledged, the investment "
        "plan of 2025 and its target for 2030.",
    ),
    "intro": (
        "Quan hệ đối tác của Senegal là quan hệ thứ tư trong các JETP, với cam kết tính bằng EUR và mục "
        "tiêu tính theo công suất.",
        "The partnership of Senegal is the fourth of the JETPs, with a pledge in euros and a target set in installed "
        "capacity.",
    ),
    "body": (
        [
            timeline(
                [
                    ("2023-06-22", "day", "Tuyên bố tại Paris", "<p>Cam kết 2,5 tỷ EUR trong 3–5 năm.</p>"),
                    ("2025-04-01", "month", "Kế hoạch đầu tư", "<p>43 mục dự án, hoạt động.</p>"),
                    ("2030-01-01", "year", "Mốc mục tiêu", "<p>40% năng lượng tái tạo trong công suất lắp đặt.</p>"),
                ],
                "Các mốc",
            ),
            heading("Đối tác và cam kết"),
            text(
                "<p>Năm đối tác là Pháp, Đức, Liên minh châu Âu, Vương quốc Anh và Canada. Cam kết là 2,5 tỷ EUR "
                "trong thời gian ba đến năm năm, được công bố ngày 22/06/2023 tại Paris. Hoa Kỳ không có trong danh "
                "sách này, khác với Việt Nam và Nam Phi khi khởi đầu.</p>"
            ),
            table(
                "Senegal và Việt Nam đặt cạnh nhau",
                ["Nội dung", "Senegal", "Việt Nam"],
                [
                    ["Ngày tuyên bố", "22/06/2023", "14/12/2022"],
                    ["Số đối tác khi khởi đầu", "5", "10"],
                    ["Cam kết ban đầu", "2,5 tỷ EUR trong 3–5 năm", "Ít nhất 15,5 tỷ USD trong 3–5 năm"],
                    ["Kế hoạch", "Tháng 4/2025", "Tháng 12/2023"],
                    ["Mục tiêu năng lượng tái tạo năm 2030", "40% công suất lắp đặt", "Ít nhất 47% sản lượng điện"],
                ],
                "Nguồn: Carbon Pulse; dữ liệu nghiên cứu của bên thứ ba; Tuyên bố chung 14/12/2022. Hai mục tiêu dùng "
                "hai thước đo khác nhau.",
            ),
            heading("Kế hoạch đầu tư"),
            text(
                "<p>Kế hoạch đầu tư được công bố tháng 4/2025, gần hai năm sau tuyên bố. Dữ liệu nghiên cứu của bên "
                "thứ ba ghi nhận 43 mục trong kế hoạch. Số vốn theo từng mục và số đã giải ngân: chưa công bố trong "
                "các nguồn đã tra cứu.</p>"
                "<p>Vì kế hoạch ra sau, tình hình thực hiện của Senegal chưa thể so sánh trực tiếp với các nước có kế "
                'hoạch từ năm 2022 hoặc 2023. Bảng chung của bốn nước ở trang <a href="page:world">JETP trên thế '
                "giới</a>.</p>"
            ),
            heading("Công bố thông tin"),
            accordion(
                [
                    (
                        "Có trang thông tin chính thức không?",
                        "<p>Các nguồn đã tra cứu không ghi nhận một cổng riêng cho JETP Senegal. Kế hoạch có thể tìm "
                        "thấy ở dạng tệp PDF đăng lại trên trang vie-publique.sn.</p>",
                    ),
                    (
                        "Thiếu cổng thông tin gây khó gì?",
                        "<p>Không có nơi công bố chung, người đọc khó theo dõi một mục từ kế hoạch đến khoản vay. Vì "
                        "vậy mỗi con số ở trang này đi kèm nguồn, và những gì không có nguồn thì không nêu.</p>",
                    ),
                ]
            ),
            callout(
                "<p>Tỷ lệ theo công suất và tỷ lệ theo sản lượng điện cho kết quả khác nhau đối với cùng một hệ thống "
                "điện.</p>",
                "Hai cách đo năng lượng tái tạo",
            ),
            *SENEGAL_SOURCES[0],
        ],
        [
            timeline(
                [
                    ("2023-06-22", "day", "Declaration in Paris", "<p>Pledge of EUR 2.5 billion over 3–5 years.</p>"),
                    ("2025-04-01", "month", "Investment plan", "<p>43 entries of projects and activities.</p>"),
                    ("2030-01-01", "year", "Target year", "<p>40% renewables in installed capacity.</p>"),
                ],
                "Milestones",
            ),
            heading("Partners and pledge"),
            text(
                "<p>The five partners are France, Germany, the European Union, the United Kingdom and Canada. The "
                "pledge is EUR 2.5 billion over three to five years, announced on 22 June 2023 in Paris. The United "
                "States is not on this list, unlike at the start in Viet Nam and South Africa.</p>"
            ),
            table(
                "Senegal and Viet Nam side by side",
                ["Item", "Senegal", "Viet Nam"],
                [
                    ["Date of declaration", "22 June 2023", "14 December 2022"],
                    ["Partners at the start", "5", "10"],
                    ["First pledge", "EUR 2.5 billion over 3–5 years", "At least USD 15.5 billion over 3–5 years"],
                    ["Plan", "April 2025", "December 2023"],
                    [
                        "Renewables target for 2030",
                        "40% of installed capacity",
                        "At least 47% of electricity generated",
                    ],
                ],
                "Sources: Carbon Pulse; third-party research data; joint statement of 14 December 2022. The two "
                "targets use two different measures.",
            ),
            heading("Investment plan"),
            text(
                "<p>The investment plan came out in April 2025, almost two years after the declaration. Third-party "
                "research data count 43 records in it. The amount for each and the amount disbursed are not published "
                "in the sources consulted.</p>"
                "<p>As the plan came later, progress in Senegal cannot yet be set directly against countries whose "
                'plans date from 2022 or 2023. The table of all four countries is under <a href="page:world">JETP in '
                "the world</a>.</p>"
            ),
            heading("Publishing information"),
            accordion(
                [
                    (
                        "Is there an official website?",
                        "<p>The sources consulted record no portal of its own for JETP Senegal. The plan can be found "
                        "as a PDF file mirrored on the site vie-publique.sn.</p>",
                    ),
                    (
                        "What does the lack of a portal mean?",
                        "<p>Without one place of publication it is hard to follow an entry from the plan to a loan. "
                        "Each figure on this page therefore carries its source, and what has no source is left "
                        "out.</p>",
                    ),
                ]
            ),
            callout(
                "<p>A share of capacity and a share of electricity generated give different results for the same "
                "power system.</p>",
                "Two measures of renewables",
            ),
            *SENEGAL_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [INDONESIA, SENEGAL]
