"""News of January 2024: two meetings on climate co-operation that were reported in Vietnamese."""

from events.demo.wording import BYLINE, caption
from pages.demo.body import callout, heading, text

ARTICLES = [
    {
        "key": "article-japan-jcp-2024",
        "slug": "viet-nam-nhat-ban-hop-ke-hoach-hop-tac-chung-ve-bien-doi-khi-hau",
        "slug_en": "viet-nam-japan-joint-climate-plan-meeting",
        "title": (
            "Việt Nam và Nhật Bản chọn ba trọng tâm hợp tác khí hậu cho năm 2024",
            "Viet Nam and Japan choose three priorities for climate co-operation in 2024",
        ),
        "description": (
            "Điều 6 của Thỏa thuận Paris, cảnh báo sớm và khí mê-tan là ba trọng tâm mới của kế hoạch hợp tác chung "
            "hướng tới trung hòa các-bon.",
            "Article 6 of the Paris Agreement, early warning and methane are the new priorities of the two countries' "
            "joint plan towards carbon neutrality.",
        ),
        "published_on": "2024-01-11",
        "updated_on": "2026-11-21",
        "lead": (
            "Nhóm Công tác chung họp lần thứ ba tại Hà Nội để bàn việc thực hiện kế hoạch mà hai bộ trưởng môi trường "
            "đã ký tháng 11/2021.",
            "The Joint Working Group met in Ha Noi for the third time to carry forward the plan that the two "
            "environment ministers signed in November 2021.",
        ),
        "body": (
            [
                text(
                    "<p>Ngày 11/01/2024, tại trụ sở Bộ Tài nguyên và Môi trường (nay là Bộ Nông nghiệp và Môi trường), "
                    "Nhóm Công tác chung Việt Nam – Nhật Bản họp về Kế hoạch hợp tác chung về biến đổi khí hậu hướng "
                    "tới mục tiêu trung hòa các-bon vào năm 2050 (JCP). Cục Biến đổi khí hậu phía Việt Nam và Cục Môi "
                    "trường toàn cầu phía Nhật Bản đồng chủ trì; Đại sứ quán Nhật Bản và Cơ quan Hợp tác quốc tế Nhật "
                    "Bản (JICA) cùng dự.</p>"
                ),
                heading("Ba trọng tâm mới"),
                text(
                    "<ul><li><b>Điều 6 của Thỏa thuận Paris.</b> Chính phủ Việt Nam đã chấp thuận tham gia sáng kiến "
                    "đối tác quốc tế do Nhật Bản khởi xướng; hai bên sẽ lập kế hoạch cụ thể.</li>"
                    "<li><b>Hệ thống cảnh báo sớm.</b> Khảo sát của phía Nhật Bản cho thấy nhu cầu cao tại Việt Nam; "
                    "hướng đi là hợp tác công tư và dịch vụ thông tin khí hậu.</li>"
                    "<li><b>Giảm phát thải khí mê-tan.</b> Nhật Bản giới thiệu công nghệ cho bãi chôn lấp và nguồn hỗ "
                    "trợ mới trị giá 3 triệu USD.</li></ul>"
                ),
                heading("Các việc đang tiếp tục"),
                text(
                    "<p>Hai bên rà soát việc dùng mô hình tích hợp châu Á – Thái Bình Dương (AIM) để xây dựng kịch bản "
                    "phát thải, hướng dẫn kiểm kê khí nhà kính cấp cơ sở cho ba bộ, 7 dự án hợp tác giữa các thành phố "
                    "về khử các-bon và công cụ theo dõi các chất HFC. Phía Việt Nam đề nghị sớm có quy tắc hướng dẫn "
                    "dự án theo Cơ chế tín chỉ chung (JCM). Một hội thảo về tài chính xanh khi đó được dự kiến vào "
                    "tháng 3/2024.</p>"
                ),
                callout(
                    "<p>Bản tin gốc chỉ ghi “ngày 11/1”; năm 2024 được xác định theo nội dung chương trình công tác. "
                    "JCP là khuôn khổ song phương, không phải dự án trong danh mục JETP (Quan hệ đối tác chuyển đổi "
                    "năng lượng công bằng).</p>",
                    title="Ghi chú của ban biên tập",
                ),
            ],
            [
                text(
                    "<p>On 11 January 2024 the Viet Nam – Japan Joint Working Group met at the Ministry of Natural "
                    "Resources and Environment, now part of the Ministry of Agriculture and Environment. On the table "
                    "was the Joint Co-operation Plan on Climate Change towards carbon neutrality by 2050 (JCP). The "
                    "Department of Climate Change chaired for Viet Nam, and the Global Environment Bureau of the "
                    "Ministry of the Environment for Japan. The Embassy of Japan and the Japan International "
                    "Cooperation Agency (JICA) took part.</p>"
                ),
                heading("Three new priorities"),
                text(
                    "<ul><li><b>Article 6 of the Paris Agreement.</b> The Government of Viet Nam has agreed to join an "
                    "international partnership that Japan launched; the two sides will draw up a plan.</li>"
                    "<li><b>Early warning systems.</b> A Japanese survey found strong demand in Viet Nam; the way "
                    "ahead is public-private work and climate information services.</li>"
                    "<li><b>Methane.</b> Japan presented technology for landfills and new support worth USD 3 "
                    "million.</li></ul>"
                ),
                heading("Work that continues"),
                text(
                    "<p>The meeting also reviewed the use of the Asia-Pacific Integrated Model (AIM) for emission "
                    "scenarios, guidance for three ministries on greenhouse gas inventories of individual facilities, "
                    "seven city-to-city projects on decarbonisation and a tool to track hydrofluorocarbons (HFCs). "
                    "Viet Nam asked for early rules on projects under the Joint Crediting Mechanism (JCM). A workshop "
                    "on green finance was then expected in March 2024.</p>"
                ),
                callout(
                    "<p>The original report says only that the meeting took place on 11 January; the year follows "
                    "from the work programme that it describes. The JCP is a bilateral plan and not a project of the "
                    "Just Energy Transition Partnership (JETP).</p>",
                    title="Editors' note",
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Cổng thông tin Bộ Tài nguyên và Môi trường, tháng 01/2024 (địa chỉ gốc không còn đầy đủ)",
            "Portal of the Ministry of Natural Resources and Environment, January 2024 (original address incomplete)",
        ),
        "source_url": "",
        "scope": "viet_nam",
        "drawing": "meeting",
        "image_caption": caption("meeting"),
        "topics": ["topic-cooperation"],
        "sectors": ["sector-technology", "sector-regulatory"],
        "projects": [],
        "documents": ["doc-896"],
        "event_place": ("Hà Nội", "Ha Noi"),
    },
    {
        "key": "article-hai-phong-industry-2024",
        "slug": "hai-phong-ban-cach-giam-phat-thai-trong-cong-nghiep",
        "slug_en": "hai-phong-workshop-on-industrial-emissions",
        "title": (
            "Hải Phòng bàn cách giảm phát thải các-bon trong khu công nghiệp",
            "Hai Phong looks at ways to cut carbon emissions in industrial parks",
        ),
        "description": (
            "Hội thảo ngày 17/01/2024 do Ban Quản lý Khu kinh tế Hải Phòng và Đại sứ quán Hoa Kỳ tổ chức, bàn về năng "
            "lượng, lưu trữ và tín chỉ các-bon.",
            "A workshop on 17 January 2024, held by the Hai Phong Economic Zone Authority and the US Embassy, took up "
            "energy use, storage and credits.",
        ),
        "published_on": "2024-01-17",
        "updated_on": "2026-11-21",
        "lead": (
            "Năng lượng trong khu công nghiệp, lưu trữ điện và khu công nghiệp sinh thái là những chủ đề chính của "
            "cuộc trao đổi giữa hai bên.",
            "Energy in industrial parks, electricity storage and eco-industrial parks were the main subjects of an "
            "exchange between the two sides.",
        ),
        "body": (
            [
                text(
                    "<p>Sáng 17/01/2024, Ban Quản lý Khu kinh tế Hải Phòng phối hợp với Đại sứ quán Hoa Kỳ tại Việt "
                    "Nam tổ chức hội thảo về giảm phát thải các-bon trong sản xuất công nghiệp của thành phố, hướng "
                    "tới mục tiêu phát thải ròng bằng “0”.</p>"
                    "<p>Lãnh đạo Ủy ban nhân dân thành phố cho biết Hải Phòng đang tìm giải pháp và nguồn hỗ trợ quốc "
                    "tế để tạo bước đột phá về năng lượng sạch, đồng thời sẵn sàng hợp tác trong việc ứng dụng công "
                    "nghệ mới. Thành phố đã ban hành Kế hoạch số 222/KH-UBND ngày 15/09/2022 để triển khai chiến lược "
                    "quốc gia về biến đổi khí hậu.</p>"
                ),
                heading("Bốn nhóm nội dung"),
                text(
                    "<ol><li>Tối ưu hóa việc sử dụng năng lượng trong khu công nghiệp.</li>"
                    "<li>Nâng hiệu quả qua quy hoạch, thiết kế, lưu trữ năng lượng và kết nối hạ tầng.</li>"
                    "<li>Phát triển khu công nghiệp sinh thái gắn với năng lượng sạch.</li>"
                    "<li>Tiết kiệm năng lượng và khai thác tín chỉ các-bon.</li></ol>"
                    "<p>Phía Hoa Kỳ giới thiệu một số cách làm của mình, như lắp tấm pin mặt trời, chuyển đội xe buýt "
                    "trường học sang chạy điện và ưu đãi cho sản xuất xe điện, năng lượng sạch. Nguồn tin không nêu "
                    "thỏa thuận tài trợ nào được ký tại hội thảo.</p>"
                ),
                heading("Bối cảnh"),
                text(
                    "<p>Tại COP26 năm 2021, Việt Nam cùng 147 quốc gia tuyên bố hướng tới phát thải ròng bằng “0” vào "
                    "năm 2050; tại COP28 năm 2023, Việt Nam khẳng định lại quyết tâm này. Sử dụng năng lượng hiệu quả "
                    'trong công nghiệp là nội dung gần với lĩnh vực <a href="page:sector-efficiency">Sử dụng năng '
                    "lượng hiệu quả</a> của JETP (Quan hệ đối tác chuyển đổi năng lượng công bằng). Hoa Kỳ khi đó là "
                    "thành viên Nhóm các đối tác quốc tế (IPG) và đã rút khỏi nhóm vào tháng 3/2025, xem "
                    '<a href="page:article-us-withdrawal-2025">tin liên quan</a>.</p>'
                ),
            ],
            [
                text(
                    "<p>On the morning of 17 January 2024 the Hai Phong Economic Zone Authority and the Embassy of the "
                    "United States in Viet Nam held a workshop on cutting carbon emissions from the city's industry, "
                    "as a step towards net zero.</p>"
                    "<p>The leadership of the Hai Phong People's Committee said that the city was looking for "
                    "solutions and for international support to make a breakthrough in clean energy, and that it was "
                    "ready to work with partners on new technology. The city had issued Plan 222/KH-UBND on 15 "
                    "September 2022 to carry out the national climate change strategy.</p>"
                ),
                heading("Four groups of subjects"),
                text(
                    "<ol><li>Better use of energy inside industrial parks.</li>"
                    "<li>Higher efficiency through planning, design, energy storage and connected infrastructure.</li>"
                    "<li>Eco-industrial parks that rely on clean energy.</li>"
                    "<li>Energy saving and the use of carbon credits.</li></ol>"
                    "<p>The US side described some of its own measures, such as solar panels, the change of school bus "
                    "fleets to electricity and incentives for making electric vehicles and clean energy. The source "
                    "mentions no financing agreement signed at the workshop.</p>"
                ),
                heading("Background"),
                text(
                    "<p>At COP26 in 2021 Viet Nam and 147 other countries declared the aim of net zero emissions by "
                    "2050; at COP28 in 2023 Viet Nam restated its resolve. Energy use in industry is close to "
                    '<a href="page:sector-efficiency">Energy saving and efficiency</a>, one of the eight areas of the '
                    "Just Energy Transition Partnership (JETP). The United States was then a member of the "
                    "International Partners Group (IPG); it withdrew in March 2025, as reported in "
                    '<a href="page:article-us-withdrawal-2025">a later item</a>.</p>'
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Bản tin về hội thảo ngày 17/01/2024 (bản văn tham khảo không ghi nơi đăng)",
            "Report on the workshop of 17 January 2024 (the text consulted names no publisher)",
        ),
        "source_url": "",
        "scope": "viet_nam",
        "drawing": "port",
        "image_caption": caption("port"),
        "topics": ["topic-cooperation"],
        "sectors": ["sector-efficiency", "sector-grid-storage"],
        "projects": [],
        "documents": ["doc-896"],
        "event_place": ("Hải Phòng", "Hai Phong"),
    },
]
