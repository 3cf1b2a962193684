"""The About section: its front page and what JETP is."""

from pages.demo.body import accordion, callout, cards, documents, heading, key_figures, text, timeline
from pages.demo.content_sources import sources

REVIEWED = "2026-11-20"
TARGET_KEYS = ["renewables-2030", "coal-peak", "power-emissions-peak", "ghg-peak-year"]

ABOUT_SOURCES = sources("joint-statement", "rmp-announced", "uk-eu-2025", "portal-2025", "research")
WHAT_SOURCES = sources(
    "joint-statement", "vietnamplus-2022", "head-2024", "igip-2025-05", "evn-2025-06", "portal-2025", "research"
)

ABOUT = {
    "key": "about",
    "parent": "home",
    "type": "SectionPage",
    "slug": "gioi-thieu",
    "slug_en": "about",
    "title": ("Giới thiệu", "About"),
    "description": (
        "Tổng quan về JETP tại Việt Nam: khái niệm, mục tiêu, các bên tham gia, nguồn tài chính, quy trình xem xét dự "
        "án và các mốc chính.",
        "An overview of JETP in Viet Nam: what it is, its goals and parties, its finance, how projects are screened "
        "and the main dates.",
    ),
    "intro": (
        "Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP) là khuôn khổ hợp tác giữa Việt Nam và Nhóm các đối "
        "tác quốc tế (IPG), thiết lập tháng 12/2022.",
        "The Just Energy Transition Partnership (JETP) is a framework of cooperation between Viet Nam and the "
        "International Partners Group (IPG), set up in December 2022.",
    ),
    "body": (
        [
            text(
                "<p>Ngày 14/12/2022 tại Brussels, Việt Nam và IPG thông qua Tuyên bố chính trị thiết lập JETP. Tuyên "
                "bố đặt ra mục tiêu cho ngành điện, nêu nguồn lực mà các đối tác cam kết huy động và yêu cầu quá "
                "trình chuyển đổi phải công bằng đối với người lao động và cộng đồng chịu ảnh hưởng.</p>"
                "<p>Một năm sau, ngày 01/12/2023, Kế hoạch huy động nguồn lực (RMP) được công bố tại Hội nghị lần thứ "
                "28 các bên tham gia Công ước khung của Liên hợp quốc về biến đổi khí hậu (COP28). Từ năm 2025, Bộ "
                'Công Thương là cơ quan thường trực của <a href="page:secretariat">Ban Thư ký</a>; các đề xuất được '
                "rà soát theo từng đợt và ba dự án đầu tiên đã được nêu tên công khai.</p>"
            ),
            key_figures(["envelope", *TARGET_KEYS], "Những con số đã cam kết"),
            callout(
                "<p>Mục tiêu là điều các bên hướng tới, không phải kết quả. Mỗi con số ở đây đi kèm ngày và nguồn. "
                "Khi các văn bản nêu số khác nhau, các số được đặt cạnh nhau và không cộng lại. Nội dung chưa có "
                "nguồn công khai được ghi là “chưa công bố”.</p>",
                "Cách đọc số liệu",
            ),
            heading("Tìm hiểu theo câu hỏi"),
            text(
                "<ul>"
                '<li>JETP là gì và hoạt động ra sao? Xem <a href="page:about-what">JETP là gì</a>.</li>'
                '<li>Việt Nam cam kết điều gì? Xem <a href="page:about-goals">Mục tiêu và chỉ tiêu</a>.</li>'
                '<li>Ai tham gia, từ ngày nào? Xem <a href="page:about-parties">Các bên tham gia</a>.</li>'
                '<li>Tiền ở đâu? Xem <a href="page:about-financing">Nguồn tài chính</a> và '
                '<a href="page:about-rmp">Kế hoạch huy động nguồn lực</a>.</li>'
                '<li>Một đề xuất trở thành dự án có vốn như thế nào? Xem <a href="page:about-process">Quy '
                "trình</a>.</li>"
                '<li>Đã có bao nhiêu dự án? Xem <a href="page:about-pipeline">Số liệu danh mục qua các kỳ</a>.</li>'
                '<li>Việc gì diễn ra khi nào? Xem <a href="page:about-timeline">Các mốc chính</a>.</li>'
                "</ul>"
            ),
            documents(["doc-declaration", "doc-rmp", "doc-1009"], "Văn bản nền tảng"),
            *ABOUT_SOURCES[0],
        ],
        [
            text(
                "<p>On 14 December 2022 in Brussels, Viet Nam and the IPG adopted the Political Declaration that set "
                "up JETP. It fixes targets for the power sector, states the finance that the partners pledge to "
                "mobilise and asks that the transition be just for the workers and communities it affects.</p>"
                "<p>A year later, on 1 December 2023, the Resource Mobilisation Plan (RMP) was announced at the 28th "
                "Conference of the Parties to the United Nations Framework Convention on Climate Change (COP28). "
                "Since 2025 the Ministry of Industry and Trade has been the standing agency of the "
                '<a href="page:secretariat">Secretariat</a>; proposals are screened in rounds, and the first three '
                "projects have been named in public.</p>"
            ),
            key_figures(["envelope", *TARGET_KEYS], "The figures pledged"),
            callout(
                "<p>A target is what the parties aim for, not a result. Every figure here carries its date and its "
                "source. Where documents disagree, the figures stand side by side and are not added up. What has no "
                "public source is marked “not published”.</p>",
                "How to read the figures",
            ),
            heading("Find out by question"),
            text(
                "<ul>"
                '<li>What is JETP and how does it work? See <a href="page:about-what">What JETP is</a>.</li>'
                '<li>What has Viet Nam committed to? See <a href="page:about-goals">Goals and targets</a>.</li>'
                '<li>Who takes part, and since when? See <a href="page:about-parties">The parties</a>.</li>'
                '<li>Where is the money? See <a href="page:about-financing">Finance</a> and the '
                '<a href="page:about-rmp">Resource Mobilisation Plan</a>.</li>'
                '<li>How does a proposal become a financed project? See <a href="page:about-process">The '
                "process</a>.</li>"
                '<li>How many projects are there? See <a href="page:about-pipeline">The pipeline over time</a>.</li>'
                '<li>What happened when? See <a href="page:about-timeline">Main dates</a>.</li>'
                "</ul>"
            ),
            documents(["doc-declaration", "doc-rmp", "doc-1009"], "Founding documents"),
            *ABOUT_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

WHAT = {
    "key": "about-what",
    "parent": "about",
    "type": "ContentPage",
    "slug": "jetp-la-gi",
    "slug_en": "what-jetp-is",
    "title": ("JETP là gì", "What JETP is"),
    "description": (
        "JETP là quan hệ đối tác dài hạn giúp Việt Nam chuyển đổi hệ thống điện theo hướng ít phát thải, bảo đảm công "
        "bằng cho người lao động.",
        "JETP is a long-term partnership that helps Viet Nam move to a low-emission power system while being fair to "
        "workers and communities.",
    ),
    "intro": (
        "JETP gắn ba việc vào một khuôn khổ: giảm phát thải của ngành điện, huy động vốn cho đầu tư và bảo đảm không "
        "ai bị bỏ lại phía sau trong quá trình chuyển đổi.",
        "JETP ties three things into one framework: cutting the emissions of the power sector, mobilising finance for "
        "investment, and making sure that no one is left behind.",
    ),
    "body": (
        [
            heading("Một quan hệ đối tác dài hạn"),
            text(
                "<p>JETP là tên viết tắt tiếng Anh của Quan hệ đối tác chuyển đổi năng lượng công bằng; một số văn "
                "bản dùng cách gọi “chuyển dịch năng lượng công bằng”. Hai cách gọi chỉ cùng một khuôn khổ.</p>"
                "<p>Khuôn khổ này hỗ trợ Việt Nam phát triển ít phát thải và thích ứng với biến đổi khí hậu, đẩy "
                "nhanh việc giảm phát thải của hệ thống điện và tạo cơ hội kinh tế mới, hướng tới mức phát thải ròng "
                "bằng “0” vào năm 2050. Nam Phi là nước đầu tiên có quan hệ đối tác như vậy (02/11/2021), tiếp theo "
                "là Indonesia (15/11/2022), Việt Nam (14/12/2022) và Senegal (22/06/2023). Xem "
                '<a href="page:world">JETP trên thế giới</a>.</p>'
            ),
            timeline(
                [
                    ("2022-12-14", "day", "Tuyên bố chính trị", "<p>Thông qua tại Brussels.</p>"),
                    ("2023-07-14", "day", "Ban Thư ký", "<p>Thành lập theo Quyết định 845/QĐ-TTg.</p>"),
                    ("2023-08-31", "day", "Đề án thực hiện", "<p>Quyết định 1009/QĐ-TTg.</p>"),
                    ("2023-12-01", "day", "Kế hoạch huy động nguồn lực", "<p>Công bố tại COP28.</p>"),
                    ("2025-06-24", "day", "Khoản vay cho Trị An", "<p>Ký giữa KfW và EVN.</p>"),
                ],
                "Từ Tuyên bố đến khoản vay",
            ),
            heading("Tám lĩnh vực ưu tiên"),
            cards(
                [
                    ("Khung pháp lý", "Cải thiện khung pháp lý cho chuyển đổi năng lượng.", "sector-regulatory"),
                    ("Điện than", "Chuyển đổi nhà máy điện than.", "sector-coal"),
                    ("Năng lượng tái tạo", "Phát triển ngành năng lượng tái tạo.", "sector-renewables"),
                    ("Truyền tải và lưu trữ", "Truyền tải điện và lưu trữ năng lượng.", "sector-grid-storage"),
                    ("Sử dụng hiệu quả", "Sử dụng năng lượng hiệu quả.", "sector-efficiency"),
                    ("Giao thông", "Chuyển đổi năng lượng trong giao thông vận tải.", "sector-transport"),
                    ("Công nghệ", "Đổi mới, phát triển và chuyển giao công nghệ.", "sector-technology"),
                    ("Chuyển đổi công bằng", "Bảo đảm quá trình chuyển đổi công bằng.", "sector-just"),
                ]
            ),
            heading("Câu hỏi thường gặp"),
            accordion(
                [
                    (
                        "JETP có phải là một quỹ không?",
                        "<p>Các khoản vay đã công bố đều do từng bên tài trợ ký với từng bên vay. Ví dụ, ngày "
                        "24/06/2025 Ngân hàng Tái thiết Đức (KfW) ký với Tập đoàn Điện lực Việt Nam (EVN) khoản vay "
                        "65 triệu EUR. Con số cam kết chung nêu khả năng huy động, không phải số dư của một tài "
                        "khoản.</p>",
                    ),
                    (
                        "“Công bằng” nghĩa là gì?",
                        "<p>Việc làm, kỹ năng và đời sống của người chịu ảnh hưởng phải được tính đến ngay từ đầu. "
                        "Phụ lục của Kế hoạch huy động nguồn lực có các mục về nhu cầu lao động, đào tạo lại và "
                        "chuyển đổi công bằng tại nhà máy điện than ở Quảng Ninh và Thái Nguyên.</p>",
                    ),
                    (
                        "Ai điều phối phía Việt Nam?",
                        '<p><a href="page:secretariat">Ban Thư ký</a> tham mưu cho Thủ tướng Chính phủ, Trưởng Ban '
                        "Chỉ đạo thực hiện cam kết COP26. Bộ Công Thương là cơ quan thường trực từ năm 2025.</p>",
                    ),
                ]
            ),
            *WHAT_SOURCES[0],
        ],
        [
            heading("A long-term partnership"),
            text(
                "<p>JETP stands for Just Energy Transition Partnership. Vietnamese texts use two slightly different "
                "renderings of “energy transition”; both mean the same framework.</p>"
                "<p>It supports Viet Nam in developing with low emissions and greater resilience to climate change, "
                "speeds up the cutting of emissions from the power system and opens new economic opportunities, with "
                "net zero in 2050 as the end goal. South Africa was the first country with such a partnership (2 "
                "November 2021), followed by Indonesia (15 November 2022), Viet Nam (14 December 2022) and Senegal "
                '(22 June 2023). See <a href="page:world">JETP in the world</a>.</p>'
            ),
            timeline(
                [
                    ("2022-12-14", "day", "Political Declaration", "<p>Adopted in Brussels.</p>"),
                    ("2023-07-14", "day", "Secretariat", "<p>Established by Decision 845/QĐ-TTg.</p>"),
                    ("2023-08-31", "day", "Implementation scheme", "<p>Decision 1009/QĐ-TTg.</p>"),
                    ("2023-12-01", "day", "Resource Mobilisation Plan", "<p>Announced at COP28.</p>"),
                    ("2025-06-24", "day", "Loan for Trị An", "<p>Signed by KfW and EVN.</p>"),
                ],
                "From the Declaration to a loan",
            ),
            heading("Eight priority sectors"),
            cards(
                [
                    (
                        "Regulation",
                        "Improving the regulatory framework for the energy transition.",
                        "sector-regulatory",
                    ),
                    ("Coal power", "Transition of coal-fired power plants.", "sector-coal"),
                    ("Renewable energy", "Renewable-energy industry and services.", "sector-renewables"),
                    ("Grid and storage", "Transmission and energy storage.", "sector-grid-storage"),
                    ("Efficiency", "Energy saving and efficiency.", "sector-efficiency"),
                    ("Transport", "Energy transition in transport.", "sector-transport"),
                    ("Technology", "Innovation, technology development and transfer.", "sector-technology"),
                    ("Just transition", "Ensuring a just transition.", "sector-just"),
                ]
            ),
            heading("Frequently asked questions"),
            accordion(
                [
                    (
                        "Is JETP a fund?",
                        "<p>The loans announced so far were each signed by one financier and one borrower. On 24 June "
                        "2025, for example, the German development bank KfW signed a EUR 65 million loan with Viet "
                        "Nam Electricity (EVN). The overall pledge states what may be mobilised; it is not the "
                        "balance of an account.</p>",
                    ),
                    (
                        "What does “just” mean?",
                        "<p>The jobs, skills and livelihoods of those affected must be considered from the start. The "
                        "annexes of the Resource Mobilisation Plan contain entries on labour needs, on retraining and "
                        "on a just transition at coal-fired plants in Quang Ninh and Thai Nguyen.</p>",
                    ),
                    (
                        "Who coordinates on the Vietnamese side?",
                        '<p>The <a href="page:secretariat">Secretariat</a> advises the Prime Minister, who heads the '
                        "Steering Committee for the COP26 commitments. The Ministry of Industry and Trade has been "
                        "its standing agency since 2025.</p>",
                    ),
                ]
            ),
            *WHAT_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [ABOUT, WHAT]
