"""Priority areas of law, power generation and the grid."""

from pages.demo.body import documents, heading, text
from projects.demo.sources import link

REGULATORY = {
    "key": "sector-regulatory",
    "sector_key": "regulatory",
    "slug": "cai-thien-khung-phap-ly",
    "slug_en": "regulatory-framework",
    "title": ("Cải thiện khung pháp lý", "Improving the regulatory framework"),
    "description": (
        "Luật Điện lực 2024, bốn nghị định tháng 3/2025 và các quy định mở đường cho vốn công và vốn tư nhân trong "
        "khuôn khổ JETP.",
        "The Electricity Law of 2024, four decrees of March 2025 and the rules that open the way to public and "
        "private JETP finance.",
    ),
    "summary": ("Luật, quy hoạch, đấu thầu và cơ chế mua bán điện", "Law, planning, bidding and power-trading rules"),
    "intro": (
        "Lĩnh vực này hoàn thiện luật và cơ chế để vốn công và vốn tư nhân có thể tham gia chuyển đổi năng lượng.",
        "This sector completes the laws and mechanisms that let public and private capital take part in the energy "
        "transition.",
    ),
    "body": (
        [
            heading("Phạm vi"),
            text(
                "<p>Lĩnh vực bao quát các quy định về quy hoạch và đấu thầu dự án điện, cơ chế mua bán điện trực "
                "tiếp, phát triển năng lượng tái tạo và năng lượng mới, cấp giấy phép hoạt động điện lực.</p>"
            ),
            heading("Yêu cầu trong khuôn khổ JETP"),
            text(
                f"<p>Theo {link('joint-statement', 'tuyên bố chung ngày 14/12/2022')}, phần vốn tư nhân ít nhất 7,75 "
                "tỷ USD do các định chế thuộc GFANZ (Liên minh tài chính Glasgow vì mục tiêu phát thải ròng bằng “0”) "
                "huy động gắn với điều kiện có nguồn vốn công đóng vai trò xúc tác. Kế hoạch công tác tháng 7/2023 "
                "của Ban Thư ký nêu hai nhóm công tác liên quan trực tiếp: chính sách đầu tư và pháp luật "
                "(VietnamPlus, 26/07/2023).</p>"
            ),
            heading("Văn bản liên quan"),
            text(
                "<p>Luật Điện lực số 61/2024/QH15 được ban hành ngày 30/11/2024 và có hiệu lực từ ngày 01/02/2025. "
                "Tháng 3/2025, Chính phủ ban hành bốn nghị định hướng dẫn, trong đó Nghị định 57/2025/NĐ-CP về mua "
                "bán điện trực tiếp thay thế Nghị định 80/2024/NĐ-CP. Ngày 20/08/2025, Bộ Chính trị ban hành Nghị "
                "quyết 70-NQ/TW về bảo đảm an ninh năng lượng quốc gia.</p>"
            ),
            documents(["doc-61-2024", "doc-56-2025", "doc-57-2025", "doc-58-2025", "doc-61-2025", "doc-70-nq"]),
        ],
        [
            heading("What it covers"),
            text(
                "<p>The sector takes in the rules on power planning and bidding, direct power trading, the "
                "development of renewable and new energy, and licences for electricity activities.</p>"
            ),
            heading("What JETP asks"),
            text(
                f"<p>Under the {link('joint-statement', 'joint statement of 14 December 2022')}, the private share of "
                "at least USD 7.75 billion, to be mobilised by institutions of GFANZ (the Glasgow Financial Alliance "
                "for Net Zero), depends on public finance that acts as a catalyst. The Secretariat’s work plan of "
                "July 2023 named two working groups that bear directly on this: investment policy and law "
                "(VietnamPlus, 26 July 2023).</p>"
            ),
            heading("Related documents"),
            text(
                "<p>Electricity Law No. 61/2024/QH15 was passed on 30 November 2024 and took effect on 1 February "
                "2025. In March 2025 the Government issued four implementing decrees; among them, Decree "
                "57/2025/NĐ-CP on direct power purchase replaced Decree 80/2024/NĐ-CP. On 20 August 2025 the "
                "Political Bureau issued Resolution 70-NQ/TW on national energy security.</p>"
            ),
            documents(["doc-61-2024", "doc-56-2025", "doc-57-2025", "doc-58-2025", "doc-61-2025", "doc-70-nq"]),
        ],
    ),
}

