"""The fact sheet on JETP in Viet Nam."""

from pages.demo.content_sources import SOURCES


def same(value):
    """A cell that reads alike in both languages."""
    return (value, value)


def table(columns, *rows):
    return {"columns": columns, "rows": [list(row) for row in rows]}


TARGETS = table(
    [("Chỉ tiêu", "Target"), ("Mức cam kết", "Commitment"), ("Kế hoạch trước đó", "Earlier plan")],
    (("Năm phát thải khí nhà kính đạt đỉnh", "Peak of greenhouse-gas emissions"), same("2030"), same("2035")),
    (
        ("Đỉnh phát thải ngành điện, đến 2030", "Power-sector peak, by 2030"),
        ("không quá 170 triệu tấn CO2e", "at most 170 million tonnes of CO2e"),
        ("240 triệu tấn", "240 million tonnes"),
    ),
    (("Đỉnh công suất điện than", "Peak of coal capacity"), ("30,2 GW", "30.2 GW"), same("37 GW")),
    (
        ("Tỷ trọng điện tái tạo năm 2030", "Share of renewable power in 2030"),
        ("ít nhất 47% sản lượng", "at least 47% of generation"),
        same("36%"),
    ),
    (("Phát thải ròng bằng “0”", "Net zero emissions"), same("2050"), same("–")),
)

ENVELOPE = table(
    [
        ("Ngày và nguồn (tỷ USD)", "Date and source (USD billion)"),
        ("Tổng", "Total"),
        ("Vốn công", "Public"),
        ("Vốn tư nhân", "Private"),
    ],
    (
        ("14/12/2022, tuyên bố chung", "14 December 2022, joint statement"),
        ("ít nhất 15,5", "at least 15.5"),
        ("7,75", "7.75"),
        ("ít nhất 7,75", "at least 7.75"),
    ),
    (
        ("12/2023, Kế hoạch huy động nguồn lực", "December 2023, mobilisation plan"),
        ("15,8", "15.8"),
        ("8,08", "8.08"),
        ("7,75", "7.75"),
    ),
    (("30/05/2025, Vương quốc Anh và EU", "30 May 2025, UK and EU"), ("15,5", "15.5"), ("7,5", "7.5"), ("7,5", "7.5")),
)

PROPOSALS = table(
    [("Ngày và nguồn", "Date and source"), ("Số lượng", "Number"), ("Nhu cầu vốn", "Finance needed")],
    (
        ("08/07/2025, Ánh sáng và Cuộc sống", "8 July 2025, anhsangvacuocsong.vn"),
        ("24 đề xuất phù hợp", "24 suitable proposals"),
        ("7.039,03 triệu USD", "USD 7,039.03 million"),
    ),
    (
        ("16/10/2025, VnEconomy", "16 October 2025, VnEconomy"),
        ("44 đề xuất phù hợp", "44 suitable proposals"),
        ("trên 10 tỷ USD", "over USD 10 billion"),
    ),
    (
        ("01/2026, VnEconomy", "January 2026, VnEconomy"),
        (
            "37/50 “hoàn toàn phù hợp”",
            "37 of 50 “fully suitable”",
        ),
        ("9,65 tỷ USD", "USD 9.65 billion"),
    ),
    (
        (
            "09/07/2026, Bộ Công Thương",
            "9 July 2026, Ministry of Industry and Trade",
        ),
        ("50 dự án đầu tư", "50 investment projects"),
        ("trên 11 tỷ USD", "over USD 11 billion"),
    ),
)

PROJECTS = table(
    [("Dự án", "Project"), ("Quy mô", "Size"), ("Văn kiện đã ký", "What has been signed")],
    (
        ("Thủy điện tích năng Bác Ái", "Bác Ái pumped storage"),
        ("1.200 MW, Khánh Hòa", "1,200 MW, Khanh Hoa"),
        (
            "Biên bản ghi nhớ tháng 5/2025, tối đa 480 triệu EUR và 10 triệu EUR hỗ trợ kỹ thuật; khoản vay đầu tiên "
            "76 triệu EUR, tháng 12/2025 (Ánh sáng và Cuộc sống; Sài Gòn Giải Phóng)",
            "Memorandum of May 2025, up to EUR 480 million and EUR 10 million of technical assistance; first loan of "
            "EUR 76 million, December 2025 (anhsangvacuocsong.vn; Sai Gon Giai Phong)",
        ),
    ),
    (
        ("Lưới điện 500 kV Bình Dương – Đồng Nai", "Binh Duong – Dong Nai 500 kV grid"),
        ("Hai trạm biến áp và đường dây", "Two substations and lines"),
        (
            "Thỏa thuận tài trợ 67 triệu EUR, 26/05/2025 (Vương quốc Anh và EU)",
            "Financing agreement of EUR 67 million, 26 May 2025 (UK and EU)",
        ),
    ),
    (
        ("Mở rộng Nhà máy Thủy điện Trị An", "Trị An hydropower plant expansion"),
        ("200 MW, Đồng Nai", "200 MW, Dong Nai"),
        (
            "Hợp đồng vay 65 triệu EUR, 24/06/2025 (EVN; có nguồn ghi 26/06)",
            "Loan of EUR 65 million, 24 June 2025 (EVN; one source says 26 June)",
        ),
    ),
)

