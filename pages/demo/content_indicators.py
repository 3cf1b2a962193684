"""Headline figures as dated, sourced observations; conflicting versions stand side by side and are never summed."""

from pages.demo.content_sources import cite

DECLARATION = ("2022-12-14", "day")
PLANNED = ("mức quy hoạch trước Tuyên bố", "level planned before the Declaration")
EXPECTED = ("mức dự kiến trước Tuyên bố", "level expected before the Declaration")
JULY_2025 = ("2025-07-08", "day")
OCTOBER_2025 = ("2025-10-16", "day")
JANUARY_2026 = ("2026-01-01", "month")
MARCH_2026 = ("2026-03-01", "month")
JULY_2026 = ("2026-07-09", "day")


def observation(value, as_of, source, note=("", ""), qualifier="exact", baseline=None):
    return {
        "value": value,
        "qualifier": qualifier,
        "as_of": as_of,
        "baseline": baseline,
        "note": note,
        **cite(source),
    }


def indicator(key, label, unit, note, observations, decimals=0):
    return {
        "key": key,
        "label": label,
        "unit": unit,
        "note": note,
        "decimals": decimals,
        "observations": observations,
    }


TARGETS = [
    indicator(
        "renewables-2030",
        ("Tỷ lệ năng lượng tái tạo trong sản lượng điện đến năm 2030", "Renewables in electricity generation by 2030"),
        ("%", "%"),
        ("Mục tiêu JETP, không phải kết quả", "JETP target, not a result"),
        [observation("47", DECLARATION, "joint-statement", qualifier="at_least", baseline=("36", PLANNED))],
    ),
    indicator(
        "coal-peak",
        ("Mức đỉnh công suất điện than", "Peak coal-fired capacity"),
        ("GW", "GW"),
        ("Mục tiêu JETP, không phải kết quả", "JETP target, not a result"),
        [observation("30.2", DECLARATION, "joint-statement", baseline=("37", PLANNED))],
        decimals=1,
    ),
    indicator(
        "power-emissions-peak",
        ("Mức đỉnh phát thải của ngành điện, chậm nhất năm 2030", "Peak emissions of the power sector, by 2030"),
        ("triệu tấn CO₂ tương đương", "million tonnes of CO₂ equivalent"),
        ("Mục tiêu JETP, không phải kết quả", "JETP target, not a result"),
        [observation("170", DECLARATION, "joint-statement", qualifier="at_most", baseline=("240", EXPECTED))],
    ),
    indicator(
        "ghg-peak-year",
        ("Năm đạt đỉnh tổng phát thải khí nhà kính", "Year in which total greenhouse gas emissions peak"),
        ("", ""),
        ("Mục tiêu JETP, không phải kết quả", "JETP target, not a result"),
        [
            observation(
                "2030",
                DECLARATION,
                "joint-statement",
                baseline=("2035", ("năm dự kiến trước Tuyên bố", "year expected before the Declaration")),
            )
        ],
    ),
]

