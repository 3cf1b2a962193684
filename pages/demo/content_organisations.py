"""Organisations of JETP in Viet Nam, with their roles and dates; programmes and topics that the demo content names."""

from pages.demo.content_parties import BANKS, DECLARATION, PARTNERS, organisation, role

FOUNDED = ("2023-07-14", "day")
MEETING = ("2025-05-22", "day")

STAYED = (
    "Có trong thành phần năm 2023 và trong danh sách ngày 22/05/2025",
    "In the membership of 2023 and in the list of 22 May 2025",
)
NOT_IN_2025 = (
    "Không có trong danh sách ngày 22/05/2025; ngày thôi tham gia chưa công bố",
    "Not in the list of 22 May 2025; the date of leaving is not published",
)
SEEN_2025 = (
    "Có trong danh sách ngày 22/05/2025; ngày bắt đầu tham gia chưa công bố",
    "In the list of 22 May 2025; the date of joining is not published",
)


def stayed():
    return role("secretariat_member", FOUNDED, "head-2023", STAYED)


def left():
    return role("secretariat_member", FOUNDED, "head-2023", NOT_IN_2025, ("2025-01-01", "year"))


def joined():
    return role("secretariat_member", MEETING, "igip-2025-05", SEEN_2025)


def state(key, name, abbreviation, *roles, **more):
    return organisation(key, name, abbreviation, "government", roles, "VN", **more)


STATE_BODIES = [
    state(
        "org-moit",
        ("Bộ Công Thương", "Ministry of Industry and Trade"),
        ("BCT", "MOIT"),
        role(
            "standing_agency",
            ("2025-01-01", "year"),
            "igip-2025-05",
            (
                "Số và ngày quyết định chuyển giao: chưa công bố",
                "Number and date of the transfer decision: not published",
            ),
        ),
        stayed(),
        website="https://moit.gov.vn",
    ),
    state(
        "org-monre",
        ("Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment"),
        ("BTNMT", "MONRE"),
        role(
            "secretariat_member",
            FOUNDED,
            "head-2023",
            (
                "Bộ trưởng làm Trưởng Ban Thư ký từ năm 2023; bộ nay đã hợp nhất vào Bộ Nông nghiệp và Môi trường",
                "Its Minister headed the Secretariat from 2023; since merged into the Ministry of Agriculture and "
                "Environment",
            ),
            ("2025-01-01", "year"),
        ),
    ),
    state(
        "org-mae",
        ("Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment"),
        ("BNNMT", "MAE"),
        joined(),
        former_names=[
            {
                "name": ("Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment"),
                "until": None,
            }
        ],
    ),
    state("org-mpi", ("Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment"), ("BKHĐT", "MPI"), left()),
    state("org-mof", ("Bộ Tài chính", "Ministry of Finance"), ("BTC", "MOF"), stayed()),
    state("org-mofa", ("Bộ Ngoại giao", "Ministry of Foreign Affairs"), ("BNG", "MOFA"), stayed()),
    state("org-moj", ("Bộ Tư pháp", "Ministry of Justice"), ("BTP", "MOJ"), left()),
    state("org-moha", ("Bộ Nội vụ", "Ministry of Home Affairs"), ("BNV", "MOHA"), joined()),
    state("org-mps", ("Bộ Công an", "Ministry of Public Security"), ("BCA", "MPS"), stayed()),
    state("org-most", ("Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"), ("BKHCN", "MOST"), stayed()),
    state("org-moc", ("Bộ Xây dựng", "Ministry of Construction"), ("BXD", "MOC"), joined()),
    state("org-sbv", ("Ngân hàng Nhà nước Việt Nam", "State Bank of Viet Nam"), ("NHNN", "SBV"), stayed()),
    state(
        "org-cmsc",
        (
            "Ủy ban Quản lý vốn nhà nước tại doanh nghiệp",
            "Commission for the Management of State Capital at Enterprises",
        ),
        ("UBQLV", "CMSC"),
        left(),
    ),
    state("org-government-office", ("Văn phòng Chính phủ", "Government Office"), ("VPCP", ""), left()),
    state(
        "org-igip",
        (
            "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
            "Agency for Innovation, Green Transition and Industry Promotion",
        ),
        ("IGIP", "IGIP"),
        role(
            "working_unit",
            ("2025-04-09", "day"),
            "portal-2025",
            (
                "Xây dựng cổng thông tin JETP công bố ngày 09/04/2025; ngày giao nhiệm vụ chưa công bố",
                "Built the JETP portal launched on 9 April 2025; the date of its assignment is not published",
            ),
        ),
        website="https://igip.gov.vn",
    ),
    state(
        "org-electricity-authority",
        ("Cục Điện lực", "Electricity Authority"),
        ("", ""),
        role(
            "working_unit",
            ("2025-10-01", "quarter"),
            "vneconomy-2026-01",
            (
                "Rà soát đề xuất dự án từ cuối năm 2025; ngày giao nhiệm vụ chưa công bố",
                "Screens project proposals since late 2025; the date of its assignment is not published",
            ),
        ),
    ),
    state("org-prime-minister", ("Thủ tướng Chính phủ", "Prime Minister"), ("", "")),
    state("org-government", ("Chính phủ", "Government of Viet Nam"), ("", "")),
    state("org-national-assembly", ("Quốc hội", "National Assembly"), ("", "")),
    organisation("org-politburo", ("Bộ Chính trị", "Political Bureau"), ("", ""), "other", (), "VN"),
]


