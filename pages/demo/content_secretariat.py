"""The Secretariat: legal basis, structure in three levels, duties and posts with their dates."""

from pages.demo.body import accordion, callout, documents, heading, partners, table, text
from pages.demo.content_sources import cite, sources

SECRETARIAT_SOURCES = sources(
    "head-2023",
    "head-2024",
    "igip-2025-05",
    "nlsvn-2023",
    "vietnamplus-2023",
    "vneconomy-2025-10",
    "vneconomy-2026-01",
    "portal-2025",
)

LEGAL_BASIS = (
    '<p><a href="page:doc-845">Quyết định 845/QĐ-TTg</a> ngày 14/07/2023 của Thủ tướng Chính phủ thành lập Ban Thư ký '
    "thực hiện Tuyên bố chính trị thiết lập Quan hệ đối tác chuyển đổi năng lượng công bằng (JETP).</p>"
    "<p>Ngày 01/10/2024, một quyết định mới thay khoản 1 Điều 1 của Quyết định 845/QĐ-TTg về Trưởng Ban Thư ký; số "
    "quyết định: chưa công bố trong các nguồn đã tra cứu. Quy chế làm việc ban hành kèm Quyết định 3028/QĐ-BTNMT ngày "
    "18/10/2023 quy định họp định kỳ hằng quý, theo trang nangluongsachvietnam.vn.</p>"
    "<p>Năm 2025, Bộ Công Thương trở thành cơ quan thường trực của Ban Thư ký. Số và ngày của quyết định chuyển giao: "
    "chưa công bố.</p>",
    '<p><a href="page:doc-845">Decision 845/QĐ-TTg</a> of the Prime Minister, 14 July 2023, established the '
    "Secretariat for the implementation of the Political Declaration on the Just Energy Transition Partnership "
    "(JETP).</p>"
    "<p>On 1 October 2024 a new decision replaced Article 1(1) of Decision 845/QĐ-TTg, on the Head of the "
    "Secretariat; its number is not published in the sources consulted. The working regulation issued with Decision "
    "3028/QĐ-BTNMT of 18 October 2023 provides for quarterly meetings, according to the site "
    "nangluongsachvietnam.vn.</p>"
    "<p>In 2025 the Ministry of Industry and Trade became the standing agency of the Secretariat. The number and date "
    "of the transfer decision are not published.</p>",
)


def node(name, text="", duties=(), children=(), dashed=False):
    return {"name": name, "text": text, "duties": list(duties), "dashed": dashed, "children": list(children)}