MONEY = [
    indicator(
        "envelope",
        ("Nguồn lực ban đầu các đối tác cam kết huy động", "Initial finance that the partners pledged to mobilise"),
        ("tỷ USD", "USD billion"),
        (
            "Các văn bản nêu những con số khác nhau; đây là cam kết huy động, không phải vốn đã ký hoặc đã giải ngân",
            "Official texts give different figures; this is a pledge to mobilise, not finance signed or disbursed",
        ),
        [
            observation(
                "15.5",
                DECLARATION,
                "joint-statement",
                (
                    "Trong 3–5 năm: 7,75 tỷ USD vốn công của IPG và ít nhất 7,75 tỷ USD vốn tư nhân do GFANZ thu xếp, "
                    "có điều kiện về vốn công xúc tác",
                    "Over 3–5 years: USD 7.75 billion of public finance from the IPG and at least USD 7.75 billion of "
                    "private finance through GFANZ, conditional on catalytic public finance",
                ),
                "at_least",
            ),
            observation(
                "15.8",
                ("2023-12-01", "day"),
                "research",
                (
                    "Con số trong Kế hoạch huy động nguồn lực: 8,08 tỷ USD của IPG và 7,75 tỷ USD của GFANZ",
                    "As printed in the Resource Mobilisation Plan: USD 8.08 billion of the IPG and USD 7.75 billion "
                    "of GFANZ",
                ),
            ),
            observation(
                "15.5",
                ("2023-12-01", "day"),
                "rmp-announced",
                (
                    "Thông tin công bố cùng ngày vẫn nêu 15,5 tỷ USD; trang tin của Chính phủ nêu mỗi phần 7,75 tỷ USD",
                    "Information of the same day still gave USD 15.5 billion; the Government page put each part at "
                    "USD 7.75 billion",
                ),
            ),
            observation(
                "15.5",
                ("2025-05-01", "month"),
                "uk-eu-2025",
                (
                    "Văn bản nêu 15,5 tỷ USD nhưng hai hợp phần được in là 7,5 và 7,5 tỷ USD, tức 15,0 tỷ USD",
                    "The text says USD 15.5 billion but prints the two parts as USD 7.5 billion each, that is USD "
                    "15.0 billion",
                ),
            ),
        ],
        decimals=1,
    ),
    indicator(
        "need-2035",
        ("Nhu cầu vốn ước tính cho chuyển dịch năng lượng", "Estimated finance needed for the energy transition"),
        ("tỷ USD", "USD billion"),
        (
            "Ước tính theo thời kỳ khác nhau, không so sánh trực tiếp và không cộng với cam kết JETP",
            "Estimates for different periods; not directly comparable and not to be added to the JETP pledge",
        ),
        [
            observation(
                "134.7",
                ("2023-05-15", "day"),
                "research",
                (
                    "Quy hoạch điện VIII ban đầu, giai đoạn 2021–2030",
                    "First version of Power Development Plan VIII, for 2021–2030",
                ),
            ),
            observation(
                "134",
                ("2025-01-01", "year"),
                "tbtcvn",
                ("Ước tính của UNDP, đến năm 2035", "Estimate by UNDP, to 2035"),
                "about",
            ),
        ],
        decimals=1,
    ),
    indicator(
        "projects-financed-value",
        (
            "Giá trị ba dự án đã thu xếp được vốn, theo công bố",
            "Reported value of the three projects that have arranged finance",
        ),
        ("triệu USD", "USD million"),
        (
            "Bác Ái, lưới điện 500 kV Bình Dương – Đồng Nai và Trị An mở rộng; đến tháng 12/2025, Bác Ái mới ký khoản "
            "vay đầu tiên trong sáu khoản",
            "Bác Ái, the 500 kV Binh Duong – Dong Nai grid and the Trị An expansion; by December 2025 only the first "
            "of six loans for Bác Ái had been signed",
        ),
        [
            observation(
                "728",
                ("2025-10-01", "month"),
                "research",
                ("Ba khoản được nêu: 557, 78 và 93 triệu USD", "Items stated: USD 557, 78 and 93 million"),
            ),
            observation(
                "800",
                JULY_2026,
                "research",
                (
                    "Bộ Công Thương nêu “gần 800 triệu USD”; các khoản nêu kèm là 565, 78 và 79, cộng lại chỉ bằng 722",
                    "The ministry says nearly USD 800 million; the items given with it, 565, 78 and 79, make only 722",
                ),
                "about",
            ),
        ],
    ),
]