def company(key, name, abbreviation, *roles):
    return organisation(key, name, abbreviation, "company", roles, "VN")


COMPANIES = [
    company("org-evn", ("Tập đoàn Điện lực Việt Nam", "Viet Nam Electricity"), ("EVN", "EVN"), joined()),
    company(
        "org-evnnpt",
        ("Tổng công ty Truyền tải điện Quốc gia", "National Power Transmission Corporation"),
        ("EVNNPT", "EVNNPT"),
    ),
    company(
        "org-evnpmb3",
        ("Ban Quản lý dự án Điện 3", "Power Project Management Board No. 3"),
        ("EVNPMB3", "EVNPMB3"),
    ),
    company("org-pvn", ("Petrovietnam", "Petrovietnam"), ("PVN", "PVN"), joined()),
    company(
        "org-tkv",
        (
            "Tập đoàn Công nghiệp Than – Khoáng sản Việt Nam",
            "Viet Nam National Coal and Mineral Industries Group",
        ),
        ("TKV", "TKV"),
        joined(),
    ),
    company(
        "org-petrolimex",
        ("Tập đoàn Xăng dầu Việt Nam", "Viet Nam National Petroleum Group"),
        ("Petrolimex", "Petrolimex"),
    ),
]


def financier(key, name, abbreviation, since, source, note, country_code=""):
    roles = [role("financier", since, source, note)]
    return organisation(key, name, abbreviation, "development_finance", roles, country_code)


BAC_AI_MOU = (
    "Bên ký biên bản ghi nhớ dự án Bác Ái, 26–27/5/2025",
    "Party to the memorandum of understanding on the Bác Ái project, 26–27 May 2025",
)
MAY_2025 = ("2025-05-01", "month")

FINANCIERS = [
    financier(
        "org-afd",
        ("Cơ quan Phát triển Pháp", "French Development Agency"),
        ("AFD", "AFD"),
        ("2025-05-26", "day"),
        "tdworld-2025",
        (
            "Thỏa thuận 67 triệu EUR với EVNNPT, 26/05/2025; khoản vay 76 triệu EUR cho Bác Ái, tháng 12/2025",
            "EUR 67 million agreement with EVNNPT, 26 May 2025; EUR 76 million loan for Bác Ái, December 2025",
        ),
        "FR",
    ),
    financier(
        "org-kfw",
        ("Ngân hàng Tái thiết Đức", "KfW Development Bank"),
        ("KfW", "KfW"),
        ("2025-06-24", "day"),
        "evn-2025-06",
        (
            "Khoản vay 65 triệu EUR cho Trị An, ký ngày 24/06/2025; bên ký biên bản ghi nhớ Bác Ái",
            "EUR 65 million loan for Trị An, signed on 24 June 2025; party to the Bác Ái memorandum",
        ),
        "DE",
    ),
    financier(
        "org-eib",
        ("Ngân hàng Đầu tư châu Âu", "European Investment Bank"),
        ("EIB", "EIB"),
        ("2025-03-12", "day"),
        "research",
        (
            "Biên bản ghi nhớ với Bộ Tài chính, 12/03/2025; bên ký biên bản ghi nhớ Bác Ái, 26–27/5/2025",
            "Memorandum with the Ministry of Finance, 12 March 2025; party to the Bác Ái memorandum, 26–27 May 2025",
        ),
    ),
    financier(
        "org-jica",
        ("Cơ quan Hợp tác quốc tế Nhật Bản", "Japan International Cooperation Agency"),
        ("JICA", "JICA"),
        MAY_2025,
        "uk-eu-2025",
        BAC_AI_MOU,
        "JP",
    ),
    financier(
        "org-cdp",
        ("Cassa Depositi e Prestiti", "Cassa Depositi e Prestiti"),
        ("CDP", "CDP"),
        MAY_2025,
        "uk-eu-2025",
        (
            "Bên ký biên bản ghi nhớ Bác Ái, 26–27/5/2025; thư bày tỏ ý định ngày 04/09/2025",
            "Party to the Bác Ái memorandum, 26–27 May 2025; letter of intent of 4 September 2025",
        ),
        "IT",
    ),
    financier("org-proparco", ("Proparco", "Proparco"), ("", ""), MAY_2025, "uk-eu-2025", BAC_AI_MOU, "FR"),
    financier(
        "org-world-bank",
        ("Ngân hàng Thế giới", "World Bank"),
        ("WB", "WB"),
        ("2025-01-01", "year"),
        "tbtcvn",
        (
            "Cùng Canada trong dự án REACH đang chuẩn bị; số vốn chưa công bố",
            "With Canada in the REACH project in the pipeline; the amount is not published",
        ),
    ),
    financier(
        "org-adb",
        ("Ngân hàng Phát triển châu Á", "Asian Development Bank"),
        ("ADB", "ADB"),
        DECLARATION,
        "research",
        (
            "Văn bản phía Hoa Kỳ nêu phần vốn công của IPG được huy động cùng ADB và IFC",
            "The United States text says that the IPG public share is mobilised together with ADB and IFC",
        ),
    ),
]