USED = [
    "joint-statement",
    "uk-eu-2025",
    "asvcs-2025-07",
    "vneconomy-2025-10",
    "vneconomy-2026-01",
    "research",
]

ADDRESSES = table(
    [("Nơi đăng", "Where it stands")],
    *([(f"{vi}: {url}", f"{en}: {url}")] for vi, en, url in (SOURCES[key] for key in USED)),
)

FACTSHEET = {
    "title": ("Thông tin tóm tắt về JETP Việt Nam", "JETP Viet Nam fact sheet"),
    "subtitle": (
        "Biên soạn cho bản trình diễn, tháng 11/2026. Đây không phải tài liệu của cơ quan nhà nước.",
        "Made for the demonstration, November 2026. This is not a document of a state body.",
    ),
    "sections": [
        (
            ("JETP là gì", "What JETP is"),
            [
                (
                    "Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP) được Việt Nam và Nhóm các đối tác quốc tế "
                    "(IPG) thiết lập bằng Tuyên bố chính trị ngày 14/12/2022. IPG khi đó có mười thành "
                    "viên; Hoa Kỳ rút tháng 3/2025, Liên minh châu Âu (EU) và Vương quốc Anh đồng chủ trì. Bộ Công "
                    "Thương là cơ quan thường trực của Ban Thư ký.",
                    "Viet Nam and the International Partners Group (IPG) established the Just Energy Transition "
                    "Partnership (JETP) by the Political Declaration of 14 December 2022. The IPG then "
                    "had ten members; the United States left in March 2025, and the European Union (EU) and the "
                    "United Kingdom co-lead. The Secretariat’s standing agency is the Ministry of Industry and Trade.",
                )
            ],
        ),
        (
            ("Mục tiêu theo tuyên bố chung ngày 14/12/2022", "Targets of the joint statement of 14 December 2022"),
            [TARGETS],
        ),
        (
            ("Nguồn vốn: các giá trị theo thời gian", "Finance: the values over time"),
            [
                ENVELOPE,
                (
                    "Ba dòng là ba lần công bố, không cộng với nhau; ở dòng thứ ba, hai phần cộng lại là 15,0 tỷ USD "
                    "chứ không phải 15,5 tỷ USD. Nhu cầu vốn đến năm 2035 do Chương trình Phát triển Liên hợp quốc "
                    "(UNDP) ước tính là 134 tỷ USD (Thời báo Tài chính Việt Nam, 2025).",
                    "The three rows are three announcements and are not added; in the third, the two parts make USD "
                    "15.0 billion, not USD 15.5 billion. The United Nations Development Programme (UNDP) puts the "
                    "need to 2035 at USD 134 billion (thoibaotaichinhvietnam.vn, 2025).",
                ),
            ],
        ),
        (
            ("Đề xuất dự án theo thời gian", "Project proposals over time"),
            [
                PROPOSALS,
                (
                    "Phạm vi đếm khác nhau giữa các lần công bố; tháng 01/2026 còn có 4 đề xuất “phù hợp có điều "
                    "kiện”, 223 triệu USD. Số liệu năm 2026 của Bộ theo dữ liệu nghiên cứu của bên thứ ba. Ngoài ba "
                    "dự án dưới đây, tên các đề xuất: chưa công bố.",
                    "What is counted differs each time; in January 2026 there were also 4 “conditionally suitable” "
                    "proposals, USD 223 million. The Ministry’s figure comes from third-party research data. Apart "
                    "from the three projects below, the names are not published.",
                ),
            ],
        ),
        (
            ("Ba dự án đã có vốn được công bố", "Three projects with finance announced"),
            [
                PROJECTS,
                (
                    "Tổng giá trị ba dự án được nêu là gần 800 triệu USD (Bộ Công Thương, 09/07/2026), trong khi các "
                    "khoản liệt kê trong cùng báo cáo cộng lại là 722 triệu USD. Số tiền đã giải ngân: chưa công bố.",
                    "The three are reported at nearly USD 800 million in all (Ministry of Industry and Trade, 9 July "
                    "2026), while the items listed in the same report make USD 722 million. The sum disbursed is not "
                    "published.",
                ),
            ],
        ),
        (("Nguồn", "Sources"), [ADDRESSES]),
    ],
}