STRUCTURE_VI = [
    node(
        "Thủ tướng Chính phủ",
        "Trưởng Ban Chỉ đạo thực hiện cam kết COP26; chỉ đạo chung và quyết định việc liên ngành.",
        children=[
            node(
                "Ban Thư ký thực hiện Tuyên bố JETP",
                "Cơ quan thường trực từ năm 2025: Bộ Công Thương.",
                [
                    "Tham mưu cho Thủ tướng Chính phủ về việc thực hiện Tuyên bố",
                    "Xây dựng và tổ chức thực hiện Kế hoạch huy động nguồn lực",
                    "Tổng hợp thông tin, lập báo cáo, đánh giá định kỳ các mục tiêu",
                    "Đôn đốc, theo dõi hỗ trợ của IPG và GFANZ",
                    "Hướng dẫn đơn vị đề xuất chương trình, dự án",
                ],
                [
                    node(
                        "Các thành viên",
                        "Bộ, ngành và tập đoàn cử người tham gia; danh sách theo thời điểm ở phần dưới.",
                        ["Cung cấp thông tin", "Thực hiện nhiệm vụ trong phạm vi quản lý"],
                    ),
                    node(
                        "Cục Đổi mới sáng tạo, Chuyển đổi xanh và Khuyến công",
                        "Đơn vị thuộc Bộ Công Thương.",
                        ["Giúp việc cho cơ quan thường trực", "Xây dựng cổng thông tin JETP"],
                    ),
                    node(
                        "Cục Điện lực",
                        "Đơn vị thuộc Bộ Công Thương.",
                        ["Rà soát đề xuất dự án từ cuối năm 2025"],
                    ),
                    node(
                        "Các nhóm công tác",
                        "Theo kế hoạch tháng 7/2023; tình trạng hiện nay chưa công bố.",
                        [
                            "Chính sách đầu tư",
                            "Pháp luật",
                            "Chuyển đổi năng lượng trong điện lực, giao thông, công nghiệp, nông nghiệp",
                        ],
                        dashed=True,
                    ),
                    node(
                        "Chương trình Phát triển Liên hợp quốc (UNDP)",
                        "Cơ quan hỗ trợ.",
                        ["Phối hợp xây dựng cổng thông tin"],
                    ),
                ],
            )
        ],
    )
]
STRUCTURE_EN = [
    node(
        "Prime Minister",
        "Head of the Steering Committee for the COP26 commitments; gives overall direction and decides on matters "
        "across ministries.",
        children=[
            node(
                "Secretariat for the JETP Declaration",
                "Standing agency since 2025: Ministry of Industry and Trade.",
                [
                    "Advises the Prime Minister on implementing the Declaration",
                    "Builds and carries out the Resource Mobilisation Plan",
                    "Compiles information and reports, assesses the targets at intervals",
                    "Urges and monitors the support of the IPG and GFANZ",
                    "Guides those who propose programmes and projects",
                ],
                [
                    node(
                        "Members",
                        "Ministries, agencies and corporations that send a representative; the lists by date stand "
                        "below.",
                        ["Provide information", "Carry out tasks within their remit"],
                    ),
                    node(
                        "Agency for Innovation, Green Transition and Industry Promotion",
                        "A unit of the Ministry of Industry and Trade, known as IGIP.",
                        ["Assists the standing agency", "Built the JETP portal"],
                    ),
                    node(
                        "Electricity Authority",
                        "A unit of the Ministry of Industry and Trade.",
                        ["Screens project proposals since late 2025"],
                    ),
                    node(
                        "Working groups",
                        "As planned in July 2023; their present state is not published.",
                        [
                            "Investment policy",
                            "Law",
                            "Energy transition in electricity, transport, industry and agriculture",
                        ],
                        dashed=True,
                    ),
                    node(
                        "United Nations Development Programme (UNDP)",
                        "Support agency.",
                        ["Helped to build the portal"],
                    ),
                ],
            )
        ],
    )
]

CONTACT_UNPUBLISHED = (
    "Điện thoại và thư điện tử công vụ: chưa công bố.",
    "Official telephone and e-mail: not published.",
)
HEAD = ("Trưởng Ban Thư ký", "Head of the Secretariat")
MONRE = ("Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment")

POSTS = [
    {
        "name": "Nguyễn Hoàng Long",
        "post": ("Thứ trưởng, chủ trì cuộc họp Ban Thư ký", "Deputy Minister, chair of the Secretariat meeting"),
        "unit": ("Bộ Công Thương", "Ministry of Industry and Trade"),
        "since": ("2025-05-22", "day"),
        "until": None,
        "phone": "",
        "email": "",
        "note": (
            f"Chủ trì cuộc họp ngày 22/05/2025. {CONTACT_UNPUBLISHED[0]}",
            f"Chaired the meeting of 22 May 2025. {CONTACT_UNPUBLISHED[1]}",
        ),
        **cite("igip-2025-05"),
    },
    {
        "name": "Đỗ Đức Duy",
        "post": HEAD,
        "unit": MONRE,
        "since": ("2024-10-01", "day"),
        "until": ("2025-01-01", "year"),
        "phone": "",
        "email": "",
        "note": (
            "Năm 2025 Bộ Công Thương trở thành cơ quan thường trực; ngày bàn giao chưa công bố.",
            "In 2025 the Ministry of Industry and Trade became the standing agency; the date of handover is not "
            "published.",
        ),
        **cite("head-2024"),
    },
    {
        "name": "Đặng Quốc Khánh",
        "post": HEAD,
        "unit": MONRE,
        "since": ("2023-07-14", "day"),
        "until": ("2024-10-01", "day"),
        "phone": "",
        "email": "",
        "note": ("Trưởng Ban Thư ký đầu tiên.", "First Head of the Secretariat."),
        **cite("head-2023"),
    },
]