COAL = {
    "key": "sector-coal",
    "sector_key": "coal",
    "slug": "chuyen-doi-nha-may-dien-than",
    "slug_en": "coal-power-transition",
    "title": ("Chuyển đổi nhà máy điện than", "Transition of coal-fired power plants"),
    "description": (
        "Giới hạn công suất điện than, mục tiêu phát thải ngành điện và các nhà máy có tên trong Kế hoạch huy động "
        "nguồn lực.",
        "The cap on coal power, the power sector's emission target and the plants named in the Resource Mobilisation "
        "Plan.",
    ),
    "summary": ("Đổi nhiên liệu, linh hoạt hóa, dừng nhà máy cũ", "New fuels, flexible operation, closing old plants"),
    "intro": (
        "Lĩnh vực này hướng tới giữ công suất điện than dưới mức đỉnh đã cam kết và chuyển dần sang nhiên liệu sạch "
        "hơn.",
        "This sector aims to hold coal capacity below the agreed peak and to move plants step by step to cleaner "
        "fuels.",
    ),
    "body": (
        [
            heading("Phạm vi"),
            text(
                "<p>Lĩnh vực gồm chuyển đổi nhiên liệu tại nhà máy đang vận hành, vận hành linh hoạt hơn và dừng các "
                'nhà máy cũ. Tác động tới người lao động được xem xét trong lĩnh vực <a href="page:sector-just">bảo '
                "đảm chuyển đổi công bằng</a>.</p>"
            ),
            heading("Yêu cầu trong khuôn khổ JETP"),
            text(
                f"<p>{link('joint-statement', 'Tuyên bố chung ngày 14/12/2022')} đặt hai mốc: công suất điện than đạt "
                "đỉnh ở mức 30,2 GW thay cho 37 GW theo kế hoạch trước đó; phát thải ngành điện đạt đỉnh vào năm 2030 "
                "ở mức không quá 170 triệu tấn CO2 tương đương, so với 240 triệu tấn dự kiến trước đó. Quyết định "
                "458/QĐ-TTg tháng 3/2026, theo dữ liệu nghiên cứu của bên thứ ba trích văn bản gốc, nêu mức 30,2–31 "
                "GW và việc dừng nhà máy vận hành trên 40 năm.</p>"
            ),
            heading("Dự án có tên trong RMP"),
            text(
                "<p>Kế hoạch huy động nguồn lực (RMP) năm 2023 liệt kê việc chuyển nhà máy Cao Ngạn (115 MW) sang "
                "sinh khối, Phả Lại 1 (440 MW) sang hydro xanh và Phả Lại 2 (600 MW) sang amoniac. Kết quả sàng lọc "
                "của các mục này chưa công bố.</p>"
            ),
            documents(["doc-rmp", "doc-1009", "doc-458", "doc-768"]),
        ],
        [
            heading("What it covers"),
            text(
                "<p>The sector covers new fuels for plants in operation, more flexible running and the closing of old "
                'plants. Effects on workers are dealt with under <a href="page:sector-just">ensuring a just '
                "transition</a>.</p>"
            ),
            heading("What JETP asks"),
            text(
                f"<p>The {link('joint-statement', 'joint statement of 14 December 2022')} sets two marks: coal "
                "capacity peaks at 30.2 GW instead of the 37 GW planned before, and power-sector emissions peak by "
                "2030 at no more than 170 million tonnes of CO2 equivalent, against 240 million expected before. "
                "Decision 458/QĐ-TTg of March 2026, as quoted in third-party research data, gives 30.2–31 GW and the "
                "closing of plants more than 40 years old.</p>"
            ),
            heading("Projects named in the RMP"),
            text(
                "<p>The Resource Mobilisation Plan (RMP) of 2023 lists the conversion of the Cao Ngạn plant (115 MW) "
                "to biomass, of Phả Lại 1 (440 MW) to green hydrogen and of Phả Lại 2 (600 MW) to ammonia. The "
                "screening results of these entries are not published.</p>"
            ),
            documents(["doc-rmp", "doc-1009", "doc-458", "doc-768"]),
        ],
    ),
}

