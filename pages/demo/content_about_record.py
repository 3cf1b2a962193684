"""The About section, concluded: from proposal to financed project, the pipeline over time, and the main dates."""

from pages.demo.body import accordion, callout, cards, documents, heading, key_figures, table, text
from pages.demo.content_sources import sources
from pages.demo.content_timeline import TIMELINE

REVIEWED = "2026-11-20"

PROCESS_SOURCES = sources(
    "asvcs-2025-07", "vneconomy-2025-10", "vneconomy-2026-01", "consultation-2023-08", "evn-2025-06", "vir-2025-12",
    "portal-site", "research",
)  # fmt: skip
PIPELINE_SOURCES = sources("asvcs-2025-07", "vneconomy-2025-10", "vneconomy-2026-01", "research")

PROCESS = {
    "key": "about-process",
    "parent": "about",
    "type": "ContentPage",
    "slug": "tu-de-xuat-den-du-an",
    "slug_en": "from-proposal-to-project",
    "title": ("Từ đề xuất đến dự án có vốn", "From proposal to financed project"),
    "description": (
        "Một đề xuất JETP qua những bước nào: rà soát sự phù hợp, thu xếp tài chính, triển khai; ý nghĩa của ba loại "
        "trạng thái trong danh mục.",
        "The steps a JETP proposal goes through: screening, finance and implementation, and what the three kinds of "
        "status in the register mean.",
    ),
    "intro": (
        "Được đánh giá phù hợp chưa có nghĩa là có vốn, và có vốn chưa có nghĩa là đã khởi công. Vì vậy mỗi dự án "
        "mang ba trạng thái độc lập.",
        "Being suitable does not mean being financed, and being financed does not mean that works have begun. Each "
        "project therefore carries three separate statuses.",
    ),
    "body": (
        [
            heading("Các bước"),
            text(
                "<ol>"
                "<li><b>Đề xuất.</b> Phía Việt Nam hoặc Nhóm các đối tác quốc tế (IPG) đề xuất dự án đầu tư có xây "
                "dựng hoặc hỗ trợ kỹ thuật. Cổng của Bộ Công Thương có công cụ gửi đề xuất trực tuyến.</li>"
                "<li><b>Sàng lọc.</b> Đề xuất được xem xét theo đợt: 25 đề xuất ở đợt đầu, 20 ở đợt sau (số liệu tháng "
                "01/2026). Từ cuối năm 2025, Cục Điện lực thuộc Bộ Công Thương thực hiện việc rà soát.</li>"
                "<li><b>Trao đổi với đối tác.</b> Ban Thư ký và IPG họp, trao đổi về các đề xuất phù hợp, như ngày "
                "08/07/2025.</li>"
                "<li><b>Thu xếp tài chính.</b> Bên vay và bên tài trợ đi từ biên bản ghi nhớ đến hợp đồng, rồi giải "
                "ngân.</li>"
                "<li><b>Triển khai.</b> Dự án được chuẩn bị, xây dựng và đưa vào vận hành.</li>"
                "</ol>"
            ),
            table(
                "Ba loại trạng thái của một dự án",
                ["Loại", "Trả lời câu hỏi", "Các giá trị"],
                [
                    [
                        "Sàng lọc",
                        "Có phù hợp với JETP không?",
                        "Đã tiếp nhận; đang xem xét; phù hợp; phù hợp có điều kiện; không phù hợp; đã rút",
                    ],
                    [
                        "Tài chính",
                        "Vốn đến bước nào?",
                        "Đã xác định nhu cầu; đã công bố; biên bản ghi nhớ; đã ký; đang giải ngân; giải ngân xong; đã hủy",
                    ],
                    [
                        "Triển khai",
                        "Công việc đến đâu?",
                        "Chuẩn bị; thực hiện; hoàn tất; kết thúc; đã hủy; tạm dừng",
                    ],
                ],
                "Loại thứ ba dùng thang của Sáng kiến minh bạch viện trợ quốc tế (IATI).",
            ),
            heading("Ba ví dụ thật"),
            accordion(
                [
                    (
                        "Biên bản ghi nhớ khác hợp đồng ra sao?",
                        '<p>Với <a href="page:project-bac-ai">dự án Bác Ái</a>, các bên ký biên bản ghi nhớ ngày '
                        "26–27/5/2025 với mức tối đa 480 triệu EUR; đến tháng 12/2025 mới có khoản vay đầu tiên, 76 "
                        "triệu EUR, trong sáu khoản.</p>",
                    ),
                    (
                        "Một khoản vay đã ký",
                        "<p>Ngày 24/06/2025 tại Frankfurt, Ngân hàng Tái thiết Đức (KfW) ký với Tập đoàn Điện lực "
                        'Việt Nam (EVN) khoản vay 65 triệu EUR cho <a href="page:project-tri-an">Trị An mở rộng</a>. '
                        "Cơ quan đối ngoại của EU ghi ngày 26/6.</p>",
                    ),
                    (
                        "Ghi nhớ mà chưa ký",
                        "<p>Khoản 500 triệu EUR của Ngân hàng Đầu tư châu Âu (EIB) với Bộ Tài chính có biên bản ghi "
                        "nhớ ngày 12/03/2025; đến tháng 3/2026 vẫn ghi là dự kiến, theo dữ liệu nghiên cứu của bên "
                        "thứ ba.</p>",
                    ),
                ]
            ),
            heading("Tiêu chí rà soát"),
            text(
                "<p>Nguyên văn bốn nguyên tắc rà soát của JETP: chưa công bố trong các nguồn đã tra cứu. Tại hội thảo "
                "tham vấn ngày 11/08/2023, Bộ Tài nguyên và Môi trường khi đó nêu các hướng: phù hợp với quy hoạch "
                "điện và năng lượng, với ưu tiên của Việt Nam và đối tác, khả thi và sẵn sàng về kỹ thuật, tài chính, "
                "có tính đột phá.</p>"
            ),
            callout(
                "<p>Bản trình diễn này không tiếp nhận hồ sơ. Việc gửi đề xuất thực hiện trên "
                '<a href="https://jetp.moit.gov.vn">cổng của Bộ Công Thương</a>.</p>',
                "Muốn gửi đề xuất?",
            ),
            documents(["doc-project-guide", "doc-glossary"], "Tài liệu hướng dẫn đọc"),
            *PROCESS_SOURCES[0],
        ],
        [
            heading("The steps"),
            text(
                "<ol>"
                "<li><b>Proposal.</b> The Vietnamese side or the International Partners Group (IPG) puts forward an "
                "investment project with construction, or technical assistance. The portal of the Ministry of "
                "Industry and Trade has an online tool for proposals.</li>"
                "<li><b>Screening.</b> Proposals are examined in rounds: 25 in the first, 20 in the second (figures "
                "of January 2026). Since late 2025 the Electricity Authority of the Ministry of Industry and Trade "
                "has done the screening.</li>"
                "<li><b>Talks with partners.</b> The Secretariat and the IPG meet and discuss the suitable proposals, "
                "as on 8 July 2025.</li>"
                "<li><b>Finance.</b> Borrower and financier go from a memorandum to an agreement and then to "
                "disbursement.</li>"
                "<li><b>Implementation.</b> The project is prepared, built and put into operation.</li>"
                "</ol>"
            ),
            table(
                "The three kinds of status of a project",
                ["Kind", "The question it answers", "Values"],
                [
                    [
                        "Screening",
                        "Is it suitable for JETP?",
                        "Received; under review; suitable; conditionally suitable; not suitable; withdrawn",
                    ],
                    [
                        "Finance",
                        "How far is the money?",
                        "Identified need; announced; memorandum; signed; disbursing; fully disbursed; cancelled",
                    ],
                    [
                        "Implementation",
                        "How far is the work?",
                        "Pipeline; implementation; finalisation; closed; cancelled; suspended",
                    ],
                ],
                "The third uses the scale of the International Aid Transparency Initiative (IATI).",
            ),
            heading("Three real cases"),
            accordion(
                [
                    (
                        "How does a memorandum differ from an agreement?",
                        '<p>For the <a href="page:project-bac-ai">Bác Ái project</a> the parties signed a memorandum '
                        "on 26–27 May 2025 for up to EUR 480 million; the first loan, EUR 76 million and one of six, "
                        "came only in December 2025.</p>",
                    ),
                    (
                        "A loan that is signed",
                        "<p>On 24 June 2025 in Frankfurt the German development bank KfW and Viet Nam Electricity "
                        '(EVN) signed a EUR 65 million loan for the <a href="page:project-tri-an">Trị An '
                        "expansion</a>. The EU diplomatic service gives the date as 26 June.</p>",
                    ),
                    (
                        "A memorandum not yet signed into a loan",
                        "<p>The EUR 500 million of the European Investment Bank (EIB) with the Ministry of Finance "
                        "has a memorandum of 12 March 2025; in March 2026 it was still listed as planned, according "
                        "to third-party research data.</p>",
                    ),
                ]
            ),
            heading("Screening criteria"),
            text(
                "<p>The wording of the four screening principles of JETP is not published in the sources consulted. "
                "At the consultation workshop of 11 August 2023 the then Ministry of Natural Resources and "
                "Environment gave these directions: in line with the power and energy plans and with the priorities "
                "of Viet Nam and its partners, technically and financially feasible and ready, and "
                "ground-breaking.</p>"
            ),
            callout(
                "<p>This demonstration does not receive applications. Proposals are sent through the "
                '<a href="https://jetp.moit.gov.vn">portal of the Ministry of Industry and Trade</a>.</p>',
                "Do you want to send a proposal?",
            ),
            documents(["doc-project-guide", "doc-glossary"], "Reading guides"),
            *PROCESS_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PIPELINE = {
    "key": "about-pipeline",
    "parent": "about",
    "type": "ContentPage",
    "slug": "so-lieu-danh-muc",
    "slug_en": "pipeline-over-time",
    "title": ("Số liệu danh mục qua các kỳ", "The pipeline over time"),
    "description": (
        "Số đề xuất, dự án JETP và nhu cầu vốn qua từng kỳ báo cáo từ tháng 12/2023 đến tháng 7/2026, kèm nguồn và "
        "cách đếm của mỗi kỳ.",
        "The number of JETP proposals and projects and the finance they seek, report by report from December 2023 to "
        "July 2026, with sources.",
    ),
    "intro": (
        "Mỗi kỳ báo cáo đếm theo cách riêng. Bảng này giữ nguyên từng con số cùng ngày và nguồn, không gộp thành một "
        "số duy nhất.",
        "Each report counts in its own way. The table keeps every figure with its date and source and does not merge "
        "them into one.",
    ),
    "body": (
        [
            key_figures(["suitable-proposals", "suitable-value", "projects-financed-value"], "Chuỗi số liệu", True),
            table(
                "Danh mục JETP qua các kỳ báo cáo",
                ["Thời điểm", "Số lượng", "Số vốn nêu kèm", "Nguồn"],
                [
                    [
                        "Tháng 12/2023",
                        "279 mục trong phụ lục của Kế hoạch huy động nguồn lực: 37 (I.1), 181 (I.2), 61 hỗ trợ kỹ "
                        "thuật (II)",
                        "Không có tổng chung",
                        "Dữ liệu nghiên cứu của bên thứ ba",
                    ],
                    [
                        "08/07/2025",
                        "24 phù hợp: 7 dự án ban đầu (8 trước khi Hoa Kỳ rút) và 17 trong 25 đề xuất mới",
                        "7.039,03 triệu USD",
                        "Ánh sáng và Cuộc sống",
                    ],
                    [
                        "16/10/2025",
                        "45 đề xuất mới, 37 phù hợp; tổng cộng 44; 3 dự án có vốn",
                        "Hơn 10 tỷ USD",
                        "VnEconomy",
                    ],
                    [
                        "Tháng 01/2026",
                        "37/50 hoàn toàn phù hợp (29 có xây dựng, 8 hỗ trợ kỹ thuật); 4 phù hợp có điều kiện",
                        "9,65 tỷ USD; riêng 4 mục có điều kiện 223 triệu USD",
                        "VnEconomy",
                    ],
                    [
                        "Tháng 3/2026",
                        "44 dự án (bản tin JETP Việt Nam số 13)",
                        "Hơn 11 tỷ USD",
                        "Dữ liệu nghiên cứu của bên thứ ba",
                    ],
                    [
                        "09/07/2026",
                        "50 dự án đầu tư; 3 dự án có vốn, gần 800 triệu USD",
                        "Hơn 11 tỷ USD",
                        "Báo cáo của Bộ Công Thương, theo bên thứ ba",
                    ],
                ],
                "Các số không cùng phạm vi nên không cộng và không trừ giữa các hàng.",
            ),
            heading("Vì sao các số khác nhau"),
            accordion(
                [
                    (
                        "24 gồm những gì?",
                        "<p>Ngày 08/07/2025: bảy dự án ban đầu với 1.522,6 triệu USD; 25 đề xuất mới gồm 17 đầu tư và "
                        "8 hỗ trợ kỹ thuật, trong đó 17 đề xuất phù hợp: 10 đề xuất đầu tư khoảng 5,49 tỷ USD và 7 đề "
                        "xuất hỗ trợ kỹ thuật 16,79 triệu USD.</p>",
                    ),
                    (
                        "Vì sao tháng 10/2025 là 44, tháng 01/2026 là 37?",
                        "<p>Số 44 tính cả các dự án ban đầu. Báo cáo tháng 01/2026 chỉ nêu số “hoàn toàn phù hợp” "
                        "trên 50; trong 45 đề xuất gửi qua hai đợt, đợt đầu có 25 đề xuất (7,1 tỷ USD), đợt sau 20 "
                        "(4,1 tỷ USD).</p>",
                    ),
                    (
                        "Tên các dự án ở đâu?",
                        "<p>Chỉ ba dự án được nêu tên công khai trong danh mục và có trang riêng tại "
                        '<a href="page:projects">Dự án</a>. Tên của các dự án, đề xuất còn lại: chưa công bố.</p>',
                    ),
                ]
            ),
            callout(
                "<p>Số vốn trong bảng là nhu cầu do đơn vị đề xuất nêu. Đây không phải vốn đã cam kết cho từng dự "
                "án.</p>",
                "Nhu cầu không phải cam kết",
                "warning",
            ),
            cards(
                [
                    ("Xem từng dự án", "Ba trạng thái và các khoản vốn theo nguồn.", "projects"),
                    ("Nguồn tài chính", "Cam kết, biên bản ghi nhớ và khoản vay đã ký.", "about-financing"),
                ]
            ),
            *PIPELINE_SOURCES[0],
        ],
        [
            key_figures(["suitable-proposals", "suitable-value", "projects-financed-value"], "Series of figures", True),
            table(
                "The JETP pipeline, report by report",
                ["Date", "Count", "Amount given with it", "Source"],
                [
                    [
                        "December 2023",
                        "279 entries in the annexes of the Resource Mobilisation Plan: 37 (I.1), 181 (I.2), 61 of "
                        "technical assistance (II)",
                        "No single sum",
                        "Third-party research data",
                    ],
                    [
                        "8 July 2025",
                        "24 suitable: 7 first projects (8 before the United States left) and 17 of 25 new proposals",
                        "USD 7,039.03 million",
                        "anhsangvacuocsong.vn",
                    ],
                    [
                        "16 October 2025",
                        "45 new proposals, 37 suitable; 44 in total; 3 projects with finance",
                        "Over USD 10 billion",
                        "VnEconomy",
                    ],
                    [
                        "January 2026",
                        "37 of 50 fully suitable (29 with construction, 8 of technical assistance); 4 conditionally "
                        "suitable",
                        "USD 9.65 billion; the 4 conditional ones, apart, USD 223 million",
                        "VnEconomy",
                    ],
                    [
                        "March 2026",
                        "44 projects (JETP Viet Nam newsletter no. 13)",
                        "Over USD 11 billion",
                        "Third-party research data",
                    ],
                    [
                        "9 July 2026",
                        "50 investment projects; 3 with finance, nearly USD 800 million",
                        "Over USD 11 billion",
                        "Ministry of Industry and Trade report, per a third party",
                    ],
                ],
                "The rows differ in scope, so they are neither added nor subtracted.",
            ),
            heading("Why the figures differ"),
            accordion(
                [
                    (
                        "What makes up the 24?",
                        "<p>On 8 July 2025: seven first projects with USD 1,522.6 million; 25 new proposals, 17 of "
                        "investment and 8 of technical assistance, of which 17 were suitable: 10 of investment, about "
                        "USD 5.49 billion, and 7 of technical assistance, USD 16.79 million.</p>",
                    ),
                    (
                        "Why 44 in October 2025 and 37 in January 2026?",
                        "<p>The 44 include the first projects. The report of January 2026 gives only those “fully "
                        "suitable” out of 50; of the 45 proposals sent in two rounds, the first had 25 (USD 7.1 "
                        "billion) and the second 20 (USD 4.1 billion).</p>",
                    ),
                    (
                        "Where are the names of the projects?",
                        "<p>Only three projects are named in public in the register; each has its page under "
                        '<a href="page:projects">Projects</a>. The names of the other projects and proposals are not '
                        "published.</p>",
                    ),
                ]
            ),
            callout(
                "<p>The amounts in the table are what the proposers seek. They are not finance committed to any "
                "project.</p>",
                "A need is not a commitment",
                "warning",
            ),
            cards(
                [
                    ("See each project", "Three statuses and the money lines with their sources.", "projects"),
                    ("Finance", "The pledge, the memoranda and the loans that are signed.", "about-financing"),
                ]
            ),
            *PIPELINE_SOURCES[1],
        ],
    ),
    "show_in_menus": True,
    "reviewed_on": REVIEWED,
}

PAGES = [PROCESS, PIPELINE, TIMELINE]
