"""World news: where the JETPs of South Africa, Indonesia and Senegal stand, each as of its source."""

from events.demo.wording import BYLINE, address, caption
from pages.demo.body import heading, table, text

ARTICLES = [
    {
        "key": "article-world-senegal-2025",
        "slug": "senegal-co-ke-hoach-dau-tu-jetp",
        "slug_en": "senegal-has-a-jetp-investment-plan",
        "title": (
            "Senegal có kế hoạch đầu tư cho chuyển đổi năng lượng công bằng",
            "Senegal has an investment plan for its just energy transition",
        ),
        "description": (
            "Kế hoạch tháng 4/2025 có 43 mục; cam kết ban đầu là 2,5 tỷ EUR và mục tiêu 40% công suất tái tạo vào năm "
            "2030.",
            "The plan of April 2025 has 43 entries; the first pledge was EUR 2.5 billion and the aim is 40% renewable "
            "capacity by 2030.",
        ),
        "published_on": "2025-04-30",
        "published_on_precision": "month",
        "updated_on": "2026-11-21",
        "lead": (
            "Gần hai năm sau khi công bố quan hệ đối tác tại Paris, Senegal chuyển từ cam kết sang danh mục đầu tư.",
            "Nearly two years after the partnership was announced in Paris, Senegal moves from a pledge to a list of "
            "investments.",
        ),
        "body": (
            [
                text(
                    "<p>Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP) của Senegal được công bố ngày "
                    "22/06/2023 tại Paris với năm đối tác: Pháp, Đức, Liên minh châu Âu, Vương quốc Anh và Canada. Mức "
                    "cam kết ban đầu là 2,5 tỷ EUR trong ba đến năm năm. Tháng 4/2025, kế hoạch đầu tư ra đời với 43 "
                    "mục, theo thống kê của bộ dữ liệu nghiên cứu climate-finance-het.</p>"
                ),
                heading("Mục tiêu tính theo công suất"),
                text(
                    "<p>Senegal đặt mục tiêu năng lượng tái tạo chiếm 40% <b>công suất lắp đặt</b> vào năm 2030. Việt "
                    "Nam đặt mục tiêu ít nhất 47% <b>sản lượng điện</b> vào năm 2030 trong Tuyên bố năm 2022. Hai tỷ "
                    "lệ đo hai đại lượng khác nhau, không nên so sánh trực tiếp.</p>"
                ),
                heading("Thông tin công khai"),
                text(
                    "<p>Khi khảo sát các cổng thông tin JETP vào tháng 11/2026, nhóm chuẩn bị bản trình diễn này không "
                    "tìm thấy cổng riêng của Senegal; bản kế hoạch được một trang khác đăng lại. Với người đọc, điều "
                    "đó có nghĩa là khó theo dõi từng dự án từ lúc đề xuất đến khi giải ngân. Số vốn đã giải ngân: "
                    "chưa công bố trong các nguồn đã dùng.</p>"
                    "<p>Nguồn chỉ ghi tháng công bố kế hoạch. "
                    'Xem thêm trang <a href="page:world-senegal">JETP tại Senegal</a>, nơi cam kết, kế hoạch và '
                    "mục tiêu được trình bày kèm ngày và nguồn.</p>"
                ),
            ],
            [
                text(
                    "<p>The Just Energy Transition Partnership (JETP) of Senegal was announced in Paris on 22 June "
                    "2023 with five partners: France, Germany, the European Union, the United Kingdom and Canada. The "
                    "first pledge was EUR 2.5 billion over three to five years. An investment plan followed in April "
                    "2025, with 43 entries by the count of the research data set climate-finance-het.</p>"
                ),
                heading("An aim measured in capacity"),
                text(
                    "<p>Senegal aims for renewables to make up 40% of <b>installed capacity</b> by 2030. Viet Nam, in "
                    "its Declaration of 2022, aims for at least 47% of <b>electricity generated</b> by 2030. The two "
                    "shares measure different things and should not be compared directly.</p>"
                ),
                heading("Information open to the public"),
                text(
                    "<p>A survey of JETP portals made in November 2026 for this demonstration found no portal of "
                    "Senegal's own; the plan is mirrored on another site. For readers this means that it is hard to "
                    "follow a project from proposal to payment. The amount disbursed is not published in the sources "
                    "used.</p>"
                    "<p>The source gives only the month of the plan. "
                    'See also the page <a href="page:world-senegal">JETP in '
                    "Senegal</a>, which sets the pledge, the plan and the targets side by side with their dates and "
                    "sources.</p>"
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Carbon Pulse (tin về lễ công bố ngày 22/06/2023); bộ dữ liệu climate-finance-het, năm 2026",
            "Carbon Pulse (on the announcement of 22 June 2023); climate-finance-het data set, 2026",
        ),
        "source_url": address("carbon-pulse"),
        "scope": "world",
        "drawing": "city",
        "image_caption": caption("city"),
        "topics": ["topic-world"],
        "sectors": ["sector-renewables"],
        "projects": [],
        "documents": ["doc-declaration"],
        "event_place": ("", ""),
    },
    {
        "key": "article-world-south-africa-2026",
        "slug": "nam-phi-so-dang-ky-dau-tu-co-257-dong",
        "slug_en": "south-africa-investment-register-has-257-lines",
        "title": (
            "Nam Phi: sổ đăng ký đầu tư chuyển đổi năng lượng có 257 dòng",
            "South Africa: register of energy transition investments reaches 257 lines",
        ),
        "description": (
            "Số liệu quý I/2026: 128 dòng đang thực hiện, 88 dòng đã hoàn thành; 6,12 tỷ USD đã được phân bổ cho các "
            "hoạt động.",
            "Figures for the first quarter of 2026: 128 lines in implementation, 88 completed; USD 6.12 billion "
            "allocated to activities.",
        ),
        "published_on": "2026-03-31",
        "published_on_precision": "quarter",
        "updated_on": None,
        "lead": (
            "Quốc gia đầu tiên có JETP công bố sổ đăng ký theo quý, với trạng thái của từng dòng; đó là cách làm đáng "
            "tham khảo.",
            "The first country with a JETP publishes a quarterly register that states where each line stands, an "
            "example worth a look.",
        ),
        "body": (
            [
                text(
                    "<p>Nam Phi là nước khởi đầu mô hình Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP), công "
                    "bố ngày 02/11/2021 tại COP26 cùng Pháp, Đức, Vương quốc Anh, Hoa Kỳ và Liên minh châu Âu. Mức cam "
                    "kết ban đầu là 8,5 tỷ USD, về sau được nêu là 11,7 đến 11,8 tỷ USD. Hoa Kỳ rút ngày "
                    "06/03/2025.</p>"
                    "<p>Kế hoạch đầu tư công bố tháng 11/2022 ước nhu cầu 1,5 nghìn tỷ rand, khoảng 98 tỷ USD, cho "
                    "giai đoạn 2023–2027.</p>"
                ),
                table(
                    "Sổ đăng ký đầu tư của Nam Phi, quý I/2026",
                    columns=["Trạng thái", "Số dòng"],
                    rows=[
                        ["Dự kiến", "23"],
                        ["Đã phê duyệt", "18"],
                        ["Đang thực hiện", "128"],
                        ["Đã hoàn thành", "88"],
                        ["Tổng", "257"],
                    ],
                    note="Nguồn: sổ đăng ký của đơn vị quản lý JETP Nam Phi, dẫn theo bộ dữ liệu climate-finance-het. "
                    "Vốn đã phân bổ: 6,12 tỷ USD.",
                ),
                heading("Đọc sổ đăng ký thế nào"),
                text(
                    "<p>Một dòng không phải là một dự án: có chương trình chiếm 21 dòng. Sổ có 21 cột, gồm bên tài "
                    "trợ, công cụ, số tiền và trạng thái, nhưng không có cột công suất hay địa điểm. Từ năm 2024, sổ "
                    "được phát hành dưới dạng bảng tính thay cho tệp PDF.</p>"
                    "<p>Các con số về cam kết, phân bổ và nhu cầu thuộc ba loại khác nhau nên được để riêng. Nguồn chỉ "
                    "ghi quý. Xem thêm trang "
                    '<a href="page:world-south-africa">JETP tại Nam Phi</a>.</p>'
                ),
            ],
            [
                text(
                    "<p>South Africa was the first country with a Just Energy Transition Partnership (JETP), announced "
                    "on 2 November 2021 at COP26 with France, Germany, the United Kingdom, the United States and the "
                    "European Union. The first pledge was USD 8.5 billion; later statements put it at USD 11.7 to 11.8 "
                    "billion. The United States withdrew on 6 March 2025.</p>"
                    "<p>The investment plan of November 2022 estimates a need of ZAR 1.5 trillion, about USD 98 "
                    "billion, for 2023–2027.</p>"
                ),
                table(
                    "South Africa's investment register, first quarter of 2026",
                    columns=["Status", "Lines"],
                    rows=[
                        ["Planned", "23"],
                        ["Approved", "18"],
                        ["In implementation", "128"],
                        ["Completed", "88"],
                        ["Total", "257"],
                    ],
                    note="Source: register of the South African JET Project Management Unit, as quoted in "
                    "climate-finance-het. Allocated: USD 6.12 billion.",
                ),
                heading("How to read the register"),
                text(
                    "<p>A line is not a project: one programme fills 21 lines. The register has 21 columns, among them "
                    "the funder, the instrument, the amount and the status, but none for capacity or place. Since 2024 "
                    "it has been issued as a spreadsheet instead of a PDF file.</p>"
                    "<p>Pledges, allocations and needs are three different kinds of figure and are kept apart here. "
                    "The source gives only the quarter. "
                    'See also the page <a href="page:world-south-africa">JETP in South Africa</a>.</p>'
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Sổ đăng ký đầu tư JETP Nam Phi, quý I/2026, dẫn theo bộ dữ liệu climate-finance-het",
            "South African JET investment register, first quarter of 2026, as quoted in climate-finance-het",
        ),
        "source_url": address("research"),
        "scope": "world",
        "drawing": "world",
        "image_caption": caption("world"),
        "topics": ["topic-world", "topic-finance"],
        "sectors": ["sector-just", "sector-coal"],
        "projects": [],
        "documents": [],
        "event_place": ("", ""),
    },
    {
        "key": "article-world-indonesia-2026",
        "slug": "indonesia-von-jetp-duoc-phe-duyet-3-92-ty-usd",
        "slug_en": "indonesia-jetp-finance-approved",
        "title": (
            "Indonesia: vốn JETP được phê duyệt đạt 3,92 tỷ USD",
            "Indonesia: approved JETP finance stands at USD 3.92 billion",
        ),
        "description": (
            "Con số trong bản tin tháng 9/2026, so với khoảng 3,1 tỷ USD của báo cáo năm 2025 và cam kết từ 21,4 đến "
            "21,6 tỷ USD.",
            "The figure comes from a newsletter of September 2026; the 2025 report gave about USD 3.1 billion, and "
            "pledges are 21.4 to 21.6 billion.",
        ),
        "published_on": "2026-09-30",
        "published_on_precision": "month",
        "updated_on": None,
        "lead": (
            "Đức và Nhật Bản đồng chủ trì nhóm đối tác của Indonesia từ năm 2025; phần được phê duyệt tăng dần nhưng "
            "còn xa mức cam kết.",
            "Germany and Japan have led Indonesia's partners since 2025; approvals are growing but remain far below "
            "the pledge.",
        ),
        "body": (
            [
                text(
                    "<p>Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP) của Indonesia được công bố ngày "
                    "15/11/2022 tại hội nghị G20 ở Bali, một tháng trước Tuyên bố của Việt Nam. Ban Thư ký hoạt động "
                    "từ tháng 2/2023; kế hoạch tổng thể về chính sách và đầu tư (CIPP) công bố tháng 11/2023.</p>"
                ),
                table(
                    "Các con số về JETP Indonesia (tỷ USD)",
                    columns=["Loại", "Số tiền", "Thời điểm của nguồn"],
                    rows=[
                        ["Cam kết ban đầu", "20", "15/11/2022"],
                        ["Cam kết nêu về sau", "21,4 đến 21,6", "nhiều nguồn"],
                        ["Đã phê duyệt", "khoảng 3,1", "báo cáo năm 2025"],
                        ["Đã phê duyệt", "3,92", "bản tin tháng 9/2026"],
                    ],
                    note="Cam kết và phê duyệt là hai giai đoạn của cùng dòng tiền: không cộng lại. Số liệu phê duyệt "
                    "dẫn theo bộ dữ liệu climate-finance-het.",
                ),
                heading("Mục tiêu và cách làm"),
                text(
                    "<p>Mục tiêu đến năm 2030 là 44% năng lượng tái tạo và phát thải của hệ thống điện nối lưới ở mức "
                    "250 triệu tấn CO2. Sau khi Hoa Kỳ rút vào tháng 3/2025, Đức và Nhật Bản đồng chủ trì nhóm đối "
                    "tác.</p>"
                    "<p>Ban Thư ký Indonesia công bố danh mục trực tuyến, nêu bên tài trợ, số tiền, hình thức vốn và "
                    "giai đoạn. Kinh nghiệm về ngôn ngữ cũng đáng lưu ý: theo tổ chức xã hội Trend Asia, bản bằng ngôn "
                    "ngữ trong nước của kế hoạch chỉ được đưa ra ba ngày trước khi kết thúc lấy ý kiến.</p>"
                    "<p>Nguồn chỉ ghi tháng. Xem thêm "
                    'trang <a href="page:world-indonesia">JETP tại Indonesia</a>.</p>'
                ),
            ],
            [
                text(
                    "<p>The Just Energy Transition Partnership (JETP) of Indonesia was announced on 15 November 2022 "
                    "at the G20 summit in Bali, a month before the Declaration of Viet Nam. Its Secretariat has worked "
                    "since February 2023; the comprehensive investment and policy plan (CIPP) was published in "
                    "November 2023.</p>"
                ),
                table(
                    "Figures on JETP in Indonesia (USD billion)",
                    columns=["Kind", "Amount", "Date of the source"],
                    rows=[
                        ["First pledge", "20", "15 November 2022"],
                        ["Pledge as stated later", "21.4 to 21.6", "several sources"],
                        ["Approved", "about 3.1", "report of 2025"],
                        ["Approved", "3.92", "newsletter of September 2026"],
                    ],
                    note="Pledged and approved are two stages of the same money and must not be added. The approved "
                    "amounts are quoted from climate-finance-het.",
                ),
                heading("Targets and practice"),
                text(
                    "<p>The targets for 2030 are 44% renewable energy and emissions of 250 million tonnes of CO2 from "
                    "on-grid power. After the United States withdrew in March 2025, Germany and Japan took over as "
                    "co-leads.</p>"
                    "<p>The Indonesian Secretariat publishes its portfolio online, with the funder, the amount, the "
                    "kind of finance and the stage. Its experience with language is worth noting too: according to the "
                    "civil society group Trend Asia, the local-language version of the plan came out only three days "
                    "before the consultation closed.</p>"
                    "<p>The source gives only the month. "
                    'See also the page <a href="page:world-indonesia">JETP in Indonesia</a>.</p>'
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Bản tin của Ban Thư ký JETP Indonesia, tháng 9/2026, dẫn theo bộ dữ liệu climate-finance-het",
            "Newsletter of the JETP Indonesia Secretariat, September 2026, as quoted in climate-finance-het",
        ),
        "source_url": address("research"),
        "scope": "world",
        "drawing": "hills-wind",
        "image_caption": caption("hills-wind"),
        "topics": ["topic-world", "topic-finance"],
        "sectors": ["sector-renewables", "sector-coal"],
        "projects": [],
        "documents": [],
        "event_place": ("", ""),
    },
]
