"""The About section, continued: the Resource Mobilisation Plan and the money."""

from pages.demo.body import accordion, callout, documents, heading, key_figures, table, text, timeline
from pages.demo.content_sources import sources

REVIEWED = "2026-11-20"

RMP_SOURCES = sources(
    "rmp-announced", "afp-2023", "consultation-2023-08", "workshop-2023-10", "tbtcvn", "portal-site", "research"
)
FINANCE_SOURCES = sources(
    "joint-statement", "uk-eu-2025", "tdworld-2025", "evn-2025-06", "tuoitre-2025-06", "sggp-2025-12", "vir-2025-12",
    "vneconomy-2025-10", "agence-europe", "tbtcvn", "research",
)  # fmt: skip

RMP = {
    "key": "about-rmp",
    "parent": "about",
    "type": "ContentPage",
    "slug": "ke-hoach-huy-dong-nguon-luc",
    "slug_en": "resource-mobilisation-plan",
    "title": ("Kế hoạch huy động nguồn lực", "Resource Mobilisation Plan"),
    "description": (
        "Kế hoạch huy động nguồn lực (RMP) của JETP Việt Nam, công bố tại COP28 ngày 01/12/2023: nội dung, phụ lục, "
        "nhu cầu vốn và tài liệu.",
        "The Resource Mobilisation Plan of JETP Viet Nam, announced at COP28 on 1 December 2023: contents, annexes, "
        "finance needed and files.",
    ),
    "intro": (
        "Kế hoạch huy động nguồn lực (RMP) cho biết Việt Nam cần gì, dự định làm gì và huy động vốn ở đâu để thực "
        "hiện Tuyên bố JETP.",
        "The Resource Mobilisation Plan (RMP) says what Viet Nam needs, what it intends to do and where the finance "
        "for the JETP Declaration is to come from.",
    ),
    "body": (
        [
            text(
                "<p>Kế hoạch ghi ngày 30/11/2023 và được Thủ tướng Chính phủ Phạm Minh Chính cùng Nhóm các đối tác "
                "quốc tế (IPG) công bố ngày 01/12/2023 tại Hội nghị lần thứ 28 các bên tham gia Công ước khung của "
                "Liên hợp quốc về biến đổi khí hậu (COP28), Dubai. Bản tiếng Việt dài 248 trang; bản tiếng Anh được "
                "đăng trên trang về khí hậu của Ủy ban châu Âu.</p>"
            ),
            timeline(
                [
                    ("2023-08-11", "day", "Hội thảo tham vấn", "<p>Lấy ý kiến về dự thảo Kế hoạch.</p>"),
                    ("2023-08-31", "day", "Đề án thực hiện", "<p>Quyết định 1009/QĐ-TTg phê duyệt Đề án.</p>"),
                    ("2023-10-27", "day", "Hội thảo tham vấn tiếp theo", "<p>Trao đổi tiếp về dự thảo Kế hoạch.</p>"),
                    ("2023-12-01", "day", "Công bố", "<p>Kế hoạch ra mắt tại COP28.</p>"),
                ],
                "Quá trình xây dựng",
            ),
            heading("Các phụ lục: danh sách đề xuất năm 2023"),
            text(
                "<p>Phụ lục liệt kê các đề xuất kèm tên, địa điểm, quy mô, thời gian, nguồn vốn dự kiến và căn cứ "
                "hoặc đơn vị đề xuất. Có tên trong phụ lục nghĩa là được nêu làm đề xuất; chưa có nghĩa là được lựa "
                "chọn hoặc có vốn.</p>"
            ),
            table(
                "Số mục trong phụ lục của Kế hoạch, tháng 12/2023",
                ["Phụ lục", "Số mục"],
                [
                    ["I.1", "37"],
                    ["I.2", "181"],
                    ["II (hỗ trợ kỹ thuật)", "61"],
                    ["Cả ba phụ lục", "279"],
                ],
                "Nguồn: dữ liệu nghiên cứu của bên thứ ba, đếm trên phụ lục của Kế hoạch. Không có tổng vốn chung.",
            ),
            heading("Nhu cầu vốn lớn hơn nhiều so với cam kết"),
            key_figures(["need-2035", "envelope"], "Nhu cầu và cam kết", True),
            text(
                "<p>Ước tính 134 tỷ USD đến năm 2035 là của Chương trình Phát triển Liên hợp quốc (UNDP), do Thời báo "
                "Tài chính Việt Nam nêu; 134,7 tỷ USD là nhu cầu giai đoạn 2021–2030 trong Quy hoạch điện VIII ban "
                "đầu (15/05/2023). Hai số khác thời kỳ, không thay thế nhau. Kế hoạch nêu cam kết của các đối tác là "
                "15,8 tỷ USD (8,08 tỷ của IPG và 7,75 tỷ của GFANZ), trong khi thông tin của Chính phủ cùng ngày vẫn "
                "ghi 15,5 tỷ USD.</p>"
            ),
            callout(
                '<p>Một số mục của phụ lục có trang riêng trong <a href="page:projects">danh mục dự án</a>, ghi rõ số '
                "phụ lục và số thứ tự, không kèm số vốn.</p>",
                "Xem các đề xuất của Kế hoạch",
            ),
            documents(["doc-rmp", "doc-1009", "doc-458"], "Tài liệu"),
            *RMP_SOURCES[0],
        ],
        [
            text(
                "<p>The plan is dated 30 November 2023. Prime Minister Phạm Minh Chính and the International Partners "
                "Group (IPG) announced it on 1 December 2023 at the 28th Conference of the Parties to the United "
                "Nations Framework Convention on Climate Change (COP28) in Dubai. The Vietnamese edition has 248 "
                "pages; the English one is on the climate website of the European Commission.</p>"
            ),
            timeline(
                [
                    ("2023-08-11", "day", "Consultation workshop", "<p>Comments on the draft plan.</p>"),
                    ("2023-08-31", "day", "Implementation scheme", "<p>Approved by Decision 1009/QĐ-TTg.</p>"),
                    (
                        "2023-10-27",
                        "day",
                        "Second consultation workshop",
                        "<p>Further discussion of the draft plan.</p>",
                    ),
                    ("2023-12-01", "day", "Announcement", "<p>The plan is launched at COP28.</p>"),
                ],
                "How it came about",
            ),
            heading("The annexes: proposals listed in 2023"),
            text(
                "<p>The annexes list proposals with their name, place, scale, period, intended source of finance and "
                "legal basis or proposer. To be in an annex means to be put forward; it does not mean to be selected "
                "or financed.</p>"
            ),
            table(
                "Entries in the annexes of the plan, December 2023",
                ["Annex", "Entries"],
                [
                    ["I.1", "37"],
                    ["I.2", "181"],
                    ["II (technical assistance)", "61"],
                    ["All three annexes", "279"],
                ],
                "Source: third-party research data, counted from the annexes of the plan. There is no single sum of "
                "money.",
            ),
            heading("The need is far larger than the pledge"),
            key_figures(["need-2035", "envelope"], "Need and pledge", True),
            text(
                "<p>The estimate of USD 134 billion to 2035 comes from the United Nations Development Programme "
                "(UNDP), as reported by the newspaper at thoibaotaichinhvietnam.vn; USD 134.7 billion is the need for "
                "2021–2030 in the first version of Power Development Plan VIII (15 May 2023). The two cover different "
                "periods and do not replace each other. The plan puts the pledge of the partners at USD 15.8 billion "
                "(8.08 billion of the IPG and 7.75 billion of GFANZ), while Government information of the same day "
                "still gave USD 15.5 billion.</p>"
            ),
            callout(
                "<p>A number of entries of the annexes have a page of their own in the "
                '<a href="page:projects">project register</a>, with annex and entry number and without amounts.</p>',
                "See proposals of the plan",
            ),
            documents(["doc-rmp", "doc-1009", "doc-458"], "Documents"),
            *RMP_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

FINANCE = {
    "key": "about-financing",
    "parent": "about",
    "type": "ContentPage",
    "slug": "nguon-tai-chinh",
    "slug_en": "finance",
    "title": ("Nguồn tài chính", "Finance"),
    "description": (
        "Vốn JETP tại Việt Nam: các phiên bản của con số cam kết, ba dự án đã thu xếp vốn, gói hỗ trợ theo quốc gia "
        "và những khoản không thuộc JETP.",
        "JETP finance in Viet Nam: the versions of the pledge, the three financed projects, country envelopes, and "
        "what does not count as JETP.",
    ),
    "intro": (
        "Cam kết, biên bản ghi nhớ, hợp đồng vay và giải ngân là bốn việc khác nhau. Trang này tách riêng từng loại "
        "và không cộng chúng với nhau.",
        "A pledge, a memorandum, a loan agreement and a disbursement are four different things. This page keeps them "
        "apart and does not add them up.",
    ),
    "body": (
        [
            heading("Con số cam kết và các phiên bản"),
            text(
                "<p>Các văn bản nêu cùng một cam kết bằng những con số khác nhau. Mỗi dòng dưới đây là một phiên bản; "
                "các phiên bản không cộng với nhau.</p>"
            ),
            key_figures(["envelope"], "Cam kết huy động, theo từng văn bản", True),
            heading("Ba dự án đã thu xếp được vốn"),
            text(
                "<ul>"
                '<li><a href="page:project-bac-ai">Thủy điện tích năng Bác Ái</a>: biên bản ghi nhớ ngày '
                "26–27/5/2025, tối đa 480 triệu EUR và 10 triệu EUR viện trợ của EU; tháng 12/2025 Cơ quan Phát triển "
                "Pháp (AFD) ký khoản vay 76 triệu EUR, khoản đầu tiên trong sáu khoản.</li>"
                '<li><a href="page:project-binh-duong-dong-nai">Lưới điện 500 kV Bình Dương – Đồng Nai</a>: thỏa '
                "thuận 67 triệu EUR giữa AFD và Tổng công ty Truyền tải điện Quốc gia (EVNNPT), 26/05/2025.</li>"
                '<li><a href="page:project-tri-an">Thủy điện Trị An mở rộng</a>: Ngân hàng Tái thiết Đức (KfW) ký '
                "khoản vay 65 triệu EUR ngày 24/06/2025, không có bảo lãnh của Chính phủ.</li>"
                "</ul>"
                "<p>Trước đó, tháng 10/2024, một Thứ trưởng Bộ Tài chính cho biết chưa có khoản vay JETP nào được "
                "tiếp nhận (theo dữ liệu của bên thứ ba). Tổng giá trị ba dự án được nêu là 728 triệu USD (tháng "
                "10/2025) và “gần 800 triệu USD” (Bộ Công Thương, 09/07/2026), dù các khoản nêu kèm chỉ cộng được "
                "722.</p>"
            ),
            heading("Các gói theo quốc gia và khoản liên quan"),
            table(
                "Không cộng vào vốn của dự án",
                ["Khoản", "Số liệu", "Vì sao tính riêng"],
                [
                    ["Pháp", "Tối đa 500 triệu EUR, 2023–2027", "Hạn mức của một nước, không phải của một dự án"],
                    ["Nhóm châu Âu (Team Europe)", "“Hơn 2,8 tỷ EUR”", "Gói chung của châu Âu"],
                    ["EU", "Ít nhất 293 triệu EUR, 2021–2027", "Gói của EU"],
                    [
                        "Hỗ trợ ngân sách của EU cho chuyển dịch năng lượng",
                        "63 triệu EUR đã chi đến tháng 01/2025",
                        "Vào ngân sách nhà nước; có liên quan, không phải khoản vay JETP",
                    ],
                    [
                        "EIB và Bộ Tài chính",
                        "500 triệu EUR, biên bản ghi nhớ 12/03/2025",
                        "Đến tháng 3/2026 vẫn ở dạng dự kiến",
                    ],
                    ["EIB và Techcombank", "200 triệu EUR, công bố 24/03/2026", "Hạn mức tín dụng qua ngân hàng"],
                ],
                "EIB: Ngân hàng Đầu tư châu Âu. Nguồn: tạp chí tdworld.com; Agence Europe; dữ liệu nghiên cứu của bên "
                "thứ ba.",
            ),
            accordion(
                [
                    (
                        "Khoản nào không gắn với JETP?",
                        "<p>Một số khoản về khí hậu hay bị nhắc cùng JETP nhưng nguồn công khai không gắn với khuôn "
                        "khổ này: khoản vay xe buýt điện của Ngân hàng Phát triển châu Á (ADB) cho VinFast năm 2022, "
                        "khoản vay chuyển đổi xanh của Cơ quan Hợp tác quốc tế Nhật Bản (JICA) ngày 30/03/2026 (văn "
                        "bản không nhắc đến JETP), khoản tài trợ chính sách năm 2023 của Ngân hàng Thế giới và chương "
                        "trình GET FiT.</p>",
                    ),
                    (
                        "Vì sao số USD của một khoản lại khác nhau?",
                        "<p>Khoản vay ký bằng EUR được các nguồn quy đổi theo tỷ giá riêng. Khoản 67 triệu EUR được "
                        "ghi là 76,48 hoặc 78 triệu USD; khoản 65 triệu EUR được ghi là 75,5, 79 hoặc 93 triệu USD. "
                        "Đó là cùng một khoản, chỉ tính một lần theo đồng tiền ký kết.</p>",
                    ),
                ]
            ),
            callout(
                "<p>Biên bản ghi nhớ chưa phải hợp đồng vay. Số vốn đã giải ngân của từng dự án: chưa công bố.</p>",
                "Phân biệt khi trích dẫn",
                "important",
            ),
            *FINANCE_SOURCES[0],
        ],
        [
            heading("The pledge and its versions"),
            text(
                "<p>Official texts state one and the same pledge at different figures. Each line below is a version "
                "of it; the versions are not added up.</p>"
            ),
            key_figures(["envelope"], "The pledge, by document", True),
            heading("Three projects with finance arranged"),
            text(
                "<ul>"
                '<li><a href="page:project-bac-ai">Bác Ái pumped storage hydropower</a>: memorandum of 26–27 May '
                "2025, up to EUR 480 million and EUR 10 million of EU grants; in December 2025 the French development "
                "agency (AFD) signed a EUR 76 million loan, the first of six.</li>"
                '<li><a href="page:project-binh-duong-dong-nai">Binh Duong – Dong Nai 500 kV grid</a>: EUR 67 million '
                "agreement between AFD and the National Power Transmission Corporation (EVNNPT), 26 May 2025.</li>"
                '<li><a href="page:project-tri-an">Trị An hydropower expansion</a>: the German development bank KfW '
                "signed a EUR 65 million loan on 24 June 2025, without a state guarantee.</li>"
                "</ul>"
                "<p>In October 2024 a Deputy Minister of Finance had said that no JETP loan had been received yet "
                "(third-party data). The total of the three projects was put at USD 728 million (October 2025) and at "
                "nearly USD 800 million (Ministry of Industry and Trade, 9 July 2026), although the items given with "
                "the latter make only 722.</p>"
            ),
            heading("Country envelopes and related support"),
            table(
                "Not to be added to project finance",
                ["Item", "Figure", "Why it stands apart"],
                [
                    ["France", "Up to EUR 500 million, 2023–2027", "Ceiling of one country, not of one project"],
                    ["Team Europe", "“Over EUR 2.8 billion”", "Joint European package"],
                    ["EU", "At least EUR 293 million, 2021–2027", "Envelope of the EU"],
                    [
                        "EU budget support for the energy transition",
                        "EUR 63 million paid by January 2025",
                        "Goes to the state budget; related, not a JETP loan",
                    ],
                    [
                        "EIB and the Ministry of Finance",
                        "EUR 500 million, memorandum of 12 March 2025",
                        "Still planned in March 2026",
                    ],
                    ["EIB and Techcombank", "EUR 200 million, announced 24 March 2026", "Credit line through a bank"],
                ],
                "EIB: European Investment Bank. Sources: T&D World; Agence Europe; third-party research data.",
            ),
            accordion(
                [
                    (
                        "What is not tied to JETP?",
                        "<p>Some climate operations are often mentioned with JETP, but public sources do not tie them "
                        "to it: the electric bus loan of the Asian Development Bank (ADB) to VinFast in 2022, the "
                        "green transformation loan of the Japan International Cooperation Agency (JICA) of 30 March "
                        "2026 (its text does not mention JETP), the World Bank development policy financing of 2023 "
                        "and the GET FiT programme.</p>",
                    ),
                    (
                        "Why do the USD figures of one loan differ?",
                        "<p>A loan signed in EUR is converted by each source at its own rate. The EUR 67 million "
                        "agreement is given as USD 76.48 or 78 million; the EUR 65 million loan as USD 75.5, 79 or 93 "
                        "million. It is one operation, counted once, in the currency in which it was signed.</p>",
                    ),
                ]
            ),
            callout(
                "<p>A memorandum of understanding is not a loan agreement. The amount disbursed to each project is not "
                "published.</p>",
                "When quoting",
                "important",
            ),
            *FINANCE_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [RMP, FINANCE]