PIPELINE = [
    indicator(
        "rmp-positions",
        ("Các mục trong phụ lục RMP năm 2023", "Entries in the annexes of the RMP of 2023"),
        ("mục", "entries"),
        (
            "Danh mục ban đầu để huy động nguồn lực, chưa qua sàng lọc; không có tổng giá trị chung",
            "A first list for mobilising resources, not screened; there is no single total value",
        ),
        [
            observation(
                "279",
                ("2023-12-01", "month"),
                "research",
                (
                    "Phụ lục I.1: 37; phụ lục I.2: 181; phụ lục II (hỗ trợ kỹ thuật): 61",
                    "Annex I.1: 37; Annex I.2: 181; Annex II (technical assistance): 61",
                ),
            )
        ],
    ),
    indicator(
        "proposals-received",
        ("Đề xuất mới nhận được", "New proposals received"),
        ("đề xuất", "proposals"),
        (
            "Số lũy kế các đề xuất mới sau nhóm dự án ban đầu, theo từng kỳ báo cáo",
            "New proposals after the first group of projects, counted up to each report",
        ),
        [
            observation(
                "25",
                JULY_2025,
                "asvcs-2025-07",
                ("17 dự án đầu tư và 8 hỗ trợ kỹ thuật", "17 for investment and 8 for technical assistance"),
            ),
            observation("45", OCTOBER_2025, "vneconomy-2025-10"),
            observation(
                "45",
                JANUARY_2026,
                "vneconomy-2026-01",
                (
                    "Hai đợt: 25 đề xuất (7,1 tỷ USD) và 20 đề xuất (4,1 tỷ USD)",
                    "Two rounds: 25 proposals (USD 7.1 billion) and 20 (USD 4.1 billion)",
                ),
            ),
        ],
    ),
    indicator(
        "projects-financed",
        ("Dự án đã thu xếp được vốn, theo công bố", "Projects reported to have arranged finance"),
        ("dự án", "projects"),
        (
            "Bác Ái, lưới điện 500 kV Bình Dương – Đồng Nai và Trị An mở rộng",
            "Bác Ái, the 500 kV Binh Duong – Dong Nai grid and the Trị An expansion",
        ),
        [
            observation("3", OCTOBER_2025, "vneconomy-2025-10"),
            observation("3", JULY_2026, "research"),
        ],
    ),
    indicator(
        "suitable-proposals",
        ("Dự án, đề xuất được ghi nhận phù hợp với JETP", "Projects and proposals recorded as suitable for JETP"),
        ("dự án, đề xuất", "projects and proposals"),
        (
            "Mỗi kỳ báo cáo đếm theo phạm vi riêng, không cộng giữa các kỳ",
            "Each report counts its own scope; counts of different reports are never added",
        ),
        [
            observation(
                "24",
                JULY_2025,
                "asvcs-2025-07",
                (
                    "7 dự án ban đầu (8 trước khi Hoa Kỳ rút) và 17 trong 25 đề xuất mới",
                    "7 first projects (8 before the United States left) and 17 of 25 new proposals",
                ),
            ),
            observation(
                "44",
                OCTOBER_2025,
                "vneconomy-2025-10",
                (
                    "Gồm 37 trong 45 đề xuất mới; 3 dự án đã có vốn",
                    "Includes 37 of 45 new proposals; 3 projects have finance",
                ),
            ),
            observation(
                "37",
                JANUARY_2026,
                "vneconomy-2026-01",
                (
                    "37/50 “hoàn toàn phù hợp”: 29 dự án có xây dựng và 8 hỗ trợ kỹ thuật; thêm 4 “phù hợp có điều "
                    "kiện”",
                    "37 of 50 fully suitable: 29 with construction and 8 of technical assistance; 4 more are "
                    "conditionally so",
                ),
            ),
            observation(
                "44",
                MARCH_2026,
                "research",
                (
                    "Bản tin JETP Việt Nam số 13, theo bên thứ ba",
                    "JETP Viet Nam newsletter no. 13, quoted by a third party",
                ),
            ),
            observation(
                "50",
                JULY_2026,
                "research",
                (
                    "Báo cáo của Bộ Công Thương: 50 dự án đầu tư, theo bên thứ ba",
                    "Report of the Ministry of Industry and Trade: 50 investment projects, quoted by a third party",
                ),
            ),
        ],
    ),
    indicator(
        "suitable-value",
        (
            "Nhu cầu vốn của các dự án, đề xuất phù hợp với JETP",
            "Finance sought by projects and proposals suitable for JETP",
        ),
        ("triệu USD", "USD million"),
        (
            "Nhu cầu vốn do đơn vị đề xuất nêu, không phải vốn đã cam kết",
            "Finance sought by the proposers, not finance committed",
        ),
        [
            observation(
                "7039.03",
                JULY_2025,
                "asvcs-2025-07",
                (
                    "Gồm 1.522,6 triệu USD của 7 dự án ban đầu; khoảng 5,49 tỷ USD của 10 đề xuất đầu tư; 16,79 triệu "
                    "USD của 7 đề xuất hỗ trợ kỹ thuật",
                    "Includes USD 1,522.6 million of the 7 first projects; about USD 5.49 billion of 10 investment "
                    "proposals; USD 16.79 million of 7 technical assistance proposals",
                ),
            ),
            observation(
                "10000",
                OCTOBER_2025,
                "vneconomy-2025-10",
                ("Nguồn nêu “hơn 10 tỷ USD” cho 44 dự án", "The source says over USD 10 billion for 44 projects"),
                "at_least",
            ),
            observation(
                "9650",
                JANUARY_2026,
                "vneconomy-2026-01",
                (
                    "9,65 tỷ USD cho 37 đề xuất: 9,62 tỷ có xây dựng và 28 triệu hỗ trợ kỹ thuật; 4 đề xuất phù hợp "
                    "có điều kiện là 223 triệu USD, tính riêng",
                    "USD 9.65 billion for 37 proposals: 9.62 billion with construction, 28 million of technical "
                    "assistance; 4 conditionally suitable ones, USD 223 million, are counted apart",
                ),
            ),
            observation(
                "11000",
                MARCH_2026,
                "research",
                (
                    "Bản tin JETP Việt Nam số 13 nêu “hơn 11 tỷ USD” cho 44 dự án, theo bên thứ ba",
                    "JETP Viet Nam newsletter no. 13: over USD 11 billion for 44 projects, quoted by a third party",
                ),
                "at_least",
            ),
            observation(
                "11000",
                JULY_2026,
                "research",
                (
                    "Bộ Công Thương nêu “hơn 11 tỷ USD” cho 50 dự án đầu tư, theo bên thứ ba",
                    "The Ministry of Industry and Trade: over USD 11 billion for 50 investment projects, per a third "
                    "party",
                ),
                "at_least",
            ),
        ],
        decimals=2,
    ),
]

INDICATORS = [*TARGETS, *MONEY, *PIPELINE]
