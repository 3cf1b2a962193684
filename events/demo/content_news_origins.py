"""News of 2021 to early 2024; two items stand in Vietnamese only, to show a page without English."""

from events.demo.wording import BYLINE, address, caption, vietnamese_only
from pages.demo.body import callout, heading, table, text, timeline

ARTICLES = [
    {
        "key": "article-jcm-memorandum-2021",
        "slug": "viet-nam-nhat-ban-ky-ban-ghi-nho-tang-truong-cac-bon-thap",
        "slug_en": None,
        "title": ("Việt Nam và Nhật Bản ký bản ghi nhớ về tăng trưởng các-bon thấp giai đoạn 2021–2030", None),
        "description": (
            "Bản ghi nhớ ký ngày 14/10/2021 nối tiếp khuôn khổ hợp tác từ năm 2013, làm cơ sở cho Cơ chế tín chỉ "
            "chung (JCM) giữa hai nước.",
            None,
        ),
        "published_on": "2021-10-14",
        "updated_on": "2026-11-21",
        "lead": (
            "Văn kiện mới giữa hai Chính phủ mở tiếp một thập kỷ cho Cơ chế tín chỉ chung, kênh hợp tác đã có 14 dự "
            "án được đăng ký sau tám năm.",
            None,
        ),
        "body": (
            [
                text(
                    "<p>Ngày 14/10/2021, Việt Nam và Nhật Bản ký Bản ghi nhớ hợp tác về tăng trưởng các-bon thấp cho "
                    "giai đoạn 2021–2030. Bộ trưởng Bộ Tài nguyên và Môi trường (nay là Bộ Nông nghiệp và Môi trường) "
                    "ký thay mặt Chính phủ Việt Nam; Đại sứ Nhật Bản tại Việt Nam ký thay mặt Chính phủ Nhật Bản.</p>"
                    "<p>Văn kiện là nền tảng để hai bên tiếp tục Cơ chế tín chỉ chung (JCM). Theo cơ chế này, phía "
                    "Nhật Bản hỗ trợ tài chính và công nghệ cho các dự án giảm phát thải tại Việt Nam; lượng phát thải "
                    "giảm được ghi nhận dưới dạng tín chỉ các-bon.</p>"
                ),
                timeline(
                    [
                        ("2013-07-01", "month", "Ký lần đầu", ""),
                        ("2017-06-01", "month", "Gia hạn", "<p>Hiệu lực đến hết năm 2020.</p>"),
                        ("2021-10-14", "day", "Ký cho giai đoạn 2021–2030", ""),
                    ],
                    title="Ba lần ký",
                ),
                heading("Kết quả tám năm đầu"),
                table(
                    "Kết quả JCM tại Việt Nam, tính đến tháng 10/2021",
                    columns=["Chỉ tiêu", "Giá trị"],
                    rows=[
                        ["Dự án được đăng ký", "14"],
                        ["Tín chỉ các-bon đã cấp", "4.415 (tương đương 4.415 tấn CO2)"],
                        ["Kinh phí hỗ trợ từ phía Nhật Bản", "khoảng 35 triệu USD, gần 40% tổng kinh phí các dự án"],
                    ],
                    note="Nguồn: bản tin về lễ ký ngày 14/10/2021.",
                ),
                text(
                    "<p>Ngoài phần vốn, cơ chế giúp doanh nghiệp tiếp cận công nghệ các-bon thấp và giúp cơ quan quản "
                    "lý ở trung ương, địa phương làm quen với yêu cầu quốc tế đối với dự án tạo tín chỉ. Kinh nghiệm "
                    "đó được kỳ vọng phục vụ việc thực hiện Luật Bảo vệ môi trường năm 2020, Đóng góp do quốc gia tự "
                    "quyết định (NDC) và việc hình thành thị trường các-bon trong nước.</p>"
                    "<p>Trước lễ ký, bộ trưởng phụ trách môi trường của hai nước trao đổi trực tuyến về JCM và về "
                    "chiến lược dài hạn hướng tới trung hòa các-bon. Kỳ đối thoại chính sách môi trường tiếp theo khi "
                    "đó được dự kiến vào tháng 12/2021.</p>"
                ),
                callout(
                    "<p>Bản ghi nhớ có trước Tuyên bố chính trị thiết lập Quan hệ đối tác chuyển đổi năng lượng công "
                    "bằng (JETP) ngày 14/12/2022 và không phải là một khoản tài chính của JETP. Nhật Bản sau đó là "
                    'một thành viên của <a href="page:about-parties">Nhóm các đối tác quốc tế (IPG)</a>.</p>',
                    title="Phân biệt với JETP",
                ),
            ],
            None,
        ),
        "byline": vietnamese_only(BYLINE),
        "byline_role": "editor",
        "source_name": ("Bản tin về lễ ký ngày 14/10/2021 (bản văn tham khảo không ghi nơi đăng)", None),
        "source_url": "",
        "scope": "viet_nam",
        "drawing": "signing",
        "image_caption": vietnamese_only(caption("signing")),
        "topics": ["topic-cooperation", "topic-policy"],
        "sectors": ["sector-technology", "sector-regulatory"],
        "projects": [],
        "documents": [],
        "event_place": ("", None),
    },
    {
        "key": "article-co-benefit-workshop-2022",
        "slug": "khoi-dong-nam-thu-hai-du-an-dong-loi-ich-viet-nam-nhat-ban",
        "slug_en": None,
        "title": ("Dự án đồng lợi ích Việt Nam – Nhật Bản về môi trường bước sang năm thứ hai", None),
        "description": (
            "Hội thảo ngày 24/10/2022 tại Hà Nội điểm lại năm đầu của dự án vừa giảm ô nhiễm không khí vừa giảm khí "
            "nhà kính trong doanh nghiệp.",
            None,
        ),
        "published_on": "2022-10-24",
        "updated_on": "2026-11-21",
        "lead": (
            "Cơ quan quản lý môi trường hai nước khởi động giai đoạn 2022–2023 của dự án, sau khi đã chọn được ba "
            "doanh nghiệp thí điểm.",
            None,
        ),
        "body": (
            [
                text(
                    "<p>Một biện pháp, hai lợi ích: bớt khói bụi tại chỗ và bớt khí nhà kính cho toàn cầu. Đó là ý "
                    "tưởng của dự án hợp tác song phương về chính sách kỹ thuật môi trường theo hình thức đồng lợi "
                    "ích, được khởi động cho giai đoạn 2022–2023 tại hội thảo ở Hà Nội ngày 24/10/2022.</p>"
                    "<p>Hội thảo do Tổng cục Môi trường thuộc Bộ Tài nguyên và Môi trường (nay là Bộ Nông nghiệp và "
                    "Môi trường) phối hợp với Cục Môi trường nước và không khí thuộc Bộ Môi trường Nhật Bản tổ chức. "
                    "Cơ sở của dự án là bản ghi nhớ hợp tác về môi trường mà hai bộ ký ngày 25/08/2021, tại kỳ đối "
                    "thoại chính sách môi trường lần thứ sáu.</p>"
                ),
                heading("Năm đầu đã làm được gì"),
                text(
                    "<p>Triển khai từ tháng 11/2021, trong điều kiện đại dịch, dự án ghi nhận các kết quả sau:</p>"
                    "<ul><li>chọn 3 trong số 558 doanh nghiệp ứng viên để thí điểm;</li>"
                    "<li>phát hành bản đầu tiên của sổ tay đánh giá và thực hiện đồng lợi ích cho doanh nghiệp;</li>"
                    "<li>khảo sát khả năng lập dự án theo Cơ chế tín chỉ chung (JCM), chọn 3 cơ sở ứng viên và kết nối "
                    "với Trung tâm Môi trường Toàn cầu (GEC) của Nhật Bản, đơn vị hỗ trợ đầu tư thiết bị.</li></ul>"
                ),
                heading("Việc của năm thứ hai"),
                text(
                    "<p>Theo kế hoạch nêu tại hội thảo, dự án kiểm chứng hiệu quả tại các điểm thí điểm, đào tạo nhân "
                    "lực, cập nhật sổ tay lên bản thứ hai và tìm thêm doanh nghiệp có nhu cầu hỗ trợ thiết bị. Các bên "
                    "đặt công việc này trong bối cảnh thực hiện kết quả Hội nghị khí hậu COP26 và chuẩn bị cho COP27, "
                    "họp tại Ai Cập từ ngày 06/11 đến 18/11/2022.</p>"
                    "<p>Hội thảo diễn ra gần hai tháng trước khi Việt Nam và các đối tác thông qua "
                    '<a href="page:doc-declaration">Tuyên bố chính trị thiết lập JETP</a> (Quan hệ đối tác chuyển đổi '
                    "năng lượng công bằng). Dự án không thuộc danh mục JETP; tin được giới thiệu ở đây vì liên quan "
                    "đến sử dụng năng lượng và công nghệ trong doanh nghiệp. Kinh phí của dự án: chưa công bố trong "
                    "nguồn tin.</p>"
                ),
            ],
            None,
        ),
        "byline": vietnamese_only(BYLINE),
        "byline_role": "editor",
        "source_name": ("Bản tin về hội thảo, đề ngày 24/10/2022 (bản văn tham khảo không ghi nơi đăng)", None),
        "source_url": "",
        "scope": "viet_nam",
        "drawing": "training",
        "image_caption": vietnamese_only(caption("training")),
        "topics": ["topic-cooperation"],
        "sectors": ["sector-technology", "sector-efficiency"],
        "projects": [],
        "documents": ["doc-declaration"],
        "event_place": ("Hà Nội", None),
    },
    {
        "key": "article-rmp-cop28",
        "slug": "cong-bo-ke-hoach-huy-dong-nguon-luc-tai-cop28",
        "slug_en": "resource-mobilisation-plan-announced-at-cop28",
        "title": (
            "Việt Nam công bố Kế hoạch huy động nguồn lực thực hiện JETP tại COP28",
            "Viet Nam announces its JETP Resource Mobilisation Plan at COP28",
        ),
        "description": (
            "Kế hoạch huy động nguồn lực (RMP) được công bố ngày 01/12/2023 tại Dubai; con số tổng cam kết khi đó có "
            "hai cách ghi khác nhau.",
            "The Resource Mobilisation Plan was announced in Dubai on 1 December 2023; the total commitment was "
            "stated in two different ways.",
        ),
        "published_on": "2023-12-01",
        "updated_on": None,
        "lead": (
            "Một năm sau Tuyên bố chính trị, Việt Nam và các đối tác có văn kiện đầu tiên chỉ ra nguồn lực của JETP "
            "sẽ được dùng vào đâu.",
            "A year after the Political Declaration, Viet Nam and its partners have a first document that shows where "
            "JETP resources are meant to go.",
        ),
        "body": (
            [
                text(
                    "<p>Ngày 01/12/2023, bên lề Hội nghị khí hậu COP28 tại Dubai (Các Tiểu vương quốc Ả-rập Thống "
                    'nhất), Thủ tướng Chính phủ công bố <a href="page:doc-rmp">Kế hoạch huy động nguồn lực (RMP)</a> '
                    "thực hiện Tuyên bố chính trị thiết lập Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP). "
                    "Bản văn của kế hoạch đề ngày 30/11/2023.</p>"
                    "<p>Theo bài báo đăng trên EIN Presswire ngày 02/12/2023, lễ công bố có sự tham dự của Chủ tịch Ủy "
                    "ban châu Âu, đại diện cấp cao của nhiều thành viên Nhóm các đối tác quốc tế (IPG) và của Liên "
                    "minh tài chính Glasgow vì mục tiêu phát thải ròng bằng “0” (GFANZ).</p>"
                ),
                heading("Hai con số trong cùng một ngày"),
                table(
                    "Tổng cam kết được nêu khi công bố RMP, ngày 01/12/2023 (tỷ USD)",
                    columns=["Nguồn", "Tổng", "IPG", "GFANZ"],
                    rows=[
                        ["RMP và tuyên bố chung của IPG", "15,8", "8,08", "7,75"],
                        ["Trang tin Chính phủ Việt Nam", "15,5", "7,75", "7,75"],
                    ],
                    note="Số liệu dẫn theo bộ dữ liệu nghiên cứu climate-finance-het của bên thứ ba. Trang giữ cả hai "
                    "con số, không cộng và không lấy trung bình.",
                ),
                text(
                    "<p>Cả hai đều là mức cam kết huy động, chưa phải tiền đã giải ngân.</p>"
                    "<p>Các phụ lục của RMP liệt kê 279 mục: 37 mục ở phụ lục I.1, 181 mục ở phụ lục I.2 và 61 mục hỗ "
                    "trợ kỹ thuật ở phụ lục II, theo thống kê của bộ dữ liệu nói trên. Có tên trong phụ lục nghĩa là "
                    "được nêu như một nhu cầu hoặc ý tưởng; việc sàng lọc và thu xếp vốn diễn ra ở các bước sau. Tám "
                    'lĩnh vực của JETP tại Việt Nam được giới thiệu ở trang <a href="page:sectors">Lĩnh vực ưu '
                    "tiên</a>.</p>"
                ),
            ],
            [
                text(
                    "<p>On 1 December 2023, in the margins of the COP28 climate conference in Dubai, United Arab "
                    'Emirates, the Prime Minister of Viet Nam announced the <a href="page:doc-rmp">Resource '
                    "Mobilisation Plan (RMP)</a>. The plan gives effect to the Political Declaration that set up the "
                    "Just Energy Transition Partnership (JETP). The text itself is dated 30 November 2023.</p>"
                    "<p>According to a report carried by EIN Presswire on 2 December 2023, the President of the "
                    "European Commission attended, together with senior representatives of many members of the "
                    "International Partners Group (IPG) and of the Glasgow Financial Alliance for Net Zero (GFANZ).</p>"
                ),
                heading("Two figures on one day"),
                table(
                    "Total commitment stated when the RMP was announced, 1 December 2023 (USD billion)",
                    columns=["Source", "Total", "IPG", "GFANZ"],
                    rows=[
                        ["RMP and the joint statement of the IPG", "15.8", "8.08", "7.75"],
                        ["Government of Viet Nam news page", "15.5", "7.75", "7.75"],
                    ],
                    note="Figures as quoted in climate-finance-het, a third-party research data set. This site keeps "
                    "both, and neither adds nor averages them.",
                ),
                text(
                    "<p>Both are amounts that partners undertook to mobilise, not money already paid out.</p>"
                    "<p>The annexes of the RMP list 279 entries: 37 in annex I.1, 181 in annex I.2 and 61 technical "
                    "assistance items in annex II, by the count of the same data set. An entry in an annex records a "
                    "need or an idea; screening and financing come later. The eight areas of JETP in Viet Nam are "
                    'described under <a href="page:sectors">Priority sectors</a>.</p>'
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": ("EIN Presswire, 02/12/2023", "EIN Presswire, 2 December 2023"),
        "source_url": address("rmp-announced"),
        "scope": "viet_nam",
        "drawing": "hills-wind",
        "image_caption": caption("hills-wind"),
        "topics": ["topic-policy", "topic-finance"],
        "sectors": ["sector-renewables", "sector-grid-storage", "sector-coal", "sector-just"],
        "projects": [],
        "documents": ["doc-rmp", "doc-declaration"],
        "event_place": ("Dubai, Các Tiểu vương quốc Ả-rập Thống nhất", "Dubai, United Arab Emirates"),
    },
]
