"""News of March to May 2025: a partner leaves, the portal opens, the Secretariat meets under a new ministry."""

from events.demo.wording import BYLINE, address, caption
from pages.demo.body import accordion, callout, heading, text

ARTICLES = [
    {
        "key": "article-us-withdrawal-2025",
        "slug": "hoa-ky-rut-khoi-jetp",
        "slug_en": "united-states-withdraws-from-jetp",
        "title": (
            "Hoa Kỳ rút khỏi JETP; Liên minh châu Âu và Vương quốc Anh đồng chủ trì nhóm đối tác",
            "United States leaves JETP; European Union and United Kingdom co-lead the partners",
        ),
        "description": (
            "Thông tin ngày 05–06/03/2025: Hoa Kỳ rút khỏi các quan hệ đối tác với Việt Nam, Nam Phi và Indonesia; "
            "chín thành viên IPG ở lại.",
            "News of 5–6 March 2025: the United States withdraws from the partnerships with Viet Nam, South Africa "
            "and Indonesia; nine members stay.",
        ),
        "published_on": "2025-03-06",
        "updated_on": "2026-11-21",
        "lead": (
            "Chín thành viên còn lại của Nhóm các đối tác quốc tế tiếp tục hợp tác với Việt Nam; danh mục dự án đầu "
            "tiên giảm từ tám xuống bảy.",
            "The nine remaining members of the International Partners Group continue to work with Viet Nam; the first "
            "list of projects goes from eight to seven.",
        ),
        "body": (
            [
                text(
                    "<p>Trong hai ngày 05 và 06/03/2025, các nguồn tin quốc tế cho biết Hoa Kỳ rút khỏi Quan hệ đối "
                    "tác chuyển đổi năng lượng công bằng (JETP) với Việt Nam, Nam Phi và Indonesia. Bộ Hợp tác Kinh tế "
                    "và Phát triển Liên bang Đức (BMZ) ra tuyên bố về việc này ngày 06/03/2025.</p>"
                    '<p>Hoa Kỳ là một trong mười bên ký <a href="page:doc-declaration">Tuyên bố chính trị ngày '
                    "14/12/2022</a> trong Nhóm các đối tác quốc tế (IPG). Sau khi Hoa Kỳ rút, Liên minh châu Âu (EU) "
                    "và Vương quốc Anh đồng chủ trì nhóm, cùng Pháp, Đức, Italia, Canada, Nhật Bản, Na Uy và Đan Mạch. "
                    "Có một văn bản của BMZ bỏ sót chính nước Đức trong danh sách thành viên; các nguồn khác vẫn ghi "
                    "Đức.</p>"
                ),
                heading("Điều gì thay đổi, điều gì chưa biết"),
                text(
                    "<ul><li><b>Danh mục dự án.</b> Tám dự án được chọn đầu tiên còn bảy, với nhu cầu vốn 1.522,6 "
                    "triệu USD, theo số liệu tại cuộc họp ngày 08/07/2025 do tạp chí điện tử Ánh sáng và Cuộc sống "
                    "đăng.</li>"
                    "<li><b>Phần vốn của Hoa Kỳ.</b> Số tiền riêng của Hoa Kỳ trong cam kết chung: chưa công bố.</li>"
                    "<li><b>Tổng cam kết.</b> Tuyên bố của Anh và EU vào tháng 5/2025 vẫn nhắc lại con số 15,5 tỷ USD, "
                    "nhưng hai phần được nêu (7,5 và 7,5) cộng lại chỉ là 15,0 tỷ USD.</li></ul>"
                    '<p>Trang <a href="page:about-parties">Các bên tham gia</a> ghi ngày gia nhập và ngày rút của từng '
                    "thành viên, để người đọc các văn bản cũ không nhầm lẫn.</p>"
                ),
            ],
            [
                text(
                    "<p>On 5 and 6 March 2025 international sources reported that the United States was withdrawing "
                    "from the Just Energy Transition Partnerships (JETP) with Viet Nam, South Africa and Indonesia. "
                    "Germany's Federal Ministry for Economic Cooperation and Development (BMZ) issued a statement on 6 "
                    "March 2025.</p>"
                    "<p>The United States was one of the ten partners in the International Partners Group (IPG) that "
                    'joined the <a href="page:doc-declaration">Political Declaration of 14 December 2022</a>. After '
                    "its departure the European Union (EU) and the United Kingdom lead the group together, with "
                    "France, Germany, Italy, Canada, Japan, Norway and Denmark as members. One BMZ text leaves out "
                    "Germany itself from the list of members; the other sources name it.</p>"
                ),
                heading("What changes, and what is not known"),
                text(
                    "<ul><li><b>The list of projects.</b> Of the first eight projects selected, seven remain, with a "
                    "need of USD 1,522.6 million, according to figures of the meeting of 8 July 2025 published by the "
                    "magazine site anhsangvacuocsong.vn.</li>"
                    "<li><b>The United States share.</b> Its own amount within the joint commitment: not "
                    "published.</li>"
                    "<li><b>The total.</b> A UK and EU statement of May 2025 still speaks of USD 15.5 billion, while "
                    "the two parts that it names (7.5 and 7.5) add up to USD 15.0 billion.</li></ul>"
                    '<p>The page <a href="page:about-parties">Parties</a> shows when each member joined or left, so '
                    "that readers of older documents are not misled.</p>"
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Tuyên bố của Bộ Hợp tác Kinh tế và Phát triển Liên bang Đức (BMZ), 06/03/2025",
            "Statement of the German Federal Ministry for Economic Cooperation and Development (BMZ), 6 March 2025",
        ),
        "source_url": "",
        "scope": "viet_nam",
        "drawing": "world",
        "image_caption": caption("world"),
        "topics": ["topic-cooperation", "topic-finance", "topic-world"],
        "sectors": [],
        "projects": [],
        "documents": ["doc-declaration"],
        "event_place": ("", ""),
    },
    {
        "key": "article-portal-launch-2025",
        "slug": "viet-nam-cong-bo-cong-thong-tin-jetp",
        "slug_en": "viet-nam-opens-jetp-information-portal",
        "title": (
            "Việt Nam có cổng thông tin chính thức về JETP",
            "Viet Nam opens an official information portal on JETP",
        ),
        "description": (
            "Ngày 09/04/2025, Bộ Công Thương và các đối tác công bố trang jetp.moit.gov.vn, đầu mối thông tin về "
            "chuyển đổi năng lượng công bằng.",
            "On 9 April 2025 the Ministry of Industry and Trade and its partners launched jetp.moit.gov.vn, one "
            "address for information on JETP.",
        ),
        "published_on": "2025-04-09",
        "updated_on": None,
        "lead": (
            "Dự án đề xuất, kế hoạch, báo cáo và tin hoạt động được đưa về một địa chỉ, phục vụ cả cơ quan quản lý, "
            "nhà đầu tư và người dân.",
            "Proposed projects, plans, reports and news are brought together at one address for public bodies, "
            "investors and citizens alike.",
        ),
        "body": (
            [
                text(
                    '<p>Ngày 09/04/2025, cổng thông tin <a href="https://jetp.moit.gov.vn">jetp.moit.gov.vn</a> về '
                    "Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP) của Việt Nam được công bố. Trang do Cục "
                    "Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công của Bộ Công Thương xây dựng, cùng Cục Điện lực, "
                    "Nhóm các đối tác quốc tế (IPG) và Chương trình Phát triển Liên hợp quốc (UNDP).</p>"
                    "<p>Mục tiêu của cổng là cung cấp thông tin minh bạch, kịp thời về tiến trình JETP; làm cầu nối "
                    "giữa Ban Thư ký với IPG, với khối tài chính tư nhân trong Liên minh tài chính Glasgow vì mục tiêu "
                    "phát thải ròng bằng “0” (GFANZ) và nhất là với các đơn vị đề xuất, phát triển dự án.</p>"
                ),
                heading("Người đọc tìm được gì"),
                accordion(
                    [
                        (
                            "Tổng quan",
                            "<p>Mục tiêu của JETP, các bên tham gia, cơ cấu và nhiệm vụ của Ban Thư ký.</p>",
                        ),
                        (
                            "Dự án đề xuất theo tám lĩnh vực",
                            "<p>Khung pháp lý; nhà máy điện than; năng lượng tái tạo; truyền tải và lưu trữ; hiệu quả "
                            "năng lượng; giao thông; đổi mới và chuyển giao công nghệ; chuyển đổi công bằng.</p>",
                        ),
                        ("Hoạt động", "<p>Tin tức, sự kiện trong nước và tình hình JETP ở các nước khác.</p>"),
                        ("Tài liệu", "<p>Kế hoạch hành động, báo cáo tiến độ, văn bản và quy định liên quan.</p>"),
                    ]
                ),
                text(
                    "<p>Theo thông tin công bố, cổng sẽ còn được nâng cấp và bổ sung tính năng.</p>"
                    "<p>Trước đó, hai mốc chính của JETP là Tuyên bố chính trị tháng 12/2022 tại Brussels (Bỉ) và "
                    '<a href="page:article-rmp-cop28">Kế hoạch huy động nguồn lực công bố tại COP28</a>.</p>'
                ),
                callout(
                    "<p>Trang bạn đang đọc là bản trình diễn, không phải cổng chính thức nói trên. Thông tin chính "
                    "thức có tại jetp.moit.gov.vn.</p>",
                    title="Lưu ý",
                    tone="important",
                ),
            ],
            [
                text(
                    '<p>On 9 April 2025 the portal <a href="https://jetp.moit.gov.vn">jetp.moit.gov.vn</a> on Viet '
                    "Nam's Just Energy Transition Partnership (JETP) was launched. It was built by the Agency for "
                    "Innovation, Green Transition and Industry Promotion of the Ministry of Industry and Trade, "
                    "together with the Electricity Authority, the International Partners Group (IPG) and the United "
                    "Nations Development Programme (UNDP).</p>"
                    "<p>The portal is meant to give open and timely information on the progress of JETP. It links the "
                    "Secretariat with the IPG, with private finance in the Glasgow Financial Alliance for Net Zero "
                    "(GFANZ) and, above all, with those who propose and develop projects.</p>"
                ),
                heading("What readers find there"),
                accordion(
                    [
                        (
                            "Overview",
                            "<p>The aims of JETP, the parties, and the structure and duties of the Secretariat.</p>",
                        ),
                        (
                            "Proposed projects in eight areas",
                            "<p>Regulatory framework; coal-fired plants; renewable energy; transmission and storage; "
                            "energy efficiency; transport; innovation and technology transfer; just transition.</p>",
                        ),
                        ("Activities", "<p>News and events in Viet Nam, and the state of JETP in other countries.</p>"),
                        ("Documents", "<p>Action plans, progress reports, legal texts and regulations.</p>"),
                    ]
                ),
                text(
                    "<p>According to the launch notice, the portal will be upgraded and will gain new functions.</p>"
                    "<p>Two earlier milestones of JETP are the Political Declaration of December 2022 in Brussels and "
                    'the <a href="page:article-rmp-cop28">Resource Mobilisation Plan announced at COP28</a>.</p>'
                ),
                callout(
                    "<p>The site you are reading is a demonstration and not the official portal described here. "
                    "Official information is at jetp.moit.gov.vn.</p>",
                    title="Please note",
                    tone="important",
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Thông tin công bố Cổng thông tin JETP Việt Nam, tháng 4/2025 (bản văn tham khảo không ghi nơi đăng)",
            "Launch notice of the JETP Viet Nam portal, April 2025 (the text consulted names no publisher)",
        ),
        "source_url": "",
        "scope": "viet_nam",
        "drawing": "documents",
        "image_caption": caption("documents"),
        "topics": ["topic-portal"],
        "sectors": [
            "sector-regulatory",
            "sector-coal",
            "sector-renewables",
            "sector-grid-storage",
            "sector-efficiency",
            "sector-transport",
            "sector-technology",
            "sector-just",
        ],
        "projects": [],
        "documents": ["doc-declaration", "doc-rmp"],
        "event_place": ("", ""),
    },
    {
        "key": "article-secretariat-meeting-2025-05",
        "slug": "ban-thu-ky-jetp-hop-phien-dau-do-bo-cong-thuong-chu-tri",
        "slug_en": "first-secretariat-meeting-led-by-ministry-of-industry-and-trade",
        "title": (
            "Ban Thư ký JETP họp phiên đầu tiên do Bộ Công Thương chủ trì",
            "JETP Secretariat holds its first meeting led by the Ministry of Industry and Trade",
        ),
        "description": (
            "Phiên họp ngày 22/05/2025 đánh dấu việc Bộ Công Thương đảm nhiệm vai trò cơ quan thường trực của Ban Thư "
            "ký thực hiện Tuyên bố JETP.",
            "The meeting of 22 May 2025 marks the move of the standing role in the JETP Secretariat to the Ministry "
            "of Industry and Trade.",
        ),
        "published_on": "2025-05-22",
        "updated_on": None,
        "lead": (
            "Vai trò cơ quan thường trực chuyển từ Bộ Tài nguyên và Môi trường sang Bộ Công Thương; thành viên gồm "
            "các bộ, Ngân hàng Nhà nước và ba tập đoàn năng lượng.",
            "The standing role has passed from the environment ministry to the Ministry of Industry and Trade; "
            "members include ministries, the State Bank and three energy groups.",
        ),
        "body": (
            [
                text(
                    "<p>Ngày 22/05/2025, Bộ Công Thương triệu tập cuộc họp của Ban Thư ký thực hiện Tuyên bố chính trị "
                    "thiết lập Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP), do một Thứ trưởng Bộ Công "
                    "Thương chủ trì. Theo trang tin của Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công (IGIP), "
                    "Bộ Công Thương là cơ quan thường trực của Ban Thư ký.</p>"
                    "<p>Thành viên Ban Thư ký tại thời điểm này, ngoài các đơn vị của Bộ Công Thương, gồm các bộ Tài "
                    "chính, Ngoại giao, Nội vụ, Công an, Khoa học và Công nghệ, Xây dựng, Nông nghiệp và Môi trường; "
                    "Ngân hàng Nhà nước; Tập đoàn Điện lực Việt Nam (EVN) cùng hai tập đoàn năng lượng PVN và TKV.</p>"
                ),
                heading("Từ năm 2023 đến nay"),
                text(
                    '<p>Ban Thư ký được Thủ tướng Chính phủ thành lập theo <a href="page:doc-845">Quyết định số '
                    "845/QĐ-TTg ngày 14/07/2023</a>. Khi đó Bộ trưởng Bộ Tài nguyên và Môi trường là Trưởng Ban. Ban "
                    "có nhiệm vụ tham mưu cho Thủ tướng, Trưởng Ban Chỉ đạo COP26; xây dựng và tổ chức thực hiện Kế "
                    "hoạch huy động nguồn lực; tổng hợp thông tin, báo cáo; đôn đốc sự hỗ trợ của các đối tác; hướng "
                    "dẫn đơn vị đề xuất chương trình, dự án. Đề án thực hiện Tuyên bố được phê duyệt theo "
                    '<a href="page:doc-1009">Quyết định số 1009/QĐ-TTg ngày 31/08/2023</a>.</p>'
                    "<p>Số và ngày của quyết định chuyển vai trò thường trực sang Bộ Công Thương: chưa tìm thấy trong "
                    "các nguồn công khai mà bản trình diễn này sử dụng.</p>"
                    '<p>Cơ cấu hiện nay được trình bày tại trang <a href="page:secretariat">Ban Thư ký</a>.</p>'
                ),
            ],
            [
                text(
                    "<p>On 22 May 2025 the Ministry of Industry and Trade (MOIT) called a meeting of the Secretariat "
                    "for the Political Declaration on the Just Energy Transition Partnership (JETP), with a Deputy "
                    "Minister of Industry and Trade in the chair. According to the news page of the ministry's Agency "
                    "for Innovation, Green Transition and Industry Promotion (IGIP), MOIT is the standing agency of "
                    "the Secretariat.</p>"
                    "<p>Besides units of MOIT, the members of the Secretariat at that time were the ministries of "
                    "Finance, Foreign Affairs, Home Affairs, Public Security, Science and Technology, Construction, "
                    "and Agriculture and Environment; the State Bank of Viet Nam; and Viet Nam Electricity (EVN) with "
                    "two further energy groups, PVN and TKV.</p>"
                ),
                heading("The road since 2023"),
                text(
                    '<p>The Prime Minister set up the Secretariat by <a href="page:doc-845">Decision 845/QĐ-TTg of 14 '
                    "July 2023</a>. At that time it was headed by the Minister of Natural Resources and Environment. "
                    "Its duties are to advise the Prime Minister as head of the COP26 Steering Committee; to draw up "
                    "and carry out the Resource Mobilisation Plan; to compile information and reports; to follow up "
                    "the support of partners; and to guide those who propose programmes and projects. The scheme that "
                    'implements the Declaration was approved by <a href="page:doc-1009">Decision 1009/QĐ-TTg of 31 '
                    "August 2023</a>.</p>"
                    "<p>The number and date of the decision that moved the standing role to MOIT were not found in the "
                    "public sources used for this demonstration.</p>"
                    '<p>The present structure is shown on the page <a href="page:secretariat">Secretariat</a>.</p>'
                ),
            ],
        ),
        "byline": BYLINE,
        "byline_role": "editor",
        "source_name": (
            "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công (IGIP), tháng 5/2025",
            "Agency for Innovation, Green Transition and Industry Promotion (IGIP), May 2025",
        ),
        "source_url": address("igip-2025-05"),
        "scope": "viet_nam",
        "drawing": "meeting",
        "image_caption": caption("meeting"),
        "topics": ["topic-policy"],
        "sectors": ["sector-regulatory"],
        "projects": [],
        "documents": ["doc-845", "doc-1009"],
        "event_place": ("", ""),
    },
]