BODY_VI = [
    heading("Nhiệm vụ"),
    text(
        "<p>Ban Thư ký giúp Thủ tướng Chính phủ chỉ đạo, điều hành việc thực hiện Tuyên bố JETP. Các nhiệm vụ chính "
        "được nêu gồm:</p>"
        "<ul>"
        "<li>xây dựng và tổ chức thực hiện Kế hoạch huy động nguồn lực cho thời kỳ ít nhất năm năm;</li>"
        "<li>thu thập, tổng hợp thông tin và lập báo cáo; định kỳ đánh giá việc thực hiện các mục tiêu;</li>"
        "<li>đôn đốc, theo dõi hỗ trợ của Nhóm các đối tác quốc tế (IPG) và Liên minh tài chính Glasgow vì mục tiêu "
        "phát thải ròng bằng “0” (GFANZ);</li>"
        "<li>hướng dẫn các đơn vị đề xuất chương trình, dự án.</li>"
        "</ul>"
        "<p>Nguồn: trang Vietnam.vn về các quyết định năm 2023 và 2024.</p>"
    ),
    heading("Thành phần qua hai thời điểm"),
    table(
        "Thành viên Ban Thư ký",
        ["Thời điểm", "Cơ quan, đơn vị"],
        [
            [
                "14/07/2023",
                "Văn phòng Chính phủ; các bộ Tài nguyên và Môi trường, Công Thương, Kế hoạch và Đầu tư, Tài chính, "
                "Ngoại giao, Tư pháp, Giao thông vận tải, Nông nghiệp và Phát triển nông thôn, Lao động – Thương binh "
                "và Xã hội, Khoa học và Công nghệ, Công an; Ngân hàng Nhà nước Việt Nam; Ủy ban Quản lý vốn nhà nước "
                "tại doanh nghiệp",
            ],
            [
                "22/05/2025",
                "Các đơn vị của Bộ Công Thương; các bộ Tài chính, Ngoại giao, Nội vụ, Công an, Khoa học và Công nghệ, "
                "Xây dựng, Nông nghiệp và Môi trường; Ngân hàng Nhà nước Việt Nam; Tập đoàn Điện lực Việt Nam (EVN), "
                "Petrovietnam (PVN), Tập đoàn Công nghiệp Than – Khoáng sản Việt Nam (TKV)",
            ],
        ],
        "Năm 2023, các Phó Trưởng ban là thứ trưởng bốn bộ: Tài nguyên và Môi trường, Công Thương, Kế hoạch và Đầu "
        "tư, Tài chính.",
    ),
    accordion(
        [
            (
                "Vì sao tên một số bộ không còn?",
                "<p>Một số cơ quan đã được sáp nhập; Bộ Tài nguyên và Môi trường nay thuộc Bộ Nông nghiệp và Môi "
                "trường. Tên trong hàng năm 2023 được giữ như tại thời điểm đó.</p>",
            ),
            (
                "Thông tin liên hệ của các đầu mối ở đâu?",
                "<p>Điện thoại và thư điện tử công vụ của từng người: chưa công bố trong các nguồn đã tra cứu. Bản "
                "trình diễn này không phải trang của Ban Thư ký và không tiếp nhận hồ sơ.</p>",
            ),
        ]
    ),
    heading("Đơn vị giúp việc và hỗ trợ"),
    partners("standing_agency", "Cơ quan thường trực"),
    partners("working_unit", "Đơn vị giúp việc"),
    partners("support_agency", "Cơ quan hỗ trợ"),
    callout(
        '<p>Danh sách đầy đủ các đối tác quốc tế và tổ chức tài chính nằm ở trang <a href="page:about-parties">Các '
        "bên tham gia</a>.</p>",
        "Ban Thư ký làm việc với ai",
    ),
    documents(["doc-845", "doc-1009", "doc-458"], "Văn bản"),
    *SECRETARIAT_SOURCES[0],
]