RENEWABLES = {
    "key": "sector-renewables",
    "sector_key": "renewables",
    "slug": "phat-trien-nang-luong-tai-tao",
    "slug_en": "renewable-energy",
    "title": ("Phát triển ngành năng lượng tái tạo", "Renewable-energy industry and services"),
    "description": (
        "Mục tiêu ít nhất 47% điện từ nguồn tái tạo vào năm 2030, quy định áp dụng và các dự án điện mặt trời, thủy "
        "điện.",
        "The target of at least 47% renewable power by 2030, the rules that apply, and the solar and hydropower "
        "projects.",
    ),
    "summary": ("Điện gió, mặt trời, thủy điện và dịch vụ liên quan", "Wind, solar, hydropower and related services"),
    "intro": (
        "Lĩnh vực này nâng tỷ trọng điện tái tạo và phát triển ngành công nghiệp, dịch vụ phục vụ điện tái tạo.",
        "This sector raises the share of renewable power and develops the industry and services behind it.",
    ),
    "body": (
        [
            heading("Phạm vi"),
            text(
                "<p>Lĩnh vực bao gồm điện mặt trời trên mái nhà và trên mặt hồ, điện gió, mở rộng thủy điện và các "
                "dịch vụ liên quan.</p>"
            ),
            heading("Yêu cầu trong khuôn khổ JETP"),
            text(
                f"<p>{link('joint-statement', 'Tuyên bố chung ngày 14/12/2022')} đặt mục tiêu điện tái tạo chiếm ít "
                "nhất 47% sản lượng vào năm 2030, tăng từ mức 36% theo kế hoạch trước đó. Quyết định 458/QĐ-TTg tháng "
                "3/2026, theo dữ liệu nghiên cứu của bên thứ ba, tiếp tục nêu mức khoảng 47%.</p>"
            ),
            heading("Dự án và văn bản liên quan"),
            text(
                '<p>Dự án <a href="page:project-tri-an">mở rộng Nhà máy Thủy điện Trị An</a> đã ký vay vốn năm 2025. '
                "Kế hoạch huy động nguồn lực (RMP) năm 2023 liệt kê điện mặt trời nổi Trị An 928 MW và Ialy 400 MW, "
                "điện mặt trời mái nhà 20 MW tại 2.700 cửa hàng xăng dầu Petrolimex. Quy hoạch điện VIII điều chỉnh "
                "(Quyết định 768/QĐ-TTg) và Nghị định 58/2025/NĐ-CP là hai văn bản cần đọc trước.</p>"
            ),
            documents(["doc-768", "doc-1509", "doc-57-2025", "doc-58-2025"]),
        ],
        [
            heading("What it covers"),
            text(
                "<p>The sector covers solar power on roofs and on reservoirs, wind power, the extension of hydropower "
                "plants and the services connected with them.</p>"
            ),
            heading("What JETP asks"),
            text(
                f"<p>The {link('joint-statement', 'joint statement of 14 December 2022')} sets the aim that renewable "
                "sources give at least 47% of power generation by 2030, up from the 36% planned before. Decision "
                "458/QĐ-TTg of March 2026, as quoted in third-party research data, again gives about 47%.</p>"
            ),
            heading("Related projects and documents"),
            text(
                '<p>For the <a href="page:project-tri-an">expansion of the Trị An hydropower plant</a> a loan was '
                "signed in 2025. The Resource Mobilisation Plan (RMP) of 2023 lists floating solar power at Trị An "
                "(928 MW) and Ialy (400 MW), and rooftop solar of 20 MW at 2,700 Petrolimex petrol stations. The "
                "adjusted Power Development Plan VIII (Decision 768/QĐ-TTg) and Decree 58/2025/NĐ-CP are the two "
                "texts to read first.</p>"
            ),
            documents(["doc-768", "doc-1509", "doc-57-2025", "doc-58-2025"]),
        ],
    ),
}

