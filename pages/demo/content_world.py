"""JETP in the world: an overview of the four countries, and South Africa."""

from pages.demo.body import accordion, callout, heading, table, text, timeline
from pages.demo.content_sources import sources

REVIEWED = "2026-11-20"

WORLD_SOURCES = sources("joint-statement", "jet-za", "jetp-id", "jakarta-post", "carbon-pulse", "research")
SOUTH_AFRICA_SOURCES = sources("jet-za", "civil-society-za", "research")

WORLD = {
    "key": "world",
    "parent": "about",
    "type": "SectionPage",
    "slug": "jetp-tren-the-gioi",
    "slug_en": "jetp-in-the-world",
    "title": ("JETP trên thế giới", "JETP in the world"),
    "description": (
        "Bốn nước có quan hệ đối tác chuyển đổi năng lượng công bằng: Nam Phi, Indonesia, Việt Nam và Senegal; cam "
        "kết, kế hoạch và tình hình.",
        "Four countries have a just energy transition partnership: South Africa, Indonesia, Viet Nam and Senegal. "
        "Pledges, plans and progress.",
    ),
    "intro": (
        "Nam Phi mở đầu năm 2021; Indonesia, Việt Nam và Senegal nối tiếp. Mỗi nước có cách tổ chức, mục tiêu và cách "
        "đếm riêng.",
        "South Africa came first in 2021; Indonesia, Viet Nam and Senegal followed. Each country has its own set-up, "
        "targets and way of counting.",
    ),
    "body": (
        [
            table(
                "Bốn quan hệ đối tác JETP",
                ["Nước", "Khởi đầu", "Cam kết ban đầu và về sau", "Kế hoạch"],
                [
                    [
                        "Nam Phi",
                        "02/11/2021, COP26",
                        "8,5 tỷ USD; về sau 11,7–11,8 tỷ USD",
                        "Kế hoạch đầu tư, tháng 11/2022",
                    ],
                    [
                        "Indonesia",
                        "15/11/2022, Hội nghị G20 tại Bali",
                        "20 tỷ USD; về sau 21,4–21,6 tỷ USD",
                        "Kế hoạch đầu tư và chính sách, tháng 11/2023",
                    ],
                    [
                        "Việt Nam",
                        "14/12/2022, Brussels",
                        "Ít nhất 15,5 tỷ USD; về sau các văn bản nêu 15,8 hoặc 15,5 tỷ USD",
                        "Kế hoạch huy động nguồn lực, tháng 12/2023",
                    ],
                    ["Senegal", "22/06/2023, Paris", "2,5 tỷ EUR trong 3–5 năm", "Kế hoạch đầu tư, tháng 4/2025"],
                ],
                "Nguồn: dữ liệu nghiên cứu của bên thứ ba; Tuyên bố chung 14/12/2022. Cam kết khác đồng tiền và thời "
                "hạn, không cộng với nhau.",
            ),
            heading("Điểm chung"),
            text(
                "<p>Cả bốn quan hệ đối tác gắn một nước với một nhóm đối tác công và đều dẫn tới một kế hoạch đầu tư. "
                "Con số cam kết ban đầu ở Nam Phi, Indonesia và Việt Nam đều đã được nêu lại theo số khác. Kế hoạch "
                "ra đời sau tuyên bố từ khoảng một năm (Nam Phi, Indonesia, Việt Nam) đến gần hai năm (Senegal).</p>"
                "<p>Hoa Kỳ rút khỏi quan hệ đối tác tại Nam Phi ngày 06/03/2025 và tại Việt Nam cùng thời điểm (thông "
                "báo ngày 5–6/3/2025). Tại Indonesia, Đức và Nhật Bản đồng chủ trì từ năm 2025.</p>"
            ),
            heading("Khác nhau ở chỗ nào"),
            text(
                "<p>Nam Phi công bố danh mục đầu tư dạng bảng tính từ năm 2024, trước đó là tệp PDF. Indonesia có "
                "trang danh mục theo từng dự án, chương trình. Senegal không có trang riêng. Tại Việt Nam, ba dự án "
                "được nêu tên công khai; phần còn lại mới có số lượng theo kỳ báo cáo, xem "
                '<a href="page:about-pipeline">Số liệu danh mục</a>.</p>'
                "<p>Chỉ tiêu năng lượng tái tạo năm 2030 cũng không cùng thước đo: Việt Nam tính trên sản lượng điện "
                "(ít nhất 47%), Senegal tính trên công suất lắp đặt (40%), Indonesia nêu 44%.</p>"
            ),
            callout(
                "<p>Số liệu mỗi nước có ngày và nguồn riêng; nhiều số do dữ liệu nghiên cứu của bên thứ ba trích lại. "
                "Khi cần dùng chính thức, hãy kiểm tra tại trang gốc của từng nước.</p>",
                "Trước khi trích dẫn",
            ),
            *WORLD_SOURCES[0],
        ],
        [
            table(
                "Four just energy transition partnerships",
                ["Country", "Start", "Pledge at first and later", "Plan"],
                [
                    [
                        "South Africa",
                        "2 November 2021, COP26",
                        "USD 8.5 billion; later USD 11.7–11.8 billion",
                        "Investment plan, November 2022",
                    ],
                    [
                        "Indonesia",
                        "15 November 2022, G20 summit in Bali",
                        "USD 20 billion; later USD 21.4–21.6 billion",
                        "Investment and policy plan, November 2023",
                    ],
                    [
                        "Viet Nam",
                        "14 December 2022, Brussels",
                        "At least USD 15.5 billion; later texts say USD 15.8 or 15.5 billion",
                        "Resource Mobilisation Plan, December 2023",
                    ],
                    ["Senegal", "22 June 2023, Paris", "EUR 2.5 billion over 3–5 years", "Investment plan, April 2025"],
                ],
                "Sources: third-party research data; joint statement of 14 December 2022. The pledges differ in "
                "currency and period and are not added up.",
            ),
            heading("What they share"),
            text(
                "<p>Each of the four ties one country to a group of public partners and led to an investment plan. In "
                "South Africa, Indonesia and Viet Nam the first pledge has since been restated at another figure. The "
                "plan followed the declaration after about a year (South Africa, Indonesia, Viet Nam) or almost two "
                "(Senegal).</p>"
                "<p>The United States left the partnership in South Africa on 6 March 2025 and the one in Viet Nam at "
                "the same time (announced on 5–6 March 2025). In Indonesia, Germany and Japan have been co-leads "
                "since 2025.</p>"
            ),
            heading("Where they differ"),
            text(
                "<p>South Africa has published its investment register as a spreadsheet since 2024; before that it "
                "was a PDF file. Indonesia has a portfolio website with pages for projects and programmes. Senegal "
                "has no website of its own. In Viet Nam three projects are named in public; for the rest there "
                'are counts by report, see <a href="page:about-pipeline">The pipeline over time</a>.</p>'
                "<p>Nor do the renewable targets for 2030 use one measure: Viet Nam counts electricity generated (at "
                "least 47%), Senegal counts installed capacity (40%), and Indonesia gives 44%.</p>"
            ),
            callout(
                "<p>The figures of each country have their own date and source, and many are quoted from third-party "
                "research data. For official use, check them at the original website of the country.</p>",
                "Before you quote",
            ),
            *WORLD_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

SOUTH_AFRICA = {
    "key": "world-south-africa",
    "parent": "world",
    "type": "ContentPage",
    "slug": "nam-phi",
    "slug_en": "south-africa",
    "title": ("Nam Phi", "South Africa"),
    "description": (
        "Quan hệ đối tác JETP đầu tiên trên thế giới: cam kết từ năm 2021, kế hoạch đầu tư, danh mục công khai quý "
        "I/2026 và bài học về dữ liệu.",
        "The first JETP in the world: the pledge of 2021, the investment plan, the public register of early 2026 and "
        "its lessons on data.",
    ),
    "intro": (
        "Nam Phi là nước đầu tiên lập quan hệ đối tác chuyển đổi năng lượng công bằng, ngày 02/11/2021 tại Hội nghị "
        "COP26.",
        "South Africa was the first country to set up a just energy transition partnership, on 2 November 2021 at "
        "COP26.",
    ),
    "body": (
        [
            timeline(
                [
                    ("2021-11-02", "day", "Tuyên bố tại COP26", "<p>Cam kết 8,5 tỷ USD.</p>"),
                    ("2022-11-01", "month", "Kế hoạch đầu tư", "<p>Nhu cầu 1,5 nghìn tỷ ZAR cho 2023–2027.</p>"),
                    ("2025-03-06", "day", "Hoa Kỳ rút", "<p>Cùng thời điểm rút khỏi quan hệ đối tác với Việt Nam.</p>"),
                    ("2026-01-01", "quarter", "Danh mục quý I/2026", "<p>257 dòng, 6,12 tỷ USD đã phân bổ.</p>"),
                ],
                "Các mốc",
            ),
            heading("Đối tác và cam kết"),
            text(
                "<p>Năm đối tác ban đầu là Pháp, Đức, Vương quốc Anh, Hoa Kỳ và Liên minh châu Âu, với cam kết 8,5 tỷ "
                "USD. Sau khi có thêm cam kết, tổng số được nêu là 11,7–11,8 tỷ USD. Hoa Kỳ rút ngày 06/03/2025.</p>"
                "<p>Kế hoạch đầu tư công bố tháng 11/2022 ước tính nhu cầu giai đoạn 2023–2027 là 1,5 nghìn tỷ rand "
                "(ZAR), khoảng 98 tỷ USD, lớn hơn nhiều lần số cam kết. Việt Nam cũng ở tình huống tương tự, xem "
                '<a href="page:about-rmp">Kế hoạch huy động nguồn lực</a>.</p>'
            ),
            table(
                "Danh mục công khai của Nam Phi, quý I/2026",
                ["Trạng thái", "Số dòng"],
                [
                    ["Dự kiến", "23"],
                    ["Đã phê duyệt", "18"],
                    ["Đang thực hiện", "128"],
                    ["Hoàn thành", "88"],
                    ["Tổng số dòng", "257"],
                ],
                "Nguồn: danh mục quý I/2026, theo dữ liệu nghiên cứu của bên thứ ba. Số phân bổ nêu kèm: 6,12 tỷ USD. "
                "Một chương trình có thể chiếm nhiều dòng, nên số dòng không phải số dự án.",
            ),
            heading("Bài học về dữ liệu"),
            accordion(
                [
                    (
                        "Công bố bằng bảng tính",
                        "<p>Từ năm 2024, danh mục có ở dạng bảng tính thay cho tệp PDF, kèm bảng theo dõi trên trang "
                        "chính thức. Nhờ đó người đọc tự lọc theo nhóm, bên tài trợ và trạng thái.</p>",
                    ),
                    (
                        "Những chỗ dễ nhầm",
                        "<p>Dòng tổng nằm lẫn với dữ liệu, một chương trình chiếm tới 21 dòng, không có cột công suất "
                        "và địa điểm. Vì vậy phải đọc chú thích trước khi đếm.</p>",
                    ),
                    (
                        "Tiêu chí lựa chọn",
                        "<p>Các tổ chức xã hội đề nghị công bố tiêu chí chọn dự án, theo các nguồn được tham khảo.</p>",
                    ),
                ]
            ),
            *SOUTH_AFRICA_SOURCES[0],
        ],
        [
            timeline(
                [
                    ("2021-11-02", "day", "Declaration at COP26", "<p>Pledge of USD 8.5 billion.</p>"),
                    ("2022-11-01", "month", "Investment plan", "<p>Need of ZAR 1.5 trillion for 2023–2027.</p>"),
                    (
                        "2025-03-06",
                        "day",
                        "The United States leaves",
                        "<p>At the same time as the one with Viet Nam.</p>",
                    ),
                    (
                        "2026-01-01",
                        "quarter",
                        "Register of the first quarter",
                        "<p>257 rows, USD 6.12 billion allocated.</p>",
                    ),
                ],
                "Milestones",
            ),
            heading("Partners and pledge"),
            text(
                "<p>The first five partners were France, Germany, the United Kingdom, the United States and the "
                "European Union, with a pledge of USD 8.5 billion. With later pledges the total is given as USD "
                "11.7–11.8 billion. The United States left on 6 March 2025.</p>"
                "<p>The investment plan of November 2022 puts the need for 2023–2027 at ZAR 1.5 trillion, about USD "
                "98 billion, many times the pledge. Viet Nam is in a similar position, see the "
                '<a href="page:about-rmp">Resource Mobilisation Plan</a>.</p>'
            ),
            table(
                "Public register of South Africa, first quarter of 2026",
                ["Status", "Rows"],
                [
                    ["Planned", "23"],
                    ["Approved", "18"],
                    ["In implementation", "128"],
                    ["Completed", "88"],
                    ["All rows", "257"],
                ],
                "Source: register of the first quarter of 2026, according to third-party research data. Amount "
                "allocated, as given with it: USD 6.12 billion. A programme may take up several rows, so the rows are "
                "not a count of projects.",
            ),
            heading("Lessons on data"),
            accordion(
                [
                    (
                        "Publishing a spreadsheet",
                        "<p>Since 2024 the register has been a spreadsheet rather than a PDF file, with a dashboard "
                        "on the official website. Readers can filter by portfolio, funder and status themselves.</p>",
                    ),
                    (
                        "Where it is easy to go wrong",
                        "<p>A total row stands among the data, one programme takes up to 21 rows, and there is no "
                        "column for capacity or place. The notes should be read before anything is counted.</p>",
                    ),
                    (
                        "Selection criteria",
                        "<p>Civil society organisations have asked that the criteria for choosing projects be "
                        "published, according to the sources consulted.</p>",
                    ),
                ]
            ),
            *SOUTH_AFRICA_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [WORLD, SOUTH_AFRICA]