BODY_EN = [
    heading("Duties"),
    text(
        "<p>The Secretariat helps the Prime Minister to direct and manage the implementation of the JETP Declaration. "
        "Its main duties, as reported, are to:</p>"
        "<ul>"
        "<li>build and carry out the Resource Mobilisation Plan for a period of at least five years;</li>"
        "<li>collect and compile information and reports, and assess progress towards the targets at intervals;</li>"
        "<li>urge and monitor the support of the International Partners Group (IPG) and of the Glasgow Financial "
        "Alliance for Net Zero (GFANZ);</li>"
        "<li>guide those who propose programmes and projects.</li>"
        "</ul>"
        "<p>Source: Vietnam.vn on the decisions of 2023 and 2024.</p>"
    ),
    heading("Membership at two dates"),
    table(
        "Members of the Secretariat",
        ["Date", "Agencies and units"],
        [
            [
                "14 July 2023",
                "Government Office; the ministries of Natural Resources and Environment, Industry and Trade, Planning "
                "and Investment, Finance, Foreign Affairs, Justice, Transport, Agriculture and Rural Development, "
                "Labour, Invalids and Social Affairs, Science and Technology, and Public Security; the State Bank of "
                "Viet Nam; the Commission for the Management of State Capital at Enterprises",
            ],
            [
                "22 May 2025",
                "Units of the Ministry of Industry and Trade; the ministries of Finance, Foreign Affairs, Home "
                "Affairs, Public Security, Science and Technology, Construction, and Agriculture and Environment; the "
                "State Bank of Viet Nam; Viet Nam Electricity (EVN), Petrovietnam (PVN) and the national coal and "
                "mineral group (TKV)",
            ],
        ],
        "In 2023 the Deputy Heads were the vice-ministers of four ministries: Natural Resources and Environment, "
        "Industry and Trade, Planning and Investment, and Finance.",
    ),
    accordion(
        [
            (
                "Why have some ministries gone?",
                "<p>Some agencies have been merged: the Ministry of Natural Resources and Environment is now part of "
                "the Ministry of Agriculture and Environment. Names in the row of 2023 are kept as they were then.</p>",
            ),
            (
                "Where are the contacts of the focal points?",
                "<p>The official telephone numbers and e-mail addresses of individuals are not published in the "
                "sources consulted. This demonstration is not the website of the Secretariat and does not receive "
                "applications.</p>",
            ),
        ]
    ),
    heading("Working units and support"),
    partners("standing_agency", "Standing agency"),
    partners("working_unit", "Working units"),
    partners("support_agency", "Support agency"),
    callout(
        "<p>The full lists of international partners and financial institutions stand under "
        '<a href="page:about-parties">The parties</a>.</p>',
        "Whom the Secretariat works with",
    ),
    documents(["doc-845", "doc-1009", "doc-458"], "Documents"),
    *SECRETARIAT_SOURCES[1],
]

PAGES = [
    {
        "key": "secretariat",
        "parent": "home",
        "type": "SecretariatPage",
        "slug": "ban-thu-ky",
        "slug_en": "secretariat",
        "title": ("Ban Thư ký", "Secretariat"),
        "description": (
            "Ban Thư ký thực hiện Tuyên bố JETP: căn cứ pháp lý, sơ đồ tổ chức, nhiệm vụ, thành phần qua các thời "
            "điểm và người đứng đầu.",
            "The Secretariat for the JETP Declaration: legal basis, structure, duties, membership over time and the "
            "persons who have led it.",
        ),
        "intro": (
            "Ban Thư ký do Thủ tướng Chính phủ thành lập ngày 14/07/2023, tham mưu và điều phối việc thực hiện Tuyên "
            "bố JETP tại Việt Nam.",
            "The Secretariat was established by the Prime Minister on 14 July 2023. It advises on and coordinates the "
            "implementation of the JETP Declaration in Viet Nam.",
        ),
        "body": (BODY_VI, BODY_EN),
        "legal_basis": LEGAL_BASIS,
        "structure": (STRUCTURE_VI, STRUCTURE_EN),
        "posts": POSTS,
        "show_in_menus": True,
        "reviewed_on": "2026-11-20",
    }
]