GRID = {
    "key": "sector-grid-storage",
    "sector_key": "grid-storage",
    "slug": "truyen-tai-dien-va-luu-tru-nang-luong",
    "slug_en": "transmission-and-storage",
    "title": ("Truyền tải điện và lưu trữ năng lượng", "Transmission and energy storage"),
    "description": (
        "Lưới truyền tải, thủy điện tích năng và pin lưu trữ: hai dự án JETP đã có tên và các mục trong kế hoạch năm "
        "2023.",
        "Transmission lines, pumped storage and batteries: two named JETP projects and the entries in the plan of "
        "2023.",
    ),
    "summary": ("Lưới điện, thủy điện tích năng, pin lưu trữ", "Power grid, pumped storage, battery storage"),
    "intro": (
        "Lưới truyền tải và hệ thống lưu trữ giúp đưa điện tái tạo tới nơi tiêu thụ vào đúng lúc cần.",
        "Transmission lines and storage bring renewable power to where it is used, at the hour it is needed.",
    ),
    "body": (
        [
            heading("Phạm vi"),
            text(
                "<p>Lĩnh vực gồm đường dây và trạm biến áp truyền tải, thủy điện tích năng và hệ thống pin lưu trữ "
                "(BESS). Hai trong ba dự án JETP đã được nêu tên công khai thuộc lĩnh vực này.</p>"
            ),
            heading("Dự án đã có thu xếp vốn"),
            text(
                '<ul><li><a href="page:project-bac-ai">Thủy điện tích năng Bác Ái</a>, 1.200 MW: biên bản ghi nhớ '
                "tháng 5/2025, khoản vay đầu tiên ký tháng 12/2025.</li>"
                '<li><a href="page:project-binh-duong-dong-nai">Lưới điện 500 kV Bình Dương – Đồng Nai</a>: thỏa '
                "thuận tài trợ 67 triệu EUR ký ngày 26/05/2025.</li></ul>"
            ),
            heading("Các mục trong RMP và văn bản liên quan"),
            text(
                "<p>Kế hoạch huy động nguồn lực (RMP) năm 2023 liệt kê pin lưu trữ miền Bắc (50 MW/50 MWh) và miền "
                "Nam (150 MW/300 MWh), thủy điện tích năng Phước Hòa (3.600 MW) và Đông Phù Yên (1.200 MW). Quy hoạch "
                "điện VIII được phê duyệt ngày 15/05/2023, điều chỉnh ngày 15/04/2025; kế hoạch thực hiện bản điều "
                "chỉnh ban hành ngày 30/05/2025.</p>"
            ),
            documents(["doc-500", "doc-768", "doc-1509", "doc-2634"]),
        ],
        [
            heading("What it covers"),
            text(
                "<p>The sector covers transmission lines and substations, pumped storage hydropower and battery "
                "energy storage systems (BESS). Two of the three JETP projects named in public belong to it.</p>"
            ),
            heading("Projects with finance arranged"),
            text(
                '<ul><li><a href="page:project-bac-ai">Bác Ái pumped storage hydropower</a>, 1,200 MW: memorandum of '
                "understanding in May 2025, first loan signed in December 2025.</li>"
                '<li><a href="page:project-binh-duong-dong-nai">Binh Duong – Dong Nai 500 kV grid</a>: financing '
                "agreement of EUR 67 million signed on 26 May 2025.</li></ul>"
            ),
            heading("RMP entries and related documents"),
            text(
                "<p>The Resource Mobilisation Plan (RMP) of 2023 lists battery storage in the north (50 MW/50 MWh) "
                "and in the south (150 MW/300 MWh), and pumped storage at Phước Hòa (3,600 MW) and Đông Phù Yên "
                "(1,200 MW). Power Development Plan VIII was approved on 15 May 2023 and adjusted on 15 April 2025; "
                "the plan to implement the adjusted version dates from 30 May 2025.</p>"
            ),
            documents(["doc-500", "doc-768", "doc-1509", "doc-2634"]),
        ],
    ),
}

SUPPLY = [REGULATORY, COAL, RENEWABLES, GRID]