OTHERS = [
    organisation(
        "org-undp",
        ("Chương trình Phát triển Liên hợp quốc", "United Nations Development Programme"),
        ("UNDP", "UNDP"),
        "international",
        [
            role(
                "support_agency",
                ("2025-04-09", "day"),
                "portal-2025",
                (
                    "Phối hợp xây dựng cổng thông tin công bố ngày 09/04/2025; ngày bắt đầu hỗ trợ chưa công bố",
                    "Helped to build the portal launched on 9 April 2025; the date its support began is not published",
                ),
            )
        ],
    ),
]

ORGANISATIONS = [*PARTNERS, *BANKS, *STATE_BODIES, *COMPANIES, *FINANCIERS, *OTHERS]

PROGRAMMES = [
    {
        "key": "programme-jetp",
        "name": ("Quan hệ đối tác chuyển đổi năng lượng công bằng", "Just Energy Transition Partnership"),
        "abbreviation": ("JETP", "JETP"),
        "description": (
            "Khuôn khổ hợp tác giữa Việt Nam và Nhóm các đối tác quốc tế, thiết lập bằng Tuyên bố chính trị ngày "
            "14/12/2022.",
            "The framework of cooperation between Viet Nam and the International Partners Group, set up by the "
            "Political Declaration of 14 December 2022.",
        ),
        "since": "2022-12-14",
    },
    {
        "key": "programme-rmp",
        "name": ("Kế hoạch huy động nguồn lực thực hiện JETP", "JETP Resource Mobilisation Plan"),
        "abbreviation": ("RMP", "RMP"),
        "description": (
            "Kế hoạch công bố ngày 01/12/2023 tại COP28, kèm phụ lục 279 mục đề xuất; là căn cứ để xem xét dự án.",
            "Plan announced on 1 December 2023 at COP28, with annexes of 279 entries; the reference for screening "
            "projects.",
        ),
        "since": "2023-12-01",
    },
    {
        "key": "programme-team-europe",
        "name": ("Gói tài chính của Nhóm châu Âu cho dự án Bác Ái", "Team Europe package for the Bác Ái project"),
        "abbreviation": ("", ""),
        "description": (
            "Gói 430 triệu EUR nêu ngày 09/10/2025, không có JICA; không cộng với 480 triệu EUR trong biên bản ghi nhớ "
            "tháng 5/2025.",
            "EUR 430 million package stated on 9 October 2025, without JICA; not to be added to the EUR 480 million "
            "of the memorandum of May 2025.",
        ),
        "since": "2025-10-09",
    },
    {
        "key": "programme-setp",
        "name": (
            "Hỗ trợ ngân sách của EU cho chuyển dịch năng lượng bền vững",
            "EU budget support for the sustainable energy transition",
        ),
        "abbreviation": ("SETP", "SETP"),
        "description": (
            "Hỗ trợ vào ngân sách nhà nước, đã chi 63 triệu EUR tính đến tháng 01/2025; có liên quan nhưng không phải "
            "khoản vay JETP.",
            "Support to the state budget, EUR 63 million paid by January 2025; related to JETP but not a JETP loan.",
        ),
        "since": None,
    },
]

TOPICS = [
    {"key": "topic-policy", "slug": "chinh-sach", "name": ("Chính sách", "Policy")},
    {"key": "topic-finance", "slug": "tai-chinh", "name": ("Tài chính", "Finance")},
    {"key": "topic-projects", "slug": "du-an", "name": ("Dự án", "Projects")},
    {"key": "topic-cooperation", "slug": "hop-tac-quoc-te", "name": ("Hợp tác quốc tế", "International cooperation")},
    {"key": "topic-portal", "slug": "cong-thong-tin", "name": ("Cổng thông tin", "The portal")},
    {"key": "topic-world", "slug": "jetp-the-gioi", "name": ("JETP trên thế giới", "JETP in the world")},
]
